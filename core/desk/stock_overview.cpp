// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_overview.h"

#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/settings.h"
#include "core/desk/stock_balances.h"
#include "core/store/stock_ledger.h"
#include "core/store/stock_store.h"

namespace sosdesk {
namespace {

constexpr int entriesShown = 500;

Result<ItemStock> itemStock(Office& office, const StockBalance& balance, const std::map<Item, Quantity>& promised)
{
    ItemStock stock;
    stock.balance = balance;
    const auto pace = promised.find(balance.item);
    stock.pace = paceOf(balance.free(), pace == promised.end() ? 0 : pace->second, office.today());
    SOSDESK_TAKE(stock.past,
        StockLedger(office.database()).totalsOf(balance.item, office.today() - (stockDaysBack - 1), office.today()));
    return stock;
}

} // namespace

Result<StockOverview> stockOverview(Office& office)
{
    const Reading reading(office.database());
    const StockStore store(office.database());
    StockOverview overview;
    overview.today = office.today();
    SOSDESK_TAKE(const QString soonDays, setting(office, QStringLiteral("expiring_days")));
    overview.soonDays = soonDays.toInt();
    SOSDESK_TAKE(const auto balances, stockBalances(office));
    overview.known = balances.has_value();
    if (!balances) {
        return overview;
    }
    SOSDESK_TAKE(const auto promised, store.promisedSince(office.today() - 6));
    const auto suggested = office.suggestedStock().sums(*balances);
    for (const StockBalance& balance : *balances) {
        SOSDESK_TAKE(ItemStock stock, itemStock(office, balance, promised));
        if (suggested) {
            const auto sum = suggested->find(balance.item);
            stock.suggested = sum == suggested->end() ? 0 : sum->second;
        }
        overview.items.push_back(std::move(stock));
    }
    SOSDESK_TAKE(const auto lots, store.lots());
    for (const StockLot& lot : lots) {
        const LotAge age = ageOf(lot, overview.today, overview.soonDays);
        overview.lots.push_back({lot, age});
        for (ItemStock& stock : overview.items) {
            stock.expiring += stock.balance.item == lot.item && age == LotAge::Expiring ? lot.pieces : 0;
        }
    }
    SOSDESK_TAKE(overview.entries, StockLedger(office.database()).newest({}, entriesShown));
    return overview;
}

Result<StockOverview> wholeStockOverview(Office& office)
{
    SOSDESK_TRY(renewSuggestedStock(office));
    return stockOverview(office);
}

} // namespace sosdesk
