// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/plain_table.h"

#include "ui/shared/fonts.h"
#include "ui/shared/row_delegate.h"

#include <QHeaderView>

#include <algorithm>

namespace sosdesk::ui {

QTableView* dressed(QTableView* table, const QString& name, const QString& said)
{
    table->setObjectName(name);
    table->setAccessibleName(said);
    table->setItemDelegate(new RowDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setWidths(QTableView* table, const std::vector<double>& widths)
{
    QHeaderView* const head = table->horizontalHeader();
    const QAbstractItemView& view = *table;
    const bool hasWide = std::find(widths.begin(), widths.end(), 0.0) != widths.end();
    head->setStretchLastSection(!hasWide);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        const double wanted = widths[static_cast<std::size_t>(column)];
        const bool isNumber =
            (table->model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        const int shown = isNumber ? view.sizeHintForColumn(column) : 0; // half a number is another number
        const int least = std::max(head->sectionSizeHint(column), shown) + ems(table, 0.6);
        head->setSectionResizeMode(column, hasWide && wanted == 0.0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (wanted > 0) {
            table->setColumnWidth(column, std::max(ems(table, wanted), least));
        }
    }
    table->verticalHeader()->setDefaultSectionSize(ems(table, 1.9));
}

void fitRows(QTableView* table, int most)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, std::max(1, most));
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
        + rows * table->verticalHeader()->defaultSectionSize() + ems(table, 0.4));
}

} // namespace sosdesk::ui
