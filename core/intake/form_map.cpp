// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/form_map.h"

#include <algorithm>
#include <limits>

namespace sosdesk {
namespace {

QStringList namesOf(const LayoutColumn& column)
{
    return QStringList(column.header) + column.aliases;
}

QStringList namesOf(const ItemDescription& item)
{
    return {item.name, item.name + QStringLiteral("(枚)"), item.name + QStringLiteral("(双)")};
}

bool isOfItem(Field field)
{
    return field == Field::Asked || field == Field::Stock || field == Field::WeeklyUse || field == Field::Purchase
        || field == Field::Outlook || field == Field::StatePieces || field == Field::PrefecturePieces
        || field == Field::TotalPieces;
}

} // namespace

FormMap::FormMap(const SheetGrid& grid, const FormKnowledge& knowledge)
    : m_grid(grid)
    , m_knowledge(knowledge)
{
    std::set<GridPlace> labels;
    for (const LayoutColumn& column : knowledge.layout.columns()) {
        for (const GridPlace place : grid.labelled(namesOf(column))) {
            labels.insert(place);
            if (isOfItem(column.field)) {
                m_heads.push_back(place);
            }
        }
    }
    for (const ItemDescription& item : knowledge.items.items()) {
        std::vector<GridPlace>& rows = m_rows[item.item.number];
        rows = grid.labelled(namesOf(item));
        labels.insert(rows.begin(), rows.end());
    }
    m_grid.setLabels(std::move(labels));
}

QString FormMap::missing() const
{
    for (const LayoutColumn& column : m_knowledge.layout.columns()) {
        const bool there = isOfItem(column.field) ? hasRow(column.field) : !m_grid.labelled(namesOf(column)).empty();
        if (column.required && !there) {
            return column.header;
        }
    }
    return {};
}

std::optional<GridValue> FormMap::value(Field field) const
{
    const LayoutColumn* column = columnOf(field);
    if (column == nullptr) {
        return std::nullopt;
    }
    for (const GridPlace place : m_grid.labelled(namesOf(*column))) {
        if (const auto found = m_grid.valueOf(place, namesOf(*column))) {
            return found;
        }
    }
    return std::nullopt;
}

std::optional<GridValue> FormMap::value(Field field, const ItemDescription& item) const
{
    for (const GridPlace head : headsOf(field)) {
        const auto row = rowBelow(head, item);
        const auto found = row ? m_grid.firstIn(row->row, head.column, nextHead(head)) : std::nullopt;
        if (found) {
            return found;
        }
    }
    return std::nullopt;
}

bool FormMap::hasRow(Field field) const
{
    for (const GridPlace head : headsOf(field)) {
        for (const ItemDescription& item : m_knowledge.items.items()) {
            if (rowBelow(head, item)) {
                return true;
            }
        }
    }
    return false;
}

const LayoutColumn* FormMap::columnOf(Field field) const
{
    const auto& columns = m_knowledge.layout.columns();
    const auto found = std::find_if(
        columns.begin(), columns.end(), [field](const LayoutColumn& column) { return column.field == field; });
    return found == columns.end() ? nullptr : &*found;
}

std::vector<GridPlace> FormMap::headsOf(Field field) const
{
    const LayoutColumn* column = columnOf(field);
    return column == nullptr ? std::vector<GridPlace>() : m_grid.labelled(namesOf(*column));
}

std::optional<GridPlace> FormMap::rowBelow(GridPlace head, const ItemDescription& item) const
{
    const auto& rows = m_rows[item.item.number];
    const auto found = std::find_if(rows.begin(), rows.end(), [head](GridPlace row) { return row.row > head.row; });
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

int FormMap::nextHead(GridPlace head) const
{
    int next = std::numeric_limits<int>::max();
    for (const GridPlace other : m_heads) {
        // Heads of one table stand in one row, or one below the other where a head has two lines.
        const bool sameTable = std::abs(other.row - head.row) <= 2;
        next = sameTable && other.column > head.column ? std::min(next, other.column) : next;
    }
    return next;
}

} // namespace sosdesk
