// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tables/file_identity.h"

#include <memory>

class QFile;

namespace sosdesk {

/** An open regular file that is read in pieces, never mapped and never whole.
 *
 *  open(): FileMissing, NotAFile (a folder, a pipe, a device) or FileUnreadable. Movable, not copyable.
 */
class InputFile
{
public:
    [[nodiscard]] static Result<InputFile> open(const QString& path);
    /** A nameless temporary file that vanishes with the object: write to device(), then read. IoFailed, DiskFull. */
    [[nodiscard]] static Result<InputFile> scratch(const QString& path);

    ~InputFile();
    InputFile(InputFile&&) noexcept;
    InputFile& operator=(InputFile&&) noexcept;

    /** The path it was opened by, for error values. */
    [[nodiscard]] const QString& path() const { return m_path; }

    /** Fills @p to with up to @p count bytes from @p offset; fewer only at the end of the file. FileUnreadable. */
    [[nodiscard]] Result<qint64> readAt(qint64 offset, char* to, qint64 count) const;

    /** FileChanged when size, time or identity are no longer what they were at open(), also under its path. */
    [[nodiscard]] Result<void> checkUnchanged() const;

    [[nodiscard]] QFile& device() { return *m_file; }

private:
    InputFile(QString path, std::unique_ptr<QFile> file);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    FileIdentity m_identity{};
    bool m_temporary = false;
};

} // namespace sosdesk
