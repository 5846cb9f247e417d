// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>

#include <windows.h>

namespace sosdesk::tests {

/** A file that another program holds open for writing, as browsers and spreadsheets do; let go at the end. */
class HeldFile
{
public:
    enum class Shares { Nothing, Reading };
    static constexpr int refusal = ERROR_SHARING_VIOLATION;

    HeldFile(const QString& path, Shares shares)
        : m_file(::CreateFileW(QDir::toNativeSeparators(path).toStdWString().c_str(), GENERIC_READ | GENERIC_WRITE,
            shares == Shares::Reading ? FILE_SHARE_READ : 0, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    ~HeldFile() { (void)::CloseHandle(m_file); }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;

    [[nodiscard]] bool isHeld() const { return m_file != INVALID_HANDLE_VALUE; }

private:
    HANDLE m_file;
};

} // namespace sosdesk::tests
