// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** How the bytes of a file of rows stand for characters; a workbook is a kind of its own. */
enum class Encoding { Utf8, Utf8Bom, Cp932, Utf16Le, Utf16Be, Xlsx };

/** The stable name: `utf-8`, `utf-8-bom`, `cp932`, `utf-16le`, `utf-16be`, `xlsx`. */
[[nodiscard]] QString nameOf(Encoding encoding);

} // namespace sosdesk
