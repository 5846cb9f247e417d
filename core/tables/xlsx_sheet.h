// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/xlsx_book.h"

#include <functional>
#include <string>
#include <vector>

namespace sosdesk {

/** A filled cell of a sheet as text. */
struct XlsxCell
{
    int column = 0; ///< from 0
    std::string text{};
    bool isText = true;    ///< false for numbers, dates and TRUE/FALSE
    bool isCached = false; ///< the value that was saved with a formula
};

/** A row of a sheet with its filled cells from left to right. */
struct XlsxRow
{
    qint64 number = 0; ///< from 1
    std::vector<XlsxCell> cells{};
};

/** Reads the first sheet of @p book row by row, in one pass; rows without a filled cell are passed over.
 *
 *  Numbers, dates, shared and inline strings, booleans, saved results of formulas. HostileWorkbook for a cell outside
 *  the grid, DamagedWorkbook for one that stands twice or in no order; TooBig beyond 200,000 rows or 4 million cells:
 *  these name the cell (`Sheet1!XFE1`). Errors of @p take.
 */
[[nodiscard]] Result<void> eachRow(
    const XlsxArchive& archive, const XlsxBook& book, const std::function<Result<void>(const XlsxRow&)>& take);

inline constexpr qint64 mostSheetRows = 200'000;
inline constexpr qint64 mostSheetCells = 4'000'000;
inline constexpr int gridColumns = 16'384;
inline constexpr qint64 gridRows = 1'048'576;

/** `A` for 0, `XFD` for 16383. */
[[nodiscard]] QString columnLetters(int column);
/** `Sheet1!C12`; @p column from 0, @p row from 1. */
[[nodiscard]] QString cellName(const QString& sheet, qint64 row, int column);

} // namespace sosdesk
