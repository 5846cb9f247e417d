// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/program.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

int main(int argc, char** argv)
{
    // Nothing of ours is for other users of the machine, also not a core dump with names in it.
    ::umask(0077);
    const rlimit noCore{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &noCore);
    // A file-size limit must arrive as a failed write, not as the death of the process.
    (void)std::signal(SIGXFSZ, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sosdesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOSDESK_VERSION));
    return sosdesk::cli::run(QCoreApplication::arguments());
}
