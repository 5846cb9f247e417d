// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace sosdesk {

/** In what turn the worker does something. */
enum class Turn {
    Read,  ///< at once, also in the middle of something long: nothing is written
    Write, ///< before anything long begins
    Long,  ///< imports, printing, judging many: makes room for readers on the way (Office::pause)
};

/** The one thread that owns the desk of a window, so that the window never waits for the store.
 *
 *  Every verb is a function of the desk; its answer is handed to the thread that made the worker, unless who asked is
 * gone by then. While the desk cannot be opened, every verb is answered with the reason. Lives in the window's thread;
 * its end waits for the verb that is running and drops what has not begun, except writes: what the officer said is not
 * lost. Answers that have not been handed over by then are dropped.
 */
class DeskWorker
{
public:
    using Clock = std::function<Instant()>;
    using Task = std::function<void(Result<Desk*> desk)>;

    /** Opens the desk in the thread of its own; @p clock is asked there, before every verb. */
    DeskWorker(DeskOptions options, Clock clock);
    ~DeskWorker();
    DeskWorker(const DeskWorker&) = delete;
    DeskWorker& operator=(const DeskWorker&) = delete;

    /** @p verb is `Result<T>(Desk&)`, @p take is called with its Result<T> while @p asker lives, in the thread that
     * both the worker and @p asker belong to. */
    template <typename Verb, typename Take>
    void ask(Turn turn, QObject* asker, Verb verb, Take take)
    {
        using Outcome = std::invoke_result_t<Verb, Desk&>;
        post(turn,
            [this, asker = QPointer(asker), verb = std::move(verb), take = std::move(take)](
                Result<Desk*> desk) mutable {
                auto answer = std::make_shared<Outcome>(desk ? verb(**desk) : Outcome(fail(desk.error())));
                // Handed over by what outlives this thread: whether who asked still lives is known only in that one's.
                QMetaObject::invokeMethod(
                    &m_answers,
                    [answer, asker = std::move(asker), take = std::move(take)]() mutable {
                        if (asker) {
                            take(std::move(*answer));
                        }
                    },
                    Qt::QueuedConnection);
            });
    }

    /** Verbs that have not begun and write something: decisions that wait for the end of an import. */
    [[nodiscard]] int waitingWrites() const;
    /** Gives up what is long and running: it ends with Cancelled, and nothing of it is kept. */
    void cancel() { m_cancelled = true; }

    /** The same for what tells its answer itself, in the desk's thread: another thread that waits for it. */
    void post(Turn turn, Task task);

private:
    void run();
    /** Runs the readers that wait, in the middle of something long; false when that is to end. */
    bool letReadersIn();
    [[nodiscard]] bool takeReader(Task& task);
    [[nodiscard]] bool takeNext(Task& task);
    [[nodiscard]] Result<Desk*> desk();

    DeskOptions m_options;
    Clock m_clock;
    std::unique_ptr<Desk> m_desk;
    mutable std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<Task> m_reads;
    std::deque<Task> m_writes;
    std::deque<Task> m_longs;
    bool m_ending = false;
    std::atomic<bool> m_cancelled = false;
    QObject m_answers;    ///< lives in the thread that made the worker, and longer than its own
    std::thread m_thread; ///< last: it runs as soon as it exists
};

} // namespace sosdesk
