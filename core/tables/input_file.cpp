// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/input_file.h"

#include "core/base/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace sosdesk {

InputFile::InputFile(QString path, std::unique_ptr<QFile> file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

InputFile::~InputFile() = default;
InputFile::InputFile(InputFile&&) noexcept = default;
InputFile& InputFile::operator=(InputFile&&) noexcept = default;

Result<InputFile> InputFile::open(const QString& path)
{
    const QFileInfo entry(path);
    if (!entry.exists()) {
        return fail({ErrorCode::FileMissing, path});
    }
    if (!entry.isFile()) { // asked before opening: opening a pipe would wait for a writer
        return fail({ErrorCode::NotAFile, path});
    }
    const FileIdentity identity = fileIdentity(path);
    auto file = std::make_unique<QFile>(path);
    if (!openShared(*file)) {
        return fail({ErrorCode::FileUnreadable, path, 0, {}, {}, qt_error_string()});
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
        const qint64 got = readFrom(m_file->handle(), offset + done, to + done, count - done);
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
    if (fileIdentity(m_path) != m_identity || m_file->size() != m_identity.size) {
        return fail({ErrorCode::FileChanged, m_path});
    }
    return {};
}

} // namespace sosdesk
