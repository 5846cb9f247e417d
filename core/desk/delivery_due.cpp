// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/delivery_due.h"

namespace sosdesk {
namespace {

constexpr int answerDays = 2; ///< business days that the ministry's answer may take

bool isUnderWay(DeliveryState state)
{
    return state == DeliveryState::Listed || state == DeliveryState::HandedOver;
}

void addOfPrefecture(std::vector<DeliveryFlag>& flags, const DeliveryStanding& standing, Day today, Day last)
{
    const bool waits = standing.supplied && standing.state == DeliveryState::Planned;
    if (waits && today > last) {
        flags.push_back(DeliveryFlag::NotStarted);
    }
    if (standing.supplied && isUnderWay(standing.state) && today > standing.shipDay) {
        flags.push_back(DeliveryFlag::NotShipped);
    }
    if (standing.supplied && standing.state != DeliveryState::Planned && !standing.asDecided) {
        flags.push_back(DeliveryFlag::Changed);
    }
    if (waits && today == last) {
        flags.push_back(DeliveryFlag::StartsToday);
    }
}

void addOfState(
    std::vector<DeliveryFlag>& flags, const DeliveryStanding& standing, Day today, const BusinessCalendar& calendar)
{
    if (standing.differs) {
        flags.push_back(DeliveryFlag::Differs);
    }
    const bool waits = standing.supplied && !standing.answered && standing.state == DeliveryState::Planned;
    if (waits && calendar.businessDaysBetween(standing.decidedOn, today) > answerDays) {
        flags.push_back(DeliveryFlag::NoAnswer);
    }
}

} // namespace

Day startBy(Day decidedOn, const BusinessCalendar& calendar)
{
    return calendar.nextBusinessDay(decidedOn);
}

std::vector<DeliveryFlag> flagsOf(const DeliveryStanding& standing, Day today, const BusinessCalendar& calendar)
{
    std::vector<DeliveryFlag> flags;
    if (!standing.supplied && standing.state != DeliveryState::Planned) {
        flags.push_back(DeliveryFlag::Withdrawn);
    }
    if (standing.side == DeliverySide::Prefecture) {
        addOfPrefecture(flags, standing, today, startBy(standing.decidedOn, calendar));
    } else {
        addOfState(flags, standing, today, calendar);
    }
    const bool isKnown = standing.state != DeliveryState::Planned || standing.answered;
    if (standing.supplied && isKnown && !standing.told && standing.state != DeliveryState::Told) {
        flags.push_back(DeliveryFlag::NotTold);
    }
    return flags;
}

} // namespace sosdesk
