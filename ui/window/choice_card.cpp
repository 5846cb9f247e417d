// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/choice_card.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace sosdesk::ui {

ChoiceCard::ChoiceCard(const QString& title, const QString& explanation, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    auto* column = new QVBoxLayout(this);
    const int air = ems(this, 1.2);
    column->setContentsMargins(air, air, air, air);
    column->setSpacing(ems(this, 0.4));
    auto* head = new PlainLabel(this, 2);
    head->setFont(boldFont(scaledFont(font(), 1.2)));
    head->setTone(Tone::Accent);
    head->setText(title);
    auto* body = new PlainLabel(this, 8);
    body->setText(explanation);
    for (PlainLabel* label : {head, body}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
}

void ChoiceCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    const int frame = hasFocus() ? 2 : 1;
    painter.setPen(QPen(hasFocus() || underMouse() ? theme.accent : theme.line, frame));
    painter.setBrush(isDown() || underMouse() ? theme.accentGround : theme.ground);
    const double inset = frame / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace sosdesk::ui
