// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/sheet_table.h"

#include <QFile>
#include <QFileInfo>
#include <xlsxwriter.h>

namespace sosdesk {
namespace {

/** The looks of the cells by what they hold. */
struct Formats
{
    explicit Formats(lxw_workbook* book)
        : head(made(book, "@"))
        , text(made(book, "@"))
        , number(made(book, "#,##0"))
        , date(made(book, "yyyy/mm/dd"))
    {
        format_set_bold(head);
        format_set_bg_color(head, 0xF2F2F2);
        format_set_border(head, LXW_BORDER_THIN);
        format_set_text_wrap(head);
        format_set_text_wrap(text);
    }

    static lxw_format* made(lxw_workbook* book, const char* pattern)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_font_name(format, "BIZ UDPゴシック");
        format_set_num_format(format, pattern);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }

    lxw_format* head;
    lxw_format* text;
    lxw_format* number;
    lxw_format* date;
};

struct CellWriter
{
    lxw_worksheet* sheet;
    const Formats& formats;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString& text) const
    {
        return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), formats.text);
    }
    lxw_error operator()(Quantity quantity) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(quantity), formats.number);
    }
    lxw_error operator()(Day day) const
    {
        const CivilDate date = civilOf(day);
        lxw_datetime cell{date.year, date.month, date.day, 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &cell, formats.date);
    }
};

void arrange(lxw_worksheet* sheet, const SheetTable& table, const Formats& formats)
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

Result<void> fill(lxw_worksheet* sheet, const SheetTable& table, const Formats& formats)
{
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const CellWriter writer{sheet, formats, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column)};
            if (std::visit(writer, table.rows[row][column]) != LXW_NO_ERROR) {
                return fail({ErrorCode::TooBig, {}, qint64(row + 2), table.columns[column].header});
            }
        }
    }
    return {};
}

void describe(lxw_workbook* book, Instant now)
{
    lxw_doc_properties properties{};
    std::string author = "sosdesk";
    properties.author = author.data();
    properties.created = static_cast<time_t>(now.micros / 1'000'000);
    workbook_set_properties(book, &properties);
}

/** The library does not notice every write that failed: a whole file ends with the zip directory's last record. */
bool endsWhole(const QString& path)
{
    constexpr qint64 lastRecord = 22;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() > lastRecord && file.seek(file.size() - lastRecord)
        && file.read(4) == QByteArray("PK\5\6", 4);
}

} // namespace

Result<void> writeXlsx(const QString& path, const SheetTable& table, Instant now)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data(); // nothing of ours is laid down elsewhere
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr) {
        return sosdesk::fail({ErrorCode::IoFailed, path});
    }
    const Formats formats(book);
    describe(book, now);
    lxw_worksheet* sheet = workbook_add_worksheet(book, table.name.toUtf8().constData());
    Result<void> filled =
        sheet == nullptr ? sosdesk::fail({ErrorCode::BadArgument, {}, 0, {}, table.name}) : Result<void>();
    if (sheet != nullptr) {
        arrange(sheet, table, formats);
        filled = fill(sheet, table, formats);
    }
    const lxw_error closed = workbook_close(book);
    if (!filled) {
        return filled;
    }
    if (closed != LXW_NO_ERROR || !endsWhole(path)) {
        return sosdesk::fail({ErrorCode::IoFailed, path, 0, {}, {}, QString::fromUtf8(lxw_strerror(closed))});
    }
    return {};
}

} // namespace sosdesk
