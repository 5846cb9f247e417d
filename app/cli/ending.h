// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>

namespace sosdesk::cli {

/** While this stands, Ctrl-C, SIGTERM and a closed terminal are requests: what is being done is done to its end.
 *
 *  Made before any thread: those that are made later inherit it.
 */
class Ending
{
public:
    Ending()
    {
        (void)::sigemptyset(&m_signals);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            (void)::sigaddset(&m_signals, signal);
        }
        (void)::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    }
    /** What came meanwhile has been heard. */
    ~Ending()
    {
        (void)isAsked();
        (void)::pthread_sigmask(SIG_UNBLOCK, &m_signals, nullptr);
    }
    Ending(const Ending&) = delete;
    Ending& operator=(const Ending&) = delete;

    /** Whether somebody asked since the last time. */
    [[nodiscard]] bool isAsked() const
    {
        const timespec now{};
        return ::sigtimedwait(&m_signals, nullptr, &now) > 0;
    }

private:
    sigset_t m_signals{};
};

} // namespace sosdesk::cli
