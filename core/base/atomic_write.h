// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>

class QIODevice;

namespace sosdesk {

/** Writes @p bytes to @p path whole or not at all: after an error the old file stands as it was (PROMISES P4).
 *
 *  The new bytes go to a file beside it, are flushed to the disk and counted, and only then take its name.
 *  ErrorCode::DiskFull, ReadOnly or IoFailed; never leaves a temporary file behind.
 */
[[nodiscard]] Result<void> atomicWrite(const QString& path, QByteArrayView bytes);

/** The same for content that is produced piece by piece; @p produce returns false to give up (IoFailed). */
[[nodiscard]] Result<void> atomicWrite(const QString& path, const std::function<bool(QIODevice&)>& produce);

} // namespace sosdesk
