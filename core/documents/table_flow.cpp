// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_flow.h"
#include "core/documents/table_columns.h"

#include <algorithm>
#include <cmath>

namespace sosdesk {
namespace {

constexpr double padX = 130;
constexpr double padY = 58;
constexpr double gapAbove = 210;
constexpr double gapBelowHeading = 45;
constexpr double byHand = 720;          ///< height of a row that is filled in by hand
constexpr int linesToBegin = 4;         ///< of a row that is broken
constexpr double keptWhole = 6'000;     ///< a lower row goes to the next page rather than being broken
constexpr double mostTogether = 20'000; ///< a higher table is broken between its rows

struct SetCell
{
    SetText text{};
    CellLook look = CellLook::Text;
    bool joinsAbove = false;
    double x = 0;
    double width = 0;
};

struct SetRow
{
    std::vector<SetCell> cells{};
    int lines = 1;
    double advance = 0;
    double least = 0; ///< height that the row has at least
    bool isCentred = false;

    [[nodiscard]] double heightOf(int count) const { return count * advance + 2 * padY; }
};

Qt::Alignment alignmentOf(const Cell& cell, bool inHead)
{
    if (inHead || cell.look == CellLook::Middle) {
        return Qt::AlignHCenter;
    }
    const bool toTheRight = cell.look == CellLook::Number || cell.look == CellLook::Total || cell.look == CellLook::End;
    return toTheRight ? Qt::AlignRight : Qt::AlignLeft;
}

SetRow setRow(const CellRow& row, const TableColumns& columns, bool inHead)
{
    SetRow set;
    const bool isBlank =
        std::any_of(row.begin(), row.end(), [](const Cell& cell) { return cell.look == CellLook::Blank; });
    set.least = inHead ? 0 : isBlank ? byHand : columns.leastHeight;
    set.isCentred = isBlank;
    std::size_t column = 0;
    double x = PageFlow::left;
    for (const Cell& cell : row) {
        double width = 0;
        for (int i = 0; i < cell.columns && column < columns.widths.size(); ++i) {
            width += columns.widths[column++] * unitsPerMillimetre;
        }
        const double inner = width - 2 * (columns.framed ? padX : 0);
        const TypeUse use = columns.large ? TypeUse::Letter : useOf(cell.look);
        SetText text = setText(cell.text, use, inner, alignmentOf(cell, inHead));
        set.lines = std::max(set.lines, text.lines());
        set.advance = std::max(set.advance, text.advance);
        set.cells.push_back({std::move(text), cell.look, cell.joinsAbove, x, width});
        x += width;
    }
    return set;
}

/** One table on its way over the pages. */
class TableFlow
{
public:
    TableFlow(PageFlow& flow, const Section& section)
        : m_flow(flow)
        , m_columns(columnsOf(section.shape))
        , m_together(section.together)
    {
        for (const CellRow& row : section.head) {
            m_head.push_back(setRow(row, m_columns, true));
        }
        for (const CellRow& row : section.rows) {
            m_rows.push_back(setRow(row, m_columns, false));
        }
    }

    /** What must stand together: the head and the beginning of the first row, or all of it. */
    [[nodiscard]] double leastRoom() const
    {
        double room = headHeight();
        if (m_together && room + rowsHeight() <= mostTogether) {
            return room + rowsHeight();
        }
        if (!m_rows.empty()) {
            const SetRow& first = m_rows.front();
            const double height = heightOf(first, first.lines);
            room += height <= keptWhole ? height : first.heightOf(linesToBegin);
        }
        return room;
    }

    void pour()
    {
        pourHead();
        for (const SetRow& row : m_rows) {
            pourRow(row);
        }
        close();
    }

private:
    [[nodiscard]] static double heightOf(const SetRow& row, int lines)
    {
        return std::max(row.heightOf(lines), lines == row.lines ? row.least : 0.0);
    }

    [[nodiscard]] double headHeight() const
    {
        double height = 0;
        for (const SetRow& row : m_head) {
            height += heightOf(row, row.lines);
        }
        return height;
    }

    [[nodiscard]] double rowsHeight() const
    {
        double height = 0;
        for (const SetRow& row : m_rows) {
            height += heightOf(row, row.lines);
        }
        return height;
    }

    void pourHead()
    {
        m_beganAt = m_flow.y();
        for (const SetRow& row : m_head) {
            place(row, 0, row.lines);
        }
    }

    void nextPage()
    {
        close();
        m_flow.nextPage();
        pourHead();
    }

    void pourRow(const SetRow& row)
    {
        int from = 0;
        while (from < row.lines) {
            const int rest = row.lines - from;
            const double height = heightOf(row, rest);
            if (height <= m_flow.room()) {
                place(row, from, rest);
                return;
            }
            const int fitting = static_cast<int>(std::floor((m_flow.room() - 2 * padY) / row.advance));
            const bool onFreshPage = m_flow.y() - PageFlow::top < 2'500;
            if (!onFreshPage && ((from == 0 && height <= keptWhole) || fitting < 2)) {
                nextPage();
                continue;
            }
            const int placed = std::clamp(fitting, 1, rest);
            place(row, from, placed);
            from += placed;
            if (from < row.lines) {
                nextPage();
            }
        }
    }

    void place(const SetRow& row, int from, int count)
    {
        const double y = m_flow.y();
        const double height = heightOf(row, count);
        for (const SetCell& cell : row.cells) {
            rule(cell, y, height);
            const int lines = std::clamp(cell.text.lines() - from, 0, count);
            // A lone line among higher ones stands in their middle, as labels beside a large name do.
            const double shift = (row.advance - cell.text.advance) / 2
                + (row.isCentred ? std::max(0.0, height - row.heightOf(cell.text.lines())) / 2 : 0);
            m_flow.place(cell.text, cell.x + (m_columns.framed ? padX : 0), y + padY + shift, from, lines);
        }
        m_flow.moveTo(y + height);
    }

    void rule(const SetCell& cell, double y, double height)
    {
        if (!m_columns.framed) {
            return;
        }
        Page& page = m_flow.page();
        if (cell.look == CellLook::Label) {
            page.grounds.emplace_back(cell.x, y, cell.width, height);
        }
        if (!cell.joinsAbove) {
            page.rules.emplace_back(cell.x, y, cell.x + cell.width, y);
        }
        page.rules.emplace_back(cell.x, y, cell.x, y + height);
        page.rules.emplace_back(cell.x + cell.width, y, cell.x + cell.width, y + height);
    }

    void close()
    {
        if (m_columns.framed && m_flow.y() > m_beganAt) {
            m_flow.page().rules.emplace_back(PageFlow::left, m_flow.y(), PageFlow::left + PageFlow::width, m_flow.y());
        }
    }

    PageFlow& m_flow;
    TableColumns m_columns;
    bool m_together;
    std::vector<SetRow> m_head;
    std::vector<SetRow> m_rows;
    double m_beganAt = 0;
};

} // namespace

void pour(PageFlow& flow, const Section& section)
{
    TableFlow table(flow, section);
    const TypeUse use = columnsOf(section.shape).large ? TypeUse::Mark : TypeUse::Heading;
    const SetText heading = setText(section.heading, use, PageFlow::width);
    const double headingHeight = section.heading.isEmpty() ? 0 : heading.height() + gapBelowHeading;
    if (flow.room() < gapAbove + headingHeight + table.leastRoom()) {
        flow.nextPage();
    } else {
        flow.skip(gapAbove);
    }
    if (headingHeight > 0) {
        flow.place(heading, PageFlow::left, flow.y(), 0, heading.lines());
        flow.skip(headingHeight);
    }
    table.pour();
    if (!section.note.isEmpty()) {
        flow.skip(40);
        flow.pour(setText(section.note, TypeUse::Small, PageFlow::width), PageFlow::left);
    }
}

} // namespace sosdesk
