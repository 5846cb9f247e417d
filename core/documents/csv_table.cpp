// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/csv_table.h"

#include "core/tables/csv_writer.h"

namespace sosdesk {
namespace {

struct CellText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(Quantity quantity) const { return QString::number(quantity); }
    QString operator()(Day day) const
    {
        const CivilDate date = civilOf(day);
        return QString::asprintf("%04d/%02d/%02d", date.year, date.month, date.day);
    }
};

} // namespace

Result<void> writeCsv(QIODevice& device, const SheetTable& table)
{
    CsvStyle style;
    QStringList head;
    for (const SheetColumn& column : table.columns) {
        if (column.type != SheetType::Text) {
            style.numbers.insert(head.size());
        }
        head << column.header;
    }
    CsvWriter writer(device, style);
    SOSDESK_TRY(writer.row(head));
    for (const std::vector<SheetCell>& row : table.rows) {
        QStringList fields;
        for (const SheetCell& cell : row) {
            fields << std::visit(CellText(), cell);
        }
        SOSDESK_TRY(writer.row(fields));
    }
    return writer.finish();
}

} // namespace sosdesk
