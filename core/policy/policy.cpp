// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/policy.h"

#include <algorithm>

namespace sosdesk {
namespace {

const ChannelRule* find(const std::vector<ChannelRule>& rules, Channel channel)
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const ChannelRule& rule) { return rule.channel == channel; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace

bool Policy::isReceptionStopped(Day day) const
{
    return std::any_of(
        receptionStopped.begin(), receptionStopped.end(), [&](const Period& period) { return period.holds(day); });
}

const ChannelRule& Policy::channel(Channel channel) const
{
    const ChannelRule* rule = find(channels, channel);
    if (rule == nullptr) {
        rule = find(channels, Channel::Gmis);
    }
    Q_ASSERT(rule != nullptr); // every policy file must have it
    return *rule;
}

bool Policy::has(Channel channel) const
{
    return find(channels, channel) != nullptr;
}

const ItemDescription* Policy::item(Item item) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const ItemDescription& description) { return description.item == item; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace sosdesk
