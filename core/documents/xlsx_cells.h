// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/sheet_table.h"

#include <functional>
#include <xlsxwriter.h>

namespace sosdesk {

/** The looks of the cells by what they hold. Owned by the workbook. */
struct XlsxLooks
{
    explicit XlsxLooks(lxw_workbook* book);

    static lxw_format* made(lxw_workbook* book, const char* pattern);

    lxw_format* head;
    lxw_format* text;
    lxw_format* number;
    lxw_format* date;
};

/** Writes a cell as what it is: text stays text, whatever it looks like. */
struct XlsxCellWriter
{
    lxw_worksheet* sheet;
    const XlsxLooks& formats;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString& text) const;
    lxw_error operator()(Quantity quantity) const;
    lxw_error operator()(Day day) const;
};

/** Makes a workbook at @p path and lets @p fill put sheets into it. IoFailed; the error of @p fill. */
[[nodiscard]] Result<void> writeBook(
    const QString& path, Instant now, const std::function<Result<void>(lxw_workbook*)>& fill);

} // namespace sosdesk
