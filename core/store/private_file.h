// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk {

/** Makes an empty file that only its owner may read, unless there is one: SQLite would create it readable for everybody
 *  under the umask; its journal takes over the file's mode. On Windows the folder says who may read what is in it, and
 *  a person's own folders let in nobody else. */
void createPrivately(const QString& path);

} // namespace sosdesk
