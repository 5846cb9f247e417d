// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/child.h"

#include <QFile>

#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

namespace sosdesk::bench {
namespace {

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

QString lastWords(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(500)).trimmed() : QString();
}

Result<pid_t> start(const QStringList& command, const QString& output)
{
    std::vector<QByteArray> words;
    for (const QString& word : command) {
        words.push_back(QFile::encodeName(word));
    }
    std::vector<char*> arguments;
    for (QByteArray& word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    constexpr int how = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    const QByteArray out = QFile::encodeName(output);
    const QByteArray err = out + ".err";
    posix_spawn_file_actions_addopen(&streams, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&streams, 1, out.constData(), how, 0600);
    posix_spawn_file_actions_addopen(&streams, 2, err.constData(), how, 0600);
    pid_t child = 0;
    const int failure = ::posix_spawnp(&child, arguments[0], &streams, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&streams);
    if (failure != 0) {
        return fail({ErrorCode::FileMissing, command[0], 0, {}, {}, qt_error_string(failure)});
    }
    return child;
}

} // namespace

Result<Cost> runChild(const QStringList& command, const QString& output)
{
    const auto begin = std::chrono::steady_clock::now();
    SOSDESK_TAKE(const pid_t child, start(command, output));
    int status = 0;
    rusage used{};
    while (::wait4(child, &status, 0, &used) < 0) {
        if (errno != EINTR) {
            return fail({ErrorCode::IoFailed, command[0], 0, {}, {}, qt_error_string(errno)});
        }
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return fail({ErrorCode::IoFailed, command.join(u' '), 0, {}, {},
            QStringLiteral("status %1: %2").arg(status).arg(lastWords(output + QStringLiteral(".err")))});
    }
    return Cost{
        secondsOf(used.ru_utime) + secondsOf(used.ru_stime), wall.count(), static_cast<double>(used.ru_maxrss) / 1024};
}

} // namespace sosdesk::bench
