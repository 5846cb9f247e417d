// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/machine.h"

#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

#include <thread>

namespace sosdesk::bench {
namespace {

/** The text behind @p key in a file of the kernel's, up to the end of its line. */
QString fact(const QString& path, const QString& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return QStringLiteral("unknown");
    }
    const QString all = QString::fromUtf8(file.readAll());
    const QRegularExpression line(QStringLiteral("^%1\\s*:?\\s*(.+)$").arg(key), QRegularExpression::MultilineOption);
    return line.match(all).captured(1).trimmed();
}

} // namespace

QString machineText(const QString& sqliteVersion)
{
    const double gigabytes =
        fact(QStringLiteral("/proc/meminfo"), QStringLiteral("MemTotal")).section(u' ', 0, 0).toDouble() / 1024 / 1024;
    return QStringLiteral("- processor: %1, %2 cores; memory: %3 GB\n"
                          "- %4, kernel %5; load when the run began: %6\n"
                          "- compiler: %7; Qt %8; SQLite %9\n")
        .arg(fact(QStringLiteral("/proc/cpuinfo"), QStringLiteral("model name")))
        .arg(std::thread::hardware_concurrency())
        .arg(gigabytes, 0, 'f', 1)
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
            fact(QStringLiteral("/proc/loadavg"), QString()).section(u' ', 0, 2),
            QString::fromUtf8(SOSDESK_COMPILER).trimmed(), QString::fromLatin1(qVersion()), sqliteVersion);
}

} // namespace sosdesk::bench
