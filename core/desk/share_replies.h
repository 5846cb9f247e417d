// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"

namespace sosdesk {

// The plan of who takes what, as a console asks for it.

/** The plan with its version, and how each share of today's list stands; a sentence when something is nobody's. */
[[nodiscard]] Result<Reply> sharesReply(Desk& desk);
/** Makes the plan of a JSON file the office's (domain/work_plan.h); a `version` in it must be the one that stands. */
[[nodiscard]] Result<Reply> setSharesReply(Desk& desk, const QString& file);

} // namespace sosdesk
