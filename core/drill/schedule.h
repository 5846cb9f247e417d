// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/policy/business_calendar.h"
#include "core/policy/policy.h"

namespace sosdesk {

/** The days of a drill, as calendar and regime make them. */
struct Schedule
{
    Day day{};            ///< the business day that is played: the one asked for, or the last before it
    Day wednesday{};      ///< of the newest weekly survey: the day itself or the Wednesday before
    Day weekend{};        ///< the last day off before the day
    int overlapBack = 0;  ///< C3 looks so many days back
    int overlapAhead = 0; ///< and so many ahead
    int recentDays = 0;   ///< C4
    int excessFactor = 0; ///< C9
    int suggestedWeeks = 0;
    int cutOff = 0; ///< second of the day

    Schedule(Day asked, const Policy& policy, const BusinessCalendar& calendar);
};

} // namespace sosdesk
