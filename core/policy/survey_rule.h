// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <map>

namespace sosdesk {

/** Whether a survey must be answered. Unknown: it depends on something that is not known of the facility. */
enum class Duty { No, Yes, Unknown };

/** The surveys that one facility must have answered (C7). */
struct SurveyDuty
{
    Duty daily = Duty::Unknown;
    Duty weekly = Duty::Unknown;
};

/** Which surveys the regime needs (C7): by agreement, the stricter of several; else by kind; else as said last. */
struct SurveyRule
{
    int weeklyOn = 0; ///< weekday of the weekly survey, 1 = Monday
    std::map<Agreement, SurveyDuty> byAgreement{};
    std::map<FacilityKind, SurveyDuty> byKind{};
    SurveyDuty otherKinds{};  ///< the kind is known, and named nowhere above
    SurveyDuty unknownKind{}; ///< the facility or its kind is not known
};

} // namespace sosdesk
