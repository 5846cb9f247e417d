// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/watch_list_of.h"

#include <QWidget>

namespace sosdesk::ui {

/** How many facilities told which 備蓄見通し of an item, week by week: stacked bars of the whole, the shortest outlook
 * at the bottom. */
class OutlookChart : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookChart(QWidget* parent);

    void show(const QString& itemName, Item item, const std::vector<OutlookWeek>& weeks, Day today);
    using QWidget::show;
    /** What the picture tells of the newest week, in words; also what a screen reader says. */
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar
    {
        Day day{};
        OutlookCount count{};
        int all = 0; ///< with an outlook
    };
    [[nodiscard]] QString wordsOf(const QString& itemName) const;
    void paintAxis(QPainter& painter, const QRectF& plot);
    void paintBar(QPainter& painter, const QRectF& place, const Bar& bar);
    void paintLegend(QPainter& painter, const QRectF& band);

    std::vector<Bar> m_bars;
    Day m_today{};
    QString m_words;
};

} // namespace sosdesk::ui
