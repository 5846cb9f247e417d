// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/survey_count.h"

#include <algorithm>

namespace sosdesk {

SurveyCount countSurveys(std::vector<FetchedAnswer>&& fetched)
{
    const auto inOrder = [](const FetchedAnswer& a, const FetchedAnswer& b) {
        return a.key != b.key ? a.key < b.key : a.line < b.line;
    };
    if (!std::is_sorted(fetched.begin(), fetched.end(), inOrder)) {
        std::sort(fetched.begin(), fetched.end(), inOrder);
    }
    SurveyCount count;
    for (std::size_t i = 0; i < fetched.size(); ++i) {
        if (i + 1 < fetched.size() && fetched[i + 1].key == fetched[i].key) {
            count.superseded.push_back(fetched[i].line);
            continue;
        }
        switch (fetched[i].standing) {
        case Standing::Unchanged:
            ++count.unchanged;
            break;
        case Standing::New:
            ++count.taken;
            break;
        case Standing::Changed:
            ++count.changed;
            break;
        }
    }
    std::sort(count.superseded.begin(), count.superseded.end());
    return count;
}

} // namespace sosdesk
