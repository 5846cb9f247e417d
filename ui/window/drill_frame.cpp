// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/drill_frame.h"

#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sosdesk::ui {

DrillFrame::DrillFrame(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("drillFrame"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void DrillFrame::setInner(QWidget* inner)
{
    inner->setAutoFillBackground(true);
    layout()->addWidget(inner);
}

void DrillFrame::setDrill(bool drill)
{
    m_drill = drill;
    const int width = drill ? ems(this, 0.45) : 0;
    layout()->setContentsMargins(width, width, width, width);
    setAccessibleDescription(drill ? tr("訓練") : QString());
    update();
}

void DrillFrame::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_drill) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::of(palette());
    painter.fillRect(rect(), theme.attentionGround);
    const int step = ems(this, 0.9);
    painter.setPen(QPen(theme.attention, step / 2.0));
    for (int x = -height(); x < width(); x += step * 2) {
        painter.drawLine(x, height() + step, x + height() + step, 0);
    }
}

} // namespace sosdesk::ui
