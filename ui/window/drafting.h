// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/typing.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace sosdesk::ui {

class Asking;
class ReviewPane;

/** What is typed and not decided saves itself, half a second after the first key, and is there again when the request
 *  is opened the next time, also after a crash. */
class Drafting : public QObject
{
    Q_OBJECT

public:
    Drafting(Asking& asking, ReviewPane& review, QObject* parent);

    /** Keeps what stands there now, without waiting. */
    void flush();
    /** It is on its way as a decision: nothing of it is kept meanwhile. */
    void rest() { m_timer.stop(); }
    /** A part that was typed is decided or recorded: what was kept of it is gone. */
    void drop(const QString& number, TypingPart part);

Q_SIGNALS:
    /** What was kept about a request stands in its fields again. */
    void restored(const QString& number);
    void failed(const sosdesk::Error& error);

private:
    /** Reads what was kept. */
    void load();
    void restore(const QString& number);
    void eraseIfEmpty(const QString& number);

    Asking& m_asking;
    ReviewPane& m_review;
    QTimer m_timer;
    std::map<QString, Typing> m_kept;
    bool m_fails = false; ///< said already
};

} // namespace sosdesk::ui
