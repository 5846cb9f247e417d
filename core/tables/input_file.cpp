// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/input_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QDateTime>
#endif

namespace sosdesk {

InputFile::InputFile(QString path, std::unique_ptr<QFile> file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

InputFile::~InputFile() = default;
InputFile::InputFile(InputFile&&) noexcept = default;
InputFile& InputFile::operator=(InputFile&&) noexcept = default;

InputFile::Identity InputFile::identityOfPath(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat state = {};
    if (::stat(QFile::encodeName(path).constData(), &state) != 0) {
        return {-1, 0, 0, 0};
    }
#ifdef Q_OS_DARWIN
    const timespec modified = state.st_mtimespec;
#else
    const timespec modified = state.st_mtim;
#endif
    return {state.st_size, modified.tv_sec * 1'000'000'000LL + modified.tv_nsec, static_cast<qint64>(state.st_ino),
        static_cast<qint64>(state.st_dev)};
#else
    const QFileInfo entry(path);
    return {entry.exists() ? entry.size() : -1, entry.lastModified().toMSecsSinceEpoch(), 0, 0};
#endif
}

Result<InputFile> InputFile::open(const QString& path)
{
    const QFileInfo entry(path);
    if (!entry.exists()) {
        return fail({ErrorCode::FileMissing, path});
    }
    if (!entry.isFile()) { // asked before opening: opening a pipe would wait for a writer
        return fail({ErrorCode::NotAFile, path});
    }
    const Identity identity = identityOfPath(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail({ErrorCode::FileUnreadable, path, 0, {}, {}, file->errorString()});
    }
    InputFile opened(path, std::move(file));
    opened.m_identity = identity;
    SOSDESK_TRY(opened.checkUnchanged());
    return opened;
}

Result<InputFile> InputFile::scratch(const QString& path)
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open()) {
        return fail({ErrorCode::IoFailed, path, 0, {}, {}, file->errorString()});
    }
    InputFile opened(path, std::move(file));
    opened.m_temporary = true;
    return opened;
}

Result<qint64> InputFile::readAt(qint64 offset, char* to, qint64 count) const
{
    qint64 done = 0;
    while (done < count) {
#ifdef Q_OS_UNIX
        const qint64 got = ::pread(m_file->handle(), to + done, static_cast<std::size_t>(count - done), offset + done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
#else
        const qint64 got = m_file->seek(offset + done) ? m_file->read(to + done, count - done) : -1;
#endif
        if (got < 0) {
            return fail({ErrorCode::FileUnreadable, m_path, 0, {}, {}, qt_error_string()});
        }
        if (got == 0) {
            break;
        }
        done += got;
    }
    return done;
}

Result<void> InputFile::checkUnchanged() const
{
    if (m_temporary) {
        return {};
    }
    if (identityOfPath(m_path) != m_identity || m_file->size() != m_identity.size) {
        return fail({ErrorCode::FileChanged, m_path});
    }
    return {};
}

} // namespace sosdesk
