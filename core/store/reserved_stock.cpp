// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reserved_stock.h"

#include "core/store/columns.h"
#include "core/store/promise_sql.h"

#include <sqlite3.h>

namespace sosdesk {

// ?2 and ?3: day and moment of the stock list. What was told and then changed left when it
// was first told; what goes in the parcels of another delivery leaves with them.
#define GONE_FOR(request, item)                                                                                        \
    "max(0, max(ifnull((SELECT -sum(e.pieces) FROM stock_entry e JOIN stock_lot s ON s.id = e.lot "                    \
    "WHERE e.request = " request " AND s.item = " item " AND e.reason = 'issued'), 0), "                               \
    "ifnull((SELECT max(c.pieces) FROM delivery v JOIN delivery w ON w.number IN (v.number, v.joined) "                \
    "JOIN operation o ON o.id = w.left_in JOIN delivery_line c ON c.delivery = v.id "                                  \
    "WHERE v.request = " request " AND v.side = 'prefecture' AND c.item = " item " "                                   \
    "AND (w.shipped_day < ?2 OR (w.shipped_day = ?2 AND o.at < ?3))), 0)) "                                            \
    "- ifnull((SELECT sum(e.pieces) FROM stock_entry e JOIN stock_lot s ON s.id = e.lot "                              \
    "WHERE e.request = " request " AND s.item = " item " AND e.reason = 'returned'), 0)) "

ReservedStock::Known ReservedStock::reckon(Database& database, const StockListing& list, int keepDays)
{
    Known known{0, list, keepDays, {}, {}};
    auto& row =
        with(database.prepare("SELECT p.request, p.item, p.pieces - " GONE_FOR("p.request",
                 "p.item") "FROM (" PROMISED_SINCE ") p WHERE NOT EXISTS (SELECT 1 FROM distribution x "
                           "WHERE x.facility = p.facility AND x.item = p.item AND x.kind = 'sos_prefecture' "
                           "AND x.state = 'shipped' AND x.ship_date >= substr(p.at, 1, 10) AND x.ship_date < ?2)"),
            list.day - keepDays, list.day, list.at);
    while (row.executeStep()) {
        Columns columns(row);
        const QString request = columns.text();
        const Line line{columns.item(database.items()), std::max<Quantity>(0, columns.number())};
        known.sums[line.item] += line.pieces;
        known.byRequest[request].push_back(line);
    }
    return known;
}

Result<std::map<Item, Quantity>> ReservedStock::sums(
    Database& database, const StockListing& list, int keepDays, const QString& exceptRequest)
{
    return database.guarded([&] {
        auto& row = database.prepare("SELECT ifnull(max(id), 0) FROM operation");
        row.executeStep();
        const qint64 act = Columns(row).number();
        row.reset();
        // In the middle of an act its number says nothing of how far it has come.
        const bool isActing = sqlite3_txn_state(database.handle(), nullptr) == SQLITE_TXN_WRITE;
        if (isActing || !m_known || m_known->act != act || m_known->list != list || m_known->keepDays != keepDays) {
            m_known = reckon(database, list, keepDays);
            m_known->act = isActing ? -1 : act;
        }
        std::map<Item, Quantity> sums = m_known->sums;
        for (const Line& own : m_known->byRequest.value(exceptRequest)) {
            sums[own.item] -= own.pieces;
        }
        return sums;
    });
}

Result<std::map<Item, Quantity>> goneBefore(Database& database, const StockListing& list, const QString& request)
{
    return database.guarded([&] {
        std::map<Item, Quantity> gone;
        for (const ItemDescription& item : database.items().items()) {
            auto& row = with(database.prepare("SELECT " GONE_FOR("?1", "?4")), request, list.day, list.at,
                database.items().codeOf(item.item));
            row.executeStep();
            gone[item.item] = Columns(row).number();
            row.reset();
        }
        return gone;
    });
}

#undef GONE_FOR

} // namespace sosdesk
