// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/survey_plan.h"

#include <algorithm>

namespace sosdesk {

void StoredAnswers::add(Day day, std::vector<SurveyFingerprint> answers)
{
    const auto behind = std::upper_bound(
        m_days.begin(), m_days.end(), day, [](Day wanted, const OneDay& known) { return wanted < known.day; });
    m_last = static_cast<std::size_t>(m_days.insert(behind, {day, std::move(answers), 0}) - m_days.begin());
}

StoredAnswers::OneDay* StoredAnswers::find(Day day)
{
    if (m_last < m_days.size() && m_days[m_last].day == day) {
        return &m_days[m_last];
    }
    const auto found = std::lower_bound(
        m_days.begin(), m_days.end(), day, [](const OneDay& known, Day wanted) { return known.day < wanted; });
    if (found == m_days.end() || found->day != day) {
        return nullptr;
    }
    m_last = static_cast<std::size_t>(found - m_days.begin());
    return &*found;
}

Standing StoredAnswers::standingOf(std::int64_t key, std::uint64_t hash)
{
    OneDay* const day = find(dayOfKey(key));
    Q_ASSERT(day != nullptr);
    const std::vector<SurveyFingerprint>& answers = day->answers;
    if (day->next >= answers.size() || answers[day->next].key != key) {
        const auto found = std::lower_bound(answers.begin(), answers.end(), key,
            [](const SurveyFingerprint& answer, std::int64_t wanted) { return answer.key < wanted; });
        day->next = static_cast<std::size_t>(found - answers.begin());
    }
    if (day->next >= answers.size() || answers[day->next].key != key) {
        return Standing::New;
    }
    return answers[day->next++].hash == hash ? Standing::Unchanged : Standing::Changed;
}

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
