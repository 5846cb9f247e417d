// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stock.h"
#include "core/domain/stock_entry.h"
#include "core/store/reserved_stock.h"
#include "core/store/unit_of_work.h"

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** The prefecture's stock by lot, and what completed decisions have already promised of it (D7). Every change of a lot
 *  writes an entry of its ledger in the same act. */
class StockStore
{
public:
    explicit StockStore(Database& database)
        : m_database(database)
    {
    }

    /** The stored lot with the key of @p sought: item, lot, use-by date, place and occurrence. */
    [[nodiscard]] Result<std::optional<StockLot>> find(const StockLot& sought) const;
    [[nodiscard]] Result<std::optional<StockLot>> find(StockLotId id) const;
    /** Writes a lot as a stock list has it; what changes is entered as `listed`. */
    [[nodiscard]] Result<void> write(UnitOfWork& work, StockLot lot);
    /** Changes a lot's pieces by those of @p entry, and enters it; fills in id, balance, officer and time.
     *  BadArgument when the lot would fall below zero (`pieces`), or is not there (`lot`). */
    [[nodiscard]] Result<StockEntry> enter(UnitOfWork& work, StockEntry entry);
    /** By item, then in the order in which they expire. */
    [[nodiscard]] Result<std::vector<StockLot>> lots() const;

    /** Total, reserved (see ReservedStock) and, on @p today, expired pieces of every item; nothing when no stock list
     * was ever imported, nor anything entered. What is promised to @p exceptRequest does not count, and what left for
     * it counts as still there. */
    [[nodiscard]] Result<std::optional<std::vector<StockBalance>>> balances(
        ReservedStock& reserved, const QString& exceptRequest, int keepDays, Day today) const;
    /** What left for one request and lies in no lot any more: issued, or gone with a delivery before the newest list.
     */
    [[nodiscard]] Result<std::map<Item, Quantity>> goneFor(const QString& request) const;
    /** What was promised of each item from @p first on, here and in G-MIS: the pace at which stock goes. */
    [[nodiscard]] Result<std::map<Item, Quantity>> promisedSince(Day first) const;

private:
    [[nodiscard]] std::optional<StockListing> listing() const;
    [[nodiscard]] StockLot lotFrom(SQLite::Statement& row) const;
    void addTotals(std::map<Item, StockBalance>& byItem, Day today) const;

    Database& m_database;
};

} // namespace sosdesk
