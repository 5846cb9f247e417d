// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/dossier.h"

#include <QWidget>

#include <vector>

namespace sosdesk::ui {

/** What a facility answered, newest first, what it was sent, oldest first, and where the axis ends. */
struct StockCourse
{
    std::vector<Survey> weekly{};
    std::vector<MatchedDistribution> distributions{};
    Day until{};
};

/** One item's stock and weekly use as the weekly surveys tell them, and when something was distributed. ← and → change
 *  the item, which are its actions(), for the menu of its screen. */
class StockChart : public QWidget
{
    Q_OBJECT

public:
    StockChart(const ItemCatalogue& items, QWidget* parent);

    void show(StockCourse course, const std::vector<Item>& shown);
    void showItem(Item item);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Week
    {
        Day day{};
        std::optional<Quantity> stock{};
        std::optional<Quantity> weeklyUse{};
    };
    struct Mark
    {
        Day day{};
        bool emergency = false;
    };

    /** The item that stands @p steps further on. */
    void goOn(std::size_t steps);
    void gather();
    [[nodiscard]] QString itemName() const;
    [[nodiscard]] QPointF at(const QRectF& plot, Day day, Quantity quantity) const;
    void paintLegend(QPainter& painter, const QRectF& band);
    void paintMark(QPainter& painter, const QPointF& center, bool emergency);
    void paintLine(QPainter& painter, const QRectF& plot, std::optional<Quantity> Week::*figure, const QPen& pen);
    void paintMarks(QPainter& painter, const QRectF& band);
    void paintDays(QPainter& painter, const QRectF& band);

    const ItemCatalogue& m_items;
    StockCourse m_course;
    std::vector<Item> m_shown;
    std::size_t m_item = 0;    ///< of m_shown
    std::vector<Week> m_weeks; ///< oldest first
    std::vector<Mark> m_marks;
    Quantity m_highest = 1;
};

} // namespace sosdesk::ui
