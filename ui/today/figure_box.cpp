// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/figure_box.h"

#include "ui/shared/fonts.h"

#include <QPainter>

namespace sosdesk::ui {

FigureBox::FigureBox(const char* name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
{
    setObjectName(QString::fromLatin1(name));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureBox::show(const QString& figure, const QString& remark, Tone tone)
{
    m_figure = figure;
    m_remark = remark;
    m_tone = tone;
    setAccessibleName(QStringList{m_title, m_figure, m_remark}.join(u' '));
    updateGeometry();
    update();
}

QSize FigureBox::sizeHint() const
{
    const QFontMetrics big(boldFont(scaledFont(numberFont(font()), 2.6)));
    const int wide = qMax(qMax(fontMetrics().horizontalAdvance(m_title), fontMetrics().horizontalAdvance(m_remark)),
        big.horizontalAdvance(m_figure));
    return {wide + ems(this, 1.8), fontMetrics().height() * 2 + big.height() + ems(this, 1.8)};
}

QSize FigureBox::minimumSizeHint() const
{
    const QFontMetrics big(boldFont(scaledFont(numberFont(font()), 2.6)));
    return {big.horizontalAdvance(m_figure) + ems(this, 1.2), sizeHint().height()};
}

void FigureBox::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const int air = ems(this, 0.6);
    const int line = fontMetrics().height();
    const QRect inner = rect().adjusted(air, air, -air, -air);
    const auto words = [&](const QRect& place, const QString& text) {
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextSingleLine),
            painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setPen(theme.secondary);
    words(QRect(inner.left(), inner.top(), inner.width(), line), m_title);
    words(QRect(inner.left(), inner.bottom() - line + 1, inner.width(), line), m_remark);
    painter.setPen(colorOf(m_tone, theme));
    painter.setFont(boldFont(scaledFont(numberFont(font()), 2.6)));
    words(QRect(inner.left(), inner.top() + line, inner.width(), inner.height() - 2 * line), m_figure);
}

} // namespace sosdesk::ui
