// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/file_identity.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace sosdesk {

FileIdentity fileIdentity(const QString& path)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0) {
        return {};
    }
#ifdef Q_OS_DARWIN
    const timespec modified = state.st_mtimespec;
#else
    const timespec modified = state.st_mtim;
#endif
    return {state.st_size, modified.tv_sec * 1'000'000'000LL + modified.tv_nsec, static_cast<qint64>(state.st_ino),
        static_cast<qint64>(state.st_dev)};
}

qint64 readFrom(int file, qint64 offset, char* to, qint64 count)
{
    qint64 got = -1;
    do {
        got = ::pread(file, to, static_cast<std::size_t>(count), offset);
    } while (got < 0 && errno == EINTR);
    return got;
}

} // namespace sosdesk
