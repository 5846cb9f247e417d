// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review.h"

#include "core/policy/deadlines.h"
#include "core/review/aggregator_checks.h"
#include "core/review/checks.h"
#include "core/review/figures.h"
#include "core/review/lane.h"
#include "core/review/occasions.h"
#include "core/review/suggestion.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sosdesk {
namespace {

using Check = Findings (*)(const Case&);

/** The checklist in the order in which it is read. */
constexpr std::array<Check, 12> checklist = {
    checkEligibility,    // C1
    checkOutlook,        // C2
    checkOverlap,        // C3
    checkPriorOccasions, // C4
    checkStock,          // C5
    checkCircumstances,  // C6
    checkSurveys,        // C7
    checkCutOff,         // C8
    checkAskedQuantity,  // C9
    checkPlausibleUse,   // C10
    checkConditions,     // C11
    checkInstitutions,   // A1; A2 to A4 are C3, C4 and C9 of an aggregator
};

Case caseOf(const Dossier& dossier, const Policy& policy, const BusinessCalendar& calendar, Day today)
{
    Case judged{dossier, policy, calendar, today, today};
    if (const std::optional<Instant> received = dossier.request.received) {
        judged.requestDay = dayOf(*received);
        judged.processingDay = processingDay(dossier.request.channel, *received, policy, calendar);
    }
    return judged;
}

std::optional<int> leastCover(const Case& judged)
{
    std::optional<int> least;
    for (const RequestLine& line : judged.request().lines) {
        const Figures figures = figuresOf(judged, line);
        const std::optional<int> cover = weeksOfCover(figures.stock.value, figures.weeklyUse.value);
        if (line.asked > 0 && cover && (!least || *cover < *least)) {
            least = cover;
        }
    }
    return least;
}

/** When it was decided, else when it can be. */
Day decisionDay(const Case& judged, Day today)
{
    const std::optional<Decision>& decision = judged.dossier.decision;
    return decision && decision->complete ? dayOf(decision->at) : std::max(today, judged.processingDay);
}

} // namespace

std::optional<int> weeksOfCover(std::optional<Quantity> stock, std::optional<Quantity> weeklyUse)
{
    if (!stock || !weeklyUse || *stock < 0 || *weeklyUse <= 0) {
        return std::nullopt;
    }
    // The quotient first: ten times a stock that cannot be meant may be more than a number can say.
    constexpr Quantity mostWeeks = 999;
    const Quantity weeks = std::min(*stock / *weeklyUse, mostWeeks);
    const Quantity rest = std::min(*stock % *weeklyUse, std::numeric_limits<Quantity>::max() / 10);
    return static_cast<int>(weeks * 10 + rest * 10 / *weeklyUse);
}

Review judge(const Dossier& dossier, const Policy& policy, const BusinessCalendar& calendar, Day today)
{
    const Case judged = caseOf(dossier, policy, calendar, today);
    Review review;
    review.regime = policy.id;
    review.processingDay = judged.processingDay;
    for (const Check check : checklist) {
        for (Finding& finding : check(judged)) {
            nameForAggregator(judged, finding);
            // The day that the sentence is read on: it names the year of a date only when it is another one.
            finding.facts[QStringLiteral("asOf")] = isoOf(judged.processingDay);
            review.findings.push_back(std::move(finding));
        }
    }
    for (const RequestLine& line : dossier.request.lines) {
        if (const std::optional<Suggestion> suggestion = suggestionFor(judged, line); suggestion && line.asked > 0) {
            review.suggestions.push_back(*suggestion);
        }
    }
    review.coverTenths = leastCover(judged);
    review.advice = adviseMethod(judged, review.suggestions, decisionDay(judged, today));
    review.priorOccasions = confirmedCount(occasionsUntil(dossier, judged.processingDay));
    review.lane = laneOf(dossier, review, today);
    return review;
}

} // namespace sosdesk
