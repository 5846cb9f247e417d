// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/item_grid.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

// In ems. Wide: what is asked, available and decided.
constexpr double askedWidth = 25.3;
constexpr double availableWidth = 23.2;
constexpr double leastMedium = 39;
constexpr double fieldWidth = 5.9;
constexpr double totalWidth = 4.2;
constexpr double decidedWidth = 2 * fieldWidth + totalWidth;
constexpr double leastWide = askedWidth + availableWidth + decidedWidth;
constexpr double lineHeight = 2.5;
constexpr double headHeight = 1.9;
constexpr double groupHeight = 1.6; ///< of a group's head above its columns, where an item takes several lines
constexpr double firstGroup = 5;    ///< of the first one, where the name's head stands beside it

} // namespace

ItemGrid::ItemGrid(int width, int em, int rows, int remarkHeight)
    : m_width(width)
    , m_em(em)
    , m_rows(rows)
    , m_remarkHeight(remarkHeight)
{
    const double ems = static_cast<double>(width) / std::max(1, em);
    if (ems >= leastWide) {
        placeWide();
    } else if (ems >= leastMedium) {
        placeMedium();
    } else {
        placeNarrow();
    }
}

int ItemGrid::put(int line, int left, std::initializer_list<std::pair<Column, double>> columns)
{
    for (const auto& [column, width] : columns) {
        m_places[static_cast<std::size_t>(column)] = {line, left, px(width)};
        left += px(width);
    }
    return left;
}

void ItemGrid::placeWide()
{
    // What is left over widens every column but those of the fields.
    const double f = (static_cast<double>(m_width) / m_em - decidedWidth) / (askedWidth + availableWidth);
    const int available = put(0, 0,
        {{Column::Name, 10.9 * f}, {Column::Stock, 3.5 * f}, {Column::WeeklyUse, 3.75 * f},
            {Column::Purchase, 3.75 * f}, {Column::Asked, 3.4 * f}});
    const int decided = put(0, available,
        {{Column::Outlook, 5.7 * f}, {Column::Weeks, 4.1 * f}, {Column::Balance, 7.6 * f}, {Column::Overlap, 5.8 * f}});
    put(0, m_width - px(decidedWidth),
        {{Column::Prefecture, fieldWidth}, {Column::State, fieldWidth}, {Column::Total, totalWidth}});
    m_dividers = {available, std::max(decided, m_width - px(decidedWidth))};
    m_heads = {px(headHeight)};
    m_headsBottom = 2 * px(headHeight);
    m_groups = {QRect(0, 0, available, px(headHeight)),
        QRect(available, 0, m_dividers.back() - available, px(headHeight)),
        QRect(m_dividers.back(), 0, m_width - m_dividers.back(), px(headHeight))};
}

void ItemGrid::placeMedium()
{
    const int decided = m_width - px(decidedWidth);
    const double left = static_cast<double>(decided) / m_em;
    m_lines = 2;
    put(0, 0,
        {{Column::Name, left - 15.6}, {Column::Stock, 3.7}, {Column::WeeklyUse, 4.1}, {Column::Purchase, 4.1},
            {Column::Asked, 3.7}});
    put(1, 0,
        {{Column::Outlook, 5.9}, {Column::Weeks, 4}, {Column::Balance, 8},
            {Column::Overlap, std::max(1.0, left - 17.9)}});
    put(0, decided, {{Column::Prefecture, fieldWidth}, {Column::State, fieldWidth}, {Column::Total, totalWidth}});
    m_dividers = {decided};
    const int second = px(groupHeight) + px(headHeight);
    m_heads = {px(groupHeight), second + px(groupHeight)};
    m_headsBottom = m_heads[1] + px(headHeight);
    m_groups = {QRect(0, 0, decided, px(groupHeight)), QRect(0, second, decided, px(groupHeight)),
        QRect(decided, 0, m_width - decided, px(groupHeight))};
}

void ItemGrid::placeNarrow()
{
    const double all = static_cast<double>(m_width) / m_em;
    m_lines = 4;
    put(0, 0, {{Column::Name, all}});
    put(1, 0,
        {{Column::Stock, all / 4}, {Column::WeeklyUse, all / 4}, {Column::Purchase, all / 4},
            {Column::Asked, all / 4}});
    put(2, 0,
        {{Column::Outlook, all * 0.3}, {Column::Weeks, all * 0.18}, {Column::Balance, all * 0.32},
            {Column::Overlap, all * 0.2}});
    put(3, m_width - px(std::min(all, decidedWidth)),
        {{Column::Prefecture, std::min(all, decidedWidth) * 0.35}, {Column::State, std::min(all, decidedWidth) * 0.35},
            {Column::Total, std::min(all, decidedWidth) * 0.3}});
    const int second = 2 * px(headHeight);
    m_heads = {0, px(headHeight), second + px(groupHeight), second + px(groupHeight) + px(headHeight)};
    m_headsBottom = m_heads[3] + px(headHeight);
    const Place& prefecture = at(Column::Prefecture);
    m_groups = {QRect(0, 0, px(firstGroup), px(headHeight)), QRect(0, second, m_width, px(groupHeight)),
        QRect(0, m_heads[3], prefecture.left + prefecture.width - px(1.5), px(headHeight))};
}

int ItemGrid::lineTop(int line) const
{
    return px(lineHeight) * line;
}

QRect ItemGrid::head(Column column) const
{
    const Place& place = at(column);
    const int left = column == Column::Name && m_lines == 4 ? px(firstGroup) : place.left;
    return {left, m_heads[static_cast<std::size_t>(place.line)], place.left + place.width - left, px(headHeight)};
}

QRect ItemGrid::row(int row) const
{
    return {0, m_headsBottom + row * (lineTop(m_lines) + px(0.2)), m_width, lineTop(m_lines) + px(0.2)};
}

QRect ItemGrid::cell(int row, Column column) const
{
    return {
        at(column).left, this->row(row).top() + px(0.1) + lineTop(at(column).line), at(column).width, px(lineHeight)};
}

QRect ItemGrid::footer(Column column) const
{
    return {at(column).left, row(m_rows).top(), at(column).width, px(headHeight)};
}

QRect ItemGrid::remark() const
{
    const bool beside = m_lines < 4;
    const int top = row(m_rows).top() + (beside ? 0 : px(headHeight));
    return {0, top + px(0.1), (beside ? at(Column::Prefecture).left : m_width) - px(0.6), m_remarkHeight};
}

int ItemGrid::height() const
{
    return std::max(remark().bottom(), footer(Column::Total).bottom()) + px(0.2);
}

} // namespace sosdesk::ui
