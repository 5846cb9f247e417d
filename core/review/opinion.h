// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** What the facility said about why it cannot buy for itself (C6), and how it was heard. */
struct Heard
{
    bool inRemarks = false; ///< written in the request itself: no person, means or moment of ours
    Instant at{};
    QString officer{};
    Means means = Means::Phone;
    QString person{};
    std::optional<Circumstances> circumstances{};
    QString words{}; ///< the note, or the remarks
    std::optional<Quantity> purchasable{};
    std::optional<Day> purchasableFrom{};
};

/** Everything that an opinion (都道府県意見) is composed from. */
struct OpinionFacts
{
    Need need = Need::Yes;
    Day asOf{};
    int priorOccasions = 0;
    std::optional<Day> latestOccasion{};
    bool latestByState = false;
    std::optional<Heard> heard{};
    OpinionTemplates templates{};
    bool shortOfStock = false;      ///< both sides supply, because the prefecture's free stock is not enough (D3)
    std::vector<Finding> failing{}; ///< fails of the review: reasons for 否
};

/** The facts for @p decision, whose need (nothing counts as 要) and lines tell what is to be said. */
[[nodiscard]] OpinionFacts opinionFacts(
    const Dossier& dossier, const Review& review, const Policy& policy, const Decision& decision);

/** The facts that an opinion about @p decision may have been composed from before: with what was heard after each
 *  contact record, the newest first, and with enough stock or not. Count and day of the distributions are today's. */
[[nodiscard]] std::vector<OpinionFacts> earlierOpinionFacts(
    const Dossier& dossier, const Review& review, const Policy& policy, const Decision& decision);

} // namespace sosdesk
