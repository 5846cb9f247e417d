// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/cell_model.h"

#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QGuiApplication>

namespace sosdesk::ui {

void CellModel::setColumns(const std::vector<CellColumn>& columns)
{
    beginResetModel();
    m_columns = columns;
    m_rows.clear();
    endResetModel();
}

void CellModel::setRows(std::vector<Row> rows)
{
    if (rows.size() == m_rows.size() && !rows.empty()) { // the same rows with other figures: what is chosen stays
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CellModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::Alignment CellModel::alignmentOf(int column) const
{
    return Qt::AlignVCenter | (m_columns[static_cast<std::size_t>(column)].isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

QVariant CellModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Cell& cell = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return toolTipOf(cell.toolTip.isEmpty() ? cell.text : cell.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case Qt::ForegroundRole:
        return colorOf(cell.tone, Theme::of(QGuiApplication::palette()));
    case Qt::FontRole:
        return m_columns[static_cast<std::size_t>(index.column())].isNumber
            ? QVariant(numberFont(QGuiApplication::font()))
            : QVariant();
    case markRole:
        return cell.mark ? QVariant(static_cast<int>(*cell.mark)) : QVariant();
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(section));
    }
    return role == Qt::DisplayRole ? QVariant(m_columns[static_cast<std::size_t>(section)].name) : QVariant();
}

} // namespace sosdesk::ui
