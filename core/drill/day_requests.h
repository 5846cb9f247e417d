// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/request.h"
#include "core/drill/cast.h"
#include "core/drill/schedule.h"
#include "core/drill/supply.h"

#include <optional>

namespace sosdesk {

/** The requests of the day and what was heard about them: each a function of its position, so that 200,000 of them are
 *  written without being kept. */
class DayRequests
{
public:
    /** @p firstNumber is the one behind `UDR-`. All arguments must outlive this. */
    DayRequests(const Cast& cast, const Supply& supply, const Schedule& schedule, int firstNumber);

    [[nodiscard]] int count() const { return m_cast.requests(); }

    /** The request in position @p index, 0 … count() − 1, as the report of 13:30 has it. */
    [[nodiscard]] Request request(int index) const;
    /** The same half an hour later: a few were changed by the facility, one is 受付完了, a draft was filed. */
    [[nodiscard]] Request requestAtTwo(int index) const;
    /** What the officer heard about it, if there was a call. */
    [[nodiscard]] std::optional<Contact> contact(int index) const;

    /** What @p place asks for of an item: within S1, unless asking for too much is its part. */
    [[nodiscard]] RequestLine line(const Place& place, std::size_t item, int weeksAgo) const;

private:
    [[nodiscard]] std::optional<Instant> received(const Place& place, int index) const;
    void complete(Request& request) const;

    const Cast& m_cast;
    const Supply& m_supply;
    const Schedule& m_schedule;
    int m_firstNumber;
};

/** `2024/10/4_<name>_緊急配布要請`, as G-MIS titles them. */
[[nodiscard]] QString titleFor(Day day, const QString& facility);
/** `UDR-00009356` */
[[nodiscard]] QString requestNumber(int number);

} // namespace sosdesk
