// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/cp932_pair.h"

#include <array>
#include <iconv.h>
#include <memory>

namespace sosdesk {
namespace {

char16_t characterOf(iconv_t converter, std::uint16_t code)
{
    std::array<char, 2> in{static_cast<char>(code >> 8), static_cast<char>(code & 0xFF)};
    char* from = in.data();
    std::size_t fromLeft = in.size();
    std::array<unsigned char, 4> out{};
    char* to = reinterpret_cast<char*>(out.data());
    std::size_t toLeft = out.size();
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    const std::size_t result = iconv(converter, &from, &fromLeft, &to, &toLeft);
    if (result == static_cast<std::size_t>(-1) || fromLeft != 0 || toLeft != 2) {
        return 0;
    }
    return static_cast<char16_t>(out[0] | out[1] << 8);
}

} // namespace

std::function<char16_t(std::uint16_t code)> cp932OfSystem()
{
    const iconv_t opened = iconv_open("UTF-16LE", "CP932");
    if (opened == reinterpret_cast<iconv_t>(-1)) {
        return {};
    }
    const std::shared_ptr<void> converter(opened, [](iconv_t open) { iconv_close(open); });
    return [converter](std::uint16_t code) { return characterOf(converter.get(), code); };
}

} // namespace sosdesk
