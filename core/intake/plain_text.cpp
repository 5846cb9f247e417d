// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/plain_text.h"

#include "core/tables/inert.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr std::size_t mostCharacters = 32'767;
constexpr std::array<std::string_view, 8> spaces = {" ", "\t", "\r", "\n", "\u00A0", "\u3000", "\u200B", "\uFEFF"};

std::string_view spaceInFront(std::string_view text)
{
    for (const std::string_view space : spaces) {
        if (text.starts_with(space)) {
            return space;
        }
    }
    return {};
}

std::string_view spaceBehind(std::string_view text)
{
    for (const std::string_view space : spaces) {
        if (text.ends_with(space)) {
            return space;
        }
    }
    return {};
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

} // namespace

std::string_view trimmed(std::string_view utf8)
{
    const auto isPlain = [](char byte) { return byte > ' '; }; // ASCII, no space: most cells begin and end so
    if (!utf8.empty() && isPlain(utf8.front()) && isPlain(utf8.back())) {
        return utf8;
    }
    for (std::string_view space = spaceInFront(utf8); !space.empty(); space = spaceInFront(utf8)) {
        utf8.remove_prefix(space.size());
    }
    for (std::string_view space = spaceBehind(utf8); !space.empty(); space = spaceBehind(utf8)) {
        utf8.remove_suffix(space.size());
    }
    return utf8;
}

std::string_view narrowed(std::string_view utf8, std::string& scratch)
{
    const std::string_view text = trimmed(withoutApostrophe(trimmed(utf8)));
    if (isAscii(text)) {
        return text;
    }
    scratch.clear();
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = [&](std::size_t offset) { return static_cast<unsigned char>(text[i + offset]); };
        const bool full = i + 2 < text.size() && at(0) == 0xEF && (at(1) == 0xBC || at(1) == 0xBD);
        const int code = full ? 0xF000 | (at(1) & 0x3F) << 6 | (at(2) & 0x3F) : 0;
        if (code >= 0xFF01 && code <= 0xFF5E) {
            scratch += static_cast<char>(code - 0xFEE0);
            i += 2;
        } else if (text.substr(i).starts_with("\u2212") || text.substr(i).starts_with("\u2010")) {
            scratch += '-';
            i += 2;
        } else if (text.substr(i).starts_with("\u3000")) {
            scratch += ' ';
            i += 2;
        } else {
            scratch += text[i];
        }
    }
    return scratch;
}

Cell<void> checkText(std::string_view utf8)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        characters += (byte & 0xC0) == 0x80 ? 0 : 1;
        if (byte >= 0x20 && byte != 0x7F && byte != 0xEF) {
            continue;
        }
        const bool control = byte < 0x80 && byte != '\t' && byte != '\n' && byte != '\r';
        if (control || utf8.substr(i).starts_with("\uFFFD")) {
            return tl::unexpected(IssueCode::BadCharacter);
        }
    }
    return characters > mostCharacters ? Cell<void>(tl::unexpected(IssueCode::TooLong)) : Cell<void>();
}

bool hasPrivateCharacter(std::string_view utf8)
{
    for (std::size_t i = 0; i + 2 < utf8.size(); ++i) {
        const auto first = static_cast<unsigned char>(utf8[i]);
        const auto second = static_cast<unsigned char>(utf8[i + 1]);
        // U+E000–F8FF is EE 80 80 – EF A3 BF; planes 15 and 16 begin with F3 B0 and F4.
        if (first == 0xEE || (first == 0xEF && second <= 0xA3) || (first == 0xF3 && second >= 0xB0) || first == 0xF4) {
            return true;
        }
    }
    return false;
}

} // namespace sosdesk
