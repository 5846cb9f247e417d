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

/** The day on which the newest stock list was imported; without one, that on which the first lot was entered. */
std::optional<Day> StockStore::listDay() const
{
    auto& row = m_database.prepare("SELECT ifnull((SELECT max(substr(o.at, 1, 10)) FROM import_file f JOIN operation o "
                                   "ON o.id = f.operation WHERE f.kind = 'stock'), "
                                   "(SELECT min(substr(at, 1, 10)) FROM stock_entry))");
    std::optional<Day> day;
    if (row.executeStep()) {
        day = Columns(row).maybeDay();
    }
    row.reset();
    return day;
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

void StockStore::addReserved(
    std::map<Item, StockBalance>& byItem, const QString& exceptRequest, Day first, Day list) const
{
    auto& row = with(
        m_database.prepare(
            "SELECT l.item, sum(max(0, l.prefecture - ifnull((SELECT -sum(e.pieces) FROM stock_entry e "
            "JOIN stock_lot s ON s.id = e.lot WHERE e.request = l.request AND s.item = l.item "
            "AND e.reason IN ('issued', 'returned')), 0))) "
            "FROM (SELECT d.request, d.facility, d.at, l.item, l.prefecture FROM decision d "
            "JOIN request r ON r.number = d.request JOIN decision_line l ON l.decision = d.id "
            "WHERE d.at >= ?1 AND " DECISION_STANDS
            "UNION ALL SELECT d.request, d.facility, d.at, l.item, l.prefecture FROM decision d "
            "JOIN request r ON r.number = d.request JOIN request_gmis_line l ON l.request = r.id "
            "WHERE d.is_latest = 1 AND d.complete = 1 AND d.at >= ?1 AND r.status = 'closed' AND r.gmis_need = 'yes') "
            "l "
            "WHERE l.prefecture > 0 AND l.request <> ?2 AND NOT EXISTS (SELECT 1 FROM distribution x "
            "WHERE x.facility = l.facility AND x.item = l.item AND x.kind = 'sos_prefecture' AND x.state = 'shipped' "
            "AND x.ship_date >= substr(l.at, 1, 10) AND x.ship_date < ?3) GROUP BY l.item"),
        first, exceptRequest, list);
    while (row.executeStep()) {
        Columns columns(row);
        const Item item = columns.item(m_database.items());
        byItem[item].reserved = columns.number();
    }
}

/** What left the lots for a request is there for that request: it is not asked to find it a second time (D7). */
void StockStore::addIssued(std::map<Item, StockBalance>& byItem, const QString& request) const
{
    auto& row = with(m_database.prepare("SELECT s.item, -sum(e.pieces) FROM stock_entry e JOIN stock_lot s "
                                        "ON s.id = e.lot WHERE e.request = ? AND e.reason IN ('issued', 'returned') "
                                        "GROUP BY s.item"),
        request);
    while (row.executeStep()) {
        Columns columns(row);
        const Item item = columns.item(m_database.items());
        byItem[item].total += std::max<Quantity>(0, columns.number());
    }
}

Result<std::optional<std::vector<StockBalance>>> StockStore::balances(
    const QString& exceptRequest, int keepDays, Day today) const
{
    return m_database.guarded([&]() -> std::optional<std::vector<StockBalance>> {
        const std::optional<Day> list = listDay();
        if (!list) {
            return std::nullopt;
        }
        std::map<Item, StockBalance> byItem;
        for (const ItemDescription& item : m_database.items().items()) {
            byItem[item.item].item = item.item;
        }
        addTotals(byItem, today);
        addReserved(byItem, exceptRequest, *list - keepDays, *list);
        if (!exceptRequest.isEmpty()) {
            addIssued(byItem, exceptRequest);
        }
        std::vector<StockBalance> balances;
        balances.reserve(byItem.size());
        for (const auto& [item, balance] : byItem) {
            balances.push_back(balance);
        }
        return balances;
    });
}

Result<std::map<Item, Quantity>> StockStore::promisedSince(Day first) const
{
    return m_database.guarded([&] {
        std::map<Item, Quantity> promised;
        auto& row = with(m_database.prepare("SELECT l.item, sum(l.prefecture) FROM decision d "
                                            "JOIN decision_line l ON l.decision = d.id WHERE d.is_latest = 1 "
                                            "AND d.complete = 1 AND d.need = 'yes' AND d.at >= ? GROUP BY l.item"),
            first);
        while (row.executeStep()) {
            Columns columns(row);
            const Item item = columns.item(m_database.items());
            promised[item] = columns.number();
        }
        return promised;
    });
}

} // namespace sosdesk
