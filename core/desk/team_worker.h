// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/back_off.h"

#include <QStringList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace sosdesk {

class DeskWorker;
class HubSession;
class TeamRound;

/** What came of a round with the team server, or how far it is. */
struct TeamNews
{
    bool isUnderWay = false;        ///< it goes on; the rest is what came of it until now
    std::optional<Error> problem{}; ///< why it ended
    qint64 sent = 0;                ///< acts that the server accepted
    qint64 received = 0;            ///< rows that changed something here
    qint64 conflicts = 0;           ///< decisions of this desk that came too late
    qint64 refused = 0;             ///< acts that the server refused
    QStringList requests{};         ///< about which something changed; empty with @p received: too many to name
};

/** The one thread of a window that speaks with the team server, so that neither the window nor the desk waits for it.
 *
 *  A round is made every minute, as soon as something is to be sent, and as soon as the server says that others sent
 *  something. After a failure it waits longer each time, up to a minute; after a refused login until somebody says what
 *  is right. Lives in the window's thread and ends before @p desk does; its end gives up what is being waited for.
 */
class TeamWorker
{
public:
    using Hear = std::function<void(const TeamNews& news)>;

    /** @p hear is called in the thread of this worker. */
    TeamWorker(DeskWorker& desk, Hear hear);
    ~TeamWorker();
    TeamWorker(const TeamWorker&) = delete;
    TeamWorker& operator=(const TeamWorker&) = delete;

    /** From now on this server; an empty @p url: none. BadArgument (`hub`) when it is no URL of one. */
    [[nodiscard]] Result<void> setServer(const QString& url, const QString& password);
    /** A round as soon as possible. */
    void now();
    /** Which request is open here: others see that. Empty: none. */
    void setOpen(const QString& number);

private:
    struct Talk;

    void run();
    void rest(std::unique_lock<std::mutex>& lock);
    void listen(std::unique_lock<std::mutex>& lock);
    void speak(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] Result<void> round(Talk& talk);
    [[nodiscard]] Result<bool> turn(const Talk& talk);
    void plan(const Result<void>& went);

    DeskWorker& m_desk;
    Hear m_hear;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_woken;
    std::shared_ptr<HubSession> m_session; ///< null: no server
    QString m_open;
    bool m_due = false;
    bool m_hears = false;                              ///< the last round went well: the connection stands
    std::optional<std::chrono::milliseconds> m_wait{}; ///< until the next round; nothing: until somebody says so
    BackOff m_backOff;
    std::atomic<bool> m_ending = false;
    std::thread m_thread; ///< last: it runs as soon as it exists
};

} // namespace sosdesk
