// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/documents/day_report.h"

namespace sosdesk {

class Office;

/** How @p day stands: what was received and decided on it by lane and by item, and what is open, in stock and
 * journalled as of now. The lanes are those of the first frozen list of the day, where there is one: a decided request
 * then still tells which lane it came from. */
[[nodiscard]] Result<DayReport> dayReportOf(Office& office, Day day);

} // namespace sosdesk
