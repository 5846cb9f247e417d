// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_worker.h"

#include <QObject>

namespace sosdesk::ui {

/** The window's questions to the desk: each is answered in the window's thread, and those that are open are counted. */
class Asking : public QObject
{
    Q_OBJECT

public:
    Asking(DeskWorker& worker, QObject* parent)
        : QObject(parent)
        , m_worker(worker)
    {
    }

    /** @p verb is `Result<T>(Desk&)`; @p take is called with its answer. */
    template <typename Verb, typename Take>
    void ask(Turn turn, Verb verb, Take take)
    {
        ++m_open;
        m_worker.ask(turn, this, std::move(verb), [this, turn, take = std::move(take)](auto answer) mutable {
            --m_open;
            take(std::move(answer));
            if (turn != Turn::Read) {
                Q_EMIT wrote();
            }
            Q_EMIT answered();
        });
    }
    /** Gives up what is long and running. */
    void cancel() { m_worker.cancel(); }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] DeskWorker& worker() const { return m_worker; }

Q_SIGNALS:
    void answered();
    /** Something may have been written. */
    void wrote();

private:
    DeskWorker& m_worker;
    int m_open = 0;
};

} // namespace sosdesk::ui
