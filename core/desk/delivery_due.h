// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/delivery.h"
#include "core/policy/business_calendar.h"

#include <vector>

namespace sosdesk {

/** What is known of a delivery when one asks whether all is well with it. */
struct DeliveryStanding
{
    DeliverySide side = DeliverySide::Prefecture;
    DeliveryState state = DeliveryState::Planned;
    Day decidedOn{};
    Day shipDay{};         ///< planned or promised
    bool supplied = true;  ///< the request still has a completed 要 with goods from this side
    bool asDecided = true; ///< its lines are those of the decision that stands
    bool told = false;     ///< the facility's notice left
    bool answered = false; ///< the ministry named quantities and day
    bool differs = false;  ///< and they are not what was decided or shipped
};

/** What somebody should do about a delivery, the most urgent first. */
enum class DeliveryFlag {
    Withdrawn,   ///< the decision no longer stands, but its goods are on their way
    NotStarted,  ///< F1: should have started by the next business day
    NotShipped,  ///< listed or handed over, and its day has passed
    Changed,     ///< it left with other quantities than those that are decided now
    Differs,     ///< the ministry sends something else than was decided (F3)
    NoAnswer,    ///< the ministry has not named quantities and day [ours: after two business days]
    StartsToday, ///< F1: today is the last day to start it
    NotTold,     ///< on its way, and the facility does not know (F1, F3)
};

template <>
struct CodeTable<DeliveryFlag>
{
    static constexpr std::array rows = {std::pair{DeliveryFlag::Withdrawn, std::string_view("withdrawn")},
        std::pair{DeliveryFlag::NotStarted, std::string_view("not_started")},
        std::pair{DeliveryFlag::NotShipped, std::string_view("not_shipped")},
        std::pair{DeliveryFlag::Changed, std::string_view("changed")},
        std::pair{DeliveryFlag::Differs, std::string_view("differs")},
        std::pair{DeliveryFlag::NoAnswer, std::string_view("no_answer")},
        std::pair{DeliveryFlag::StartsToday, std::string_view("starts_today")},
        std::pair{DeliveryFlag::NotTold, std::string_view("not_told")}};
};

/** The last day on which the prefecture's delivery may start in time: ① starts the same or the next business day (F1).
 */
[[nodiscard]] Day startBy(Day decidedOn, const BusinessCalendar& calendar);

/** What is to be said about a delivery on @p today. Pure. */
[[nodiscard]] std::vector<DeliveryFlag> flagsOf(
    const DeliveryStanding& standing, Day today, const BusinessCalendar& calendar);

} // namespace sosdesk
