// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/rail_button.h"

#include "ui/shared/fonts.h"
#include "ui/shared/icon.h"
#include "ui/shared/theme.h"

namespace sosdesk::ui {

RailButton::RailButton(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setBadge(int count)
{
    if (m_badge == count) {
        return;
    }
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1 %2件").arg(text()).arg(count) : text());
    update();
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics small(scaledFont(font(), 0.9));
    return {qMax(ems(this, 4.6), small.horizontalAdvance(text()) + ems(this, 0.8)), ems(this, 3.9)};
}

void RailButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int air = ems(this, 0.25);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() || underMouse() ? theme.accentGround : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(air, air, -air, -air), 4, 4);
    }
    const QColor& color = isChecked() ? theme.accent : theme.secondary;
    const qreal side = ems(this, 1.5);
    const QRectF icon((width() - side) / 2, ems(this, 0.6), side, side);
    paintIcon(painter, icon, m_icon, color);
    painter.setPen(color);
    painter.setFont(isChecked() ? boldFont(scaledFont(font(), 0.9)) : scaledFont(font(), 0.9));
    const QRectF words(0, icon.bottom() + air, width(), height() - icon.bottom() - 2 * air);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignVCenter, text());
    paintBadge(painter, icon);
}

void RailButton::paintBadge(QPainter& painter, const QRectF& icon) const
{
    if (m_badge <= 0) {
        return;
    }
    const Theme& theme = Theme::of(palette());
    const QString count = m_badge > 999 ? QStringLiteral("999+") : QString::number(m_badge);
    painter.setFont(boldFont(scaledFont(font(), 0.75)));
    const qreal high = painter.fontMetrics().height();
    const qreal wide = qMax(high, painter.fontMetrics().horizontalAdvance(count) + high * 0.7);
    const QRectF pill(qMin(icon.center().x() + high * 0.2, this->width() - wide - 1.0), ems(this, 0.15), wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(pill, high / 2, high / 2);
    painter.setPen(theme.onAccent);
    painter.drawText(pill, Qt::AlignCenter, count);
}

} // namespace sosdesk::ui
