// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/survey_plan.h"

#include <algorithm>

namespace sosdesk {

SurveyPlan planSurveys(std::vector<FetchedAnswer>&& fetched)
{
    const auto inOrder = [](const FetchedAnswer& a, const FetchedAnswer& b) {
        return a.key != b.key ? a.key < b.key : a.line < b.line;
    };
    if (!std::is_sorted(fetched.begin(), fetched.end(), inOrder)) {
        std::sort(fetched.begin(), fetched.end(), inOrder);
    }
    SurveyPlan plan;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < fetched.size(); ++i) {
        if (i + 1 < fetched.size() && fetched[i + 1].key == fetched[i].key) {
            plan.superseded.push_back(fetched[i]);
            continue;
        }
        switch (fetched[i].standing) {
        case Standing::Unchanged:
            ++plan.unchanged;
            continue;
        case Standing::New:
            ++plan.taken;
            break;
        case Standing::Changed:
            ++plan.changed;
            break;
        }
        fetched[kept++] = fetched[i];
    }
    fetched.resize(kept);
    plan.loads = std::move(fetched);
    return plan;
}

} // namespace sosdesk
