// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace sosdesk {

/** True when nothing of @p text can be seen: white space of any width, zero-width and control characters, fillers.
 *  A reason that is blank is no reason (DOMAIN 8). */
[[nodiscard]] bool isBlank(QStringView text);

} // namespace sosdesk
