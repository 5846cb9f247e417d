// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/standing_opinion.h"

#include "core/review/blank.h"
#include "core/review/opinion.h"
#include "core/wording/judgement.h"
#include "core/wording/share_text.h"

#include <algorithm>

namespace sosdesk::wording {

bool isComposed(const Decision& decision, const Dossier& dossier, const Review& review, const Policy& policy,
    const ItemCatalogue& items)
{
    if (isBlank(decision.opinion)) {
        return false;
    }
    const QString said = withoutShareSentences(decision.opinion, items).trimmed();
    if (isBlank(said)) {
        return true; // nothing but shares
    }
    const std::vector<OpinionFacts> moments = earlierOpinionFacts(dossier, review, policy, decision);
    return std::any_of(
        moments.begin(), moments.end(), [&](const OpinionFacts& facts) { return isComposedFrom(said, facts, items); });
}

QString composedAnew(const Decision& decision, const Dossier& dossier, const Review& review, const Policy& policy,
    const ItemCatalogue& items)
{
    const QString opinion = composeOpinion(opinionFacts(dossier, review, policy, decision), items);
    return decision.need == Need::No ? opinion : opinion + shareSentences(decision.opinion, items);
}

} // namespace sosdesk::wording
