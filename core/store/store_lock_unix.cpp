// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store_lock.h"

#include "core/base/disk.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace sosdesk {

StoreLock::StoreLock(qintptr file)
    : m_file(file)
{
}

StoreLock::~StoreLock()
{
    if (m_file >= 0) {
        ::close(static_cast<int>(m_file)); // closing gives the lock up
    }
}

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString& folder)
{
    const QString path = folder + QStringLiteral("/lock");
    const QByteArray name = QFile::encodeName(path);
    int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0 && diskCodeOf(errno) == ErrorCode::ReadOnly) {
        handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC); // a folder that may only be read is locked as well
    }
    if (handle < 0 && errno == ENOENT && QDir(folder).exists()) {
        return std::unique_ptr<StoreLock>(new StoreLock(-1)); // nobody can write here: there is nothing to fight about
    }
    if (handle < 0) {
        const int cause = errno;
        const bool full = diskCodeOf(cause) == ErrorCode::DiskFull;
        return fail({full ? ErrorCode::DiskFull : ErrorCode::ReadOnly, folder, 0, {}, {}, qt_error_string(cause)});
    }
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        ::close(handle);
        return fail({ErrorCode::StoreBusy, folder});
    }
    return std::unique_ptr<StoreLock>(new StoreLock(handle));
}

} // namespace sosdesk
