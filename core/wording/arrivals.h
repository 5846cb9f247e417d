// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::wording {

// What is said of watched folders.

[[nodiscard]] QString noFolders();
[[nodiscard]] QString folderGone(const QString& folder);
[[nodiscard]] QString folderBack(const QString& folder);
/** A file that has been locked, or forbidden, for long. */
[[nodiscard]] QString fileUnreadable(const QString& file);

} // namespace sosdesk::wording
