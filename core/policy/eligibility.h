// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <set>
#include <vector>

namespace sosdesk {

/** An answer of the surveys that can show that a facility is eligible (C1). */
enum class SurveyAnswer { Inpatients, Receivable, Support, Pcr };

/** When an answer shows eligibility (C1): a figure of at least so many, or a tick. */
struct AnswerProof
{
    SurveyAnswer answer{};
    int atLeast = 1;                      ///< for the figures of the daily survey
    std::set<FacilityKind> onlyKinds{};   ///< empty: any kind
    std::set<FacilityKind> exceptKinds{}; ///< kinds for which the answer shows nothing
};

/** Who may ask (C1). In a regime that names agreements, only agreements count. */
struct Eligibility
{
    std::set<Agreement> agreements{};
    std::set<Designation> designations{};
    std::vector<AnswerProof> answers{};
};

} // namespace sosdesk
