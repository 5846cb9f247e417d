// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/own_process.h"

#include <windows.h>

namespace sosdesk {

void hardenProcess()
{
    // No report of a crash, nor the box that asks for a disk: a removed drive is an error like others.
    (void)::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
}

QString accountName()
{
    return qEnvironmentVariable("USERNAME", QStringLiteral("unknown"));
}

} // namespace sosdesk
