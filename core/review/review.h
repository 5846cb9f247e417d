// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/business_calendar.h"
#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/finding.h"
#include "core/review/method_advice.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** S1 for one item. */
struct Suggestion
{
    Item item{};
    Quantity pieces = 0;   ///< 配布枚数の目安, whole packs
    Quantity proposed = 0; ///< what one-key approval enters: never more than was asked
};

/** How many weeks of use a stock lasts, in tenths, cut off; nothing when either is unknown or nothing is used. Never
 * more than a thousand weeks. */
[[nodiscard]] std::optional<int> weeksOfCover(std::optional<Quantity> stock, std::optional<Quantity> weeklyUse);

/** What the rules say about one request. It decides nothing; a person does. */
struct Review
{
    QString regime{};                      ///< id of the policy it was judged by
    Day processingDay{};                   ///< of a request without 申請日時 (a draft): the day of the judgement
    std::vector<Finding> findings{};       ///< in the order of the checks, then of the request's lines
    std::vector<Suggestion> suggestions{}; ///< only of items whose use and purchase are known
    MethodAdvice advice{};                 ///< which 配布方法, and why
    std::optional<Lane> lane{};            ///< nothing for drafts and error records
    std::optional<int> coverTenths{};      ///< least weeks that an asked item lasts, in tenths; nothing when unknown
    int priorOccasions = 0;                ///< emergency distributions so far (C4), needed by D1
};

/** Judges a request by the rules of one regime. Pure: the same arguments give the same review.
 *
 *  @p today only tells which requests belong to a later day (lane `late`) and stands in for a missing 申請日時.
 */
[[nodiscard]] Review judge(const Dossier& dossier, const Policy& policy, const BusinessCalendar& calendar, Day today);

} // namespace sosdesk
