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

/** Gives up one thing that was asked for: it ends with Cancelled, and nothing of it is kept; or it does not begin. Who
 *  asks makes it, any thread sets it. */
using Stop = std::shared_ptr<std::atomic<bool>>;

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
     * both the worker and @p asker belong to. @p stop gives this one up, whatever else is under way. */
    template <typename Verb, typename Take>
    void ask(Turn turn, QObject* asker, Verb verb, Take take, const Stop& stop = {})
    {
        using Outcome = std::invoke_result_t<Verb, Desk&>;
        post(
            turn,
            [this, stop, asker = QPointer(asker), verb = std::move(verb), take = std::move(take)](
                Result<Desk*> desk) mutable {
                auto answer = std::make_shared<Outcome>(!desk ? Outcome(fail(desk.error()))
                        : stop && *stop                       ? Outcome(fail({ErrorCode::Cancelled}))
                                                              : verb(**desk));
                // Handed over by what outlives this thread: whether who asked still lives is known only in that one's.
                QMetaObject::invokeMethod(
                    &m_answers,
                    [answer, asker = std::move(asker), take = std::move(take)]() mutable {
                        if (asker) {
                            take(std::move(*answer));
                        }
                    },
                    Qt::QueuedConnection);
            },
            stop);
    }

    /** Verbs that have not begun and write something: decisions that wait for the end of an import. */
    [[nodiscard]] int waitingWrites() const;

    /** The same as ask() for what tells its answer itself, in the desk's thread: another thread that waits for it. */
    void post(Turn turn, Task task, Stop stop = {});

private:
    struct Asked
    {
        Task task{};
        Stop stop{};
    };

    void run();
    /** Runs the readers that wait, in the middle of something long; false when that is to end. */
    bool letReadersIn();
    [[nodiscard]] bool takeReader(Asked& asked);
    [[nodiscard]] bool takeNext(Asked& asked);
    [[nodiscard]] Result<Desk*> desk();

    DeskOptions m_options;
    Clock m_clock;
    std::unique_ptr<Desk> m_desk;
    mutable std::mutex m_mutex;
    std::condition_variable m_woken;
    std::deque<Asked> m_reads;
    std::deque<Asked> m_writes;
    std::deque<Asked> m_longs;
    std::atomic<bool> m_ending = false; ///< set under the mutex
    Stop m_stop;                        ///< of what is running; of the worker's thread
    QObject m_answers;                  ///< lives in the thread that made the worker, and longer than its own
    std::thread m_thread;               ///< last: it runs as soon as it exists
};

} // namespace sosdesk
