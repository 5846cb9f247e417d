// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/opinion.h"

#include "core/review/circumstances.h"
#include "core/review/occasions.h"

#include <algorithm>

namespace sosdesk {
namespace {

/** Both sides supply, and some item that the state adds to is more than the prefecture has free. Without a stock list
 *  nobody knows why, and nothing is said. */
bool isShortOfStock(const Dossier& dossier, const Decision& decision)
{
    const auto& lines = decision.lines;
    const bool prefectural =
        std::any_of(lines.begin(), lines.end(), [](const DecisionLine& line) { return line.prefecture > 0; });
    if (!prefectural || !dossier.stock) {
        return false;
    }
    return std::any_of(lines.begin(), lines.end(), [&](const DecisionLine& line) {
        const auto balance = std::find_if(dossier.stock->begin(), dossier.stock->end(),
            [&](const StockBalance& known) { return known.item == line.item; });
        return line.state > 0 && (balance == dossier.stock->end() || balance->free() < line.total());
    });
}

} // namespace

OpinionFacts opinionFacts(const Dossier& dossier, const Review& review, const Policy& policy, const Decision& decision)
{
    OpinionFacts facts;
    facts.need = decision.need.value_or(Need::Yes);
    facts.asOf = review.processingDay;
    facts.templates = policy.templates;
    facts.priorOccasions = review.priorOccasions;
    for (const Occasion& occasion : occasionsUntil(dossier, review.processingDay)) {
        if (occasion.confirmed) {
            facts.latestOccasion = occasion.day;
            facts.latestByState = occasion.byState;
        }
    }
    facts.heard = heardCircumstances(dossier, policy.words);
    facts.shortOfStock = isShortOfStock(dossier, decision);
    std::copy_if(review.findings.begin(), review.findings.end(), std::back_inserter(facts.failing),
        [](const Finding& finding) { return finding.verdict == Verdict::Fail; });
    return facts;
}

std::vector<OpinionFacts> earlierOpinionFacts(
    const Dossier& dossier, const Review& review, const Policy& policy, const Decision& decision)
{
    OpinionFacts facts = opinionFacts(dossier, review, policy, decision);
    Dossier heard;
    heard.request.remarks = dossier.request.remarks;
    heard.contacts = dossier.contacts;
    std::vector<OpinionFacts> moments;
    for (std::size_t contacts = dossier.contacts.size() + 1; contacts-- > 0;) {
        heard.contacts.resize(contacts);
        facts.heard = heardCircumstances(heard, policy.words);
        for (const bool isShort : {false, true}) {
            facts.shortOfStock = isShort;
            moments.push_back(facts);
        }
    }
    return moments;
}

} // namespace sosdesk
