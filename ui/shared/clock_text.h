// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace sosdesk::ui {

/** Seconds since midnight, or a span of them, as `14:05`. */
[[nodiscard]] QString clockText(int seconds);

} // namespace sosdesk::ui
