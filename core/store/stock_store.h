// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stock.h"
#include "core/domain/stock_entry.h"
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

    /** Total, reserved and, on @p today, expired pieces of every item; nothing when no stock list was ever imported,
     * nor anything entered.
     *
     *  Reserved is what completed 要 decisions that nobody took back (D9), take from the prefecture's stock (with
     *  G-MIS's quantities after 受付完了), from @p keepDays before the day the
     *  stock list was taken, until the distribution list shows the shipment to the facility before that day; less what
     *  the ledger shows as issued for the request. The decision about @p exceptRequest does not count, and what was
     * issued for it still counts as there.
     */
    [[nodiscard]] Result<std::optional<std::vector<StockBalance>>> balances(
        const QString& exceptRequest, int keepDays, Day today) const;
    /** What completed decisions from @p first on promised of each item: the pace at which stock goes. */
    [[nodiscard]] Result<std::map<Item, Quantity>> promisedSince(Day first) const;

private:
    [[nodiscard]] std::optional<Day> listDay() const;
    [[nodiscard]] StockLot lotFrom(SQLite::Statement& row) const;
    void addTotals(std::map<Item, StockBalance>& byItem, Day today) const;
    void addReserved(std::map<Item, StockBalance>& byItem, const QString& exceptRequest, Day first, Day list) const;

    void addIssued(std::map<Item, StockBalance>& byItem, const QString& request) const;

    Database& m_database;
};

} // namespace sosdesk
