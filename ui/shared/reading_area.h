// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QPointer>
#include <QScrollArea>

namespace sosdesk::ui {

/** What is read from top to bottom: as wide as its room, scrolled only downwards, on the ground of text. Its parts get
 *  the room that they need before the next picture, however deep they lie. */
class ReadingArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingArea(QWidget* parent);

    /** Scrolls to a part of it, once the layout has settled: a line that has just been shown has no place yet. */
    void bringIntoSight(QWidget* part);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_settled;
    QPointer<QWidget> m_part;
};

} // namespace sosdesk::ui
