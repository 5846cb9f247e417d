// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/disk.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

namespace sosdesk {

int diskCause()
{
    return errno;
}

void setDiskCause(int cause)
{
    errno = cause;
}

ErrorCode diskCodeOf(int cause)
{
    switch (cause) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::DiskFull;
    case EACCES:
    case EROFS:
    case EPERM:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::IoFailed;
    }
}

bool flushToDisk(QFileDevice& file)
{
    return ::fsync(file.handle()) == 0;
}

bool flushToDisk(const QString& path)
{
    QFile file(path);
    return openShared(file) && flushToDisk(file);
}

bool openShared(QFile& file)
{
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

} // namespace sosdesk
