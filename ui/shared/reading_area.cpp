// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/reading_area.h"

#include <QTimerEvent>

namespace sosdesk::ui {

ReadingArea::ReadingArea(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
}

void ReadingArea::bringIntoSight(QWidget* part)
{
    m_part = part;
    m_settled.start(0, this);
}

void ReadingArea::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_settled.timerId()) {
        QScrollArea::timerEvent(event);
        return;
    }
    m_settled.stop();
    if (m_part) {
        ensureWidgetVisible(m_part);
    }
}

} // namespace sosdesk::ui
