// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/item_facts.h"
#include "ui/review/item_grid.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QPainter>

namespace sosdesk::ui {

/** Draws heads, rows and sums of the table of items. */
class ItemPainter
{
public:
    ItemPainter(QPainter& painter, const ItemGrid& grid, const Theme& theme, const QFont& font, int em);

    void paintHeads();
    void paintRow(int row, const ItemFacts& facts, const DecisionLine& line);
    void paintSums(const std::vector<DecisionLine>& lines);
    /** Between the groups. */
    void paintDividers();

private:
    enum class Weight { Normal, Bold };

    /** A word that needs a little more room than its cell has is set smaller, one that needs much more is cut. */
    void word(const QRect& cell, const QString& text, int alignment);
    void number(const QRect& cell, const QString& text, const QColor& color, Weight weight = Weight::Normal);
    void figure(int row, Column column, const ShownFigure& figure);
    void balance(const QRect& cell, const ItemFacts& facts, const DecisionLine& line);
    void overlap(const QRect& cell, const ItemFacts& facts);
    [[nodiscard]] QRect inside(const QRect& cell) const;

    QPainter& m_painter;
    const ItemGrid& m_grid;
    const Theme& m_theme;
    QFont m_text;
    QFont m_small;
    QFont m_numbers;
    int m_em;
};

} // namespace sosdesk::ui
