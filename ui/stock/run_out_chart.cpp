// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stock/run_out_chart.h"

#include "core/wording/sentence.h"
#include "ui/shared/fonts.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int leastAhead = 14;
constexpr int mostAhead = 84;

/** 1, 2 or 5 with noughts behind it, so that about four lines fit. */
Quantity stepFor(Quantity highest)
{
    for (Quantity power = 1;; power *= 10) {
        for (const Quantity lead : {1, 2, 5}) {
            if (lead * power * 4 >= highest) {
                return lead * power;
            }
        }
    }
}

} // namespace

RunOutChart::RunOutChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("runOut"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    clear();
}

void RunOutChart::clear()
{
    m_isEmpty = true;
    m_words.clear();
    setAccessibleName(tr("備蓄の見通し"));
    update();
}

void RunOutChart::show(const QString& itemName, const ItemStock& stock, Day today)
{
    m_isEmpty = false;
    m_stock = stock;
    m_today = today;
    const int until = stock.pace.runsOut ? *stock.pace.runsOut - today + 4 : leastAhead;
    m_daysAhead = std::clamp(until, leastAhead, mostAhead);
    m_highest = std::max<Quantity>({1, stock.balance.free(), stock.balance.total});
    for (const Quantity total : stock.past) {
        m_highest = std::max(m_highest, total);
    }
    if (stock.pace.perWeek <= 0) {
        m_words = tr("%1：この7日間に都道府県の備蓄からの配布はなく、見通しは立てられません。").arg(itemName);
    } else if (stock.balance.free() <= 0) {
        m_words = tr("%1：これから配布を約束できる残りはありません（この7日間の配布 %2）。")
                      .arg(itemName, wording::pieces(stock.pace.perWeek));
    } else if (!stock.pace.runsOut) {
        m_words = tr("%1：この7日間の配布（%2）が続いても、10年以上もちます。")
                      .arg(itemName, wording::pieces(stock.pace.perWeek));
    } else {
        m_words = tr("%1：この7日間の配布（%2）が続くと、残り%3は %4 になくなります。")
                      .arg(itemName, wording::pieces(stock.pace.perWeek), wording::pieces(stock.balance.free()),
                          wording::dayText(*stock.pace.runsOut, today));
    }
    setAccessibleName(m_words);
    update();
}

QSize RunOutChart::sizeHint() const
{
    return {ems(this, 30), ems(this, 15)};
}

QSize RunOutChart::minimumSizeHint() const
{
    return {ems(this, 18), ems(this, 11)};
}

QPointF RunOutChart::at(const QRectF& plot, double day, double pieces) const
{
    const double days = stockDaysBack - 1 + m_daysAhead;
    return {plot.left() + (day + stockDaysBack - 1) / days * plot.width(),
        plot.bottom() - pieces / static_cast<double>(m_highest) * plot.height()};
}

void RunOutChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    painter.fillRect(rect(), theme.ground);
    painter.setFont(scaledFont(font(), 0.85));
    if (m_isEmpty) {
        painter.setPen(theme.secondary);
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), tr("備蓄が分かると、推移と見通しが出ます"));
        return;
    }
    const double left = painter.fontMetrics().horizontalAdvance(grouped(m_highest)) + em * 0.8;
    const QRectF plot(left, em * 2.2, width() - left - em * 1.2, height() - em * 4.2);
    paintAxes(painter, plot);
    paintPast(painter, plot);
    paintForecast(painter, plot);
    paintLegend(painter, QRectF(em * 0.4, 0, width() - em * 0.8, em * 1.7));
}

void RunOutChart::paintAxes(QPainter& painter, const QRectF& plot)
{
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    const Quantity step = stepFor(m_highest);
    for (Quantity pieces = 0; pieces <= m_highest; pieces += step) {
        const double y = at(plot, 0, static_cast<double>(pieces)).y();
        painter.setPen(QPen(theme.line, pieces == 0 ? 1.5 : 0.7));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(0, y - em, plot.left() - em * 0.4, em * 2),
            static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), grouped(pieces));
    }
    const auto mark = [&](int day, const QString& text) {
        const double x = at(plot, day, 0).x();
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0 + 2;
        const double middle = std::clamp(x, half, std::max(half, width() - half));
        painter.drawText(QRectF(middle - half, plot.bottom() + em * 0.3, half * 2, em * 1.4),
            static_cast<int>(Qt::AlignCenter), text);
    };
    painter.setPen(theme.secondary);
    mark(1 - stockDaysBack, wording::dayText(m_today - (stockDaysBack - 1), m_today));
    mark(0, tr("今日"));
    const bool runsOut = m_stock.pace.runsOut && *m_stock.pace.runsOut - m_today <= m_daysAhead;
    if (!runsOut) {
        mark(m_daysAhead, wording::dayText(m_today + m_daysAhead, m_today));
    } else if (*m_stock.pace.runsOut - m_today > 4) {
        painter.setPen(theme.fail);
        mark(*m_stock.pace.runsOut - m_today, wording::dayText(*m_stock.pace.runsOut, m_today));
    }
    painter.setPen(QPen(theme.secondary, 0.8, Qt::DotLine));
    painter.drawLine(QPointF(at(plot, 0, 0).x(), plot.top()), QPointF(at(plot, 0, 0).x(), plot.bottom()));
}

/** A staircase: stock changes on the day on which something is entered. */
void RunOutChart::paintPast(QPainter& painter, const QRectF& plot)
{
    QPolygonF line;
    for (std::size_t day = 0; day < m_stock.past.size(); ++day) {
        const double x = static_cast<double>(day) - stockDaysBack + 1;
        const auto pieces = static_cast<double>(m_stock.past[day]);
        if (!line.isEmpty()) {
            line << at(plot, x, static_cast<double>(m_stock.past[day - 1]));
        }
        line << at(plot, x, pieces);
    }
    painter.setPen(QPen(Theme::of(palette()).accent, ems(this, 0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void RunOutChart::paintForecast(QPainter& painter, const QRectF& plot)
{
    const Theme& theme = Theme::of(palette());
    const double free = static_cast<double>(std::max<Quantity>(0, m_stock.balance.free()));
    const double perDay = static_cast<double>(m_stock.pace.perWeek) / 7;
    const double lasts = perDay > 0 ? free / perDay : m_daysAhead;
    const double shown = std::min(lasts, static_cast<double>(m_daysAhead));
    painter.setPen(QPen(theme.attention, ems(this, 0.15), Qt::DashLine));
    painter.drawLine(at(plot, 0, free), at(plot, shown, free - perDay * shown));
    if (perDay > 0 && lasts <= m_daysAhead) {
        const QPointF end = at(plot, lasts, 0);
        const double half = ems(this, 0.35);
        painter.setPen(QPen(theme.fail, ems(this, 0.16)));
        painter.drawLine(end + QPointF(-half, -half), end + QPointF(half, half));
        painter.drawLine(end + QPointF(-half, half), end + QPointF(half, -half));
    }
}

void RunOutChart::paintLegend(QPainter& painter, const QRectF& band)
{
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    double x = band.left();
    const auto write = [&](const QPen& pen, const QString& text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, band.center().y()), QPointF(x + em * 1.4, band.center().y()));
        x += em * 1.7;
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(x, band.top(), band.right() - x, band.height()),
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
        x += painter.fontMetrics().horizontalAdvance(text) + em;
    };
    write(QPen(theme.accent, em * 0.15), tr("備蓄（枚）"));
    write(QPen(theme.attention, em * 0.15, Qt::DashLine), tr("残りの見通し（この7日間の配布が続く場合）"));
}

} // namespace sosdesk::ui
