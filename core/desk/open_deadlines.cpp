// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/open_deadlines.h"

#include "core/desk/stock_suggested.h"

#include <algorithm>
#include <map>

namespace sosdesk {

std::vector<OpenDeadline> openDeadlines(const Roll& roll, const DeskState& state)
{
    std::map<Channel, OpenDeadline> byChannel;
    for (const RollEntry& entry : roll.entries) {
        const auto rule = state.otherDeadlines.find(entry.channel);
        if (rule == state.otherDeadlines.end() || !isOpenToday(entry, dayOf(state.now))) {
            continue;
        }
        const Instant by =
            rule->second ? instantAt(*entry.processingDay, *rule->second) : entry.received.value_or(state.now);
        OpenDeadline& open = byChannel.try_emplace(entry.channel, OpenDeadline{entry.channel, by, 0}).first->second;
        open.by = std::min(open.by, by);
        ++open.count;
    }
    std::vector<OpenDeadline> open;
    open.reserve(byChannel.size());
    for (const auto& [channel, deadline] : byChannel) {
        open.push_back(deadline);
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenDeadline& a, const OpenDeadline& b) {
        return (a.channel == Channel::Urgent) != (b.channel == Channel::Urgent) ? a.channel == Channel::Urgent
                                                                                : a.by < b.by;
    });
    return open;
}

} // namespace sosdesk
