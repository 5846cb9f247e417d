// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace sosdesk {

/** A file that is written whole and durable beside its place, and takes the place only when it is told to.
 *
 *  In between its hash can be written into the journal: what stands there has left, and what has not been journalled
 *  never takes the place of an older file. An unpublished one is removed again.
 */
class StagedFile
{
public:
    /** FileMissing for a folder that is not there; NotAFile when @p path is a folder, a link or a device, which must
     * not be replaced; errors of atomicWrite(). */
    [[nodiscard]] static Result<StagedFile> write(const QString& path, const std::function<bool(QIODevice&)>& produce);
    /** The same for a library that opens the file itself; @p produce leaves a whole file at the path it is given. */
    [[nodiscard]] static Result<StagedFile> writeBy(
        const QString& path, const std::function<Result<void>(const QString& staged)>& produce);
    /** What such a library writes, as bytes for something else to carry: written beside @p path, and gone again. */
    [[nodiscard]] static Result<QByteArray> bytesBy(
        const QString& path, const std::function<Result<void>(const QString& staged)>& produce);
    ~StagedFile();
    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&&) = delete;

    /** 32 bytes. */
    [[nodiscard]] const QByteArray& sha256() const { return m_sha256; }
    /** Takes the place of what was there. ReadOnly or IoFailed; then the old file stands. */
    [[nodiscard]] Result<void> publish();

private:
    StagedFile(QString path, QString staged);
    [[nodiscard]] static Result<QString> stagingPlace(const QString& path);
    [[nodiscard]] Result<void> takeHash();

    QString m_path;
    QString m_staged; ///< empty once it is published or handed on
    QByteArray m_sha256;
};

} // namespace sosdesk
