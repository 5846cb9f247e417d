// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/reading_area.h"

#include <QLayout>
#include <QScrollBar>
#include <QTimerEvent>

namespace sosdesk::ui {
namespace {

/** The innermost first: a part can only ask for room once it knows what its own parts need. Qt goes one level a turn of
 *  the event loop, and until then what is below the edge (a phone number) is not on the screen. */
void activateWithin(const QWidget& widget)
{
    for (QObject* const child : widget.children()) {
        const auto* const part = qobject_cast<const QWidget*>(child);
        if (part != nullptr && !part->isHidden()) {
            activateWithin(*part);
        }
    }
    if (widget.layout() != nullptr) {
        widget.layout()->activate();
    }
}

} // namespace

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

bool ReadingArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        activateWithin(*widget());
        QEvent settled(QEvent::LayoutRequest);
        QScrollArea::event(&settled); // and then the whole gets the height that it needs by now
    }
    return QScrollArea::eventFilter(watched, event);
}

void ReadingArea::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_settled.timerId()) {
        QScrollArea::timerEvent(event);
        return;
    }
    m_settled.stop();
    if (m_part && m_part->height() > viewport()->height()) { // it is read, and typed, from its top
        verticalScrollBar()->setValue(m_part->mapTo(widget(), QPoint(0, 0)).y());
    } else if (m_part) {
        ensureWidgetVisible(m_part);
    }
}

} // namespace sosdesk::ui
