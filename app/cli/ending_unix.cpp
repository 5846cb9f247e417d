// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ending.h"

#include <csignal>

namespace sosdesk::cli {
namespace {

sigset_t requests()
{
    sigset_t signals{};
    (void)::sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        (void)::sigaddset(&signals, signal);
    }
    return signals;
}

} // namespace

Ending::Ending()
{
    const sigset_t signals = requests();
    (void)::pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

Ending::~Ending()
{
    (void)isAsked();
    const sigset_t signals = requests();
    (void)::pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

bool Ending::isAsked() const
{
    const sigset_t signals = requests();
    const timespec now{};
    return ::sigtimedwait(&signals, nullptr, &now) > 0;
}

} // namespace sosdesk::cli
