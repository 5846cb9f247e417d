// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/own_process.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace sosdesk {

void hardenProcess()
{
    ::umask(0077);
    const rlimit noCore{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &noCore);
    (void)std::signal(SIGXFSZ, SIG_IGN);
}

QString accountName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("LOGNAME", QStringLiteral("unknown")) : user;
}

} // namespace sosdesk
