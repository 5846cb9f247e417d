// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** How the bytes of a text file stand for characters. */
enum class Encoding { Utf8, Utf8Bom, Cp932, Utf16Le, Utf16Be };

/** The stable name: `utf-8`, `utf-8-bom`, `cp932`, `utf-16le`, `utf-16be`. */
[[nodiscard]] QString nameOf(Encoding encoding);

} // namespace sosdesk
