// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/key_button.h"

#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace sosdesk::ui {

KeyButton::KeyButton(const QString& text, const QString& key, QWidget* parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setAccessibleName(key.isEmpty() ? text : tr("%1（キー %2）").arg(text, key));
    setAutoDefault(false);
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(scaledFont(font(), 0.82));
    return std::max(metrics.height() + ems(this, 0.25), metrics.horizontalAdvance(m_key) + ems(this, 0.6));
}

QSize KeyButton::sizeHint() const
{
    const QFontMetrics metrics(boldFont(font()));
    return {metrics.horizontalAdvance(text()) + capWidth() + ems(this, 2.2), ems(this, 2.5)};
}

void KeyButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString label = option.text;
    option.text.clear();
    style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    const Theme& theme = Theme::of(parentWidget()->palette()); // its own is what the style sheet made of it
    const bool isMain = property("main").toBool() && isEnabled();
    painter.setPen(isMain ? theme.onAccent : isEnabled() ? theme.text : theme.secondary);
    painter.setFont(isMain ? boldFont(font()) : font());
    const int cap = capWidth();
    const int gap = ems(this, 0.5);
    const int wide = painter.fontMetrics().horizontalAdvance(label);
    const int left = std::max(gap, (width() - wide - gap - cap) / 2);
    painter.drawText(QRect(left, 0, wide + 1, height()), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), label);
    if (m_key.isEmpty()) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 0.82));
    const int side = painter.fontMetrics().height() + gap / 2;
    const QRectF box(left + wide + gap + 0.5, (height() - side) / 2 + 0.5, cap - 1, side - 1);
    painter.drawText(box, static_cast<int>(Qt::AlignCenter), m_key);
    QColor frame = painter.pen().color();
    frame.setAlphaF(0.55F);
    painter.setPen(frame);
    painter.drawRoundedRect(box, 3, 3);
}

} // namespace sosdesk::ui
