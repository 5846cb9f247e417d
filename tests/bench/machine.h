// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::bench {

/** What the figures were measured on and with, as a Markdown list: processor, memory, kernel, compiler, libraries, and
 *  the load when the run began. */
[[nodiscard]] QString machineText(const QString& sqliteVersion);

} // namespace sosdesk::bench
