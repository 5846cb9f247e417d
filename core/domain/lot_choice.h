// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/stock.h"

#include <vector>

namespace sosdesk {

/** How a lot stands to its use-by date. On that day itself it can still be used. */
enum class LotAge { Good, Expiring, Expired };

/** Expiring: @p soonDays days are left, or fewer. A lot without a date never expires. */
[[nodiscard]] LotAge ageOf(const StockLot& lot, Day today, int soonDays);

/** What one lot gives. */
struct LotShare
{
    StockLot lot{};
    Quantity pieces = 0;
    LotAge age = LotAge::Good; ///< never Expired
};

/** Which lots give what is to be sent. */
struct LotChoice
{
    std::vector<LotShare> shares{};
    Quantity missing = 0; ///< what no usable lot has
};

/** Takes @p pieces of an item from the lots that expire first; expired and empty lots give nothing. Lots of one day in
 *  the order of lot, place and occurrence, those without a date last: the same lots whatever their order. */
[[nodiscard]] LotChoice chooseLots(
    const std::vector<StockLot>& lots, Item item, Quantity pieces, Day today, int soonDays);

/** How long stock lasts when it goes on as in the past seven days. */
struct StockPace
{
    Quantity perWeek = 0;
    std::optional<int> weeksTenths{}; ///< cut off, at most 999.9; nothing while nothing goes
    std::optional<Day> runsOut{};     ///< the first day for which not enough is left; nothing beyond ten years
};
[[nodiscard]] StockPace paceOf(Quantity free, Quantity perWeek, Day today);

template <>
struct CodeTable<LotAge>
{
    static constexpr std::array rows = {std::pair{LotAge::Good, std::string_view("good")},
        std::pair{LotAge::Expiring, std::string_view("expiring")},
        std::pair{LotAge::Expired, std::string_view("expired")}};
};

} // namespace sosdesk
