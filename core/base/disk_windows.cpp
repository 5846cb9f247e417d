// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/disk.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace sosdesk {
namespace {

constexpr int quotaExceeded = 1295; ///< ERROR_DISK_QUOTA_EXCEEDED, which this toolchain does not name
constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

HANDLE opened(const QString& path, DWORD access)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    return ::CreateFileW(name.c_str(), access, everybody, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
}

} // namespace

int diskCause()
{
    return static_cast<int>(::GetLastError());
}

void setDiskCause(int cause)
{
    ::SetLastError(static_cast<DWORD>(cause));
}

ErrorCode diskCodeOf(int cause)
{
    switch (cause) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case quotaExceeded:
    case ERROR_FILE_TOO_LARGE:
        return ErrorCode::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION: // open in another program: to the officer as good as write-protected
    case ERROR_USER_MAPPED_FILE:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::IoFailed;
    }
}

bool flushToDisk(QFileDevice& file)
{
    return ::FlushFileBuffers(reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()))) != 0;
}

bool flushToDisk(const QString& path)
{
    const HANDLE file = opened(path, GENERIC_WRITE);
    const bool flushed = file != INVALID_HANDLE_VALUE && ::FlushFileBuffers(file) != 0;
    const int cause = diskCause();
    (void)::CloseHandle(file);
    setDiskCause(cause);
    return flushed;
}

bool openShared(QFile& file)
{
    // Qt's own way of opening does not share deletion, and a rename is one.
    const HANDLE handle = opened(file.fileName(), GENERIC_READ);
    if (handle == INVALID_HANDLE_VALUE) {
        return false;
    }
    const int descriptor = ::_open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY);
    return file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

} // namespace sosdesk
