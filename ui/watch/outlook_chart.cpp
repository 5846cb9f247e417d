// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/outlook_chart.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/fonts.h"
#include "ui/shared/quantity_text.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace sosdesk::ui {
namespace {

constexpr std::array outlooks = {
    Outlook::Within1Week, Outlook::Within3Weeks, Outlook::About1Month, Outlook::Over1Month};

/** Colour and pattern: colour alone tells nothing to some. */
QBrush brushOf(Outlook outlook, const Theme& theme)
{
    switch (outlook) {
    case Outlook::Within1Week:
        return theme.fail;
    case Outlook::Within3Weeks:
        return {theme.attention, Qt::Dense2Pattern};
    case Outlook::About1Month:
        return {theme.accent, Qt::BDiagPattern};
    case Outlook::Over1Month:
        return {theme.ok, Qt::Dense6Pattern};
    }
    Q_UNREACHABLE();
}

QColor edgeOf(Outlook outlook, const Theme& theme)
{
    return brushOf(outlook, theme).color();
}

int percent(int part, int all)
{
    return all > 0 ? (part * 200 + all) / (2 * all) : 0;
}

} // namespace

OutlookChart::OutlookChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("outlooks"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("備蓄見通しの推移"));
}

void OutlookChart::show(const QString& itemName, Item item, const std::vector<OutlookWeek>& weeks, Day today)
{
    m_bars.clear();
    m_today = today;
    for (const OutlookWeek& week : weeks) {
        const auto found = week.items.find(item);
        Bar bar{week.day, found == week.items.end() ? OutlookCount() : found->second};
        bar.all = std::accumulate(bar.count.byOutlook.begin(), bar.count.byOutlook.end(), 0);
        m_bars.push_back(bar);
    }
    m_words = wordsOf(itemName);
    setAccessibleName(m_words.isEmpty() ? tr("備蓄見通しの推移") : m_words);
    update();
}

QString OutlookChart::wordsOf(const QString& itemName) const
{
    if (m_bars.empty()) {
        return {};
    }
    const Bar& newest = m_bars.back();
    QStringList parts;
    for (const Outlook outlook : outlooks) {
        const int count = newest.count.byOutlook[static_cast<std::size_t>(outlook)];
        parts << tr("%1 %2件（%3%）").arg(wording::label(outlook), grouped(count)).arg(percent(count, newest.all));
    }
    return tr("%1：%2の調査で見通しを答えた%3件のうち、%4。無回答 %5件。")
        .arg(itemName, wording::dayText(newest.day, m_today), grouped(newest.all), parts.join(tr("、")),
            grouped(newest.count.none));
}

QSize OutlookChart::sizeHint() const
{
    return {ems(this, 44), ems(this, 13)};
}

QSize OutlookChart::minimumSizeHint() const
{
    return {ems(this, 24), ems(this, 13)};
}

void OutlookChart::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    painter.fillRect(rect(), theme.ground);
    painter.setFont(scaledFont(font(), 0.85));
    if (m_bars.empty()) {
        painter.setPen(theme.secondary);
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), tr("週次調査を取り込むと、推移が出ます"));
        return;
    }
    const QRectF plot(em * 3.4, em * 2, width() - em * 4.4, height() - em * 4.6);
    paintAxis(painter, plot);
    const double step = plot.width() / std::max<double>(6, static_cast<double>(m_bars.size()));
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double left = plot.left() + step * (static_cast<double>(i) + 0.12);
        paintBar(painter, QRectF(left, plot.top(), step * 0.76, plot.height()), m_bars[i]);
    }
    paintLegend(painter, QRectF(em * 0.4, 0, width() - em * 0.8, em * 1.7));
}

void OutlookChart::paintAxis(QPainter& painter, const QRectF& plot)
{
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    for (const int share : {0, 50, 100}) {
        const double y = plot.bottom() - plot.height() * share / 100;
        painter.setPen(QPen(theme.line, share == 0 ? 1.5 : 0.7));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(0, y - em, plot.left() - em * 0.4, em * 2),
            static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QStringLiteral("%1%").arg(share));
    }
}

void OutlookChart::paintBar(QPainter& painter, const QRectF& place, const Bar& bar)
{
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    double bottom = place.bottom();
    for (const Outlook outlook : outlooks) {
        const int count = bar.count.byOutlook[static_cast<std::size_t>(outlook)];
        if (count == 0) {
            continue;
        }
        const double high = place.height() * count / bar.all;
        const QRectF part(place.left(), bottom - high, place.width(), high);
        painter.fillRect(part, theme.ground);
        painter.fillRect(part, brushOf(outlook, theme));
        painter.setPen(QPen(edgeOf(outlook, theme), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part);
        const QString figure = grouped(count);
        const double wide = painter.fontMetrics().horizontalAdvance(figure) + em * 0.5;
        if (high >= em * 1.25 && wide <= place.width()) { // on a ground of its own: a pattern is no place for figures
            const QRectF label(part.center().x() - wide / 2, part.center().y() - em * 0.55, wide, em * 1.1);
            painter.fillRect(label, theme.ground);
            painter.setPen(theme.text);
            painter.drawText(label, static_cast<int>(Qt::AlignCenter), figure);
        }
        bottom -= high;
    }
    painter.setPen(theme.secondary);
    const QRectF below(place.left() - em * 2, place.bottom() + em * 0.2, place.width() + em * 4, em * 1.2);
    painter.drawText(below, static_cast<int>(Qt::AlignCenter), wording::dayText(bar.day, m_today));
    painter.drawText(
        below.translated(0, em * 1.15), static_cast<int>(Qt::AlignCenter), tr("%1件").arg(grouped(bar.all)));
}

void OutlookChart::paintLegend(QPainter& painter, const QRectF& band)
{
    const Theme& theme = Theme::of(palette());
    const double em = ems(this, 1);
    double x = band.left();
    for (const Outlook outlook : outlooks) {
        const QRectF sample(x, band.center().y() - em * 0.45, em * 1.2, em * 0.9);
        painter.fillRect(sample, brushOf(outlook, theme));
        painter.setPen(QPen(edgeOf(outlook, theme), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sample);
        const QString text = wording::label(outlook);
        painter.setPen(theme.secondary);
        x += em * 1.5;
        painter.drawText(QRectF(x, band.top(), band.right() - x, band.height()),
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
        x += painter.fontMetrics().horizontalAdvance(text) + em;
    }
}

} // namespace sosdesk::ui
