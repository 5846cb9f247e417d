// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/paper_sheet.h"

#include <array>

namespace sosdesk {

/** Where the labels and the rows of items of a form stand. What it is made from must outlive it. */
class FormMap
{
public:
    FormMap(const SheetGrid& grid, const FormKnowledge& knowledge);

    /** The header of the first required thing that is not there; empty when nothing is missing. */
    [[nodiscard]] QString missing() const;
    [[nodiscard]] std::optional<GridValue> value(Field field) const;
    /** The cell of an item's first row below the label, between this label and the next one beside it. */
    [[nodiscard]] std::optional<GridValue> value(Field field, const ItemDescription& item) const;

    [[nodiscard]] const SheetGrid& grid() const { return m_grid; }
    [[nodiscard]] QString headerOf(Field field) const { return m_knowledge.layout.header(field); }

private:
    [[nodiscard]] const LayoutColumn* columnOf(Field field) const;
    [[nodiscard]] bool hasRow(Field field) const;
    [[nodiscard]] std::vector<GridPlace> headsOf(Field field) const;
    [[nodiscard]] std::optional<GridPlace> rowBelow(GridPlace head, const ItemDescription& item) const;
    [[nodiscard]] int nextHead(GridPlace head) const;

    SheetGrid m_grid;
    const FormKnowledge& m_knowledge;
    std::vector<GridPlace> m_heads; ///< labels above the rows of items
    std::array<std::vector<GridPlace>, maxItemNumber + 1> m_rows;
};

} // namespace sosdesk
