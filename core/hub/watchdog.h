// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sosdesk {

/** Shuts a socket down when nobody calls it off in time: a server that took the connection and never answers would hold
 *  libpq for ever.
 *
 *  One thread of its own; watch() and callOff() from any one thread. The file descriptor is not owned.
 */
class Watchdog
{
public:
    Watchdog();
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    void watch(int socket, std::chrono::milliseconds patience);
    /** True when it had to bite since watch(). */
    bool callOff();
    /** Bites at once: somebody gives up. */
    void bite();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_woken;
    int m_socket = -1;
    std::chrono::steady_clock::time_point m_until{};
    bool m_bit = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: it runs as soon as it exists
};

} // namespace sosdesk
