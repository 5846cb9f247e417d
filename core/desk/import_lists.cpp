// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/goods_news.h"
#include "core/desk/import.h"
#include "core/store/contact_store.h"
#include "core/store/distribution_store.h"
#include "core/store/facility_store.h"
#include "core/store/request_store.h"
#include "core/store/setting_store.h"
#include "core/store/stock_store.h"
#include "core/sync/reconcile.h"

#include <set>

namespace sosdesk {
namespace {

/** Counts and writes one noun that the store finds and writes by its key. */
template <typename Store, typename Noun>
Result<void> take(Import& import, Store& store, const Result<std::optional<Noun>>& known, Noun& fetched)
{
    SOSDESK_TRY(known);
    SOSDESK_TRY(import.office.pause());
    const Standing standing = reconcile(*known, import.told, fetched);
    if (standing == Standing::Unchanged) {
        ++import.tally.unchanged;
        return {};
    }
    ++(standing == Standing::New ? import.tally.taken : import.tally.changed);
    return store.write(import.work, fetched);
}

/** A stock file tells the whole truth about the places it names: lots it no longer lists are used up. Unless a row of
 * it could not be read: nobody knows then which lot that row was about, and what was counted before stands. */
Result<void> emptyUnlistedLots(
    Import& import, StockStore& stock, const std::set<QString>& places, const std::set<QUuid>& listed)
{
    SOSDESK_TAKE(const auto lots, stock.lots());
    for (StockLot lot : lots) {
        if (lot.pieces > 0 && places.contains(lot.place) && !listed.contains(lot.id.uuid)) {
            if (import.report.refusedRows() > 0) {
                import.tally.issues.push_back(
                    {0, QStringLiteral("ロット"), lot.lot, QStringLiteral("unlisted_lot_kept"), false});
                continue;
            }
            lot.pieces = 0;
            SOSDESK_TRY(stock.write(import.work, lot));
        }
    }
    return {};
}

} // namespace

Result<void> importFacilities(Import& import)
{
    FacilityStore facilities(import.office.database());
    return import.report.eachFacility([&](const RowPosition&, Facility&& facility) {
        return take(import, facilities, facilities.find(facility.code), facility);
    });
}

Result<void> importDistributions(Import& import)
{
    DistributionStore distributions(import.office.database());
    SOSDESK_TRY(import.report.eachDistribution([&](const RowPosition&, Distribution&& distribution) {
        return take(import, distributions, distributions.find(distribution), distribution);
    }));
    return flagDecidedBeforeGoods(import.office, import.work, import.work.row());
}

Result<void> importStock(Import& import)
{
    StockStore stock(import.office.database());
    std::set<QString> places;
    std::set<QUuid> listed;
    SOSDESK_TRY(import.report.eachStockLot([&](const RowPosition&, StockLot&& lot) -> Result<void> {
        const auto known = stock.find(lot);
        SOSDESK_TRY(known);
        lot.id = *known ? (*known)->id : StockLotId{import.work.author().newId()};
        places.insert(lot.place);
        listed.insert(lot.id.uuid);
        return take(import, stock, known, lot);
    }));
    import.office.suggestedStock().clear();
    return emptyUnlistedLots(import, stock, places, listed);
}

Result<void> importContacts(Import& import)
{
    ContactStore contacts(import.office.database());
    RequestStore requests(import.office.database());
    return import.report.eachContact([&](const RowPosition& position, Contact&& contact) -> Result<void> {
        SOSDESK_TAKE(const auto request, requests.find(contact.requestNumber));
        if (!request) {
            ++import.tally.refused;
            import.tally.issues.push_back({position.line, QStringLiteral("管理番号"), contact.requestNumber,
                QStringLiteral("unknown_request"), true});
            return {};
        }
        const auto known = contacts.find(contact.requestNumber, contact.at);
        SOSDESK_TRY(known);
        return take(import, contacts, known, contact);
    });
}

Result<void> importHolidays(Import& import)
{
    HolidayStore holidays(import.office.database());
    return import.report.eachHoliday([&](const RowPosition&, Holiday&& holiday) -> Result<void> {
        SOSDESK_TAKE(const auto known, holidays.find(holiday.day));
        if (known == holiday) {
            ++import.tally.unchanged;
            return {};
        }
        ++(known ? import.tally.changed : import.tally.taken);
        return holidays.write(import.work, holiday);
    });
}

} // namespace sosdesk
