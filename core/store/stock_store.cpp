// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stock_store.h"

#include "core/store/columns.h"
#include "core/store/promise_sql.h"
#include "core/store/stock_ledger.h"

namespace sosdesk {

#define LOT_COLUMNS "SELECT uuid, item, pieces, lot, use_by, place, remarks, occurrence FROM stock_lot "

StockLot StockStore::lotFrom(SQLite::Statement& row) const
{
    Columns columns(row);
    StockLot lot;
    lot.id = {columns.uuid()};
    lot.item = columns.item(m_database.items());
    lot.pieces = columns.number();
    lot.lot = columns.text();
    lot.useBy = columns.maybeDay();
    lot.place = columns.text();
    lot.remarks = columns.text();
    lot.occurrence = columns.small();
    return lot;
}

Result<std::optional<StockLot>> StockStore::find(const StockLot& sought) const
{
    return m_database.guarded([&]() -> std::optional<StockLot> {
        auto& row = with(m_database.prepare(LOT_COLUMNS "WHERE item = ? AND lot = ? AND ifnull(use_by, '') = "
                                                        "ifnull(?, '') AND place = ? AND occurrence = ?"),
            m_database.items().codeOf(sought.item), sought.lot, sought.useBy, sought.place, sought.occurrence);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        const StockLot found = lotFrom(row);
        row.reset();
        return found;
    });
}

Result<std::optional<StockLot>> StockStore::find(StockLotId id) const
{
    return m_database.guarded([&]() -> std::optional<StockLot> {
        auto& row = with(m_database.prepare(LOT_COLUMNS "WHERE uuid = ?"), id);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        const StockLot found = lotFrom(row);
        row.reset();
        return found;
    });
}

Result<std::vector<StockLot>> StockStore::lots() const
{
    return m_database.guarded([&] {
        std::vector<StockLot> found;
        auto& row = m_database.prepare(LOT_COLUMNS "ORDER BY item, use_by IS NULL, use_by, lot, place, occurrence");
        while (row.executeStep()) {
            found.push_back(lotFrom(row));
        }
        return found;
    });
}

#undef LOT_COLUMNS

Result<void> StockStore::write(UnitOfWork& work, StockLot lot)
{
    SOSDESK_TAKE(const auto known, find(lot));
    if (lot.id.isNull()) {
        lot.id = known ? known->id : StockLotId{work.author().newId()};
    }
    SOSDESK_TRY(m_database.guarded([&] {
        with(
            m_database.prepare("INSERT INTO stock_lot (uuid, version, operation, item, lot, use_by, place, pieces, "
                               "remarks, occurrence) "
                               "VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET version = version + 1, "
                               "operation = excluded.operation, pieces = excluded.pieces, remarks = excluded.remarks"),
            lot.id, work.row(), m_database.items().codeOf(lot.item), lot.lot, lot.useBy, lot.place, lot.pieces,
            lot.remarks, lot.occurrence)
            .exec();
    }));
    StockEntry entry;
    entry.lot = known ? known->id : lot.id;
    entry.pieces = lot.pieces - (known ? known->pieces : 0);
    entry.balance = lot.pieces;
    return entry.pieces == 0 ? Result<void>() : StockLedger(m_database).append(work, entry).map([](const auto&) {});
}

Result<StockEntry> StockStore::enter(UnitOfWork& work, StockEntry entry)
{
    SOSDESK_TAKE(const auto lot, find(entry.lot));
    if (!lot) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("lot"), textOf(entry.lot)});
    }
    entry.balance = lot->pieces + entry.pieces;
    if (entry.balance < 0) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("pieces"), QString::number(entry.pieces)});
    }
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare("UPDATE stock_lot SET version = version + 1, operation = ?, pieces = ? WHERE uuid = ?"),
            work.row(), entry.balance, entry.lot)
            .exec();
    }));
    return StockLedger(m_database).append(work, entry);
}

/** The newest stock list, but for files of which nothing could be read; without one, the day on which the first lot was
 *  entered. */
std::optional<StockListing> StockStore::listing() const
{
    auto& row = m_database.prepare(
        "SELECT substr(at, 1, 10), at FROM (SELECT max(o.at) AS at FROM import_file f JOIN operation o "
        "ON o.id = f.operation WHERE f.kind = 'stock' AND (f.refused = 0 OR f.taken + f.unchanged + f.changed > 0)) "
        "WHERE at IS NOT NULL "
        "UNION ALL SELECT substr(at, 1, 10), '' FROM (SELECT min(at) AS at FROM stock_entry) WHERE at IS NOT NULL");
    std::optional<StockListing> list;
    if (row.executeStep()) {
        Columns columns(row);
        const Day day = columns.day();
        list = {day, columns.text()};
    }
    row.reset();
    return list;
}

void StockStore::addTotals(std::map<Item, StockBalance>& byItem, Day today) const
{
    auto& row = with(m_database.prepare("SELECT item, sum(pieces), sum(CASE WHEN use_by < ? THEN pieces ELSE 0 END) "
                                        "FROM stock_lot GROUP BY item"),
        today);
    while (row.executeStep()) {
        Columns columns(row);
        const Item item = columns.item(m_database.items());
        byItem[item].total = columns.number();
        byItem[item].expired = columns.number();
    }
}

Result<std::optional<std::vector<StockBalance>>> StockStore::balances(
    ReservedStock& reserved, const QString& exceptRequest, int keepDays, Day today) const
{
    SOSDESK_TAKE(const auto list, m_database.guarded([&] { return listing(); }));
    if (!list) {
        return std::nullopt;
    }
    std::map<Item, StockBalance> byItem;
    for (const ItemDescription& item : m_database.items().items()) {
        byItem[item.item].item = item.item;
    }
    SOSDESK_TRY(m_database.guarded([&] { addTotals(byItem, today); }));
    SOSDESK_TAKE(const auto sums, reserved.sums(m_database, *list, keepDays, exceptRequest));
    for (const auto& [item, pieces] : sums) {
        byItem[item].reserved = pieces;
    }
    if (!exceptRequest.isEmpty()) { // what left for a request is there for it: it is not to be found twice (D7)
        SOSDESK_TAKE(const auto gone, goneFor(exceptRequest));
        for (const auto& [item, pieces] : gone) {
            byItem[item].total += pieces;
        }
    }
    std::vector<StockBalance> balances;
    balances.reserve(byItem.size());
    for (const auto& [item, balance] : byItem) {
        balances.push_back(balance);
    }
    return balances;
}

Result<std::map<Item, Quantity>> StockStore::goneFor(const QString& request) const
{
    SOSDESK_TAKE(const auto list, m_database.guarded([&] { return listing(); }));
    return list ? goneBefore(m_database, *list, request) : std::map<Item, Quantity>();
}

Result<std::map<Item, Quantity>> StockStore::promisedSince(Day first) const
{
    return m_database.guarded([&] {
        std::map<Item, Quantity> promised;
        auto& row = with(m_database.prepare("SELECT item, sum(pieces) FROM (" PROMISED_SINCE ") GROUP BY item"), first);
        while (row.executeStep()) {
            Columns columns(row);
            const Item item = columns.item(m_database.items());
            promised[item] = columns.number();
        }
        return promised;
    });
}

} // namespace sosdesk
