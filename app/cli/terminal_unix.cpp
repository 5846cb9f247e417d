// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/terminal.h"

#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace sosdesk::cli {
namespace {

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

} // namespace

void put(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

std::optional<QString> unseenLine(const QString& prompt)
{
    std::optional<Unseen> unseen;
    if (::isatty(STDIN_FILENO) != 0) {
        printMessage(prompt);
        unseen.emplace();
    }
    std::string line;
    return std::getline(std::cin, line) ? std::optional(QString::fromStdString(line)) : std::nullopt;
}

} // namespace sosdesk::cli
