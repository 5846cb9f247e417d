// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/day_count.h"

#include "core/desk/list_filter.h"
#include "ui/requests/lane_choice.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

void count(DayCount& day, const RollEntry& entry, std::uint32_t index, Day today)
{
    if (*entry.processingDay > today) {
        if (!isDone(entry)) {
            day.late.push_back(index);
        }
        return;
    }
    ++day.due;
    if (isDone(entry)) {
        ++day.done;
        return;
    }
    if (const std::optional<Lane> lane = shownLane(entry)) {
        ++day.open.at(static_cast<std::size_t>(*lane));
    }
    if (*entry.processingDay < today) {
        day.leftovers.push_back(index);
    }
}

} // namespace

DayCount countDay(const Roll& roll, Day today)
{
    DayCount day;
    for (std::uint32_t index = 0; index < roll.entries.size(); ++index) {
        const RollEntry& entry = roll.entries[index];
        if (entry.processingDay && belongsTo(View::Today, entry, today)) {
            count(day, entry, index, today);
        }
    }
    const auto earlier = [&roll](std::uint32_t a, std::uint32_t b) {
        return roll.entries[a].received < roll.entries[b].received;
    };
    std::stable_sort(day.leftovers.begin(), day.leftovers.end(), earlier);
    std::stable_sort(day.late.begin(), day.late.end(), earlier);
    return day;
}

} // namespace sosdesk::ui
