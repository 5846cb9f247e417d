// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/business_calendar.h"
#include "core/review/dossier.h"

#include <optional>

namespace sosdesk {

/** The decision that stands: ours, or after 受付完了 what G-MIS has, which then is the record (DOMAIN 4). Nothing while
 *  nobody decided. Reason, officer and moment stay ours. */
[[nodiscard]] std::optional<Decision> recordOf(const Request& request, const std::optional<Decision>& decision);
/** True when that is not what we decided: 差異. */
[[nodiscard]] bool differsFromOurs(const Request& request, const std::optional<Decision>& decision);

/** The day on which what was decided leaves: the first business day after the day of entry, from the prefecture by the
 *  designated carrier (F2) as from the state (F3: that day at the earliest). */
[[nodiscard]] Day shipDayOf(const Decision& decision, const BusinessCalendar& calendar);

/** `1,300` */
[[nodiscard]] QString grouped(Quantity quantity);

} // namespace sosdesk
