// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_overview.h"

#include <QWidget>

namespace sosdesk::ui {

/** One item's stock over the past four weeks, and how it goes on at the pace of the past seven days until it runs out:
 *  a line for what was there, a dashed one for what is free. */
class RunOutChart : public QWidget
{
    Q_OBJECT

public:
    explicit RunOutChart(QWidget* parent);

    void show(const QString& itemName, const ItemStock& stock, Day today);
    void clear();
    /** What the picture tells, in words; also what a screen reader says. */
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QPointF at(const QRectF& plot, double day, double pieces) const;
    void paintAxes(QPainter& painter, const QRectF& plot);
    void paintPast(QPainter& painter, const QRectF& plot);
    void paintForecast(QPainter& painter, const QRectF& plot);
    void paintLegend(QPainter& painter, const QRectF& band);

    ItemStock m_stock;
    Day m_today{};
    QString m_words;
    bool m_isEmpty = true;
    int m_daysAhead = 28;
    Quantity m_highest = 1;
};

} // namespace sosdesk::ui
