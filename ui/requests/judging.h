// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/roll.h"

#include <QElapsedTimer>
#include <QObject>

namespace sosdesk {
class DeskWorker;
}

namespace sosdesk::ui {

class RequestPane;

/** Judges what the list shows as stale, a few requests at a time, those in sight of the list first; whoever wants to
 * read something comes in between. */
class Judging : public QObject
{
    Q_OBJECT

public:
    Judging(DeskWorker& worker, RequestPane& requests, QObject* parent);

    /** Looks for stale rows and begins, unless it is at it. */
    void wake();
    [[nodiscard]] bool isAtWork() const { return m_atWork; }

Q_SIGNALS:
    void patched();
    void finished();
    void stopped(const sosdesk::Error& error);

private:
    void next();
    void show();

    DeskWorker& m_worker;
    RequestPane& m_requests;
    std::vector<std::int64_t> m_queue; ///< the next one last
    Roll m_fresh;
    QElapsedTimer m_sinceShown;
    bool m_atWork = false;
};

} // namespace sosdesk::ui
