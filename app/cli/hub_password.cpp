// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hub_password.h"

#include "app/cli/print.h"

#include <QEventLoop>
#include <QTimer>

#include <iostream>
#include <qt6keychain/keychain.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace sosdesk::cli {
namespace {

constexpr int keyringPatience = 3'000; ///< milliseconds; a keyring that asks for its own password is a person's matter

QString keptPassword(const QString& whom)
{
    QKeychain::ReadPasswordJob job(QStringLiteral("sosdesk"));
    job.setAutoDelete(false);
    job.setKey(whom);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    patience.start(keyringPatience);
    job.start();
    loop.exec();
    return job.error() == QKeychain::NoError ? job.textData() : QString();
}

/** What is typed is not shown while this stands. */
class Unseen
{
public:
    Unseen()
    {
        m_shown = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios unseen = m_before;
        unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_shown = m_shown && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen) == 0;
    }
    ~Unseen()
    {
        if (m_shown) {
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            printMessage({});
        }
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
    bool m_shown = false;
};

std::optional<QString> typedPassword(const QString& whom)
{
    const bool atTerminal = ::isatty(STDIN_FILENO) != 0;
    std::optional<Unseen> unseen;
    if (atTerminal) {
        printMessage(QStringLiteral("%1 のパスワード / password:").arg(whom));
        unseen.emplace();
    }
    std::string line;
    return std::getline(std::cin, line) ? std::optional(QString::fromStdString(line)) : std::nullopt;
}

} // namespace

std::optional<QString> passwordFor(const QString& whom, int attempt)
{
    return attempt == 0 ? keptPassword(whom) : typedPassword(whom);
}

} // namespace sosdesk::cli
