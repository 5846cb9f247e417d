// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/policy/business_calendar.h"
#include "core/policy/policy.h"

namespace sosdesk {

/** The day on which a request is worked on (DOMAIN 3). Before the channel's cut-off on a business day: that day, else
 *  the next business day. An aggregator's: the business day after the weekday it closes on. An urgent one: at once. */
[[nodiscard]] Day processingDay(
    Channel channel, Instant received, const Policy& policy, const BusinessCalendar& calendar);

/** Until when it is to be decided; an urgent request the moment it comes. */
[[nodiscard]] Instant decideBy(
    Channel channel, Instant received, const Policy& policy, const BusinessCalendar& calendar);

/** The same of a request whose processing day is known; nothing: at once. */
[[nodiscard]] std::optional<Instant> decideBy(Channel channel, Day processingDay, const Policy& policy);

/** Whether it came after the cut-off of the day it was sent on, and so moved to a later one (C8). */
[[nodiscard]] bool isAfterCutOff(
    Channel channel, Instant received, const Policy& policy, const BusinessCalendar& calendar);

} // namespace sosdesk
