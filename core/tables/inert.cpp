// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/inert.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr std::array<std::string_view, 8> passedOver = {
    " ", "\u00A0", "\u3000", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF"};
constexpr std::array<std::string_view, 11> dangerous = {
    "=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};

template <std::size_t n>
std::string_view beginningOf(std::string_view text, const std::array<std::string_view, n>& candidates)
{
    const auto found = std::find_if(candidates.begin(), candidates.end(),
        [text](std::string_view candidate) { return text.starts_with(candidate); });
    return found == candidates.end() ? std::string_view() : *found;
}

} // namespace

bool needsApostrophe(std::string_view utf8)
{
    utf8.remove_prefix(std::min(utf8.find_first_not_of('\''), utf8.size()));
    for (std::string_view space = beginningOf(utf8, passedOver); !space.empty();
         space = beginningOf(utf8, passedOver)) {
        utf8.remove_prefix(space.size());
    }
    return !beginningOf(utf8, dangerous).empty();
}

std::string madeInert(std::string_view utf8)
{
    return needsApostrophe(utf8) ? '\'' + std::string(utf8) : std::string(utf8);
}

std::string_view withoutApostrophe(std::string_view utf8)
{
    return utf8.starts_with('\'') && needsApostrophe(utf8) ? utf8.substr(1) : utf8;
}

} // namespace sosdesk
