// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** A name for a file that every system takes, made of @p wanted (PROMISES P19): no separators or characters with a
 *  meaning, nothing unseen, no leading dot, no name of a device, no dot or blank at the end, at most 120 bytes with its
 *  suffix. Never empty. */
[[nodiscard]] QString safeFileName(const QString& wanted);

} // namespace sosdesk
