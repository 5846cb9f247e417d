// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_worker.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace sosdesk::ui {

/** The window's questions to the desk: each is answered in the window's thread, and those that are open are counted. A
 *  window is one of one store: what is asked there is refused (Cancelled) when the other one is open by its turn. */
class Asking : public QObject
{
    Q_OBJECT

public:
    /** Of whichever store is open, when no @p mode is given. */
    Asking(DeskWorker& worker, QObject* parent, std::optional<Mode> mode = {})
        : QObject(parent)
        , m_worker(worker)
        , m_mode(mode)
    {
        m_moment.setSingleShot(true);
        m_moment.setInterval(momentMilliseconds);
        connect(&m_moment, &QTimer::timeout, this, &Asking::tellWaiting);
    }

    /** @p verb is `Result<T>(Desk&)`; @p take is called with its answer; @p stop gives this one up. */
    template <typename Verb, typename Take>
    void ask(Turn turn, Verb verb, Take take, const Stop& stop = {})
    {
        using Outcome = std::invoke_result_t<Verb, Desk&>;
        ++m_open;
        count(turn, 1);
        m_worker.ask(
            turn, this,
            [mode = m_mode, verb = std::move(verb)](Desk& desk) mutable -> Outcome {
                if (mode && desk.mode() != *mode) {
                    return fail({ErrorCode::Cancelled});
                }
                return verb(desk);
            },
            [this, turn, take = std::move(take)](auto answer) mutable {
                --m_open;
                count(turn, -1);
                take(std::move(answer));
                if (turn != Turn::Read) {
                    Q_EMIT wrote();
                }
                Q_EMIT answered();
            },
            stop);
    }
    /** Something that is recorded once, however often its key is pressed: what is asked with a @p key that is still on
     *  its way is the same press again. */
    template <typename Verb, typename Take>
    void askOnce(const QString& key, Verb verb, Take take)
    {
        if (m_once.contains(key)) {
            return;
        }
        m_once << key;
        ask(Turn::Write, std::move(verb), [this, key, take = std::move(take)](auto answer) mutable {
            m_once.removeOne(key);
            take(std::move(answer));
        });
    }
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] DeskWorker& worker() const { return m_worker; }

Q_SIGNALS:
    void answered();
    /** Something may have been written. */
    void wrote();
    /** So many things that the officer said have not been written for a moment: something long is under way. None: they
     *  are written now. */
    void waiting(int writes);

private:
    static constexpr int momentMilliseconds = 200;

    void count(Turn turn, int more)
    {
        if (turn != Turn::Write) {
            return;
        }
        m_writes += more;
        if (m_writes == 0) {
            m_moment.stop();
        } else if (!m_toldWaiting && !m_moment.isActive()) {
            m_moment.start();
        }
        if (m_toldWaiting) {
            tellWaiting();
        }
    }
    void tellWaiting()
    {
        m_toldWaiting = m_writes > 0;
        Q_EMIT waiting(m_writes);
    }

    DeskWorker& m_worker;
    std::optional<Mode> m_mode;
    int m_open = 0;
    int m_writes = 0; ///< of those
    bool m_toldWaiting = false;
    QTimer m_moment;
    QStringList m_once; ///< keys of what is on its way
};

} // namespace sosdesk::ui
