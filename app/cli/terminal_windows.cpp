// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/terminal.h"

#include <array>
#include <io.h>
#include <iostream>
#include <string>
#include <windows.h>

namespace sosdesk::cli {
namespace {

/** What is typed is not shown while this stands. */
class Unseen
{
public:
    Unseen(HANDLE terminal, DWORD mode)
        : m_terminal(terminal)
        , m_before(mode)
    {
        (void)::SetConsoleMode(m_terminal, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
    }
    ~Unseen()
    {
        (void)::SetConsoleMode(m_terminal, m_before);
        printMessage({});
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    HANDLE m_terminal;
    DWORD m_before;
};

/** In letters, not in the bytes of some code page. */
std::optional<QString> typedLine(HANDLE terminal)
{
    constexpr std::size_t longest = 1024;
    std::array<wchar_t, longest> letters{};
    DWORD count = 0;
    if (::ReadConsoleW(terminal, letters.data(), longest, &count, nullptr) == 0 || count == 0) {
        return std::nullopt;
    }
    const QString line = QString::fromWCharArray(letters.data(), static_cast<qsizetype>(count));
    return line.left(line.indexOf(u'\r'));
}

} // namespace

void put(std::FILE* stream, const QString& text)
{
    const auto terminal = reinterpret_cast<HANDLE>(::_get_osfhandle(::_fileno(stream)));
    DWORD mode = 0;
    DWORD written = 0;
    if (::GetConsoleMode(terminal, &mode) == 0) {
        const QByteArray bytes = text.toUtf8(); // as a whole: two streams may go into one file
        (void)::WriteFile(terminal, bytes.constData(), static_cast<DWORD>(bytes.size()), &written, nullptr);
        return;
    }
    constexpr qsizetype atOnce = 8'000; // a console takes no more than 64 KB
    for (qsizetype done = 0; done < text.size(); done += atOnce) {
        const std::wstring letters = text.mid(done, atOnce).toStdWString();
        (void)::WriteConsoleW(terminal, letters.data(), static_cast<DWORD>(letters.size()), &written, nullptr);
    }
}

std::optional<QString> unseenLine(const QString& prompt)
{
    const HANDLE terminal = ::GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    if (::GetConsoleMode(terminal, &mode) != 0) {
        printMessage(prompt);
        const Unseen unseen(terminal, mode);
        return typedLine(terminal);
    }
    std::string line;
    return std::getline(std::cin, line) ? std::optional(QString::fromStdString(line)) : std::nullopt;
}

} // namespace sosdesk::cli
