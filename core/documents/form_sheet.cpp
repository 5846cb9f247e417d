// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/form_sheet.h"

#include "core/documents/xlsx_cells.h"

namespace sosdesk {
namespace {

constexpr lxw_col_t lastColumn = 5;

/** Puts one thing below the other. */
class FormWriter
{
public:
    FormWriter(lxw_workbook* book, lxw_worksheet* sheet)
        : m_sheet(sheet)
        , m_looks(book)
        , m_title(XlsxLooks::made(book, "@"))
        , m_value(XlsxLooks::made(book, "@"))
    {
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        for (lxw_format* format : {m_value, m_looks.text, m_looks.number, m_looks.date}) {
            format_set_border(format, LXW_BORDER_THIN);
            format_set_text_wrap(format);
        }
        worksheet_set_column(sheet, 0, 0, 22, nullptr);
        worksheet_set_column(sheet, 1, lastColumn, 16, nullptr);
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 1);
    }

    Result<void> write(const FormSheet& form)
    {
        put(0, form.mark.isEmpty() ? form.title : u'【' + form.mark + u'】' + form.title, m_title);
        m_row = 2;
        for (const FormSheet::Block& block : form.blocks) {
            if (!block.heading.isEmpty()) {
                put(0, block.heading, m_title);
                ++m_row;
            }
            SOSDESK_TRY(writeFields(block));
            SOSDESK_TRY(writeTable(block));
            ++m_row;
        }
        return {};
    }

private:
    void put(lxw_col_t column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format);
    }

    Result<void> writeCell(lxw_col_t column, const SheetCell& cell, const QString& label)
    {
        if (std::visit(XlsxCellWriter{m_sheet, m_looks, m_row, column}, cell) != LXW_NO_ERROR) {
            return sosdesk::fail({ErrorCode::TooBig, {}, qint64(m_row) + 1, label});
        }
        return {};
    }

    Result<void> writeFields(const FormSheet::Block& block)
    {
        for (const auto& [label, value] : block.fields) {
            put(0, label, m_looks.head);
            // Merged first: a value that is written behind keeps its type.
            worksheet_merge_range(m_sheet, m_row, 1, m_row, lastColumn, "", m_value);
            SOSDESK_TRY(writeCell(1, value, label));
            const QString* text = std::get_if<QString>(&value);
            const auto lines = text != nullptr ? 1 + text->size() / 40 + text->count(u'\n') : 1;
            worksheet_set_row(m_sheet, m_row, 16.0 * static_cast<double>(std::min<qsizetype>(lines, 20)), nullptr);
            ++m_row;
        }
        return {};
    }

    Result<void> writeTable(const FormSheet::Block& block)
    {
        if (block.heads.isEmpty()) {
            return {};
        }
        for (qsizetype i = 0; i < block.heads.size(); ++i) {
            put(static_cast<lxw_col_t>(i), block.heads[i], m_looks.head);
        }
        ++m_row;
        for (const std::vector<SheetCell>& row : block.rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                SOSDESK_TRY(writeCell(static_cast<lxw_col_t>(i), row[i], block.heads[static_cast<qsizetype>(i)]));
            }
            ++m_row;
        }
        return {};
    }

    lxw_worksheet* m_sheet;
    XlsxLooks m_looks;
    lxw_format* m_title;
    lxw_format* m_value;
    lxw_row_t m_row = 0;
};

} // namespace

Result<void> writeForm(const QString& path, const FormSheet& form, Instant now)
{
    return writeBook(path, now, [&form](lxw_workbook* book) -> Result<void> {
        lxw_worksheet* sheet = workbook_add_worksheet(book, form.name.toUtf8().constData());
        if (sheet == nullptr) {
            return sosdesk::fail({ErrorCode::BadArgument, {}, 0, {}, form.name});
        }
        return FormWriter(book, sheet).write(form);
    });
}

} // namespace sosdesk
