// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/text_table.h"

#include "ui/shared/shown_text.h"

#include <QGuiApplication>

#include <algorithm>

namespace sosdesk::ui {

TextTable::TextTable(QStringList heads, int standing, std::vector<int> numbers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
    , m_standing(standing)
    , m_numbers(std::move(numbers))
{
}

void TextTable::setRows(std::vector<TextRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool TextTable::isNumber(int column) const
{
    return std::find(m_numbers.begin(), m_numbers.end(), column) != m_numbers.end();
}

int TextTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant TextTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TextRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(shown.cells.value(index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(m_heads[index.column()], shownLine(shown.cells.value(index.column())));
    case Qt::ToolTipRole:
        return shown.toolTip.isEmpty() ? QVariant() : toolTipOf(shown.toolTip);
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return index.column() == m_standing ? QVariant(colorOf(shown.tone, Theme::of(QGuiApplication::palette())))
                                            : QVariant();
    default:
        return {};
    }
}

QVariant TextTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace sosdesk::ui
