// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/distribution.h"
#include "core/domain/period_case.h"
#include "core/policy/policy.h"

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** How many requests, and what became of them. */
struct RequestCount
{
    int requests = 0;
    int approved = 0;  ///< 要
    int denied = 0;    ///< 否
    int withdrawn = 0; ///< 取下げ, undecided
    [[nodiscard]] int open() const { return requests - approved - denied - withdrawn; }

    friend bool operator==(const RequestCount&, const RequestCount&) = default;
};

/** Pieces of one item. */
struct ItemCount
{
    Quantity asked = 0;
    Quantity prefecture = 0; ///< from the prefecture's stock
    Quantity state = 0;      ///< straight from the state
    int requests = 0;        ///< that asked for it

    friend bool operator==(const ItemCount&, const ItemCount&) = default;
};

/** The statistics of a period. A value; made by statisticsOf(). */
struct Statistics
{
    Period period{};
    RequestCount all{};
    std::map<Channel, RequestCount> channels{};
    std::map<std::optional<FacilityKind>, RequestCount> kinds{};
    std::map<Method, int> methods{}; ///< of the approved ones
    std::map<Item, ItemCount> items{};
    int facilities = 0;                 ///< different ones that asked
    int timed = 0;                      ///< requests of which the time to the decision is known
    std::optional<int> medianMinutes{}; ///< from the request (申請日時) to the completed decision
    std::optional<int> longestMinutes{};
    int onTheDay = 0; ///< completed on their processing day
};

/** Counts what is in @p cases, whatever their days are. */
[[nodiscard]] Statistics statisticsOf(const std::vector<PeriodCase>& cases, const Period& period);

/** What a facility was given of an item from the prefecture's stock in a period, and how much of it a later PUSH has
 *  brought back (P1). */
struct TopUp
{
    FacilityCode facility{};
    QString facilityName{};
    Item item{};
    Quantity given = 0;
    Quantity brought = 0;
    int times = 0;
    Day first{};               ///< processing day of the first giving
    std::optional<Day> push{}; ///< the last shipment that brought some of it

    [[nodiscard]] Quantity open() const { return given - brought; }
    friend bool operator==(const TopUp&, const TopUp&) = default;
};

/** P1: sums what was given of the @p items from the stock, and ticks it off with the PUSH shipments after it: the
 * oldest giving first, as far as the pieces of a shipment go. Each facility's own; ordered by facility and item. Cases
 *  without a facility code are summed by name, and stay open. */
[[nodiscard]] std::vector<TopUp> pushTopUp(
    const std::vector<PeriodCase>& cases, const std::vector<Distribution>& pushes, const std::vector<Item>& items);

/** P2: what a facility got in a period, item by item. */
struct Published
{
    QString facilityName{};
    FacilityCode facility{};
    std::map<Item, Quantity> pieces{};

    friend bool operator==(const Published&, const Published&) = default;
};

/** The approved ones that were told of it, summed by facility, in the order of codes and names. What was not told is
 *  left out: a name is not published before its facility knows. */
[[nodiscard]] std::vector<Published> publicationOf(const std::vector<PeriodCase>& cases);

} // namespace sosdesk
