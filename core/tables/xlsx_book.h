// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/xlsx_archive.h"
#include "core/tables/xlsx_formats.h"
#include "core/tables/xlsx_strings.h"

namespace sosdesk {

/** What must be known of a workbook before its first sheet can be read. */
struct XlsxBook
{
    QString sheetName{};
    QString sheetPart{}; ///< of the first sheet that is shown
    DateSystem dates = DateSystem::From1900;
    XlsxFormats formats{};
    XlsxStrings strings{};
};

/** Finds the parts by their relations, wherever they stand; links to other files are not followed. Errors of XlsxXml;
 *  DamagedWorkbook names the part that is missing. */
[[nodiscard]] Result<XlsxBook> readBook(const XlsxArchive& archive);

} // namespace sosdesk
