// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <functional>

namespace sosdesk {

/** Windows' Japanese code page as the system tells it: the character of a code of two bytes, 0 when it is none. Nothing
 *  when the system does not know the code page. */
[[nodiscard]] std::function<char16_t(std::uint16_t code)> cp932OfSystem();

} // namespace sosdesk
