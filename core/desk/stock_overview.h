// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/lot_choice.h"
#include "core/domain/stock_entry.h"

#include <optional>
#include <vector>

namespace sosdesk {

class Desk;
class Office;

/** How the prefecture stands with one item. */
struct ItemStock
{
    StockBalance balance{};
    Quantity expiring = 0;               ///< usable, but not for long
    std::optional<Quantity> suggested{}; ///< by all open suggestions of today; nothing while not reckoned
    StockPace pace{};                    ///< of what is free, at the pace of the past seven days
    std::vector<Quantity> past{};        ///< totals at the end of each of the past days, the last one today's

    /** What would be free if everything went as it is suggested; may be below zero. */
    [[nodiscard]] std::optional<Quantity> afterSuggestions() const
    {
        return suggested ? std::optional(balance.free() - *suggested) : std::nullopt;
    }
};

struct LotStanding
{
    StockLot lot{};
    LotAge age = LotAge::Good;
};

/** The prefecture's stock (備蓄) as its screen shows it. */
struct StockOverview
{
    bool known = false; ///< a stock list was imported, or something was entered
    Day today{};
    int soonDays = 0;                  ///< as many days before its date a lot is expiring
    std::vector<ItemStock> items{};    ///< every item of the catalogue
    std::vector<LotStanding> lots{};   ///< by item, those that expire first before; empty ones too
    std::vector<StockEntry> entries{}; ///< the newest ones, newest first
};

/** Days of the past that an overview tells. */
inline constexpr int stockDaysBack = 28;

/** The stock as it is now. What all open suggestions would take is there only once it was reckoned. */
[[nodiscard]] Result<StockOverview> stockOverview(Office& office);
/** The same, after every open request of today was judged: a question for Turn::Long. */
[[nodiscard]] Result<StockOverview> wholeStockOverview(Office& office);

} // namespace sosdesk
