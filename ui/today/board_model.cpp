// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/board_model.h"

#include "ui/shared/shown_text.h"

#include <QApplication>

namespace sosdesk::ui {

void BoardModel::setRows(std::vector<BoardRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const BoardRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString& text = index.column() == Text ? row.text : index.column() == Note ? row.note : row.figure;
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return toolTipOf(text);
    case Qt::AccessibleTextRole:
        return QStringList{row.text, row.note, row.figure}.join(u' ');
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == Figure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        return index.column() == Note ? QVariant(colorOf(row.tone, Theme::of(QApplication::palette()))) : QVariant();
    default:
        return {};
    }
}

} // namespace sosdesk::ui
