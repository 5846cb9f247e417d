// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

#include <array>
#include <vector>

namespace sosdesk::ui {

/** The columns of the table, in its three groups: asked, available, decided. */
enum class Column {
    Name,
    Stock,
    WeeklyUse,
    Purchase,
    Asked,
    Outlook,
    Weeks,
    Balance,
    Overlap,
    Prefecture,
    State,
    Total,
};
inline constexpr int columnCount = static_cast<int>(Column::Total) + 1;

/** Where the cells of the table stand. A wide pane gives an item one line; a narrower one puts what is available below
 *  what is asked; the narrowest stacks all three. The order of the groups never changes. */
class ItemGrid
{
public:
    ItemGrid() = default;
    /** @p em is the size of the text and @p remarkHeight that of the remark below the rows, in pixels. */
    ItemGrid(int width, int em, int rows, int remarkHeight = 0);

    [[nodiscard]] QRect cell(int row, Column column) const;
    [[nodiscard]] QRect head(Column column) const;
    /** One of the three group heads: above its columns, or in front of them where these leave room. */
    [[nodiscard]] const QRect& groupHead(int group) const { return m_groups[static_cast<std::size_t>(group)]; }
    /** The whole row. */
    [[nodiscard]] QRect row(int row) const;
    /** What stands below the rows: sums at the right, the suggestion at the left. */
    [[nodiscard]] QRect footer(Column column) const;
    [[nodiscard]] QRect remark() const;
    [[nodiscard]] int height() const;
    /** The x of the hairlines between groups that stand beside each other. */
    [[nodiscard]] const std::vector<int>& dividers() const { return m_dividers; }

private:
    struct Place
    {
        int line = 0;
        int left = 0;
        int width = 0;
    };

    void placeWide();
    void placeMedium();
    void placeNarrow();
    /** Sets columns side by side from @p left; gives the x behind the last. */
    int put(int line, int left, std::initializer_list<std::pair<Column, double>> columns);
    [[nodiscard]] const Place& at(Column column) const { return m_places[static_cast<std::size_t>(column)]; }
    [[nodiscard]] int lineTop(int line) const;
    [[nodiscard]] int px(double ems) const { return static_cast<int>(ems * m_em); }

    int m_width = 0;
    int m_em = 13;
    int m_rows = 0;
    int m_remarkHeight = 0;
    int m_lines = 1;              ///< of one row
    std::array<int, 4> m_heads{}; ///< the top of the heads of each line
    int m_headsBottom = 0;
    std::array<QRect, 3> m_groups{};
    std::vector<Place> m_places = std::vector<Place>(columnCount);
    std::vector<int> m_dividers{};
};

} // namespace sosdesk::ui
