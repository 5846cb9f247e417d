// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/schedule.h"

namespace sosdesk {

Schedule::Schedule(Day asked, const Policy& policy, const BusinessCalendar& calendar)
    : day(asked)
    , overlapBack(policy.overlapDaysBack)
    , overlapAhead(policy.overlapDaysAhead)
    , recentDays(policy.occasionDays)
    , excessFactor(policy.excessFactor)
    , suggestedWeeks(policy.suggestedWeeks)
    , cutOff(policy.channel(Channel::Gmis).cutOff.value_or(13 * 3'600))
{
    while (!calendar.isBusinessDay(day)) {
        day = day - 1;
    }
    wednesday = day - (weekdayOf(day) + 4) % 7;
    weekend = day - 1;
    while (calendar.isBusinessDay(weekend)) {
        weekend = weekend - 1;
    }
}

} // namespace sosdesk
