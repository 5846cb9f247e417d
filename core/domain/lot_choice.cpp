// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/lot_choice.h"

#include <algorithm>
#include <tuple>

namespace sosdesk {
namespace {

auto orderOf(const StockLot& lot)
{
    return std::tuple(!lot.useBy.has_value(), lot.useBy.value_or(Day{}).number, std::cref(lot.lot),
        std::cref(lot.place), lot.occurrence);
}

} // namespace

LotAge ageOf(const StockLot& lot, Day today, int soonDays)
{
    if (!lot.useBy) {
        return LotAge::Good;
    }
    return *lot.useBy < today ? LotAge::Expired : *lot.useBy - today <= soonDays ? LotAge::Expiring : LotAge::Good;
}

LotChoice chooseLots(const std::vector<StockLot>& lots, Item item, Quantity pieces, Day today, int soonDays)
{
    std::vector<const StockLot*> usable;
    for (const StockLot& lot : lots) {
        if (lot.item == item && lot.pieces > 0 && ageOf(lot, today, soonDays) != LotAge::Expired) {
            usable.push_back(&lot);
        }
    }
    std::sort(
        usable.begin(), usable.end(), [](const StockLot* a, const StockLot* b) { return orderOf(*a) < orderOf(*b); });
    LotChoice choice;
    choice.missing = std::max<Quantity>(0, pieces);
    for (const StockLot* const lot : usable) {
        const Quantity taken = std::min(choice.missing, lot->pieces);
        if (taken > 0) {
            choice.shares.push_back({*lot, taken, ageOf(*lot, today, soonDays)});
            choice.missing -= taken;
        }
    }
    return choice;
}

StockPace paceOf(Quantity free, Quantity perWeek, Day today)
{
    constexpr Quantity mostTenths = 9'999;
    constexpr Quantity mostDays = 3'650;
    StockPace pace;
    pace.perWeek = perWeek;
    if (perWeek <= 0) {
        return pace;
    }
    const Quantity left = std::max<Quantity>(0, free);
    pace.weeksTenths =
        static_cast<int>(std::min(mostTenths, left / perWeek >= 1'000 ? mostTenths : left * 10 / perWeek));
    const Quantity days = left / perWeek >= mostDays ? mostDays : left * 7 / perWeek;
    if (days < mostDays) {
        pace.runsOut = today + static_cast<int>(days);
    }
    return pace;
}

} // namespace sosdesk
