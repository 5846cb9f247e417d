// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/own_use.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int daysPerWeek = 7;

struct Week
{
    Day day{};
    std::optional<Quantity> stock{};
    Quantity use = 0;
};

std::vector<Week> weeksBefore(const Case& judged, Item item, Day day)
{
    const Day first = day - judged.policy.plausibility.weeks * daysPerWeek;
    std::vector<Week> weeks;
    for (const Survey& survey : judged.dossier.weekly) {
        const SurveyLine& line = survey.line(item);
        if (first <= survey.day && survey.day < day && line.weeklyUse >= 0) {
            weeks.push_back(
                {survey.day, line.stock < 0 ? std::nullopt : std::optional<Quantity>(line.stock), line.weeklyUse});
        }
    }
    return weeks;
}

Quantity upperQuartile(const std::vector<Week>& weeks)
{
    std::vector<Quantity> uses;
    uses.reserve(weeks.size());
    for (const Week& week : weeks) {
        uses.push_back(week.use);
    }
    std::sort(uses.begin(), uses.end());
    return uses.empty() ? 0 : uses[(uses.size() - 1) * 3 / 4];
}

} // namespace

bool isNearEmpty(Quantity stock, Quantity weeklyUse, const Plausibility& rule)
{
    // Figures of a request may be larger than their product can be.
    const Quantity enough = weeklyUse / daysPerWeek * rule.nearEmptyDays
        + (weeklyUse % daysPerWeek * rule.nearEmptyDays + daysPerWeek - 1) / daysPerWeek;
    return stock < enough;
}

OwnUse ownUseBefore(const Case& judged, Item item, Day day)
{
    const Plausibility& rule = judged.policy.plausibility;
    const std::vector<Week> weeks = weeksBefore(judged, item, day);
    OwnUse own;
    own.ordinary = upperQuartile(weeks);
    std::vector<Quantity> counting;
    for (const Week& week : weeks) {
        if (week.stock && isNearEmpty(*week.stock, std::max(own.ordinary, week.use), rule)) {
            ++own.leftOut;
            continue;
        }
        counting.push_back(week.use);
        own.first = std::min(own.first.value_or(week.day), week.day);
        own.last = std::max(own.last.value_or(week.day), week.day);
    }
    if (static_cast<int>(counting.size()) >= rule.leastAnswers) {
        own.typical = typicalOf(std::move(counting));
    }
    return own;
}

} // namespace sosdesk
