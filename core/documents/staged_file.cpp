// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/staged_file.h"

#include "core/base/atomic_write.h"
#include "core/base/disk.h"
#include "core/base/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace sosdesk {
namespace {

std::filesystem::path native(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

StagedFile::StagedFile(QString path, QString staged)
    : m_path(std::move(path))
    , m_staged(std::move(staged))
{
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_staged(std::exchange(other.m_staged, {}))
    , m_sha256(std::move(other.m_sha256))
{
}

StagedFile::~StagedFile()
{
    if (!m_staged.isEmpty()) {
        QFile::remove(m_staged);
    }
}

/** A short name of its own beside the target, the same each time: what a killed run left behind is written over. */
Result<QString> StagedFile::stagingPlace(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || info.isSymLink() || (info.exists() && !info.isFile())) {
        return fail({ErrorCode::NotAFile, path});
    }
    const QString folder = info.absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return fail({ErrorCode::FileMissing, folder});
    }
    const QByteArray mark = sosdesk::sha256(info.fileName().toUtf8()).first(6).toHex();
    const QString staged = folder + QStringLiteral("/.sosdesk-") + QString::fromLatin1(mark) + QStringLiteral(".part");
    QFile::remove(staged); // also a link that somebody put there
    return staged;
}

Result<StagedFile> StagedFile::write(const QString& path, const std::function<bool(QIODevice&)>& produce)
{
    SOSDESK_TAKE(const QString place, stagingPlace(path));
    StagedFile staged(path, place);
    const Result<void> written = atomicWrite(place, produce);
    if (!written) {
        Error error = written.error();
        error.file = path;
        return fail(error);
    }
    SOSDESK_TRY(staged.takeHash());
    return staged;
}

Result<StagedFile> StagedFile::writeBy(
    const QString& path, const std::function<Result<void>(const QString& staged)>& produce)
{
    SOSDESK_TAKE(const QString place, stagingPlace(path));
    StagedFile staged(path, place);
    setDiskCause(0);
    const Result<void> produced = produce(place);
    const int cause = diskCause();
    if (!produced) {
        Error error = produced.error();
        if (error.code == ErrorCode::IoFailed) {
            error.code = diskCodeOf(cause);
        }
        error.file = path;
        return fail(error);
    }
    if (!flushToDisk(place)) {
        const int why = diskCause();
        return fail({diskCodeOf(why), path, 0, {}, {}, qt_error_string(why)});
    }
    SOSDESK_TRY(staged.takeHash());
    return staged;
}

Result<QByteArray> StagedFile::bytesBy(
    const QString& path, const std::function<Result<void>(const QString& staged)>& produce)
{
    QByteArray bytes;
    SOSDESK_TRY(writeBy(path, [&](const QString& staged) -> Result<void> {
        SOSDESK_TRY(produce(staged));
        QFile file(staged);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail({ErrorCode::IoFailed, path, 0, {}, {}, file.errorString()});
        }
        bytes = file.readAll();
        return {};
    }));
    return bytes;
}

Result<void> StagedFile::takeHash()
{
    QFile file(m_staged);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail({ErrorCode::IoFailed, m_path, 0, {}, {}, file.errorString()});
    }
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty()) {
            return fail({ErrorCode::IoFailed, m_path, 0, {}, {}, file.errorString()});
        }
        hash.add(block);
    }
    m_sha256 = hash.result();
    return {};
}

Result<void> StagedFile::publish()
{
    std::error_code error;
    std::filesystem::rename(native(m_staged), native(m_path), error);
    if (error) {
        return fail({diskCodeOf(error.value()), m_path, 0, {}, {}, QString::fromStdString(error.message())});
    }
    m_staged.clear();
    return {};
}

} // namespace sosdesk
