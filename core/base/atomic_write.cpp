// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/atomic_write.h"

#include <QIODevice>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace sosdesk {
namespace {

bool flushToDisk(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

Error storageError(const QString& path, int cause, const QString& detail)
{
    Error error{ErrorCode::IoFailed, path, 0, {}, {}, detail};
    if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG) {
        error.code = ErrorCode::DiskFull;
    } else if (cause == EACCES || cause == EROFS || cause == EPERM) {
        error.code = ErrorCode::ReadOnly;
    }
    return error;
}

} // namespace

Result<void> atomicWrite(const QString& path, const std::function<bool(QIODevice&)>& produce)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        const int cause = file.error() == QFileDevice::PermissionsError && errno == 0 ? EACCES : errno;
        return fail(storageError(path, cause, file.errorString()));
    }
    // QSaveFile alone says commit()==true on a full disk and leaves an empty file (PROMISES 0.1): every step is
    // checked.
    errno = 0;
    const bool produced = produce(file);
    const bool durable = produced && file.flush() && file.error() == QFileDevice::NoError && flushToDisk(file.handle())
        && file.size() == file.pos();
    if (!durable || !file.commit()) {
        const Error error = storageError(path, errno, file.errorString());
        file.cancelWriting();
        return fail(error);
    }
    return {};
}

Result<void> atomicWrite(const QString& path, QByteArrayView bytes)
{
    return atomicWrite(
        path, [bytes](QIODevice& device) { return device.write(bytes.data(), bytes.size()) == bytes.size(); });
}

} // namespace sosdesk
