// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

class QFile;
class QFileDevice;

namespace sosdesk {

/** The system's number for why the last call on a file failed in this thread; Windows counts apart from errno. */
[[nodiscard]] int diskCause();
/** 0 where a failure may have no cause of its own; another to hand on one that was kept. */
void setDiskCause(int cause);
/** DiskFull, ReadOnly or else IoFailed for a number of the system. */
[[nodiscard]] ErrorCode diskCodeOf(int cause);

/** Brings what was written to the medium; false with a diskCause() when it could not. The file is open. */
[[nodiscard]] bool flushToDisk(QFileDevice& file);
/** The same for a file that others wrote and closed. */
[[nodiscard]] bool flushToDisk(const QString& path);

/** Opens for reading, unbuffered, and keeps nobody from writing, renaming or deleting the file meanwhile: browsers and
 *  spreadsheets do. False when somebody else keeps us from it. */
[[nodiscard]] bool openShared(QFile& file);

} // namespace sosdesk
