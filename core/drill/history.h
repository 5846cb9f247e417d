// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/distribution.h"
#include "core/domain/stock.h"
#include "core/drill/day_requests.h"
#include "core/policy/business_calendar.h"

#include <functional>
#include <vector>

namespace sosdesk {

/** What happened before the day: requests that were closed, what was sent to whom, what lies in the prefecture's store
 *  rooms. All arguments must outlive this. */
class History
{
public:
    History(const Cast& cast, const Supply& supply, const Schedule& schedule, const BusinessCalendar& calendar,
        std::uint64_t seed);

    using Visit = std::function<void(const Distribution&)>;

    /** How many requests of past weeks stand in the report beside @p requests of the day. */
    [[nodiscard]] static int closedCount(int requests);
    /** One of them, oldest first, with the prefecture's entries; @p day are the day's (for quantities). */
    [[nodiscard]] Request closedRequest(int index, const DayRequests& day) const;

    /** PUSH rounds of @p weeks, prefectural distributions, the shipments of closed requests, and what makes the
     *  duplicates of the day; planned ones too. Round by round. */
    void distributions(int weeks, const DayRequests& day, const Visit& visit) const;

    /** Enough for the clean lane and some more, in several places and lots; one lot is out of date. */
    [[nodiscard]] std::vector<StockLot> stock(const DayRequests& day) const;

private:
    void pushRound(Day shipDate, int share, bool onlyBystanders, const Visit& visit) const;
    void duplicates(const DayRequests& day, const Visit& visit) const;
    void shipments(const DayRequests& day, const Visit& visit) const;

    const Cast& m_cast;
    const Supply& m_supply;
    const Schedule& m_schedule;
    const BusinessCalendar& m_calendar;
    std::uint64_t m_seed;
};

} // namespace sosdesk
