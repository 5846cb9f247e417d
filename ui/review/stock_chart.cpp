// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/stock_chart.h"

#include "core/wording/sentence.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_action.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestName = 24;

std::optional<Quantity> answered(std::int32_t figure)
{
    return figure < 0 ? std::nullopt : std::optional<Quantity>(figure);
}

} // namespace

StockChart::StockChart(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
{
    setObjectName(QStringLiteral("chart"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addKeyAction(
        this, tr("推移を前の品目にする"), {QKeySequence(Qt::Key_Left)}, {}, [this] { goOn(m_shown.size() - 1); });
    addKeyAction(this, tr("推移を次の品目にする"), {QKeySequence(Qt::Key_Right)}, {}, [this] { goOn(1); });
}

void StockChart::show(StockCourse course, const std::vector<Item>& shown)
{
    m_course = std::move(course);
    m_shown = shown;
    m_item = 0;
    gather();
}

void StockChart::showItem(Item item)
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), item);
    if (found != m_shown.end() && m_shown[m_item] != item) {
        m_item = static_cast<std::size_t>(found - m_shown.begin());
        gather();
    }
}

QString StockChart::itemName() const
{
    const ItemDescription* item = m_shown.empty() ? nullptr : m_items.find(m_shown[m_item]);
    return item != nullptr ? shownLine(item->name, longestName) : QString();
}

void StockChart::gather()
{
    m_weeks.clear();
    m_marks.clear();
    m_highest = 1;
    if (!m_shown.empty()) {
        for (auto survey = m_course.weekly.rbegin(); survey != m_course.weekly.rend(); ++survey) {
            const SurveyLine& line = survey->line(m_shown[m_item]);
            if (line.stock < 0 && line.weeklyUse < 0) {
                continue;
            }
            m_weeks.push_back({survey->day, answered(line.stock), answered(line.weeklyUse)});
            m_highest = std::max({m_highest, Quantity{line.stock}, Quantity{line.weeklyUse}});
        }
    }
    for (const MatchedDistribution& matched : m_course.distributions) {
        const Distribution& sent = matched.distribution;
        if (!m_weeks.empty() && sent.item == m_shown[m_item] && m_weeks.front().day <= sent.shipDate
            && sent.shipDate <= m_course.until) {
            m_marks.push_back({sent.shipDate, isEmergency(sent.kind)});
        }
    }
    const QString name = itemName();
    setAccessibleName(m_weeks.empty() ? tr("%1 週次調査の回答がありません").arg(name)
                                      : tr("%1 の在庫と想定消費の推移、%2週分").arg(name).arg(m_weeks.size()));
    update();
}

QSize StockChart::sizeHint() const
{
    return {ems(this, 24), ems(this, 10)};
}

QSize StockChart::minimumSizeHint() const
{
    return {ems(this, 10), ems(this, 10)};
}

QPointF StockChart::at(const QRectF& plot, Day day, Quantity quantity) const
{
    const int days = std::max(1, m_course.until - m_weeks.front().day);
    const double x = static_cast<double>(day - m_weeks.front().day) / days;
    const double y = static_cast<double>(quantity) / static_cast<double>(m_highest);
    return {plot.left() + std::clamp(x, 0.0, 1.0) * plot.width(), plot.bottom() - y * plot.height()};
}

void StockChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    painter.setFont(scaledFont(font(), 0.85));
    paintLegend(painter, QRectF(0, 0, width(), em * 1.5));
    const QRectF plot(em * 0.4, em * 2.6, width() - em * 0.8, height() - em * 5.4);
    if (m_weeks.empty()) {
        painter.setPen(theme.secondary);
        painter.drawText(
            QRectF(0, em * 2, width(), em * 3), static_cast<int>(Qt::AlignCenter), tr("週次調査の回答がありません"));
    } else {
        painter.setPen(theme.line);
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        paintLine(painter, plot, &Week::weeklyUse, QPen(theme.attention, em * 0.12, Qt::DashLine));
        paintLine(painter, plot, &Week::stock, QPen(theme.accent, em * 0.15));
        paintMarks(painter, QRectF(plot.left(), plot.bottom(), plot.width(), em * 1.2));
        paintDays(painter, QRectF(plot.left(), plot.bottom() + em * 1.2, plot.width(), em * 1.4));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush); // the last mark was filled
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void StockChart::paintLegend(QPainter& painter, const QRectF& band)
{
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    double x = band.left() + em * 0.4;
    const double y = band.center().y();
    const auto write = [&](const QString& text) {
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(x, band.top(), band.right() - x, band.height()),
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        x += painter.fontMetrics().horizontalAdvance(text) + em * 0.7;
    };
    const auto writeLine = [&](const QPen& pen, const QString& text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + em * 1.1, y));
        x += em * 1.3;
        write(text);
    };
    write(itemName());
    writeLine(QPen(theme.accent, em * 0.15), tr("在庫"));
    writeLine(QPen(theme.attention, em * 0.12, Qt::DashLine), tr("消費/週"));
    for (const bool emergency : {false, true}) {
        paintMark(painter, QPointF(x + em * 0.35, y), emergency);
        x += em * 0.9;
        write(emergency ? tr("緊急配布") : tr("PUSH"));
    }
}

/** ▲ for a distribution to all, ● for an emergency one. */
void StockChart::paintMark(QPainter& painter, const QPointF& center, bool emergency)
{
    const Theme& theme = Theme::of(palette());
    const double half = ems(this, 0.35);
    painter.setPen(Qt::NoPen);
    painter.setBrush(emergency ? theme.fail : theme.ok);
    if (emergency) {
        painter.drawEllipse(center, half, half);
    } else {
        painter.drawPolygon(
            QPolygonF{center + QPointF(0, -half), center + QPointF(half, half), center + QPointF(-half, half)});
    }
}

void StockChart::paintLine(
    QPainter& painter, const QRectF& plot, std::optional<Quantity> Week::*figure, const QPen& pen)
{
    QPolygonF line;
    painter.setPen(pen);
    for (const Week& week : m_weeks) {
        if (week.*figure) {
            line << at(plot, week.day, *(week.*figure));
        }
    }
    if (line.size() == 1) {
        painter.drawPoint(line.front());
    }
    painter.drawPolyline(line);
}

void StockChart::paintMarks(QPainter& painter, const QRectF& band)
{
    for (const Mark& mark : m_marks) {
        paintMark(painter, QPointF(at(band, mark.day, 0).x(), band.center().y()), mark.emergency);
    }
}

void StockChart::paintDays(QPainter& painter, const QRectF& band)
{
    const Theme& theme = Theme::of(palette());
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(band.left(), ems(this, 1.4), band.width(), ems(this, 1.2)),
        static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), grouped(m_highest)); // where the scale ends
    const auto flags = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine;
    painter.drawText(
        band, flags | static_cast<int>(Qt::AlignLeft), wording::dayText(m_weeks.front().day, m_course.until));
    painter.drawText(band, flags | static_cast<int>(Qt::AlignRight), wording::dayText(m_course.until, m_course.until));
    const Day middle = m_weeks.front().day + (m_course.until - m_weeks.front().day) / 2;
    painter.drawText(band, flags | static_cast<int>(Qt::AlignHCenter), wording::dayText(middle, m_course.until));
}

void StockChart::goOn(std::size_t steps)
{
    if (!m_shown.empty()) {
        m_item = (m_item + steps) % m_shown.size();
        gather();
    }
}

} // namespace sosdesk::ui
