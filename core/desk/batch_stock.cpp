// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batch_stock.h"

#include "core/desk/office.h"
#include "core/desk/stock_balances.h"

namespace sosdesk {

Result<std::optional<std::map<Item, Quantity>>> freeStock(Office& office)
{
    SOSDESK_TAKE(const auto balances, stockBalances(office));
    if (!balances) {
        return std::optional<std::map<Item, Quantity>>();
    }
    std::map<Item, Quantity> free;
    for (const StockBalance& balance : *balances) {
        free[balance.item] = balance.free();
    }
    return std::optional(std::move(free));
}

Result<std::vector<BatchStock>> stockSince(Office& office, const std::optional<std::map<Item, Quantity>>& before)
{
    SOSDESK_TAKE(const auto now, freeStock(office));
    std::vector<BatchStock> stock;
    for (const auto& [item, free] : before&& now ? *before : std::map<Item, Quantity>()) {
        const auto left = now->find(item);
        if (left != now->end() && left->second < free) {
            stock.push_back({item, free, left->second});
        }
    }
    return stock;
}

} // namespace sosdesk
