// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/opinion.h"

#include "core/review/circumstances.h"
#include "core/review/occasions.h"

#include <algorithm>

namespace sosdesk {

OpinionFacts opinionFacts(const Dossier& dossier, const Review& review, const Policy& policy, const Decision& decision)
{
    OpinionFacts facts;
    facts.need = decision.need.value_or(Need::Yes);
    facts.asOf = review.processingDay;
    facts.priorOccasions = review.priorOccasions;
    for (const Occasion& occasion : occasionsUntil(dossier, review.processingDay)) {
        if (occasion.confirmed) {
            facts.latestOccasion = occasion.day;
            facts.latestByState = occasion.byState;
        }
    }
    facts.heard = heardCircumstances(dossier, policy.words);
    const auto& lines = decision.lines;
    facts.mixed = std::any_of(lines.begin(), lines.end(), [](const DecisionLine& line) { return line.prefecture > 0; })
        && std::any_of(lines.begin(), lines.end(), [](const DecisionLine& line) { return line.state > 0; });
    std::copy_if(review.findings.begin(), review.findings.end(), std::back_inserter(facts.failing),
        [](const Finding& finding) { return finding.verdict == Verdict::Fail; });
    return facts;
}

} // namespace sosdesk
