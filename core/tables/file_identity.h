// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** What tells one state of a file from another, and one file from another of the same name. */
struct FileIdentity
{
    qint64 size = -1;    ///< -1: there is none
    qint64 modified = 0; ///< in the finest unit that the system counts
    qint64 number = 0;   ///< on its volume
    qint64 volume = 0;
    bool operator==(const FileIdentity&) const = default;
};

/** Of the file that stands at @p path now; links are followed. */
[[nodiscard]] FileIdentity fileIdentity(const QString& path);

/** One read of at most @p count bytes from @p offset, wherever the file stands: 0 at its end, negative when it could
 *  not be read. Threads may share the file. */
[[nodiscard]] qint64 readFrom(int file, qint64 offset, char* to, qint64 count);

} // namespace sosdesk
