// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace sosdesk {

/** The whole of a small file (resources, settings). FileMissing, NotAFile, TooBig (over @p limit bytes),
 * FileUnreadable. */
[[nodiscard]] Result<QByteArray> readSmallFile(const QString& path, qint64 limit = 8 * 1024 * 1024);

} // namespace sosdesk
