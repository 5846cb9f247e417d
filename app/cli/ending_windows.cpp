// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ending.h"

#include <atomic>
#include <windows.h>

namespace sosdesk::cli {
namespace {

// The system calls hear() on a thread of its own and does not say for whom: they belong to the process, like signals.
std::atomic<bool> stands = false;
std::atomic<bool> asked = false;

BOOL WINAPI hear(DWORD request)
{
    if (!stands) {
        return FALSE;
    }
    asked = true;
    if (request != CTRL_C_EVENT && request != CTRL_BREAK_EVENT) {
        ::Sleep(
            INFINITE); // the terminal is closed: the program would be gone with the answer, not after its last round
    }
    return TRUE;
}

} // namespace

Ending::Ending()
{
    stands = true;
    (void)::SetConsoleCtrlHandler(hear, TRUE);
}

// hear() stays where it is: taking it away could wait for the one that sleeps in it.
Ending::~Ending()
{
    stands = false;
    asked = false;
}

bool Ending::isAsked() const
{
    return asked.exchange(false);
}

} // namespace sosdesk::cli
