// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/xlsx_cells.h"

#include <QFile>
#include <QFileInfo>

namespace sosdesk {
namespace {

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

XlsxLooks::XlsxLooks(lxw_workbook* book)
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

lxw_format* XlsxLooks::made(lxw_workbook* book, const char* pattern)
{
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, "BIZ UDPゴシック");
    format_set_num_format(format, pattern);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

lxw_error XlsxCellWriter::operator()(const QString& text) const
{
    return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), formats.text);
}

lxw_error XlsxCellWriter::operator()(Quantity quantity) const
{
    return worksheet_write_number(sheet, row, column, static_cast<double>(quantity), formats.number);
}

lxw_error XlsxCellWriter::operator()(Day day) const
{
    const CivilDate date = civilOf(day);
    lxw_datetime cell{date.year, date.month, date.day, 0, 0, 0};
    return worksheet_write_datetime(sheet, row, column, &cell, formats.date);
}

Result<void> writeBook(const QString& path, Instant now, const std::function<Result<void>(lxw_workbook*)>& fill)
{
    QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.tmpdir = folder.data(); // nothing of ours is laid down elsewhere
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (book == nullptr) {
        return sosdesk::fail({ErrorCode::IoFailed, path});
    }
    describe(book, now);
    const Result<void> filled = fill(book);
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
