// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/cp932_pair.h"

#include <array>
#include <windows.h>

namespace sosdesk {

std::function<char16_t(std::uint16_t code)> cp932OfSystem()
{
    constexpr UINT japanese = 932;
    if (::IsValidCodePage(japanese) == 0) {
        return {};
    }
    return [](std::uint16_t code) -> char16_t {
        const std::array<char, 2> pair{static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
        std::array<wchar_t, 2> character{};
        const int count = ::MultiByteToWideChar(
            japanese, MB_ERR_INVALID_CHARS, pair.data(), int{pair.size()}, character.data(), int{character.size()});
        return count == 1 ? static_cast<char16_t>(character[0]) : u'\0';
    };
}

} // namespace sosdesk
