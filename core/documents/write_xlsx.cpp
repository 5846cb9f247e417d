// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/sheet_table.h"
#include "core/documents/xlsx_cells.h"

namespace sosdesk {
namespace {

void arrange(lxw_worksheet* sheet, const SheetTable& table, const XlsxLooks& formats)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, table.columns[i].width, nullptr);
        worksheet_write_string(sheet, 0, column, table.columns[i].header.toUtf8().constData(), formats.head);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(
        sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), static_cast<lxw_col_t>(table.columns.size() - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (!table.mark.isEmpty()) {
        worksheet_set_header(sheet, (QStringLiteral("&C&\"-,Bold\"&16") + table.mark).toUtf8().constData());
    }
}

Result<void> fill(lxw_worksheet* sheet, const SheetTable& table, const XlsxLooks& formats)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const XlsxCellWriter writer{
                sheet, formats, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column)};
            if (std::visit(writer, table.rows[row][column]) != LXW_NO_ERROR) {
                return fail({ErrorCode::TooBig, {}, qint64(row + 2), table.columns[column].header});
            }
        }
    }
    return {};
}

} // namespace

Result<void> writeXlsx(const QString& path, const SheetTable& table, Instant now)
{
    return writeBook(path, now, [&table](lxw_workbook* book) -> Result<void> {
        lxw_worksheet* sheet = workbook_add_worksheet(book, table.name.toUtf8().constData());
        if (sheet == nullptr) {
            return sosdesk::fail({ErrorCode::BadArgument, {}, 0, {}, table.name});
        }
        const XlsxLooks formats(book);
        arrange(sheet, table, formats);
        return fill(sheet, table, formats);
    });
}

} // namespace sosdesk
