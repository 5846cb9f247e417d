// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/survey_plan.h"

#include <algorithm>

namespace sosdesk {

SurveyPlan planSurveys(std::vector<FetchedAnswer>&& fetched, const std::vector<SurveyFingerprint>& stored)
{
    const auto inOrder = [](const FetchedAnswer& a, const FetchedAnswer& b) {
        return a.key != b.key ? a.key < b.key : a.offset < b.offset;
    };
    if (!std::is_sorted(fetched.begin(), fetched.end(), inOrder)) {
        std::sort(fetched.begin(), fetched.end(), inOrder);
    }
    SurveyPlan plan;
    auto known = stored.begin();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < fetched.size(); ++i) {
        if (i + 1 < fetched.size() && fetched[i + 1].key == fetched[i].key) {
            plan.superseded.push_back(fetched[i]);
            continue;
        }
        while (known != stored.end() && known->key < fetched[i].key) {
            ++known;
        }
        const bool isKnown = known != stored.end() && known->key == fetched[i].key;
        if (isKnown && known->hash == fetched[i].hash) {
            ++plan.unchanged;
            continue;
        }
        ++(isKnown ? plan.changed : plan.taken);
        fetched[kept] = fetched[i];
        fetched[kept].isNew = isKnown ? 0 : 1;
        ++kept;
    }
    fetched.resize(kept);
    plan.loads = std::move(fetched);
    return plan;
}

} // namespace sosdesk
