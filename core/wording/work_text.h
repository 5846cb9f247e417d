// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::wording {

/** How many open requests of today are in nobody's share (分担). */
[[nodiscard]] QString unassigned(int open);

} // namespace sosdesk::wording
