// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/deadlines.h"

namespace sosdesk {
namespace {

constexpr int daysPerWeek = 7;

/** Whether @p received is early enough on its own day. */
bool isBeforeCutOff(Instant received, const ChannelRule& rule)
{
    const Instant cutOff = instantAt(dayOf(received), *rule.cutOff);
    return received < cutOff || (received == cutOff && rule.cutOffInTime);
}

/** The first closing day of a weekly channel that @p received is in time for. */
Day closingDay(Instant received, const ChannelRule& rule)
{
    const Day day = dayOf(received);
    const int ahead = (*rule.weekday - weekdayOf(day) + daysPerWeek) % daysPerWeek;
    return ahead == 0 && !isBeforeCutOff(received, rule) ? day + daysPerWeek : day + ahead;
}

} // namespace

Day processingDay(Channel channel, Instant received, const Policy& policy, const BusinessCalendar& calendar)
{
    const ChannelRule& rule = policy.channel(channel);
    const Day day = dayOf(received);
    if (!rule.cutOff) {
        return day;
    }
    if (rule.weekday) {
        return calendar.nextBusinessDay(closingDay(received, rule));
    }
    return isBeforeCutOff(received, rule) ? calendar.sameOrNextBusinessDay(day) : calendar.nextBusinessDay(day);
}

Instant decideBy(Channel channel, Instant received, const Policy& policy, const BusinessCalendar& calendar)
{
    return decideBy(channel, processingDay(channel, received, policy, calendar), policy).value_or(received);
}

std::optional<Instant> decideBy(Channel channel, Day processingDay, const Policy& policy)
{
    const ChannelRule& rule = policy.channel(channel);
    return rule.decideBy ? std::optional(instantAt(processingDay, *rule.decideBy)) : std::nullopt;
}

bool isAfterCutOff(Channel channel, Instant received, const Policy& policy, const BusinessCalendar& calendar)
{
    const ChannelRule& rule = policy.channel(channel);
    const Day day = dayOf(received);
    if (rule.weekday) {
        return weekdayOf(day) == *rule.weekday && !isBeforeCutOff(received, rule);
    }
    return processingDay(channel, received, policy, calendar) != day;
}

} // namespace sosdesk
