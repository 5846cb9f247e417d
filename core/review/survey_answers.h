// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"

#include <vector>

namespace sosdesk {

/** The days of the weekly survey that count for the request, newest first: the one before and the one after its day,
 *  and that day itself when it is one (C7). */
[[nodiscard]] std::vector<Day> qualifyingWeeklyDays(const Case& judged);

/** The facility's newest weekly answer of those days; nothing when there is none. A row of a report without any answer
 *  in it is none. */
[[nodiscard]] const Survey* weeklyAnswer(const Case& judged);
/** The facility's daily answer of the request's own day. */
[[nodiscard]] const Survey* dailyAnswer(const Case& judged);

/** Which surveys this facility must have answered: the stricter of its agreements, else by its kind (C7). */
[[nodiscard]] SurveyDuty dutyOf(const Case& judged);

/** `weekly:2024-11-20`, `daily:2024-11-22`: a survey as the source of a finding. */
[[nodiscard]] QString weeklySource(const Survey& survey);
[[nodiscard]] QString dailySource(const Survey& survey);

} // namespace sosdesk
