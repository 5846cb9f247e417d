// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_lock.h"

#include "core/base/disk.h"

#include <QDir>

#include <windows.h>

namespace sosdesk {
namespace {

constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

HANDLE opened(const std::wstring& name, DWORD access, DWORD disposition)
{
    return ::CreateFileW(name.c_str(), access, everybody, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

StoreLock::StoreLock(qintptr file)
    : m_file(file)
{
}

StoreLock::~StoreLock()
{
    if (m_file >= 0) {
        (void)::CloseHandle(reinterpret_cast<HANDLE>(m_file)); // closing gives the lock up
    }
}

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString& folder)
{
    const std::wstring name = QDir::toNativeSeparators(folder + QStringLiteral("/lock")).toStdWString();
    HANDLE file = opened(name, GENERIC_READ | GENERIC_WRITE, OPEN_ALWAYS);
    int cause = diskCause();
    if (file == INVALID_HANDLE_VALUE && diskCodeOf(cause) == ErrorCode::ReadOnly) {
        file = opened(name, GENERIC_READ, OPEN_EXISTING); // a folder that may only be read is locked as well
        if (file == INVALID_HANDLE_VALUE && diskCause() == ERROR_FILE_NOT_FOUND && QDir(folder).exists()) {
            return std::unique_ptr<StoreLock>(new StoreLock(-1)); // nobody can write here: nothing to fight about
        }
        cause = diskCause();
    }
    if (file == INVALID_HANDLE_VALUE) {
        const bool full = diskCodeOf(cause) == ErrorCode::DiskFull;
        return fail({full ? ErrorCode::DiskFull : ErrorCode::ReadOnly, folder, 0, {}, {}, qt_error_string(cause)});
    }
    auto lock = std::unique_ptr<StoreLock>(new StoreLock(reinterpret_cast<qintptr>(file)));
    OVERLAPPED from{};
    if (::LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &from) == 0) {
        return fail({ErrorCode::StoreBusy, folder});
    }
    return lock;
}

} // namespace sosdesk
