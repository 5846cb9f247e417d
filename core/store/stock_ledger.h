// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stock_entry.h"
#include "core/store/unit_of_work.h"

#include <vector>

namespace sosdesk {

/** Why the lots hold what they hold: an entry for each change, appended by StockStore and never edited. */
class StockLedger
{
public:
    explicit StockLedger(Database& database)
        : m_database(database)
    {
    }

    /** Writes an entry; fills in id, officer and time. Only StockStore appends, together with the lot. */
    [[nodiscard]] Result<StockEntry> append(UnitOfWork& work, StockEntry entry);
    /** The last @p most entries, newest first; of one item when given. */
    [[nodiscard]] Result<std::vector<StockEntry>> newest(std::optional<Item> item, int most) const;
    /** All entries for one request, oldest first. */
    [[nodiscard]] Result<std::vector<StockEntry>> about(const QString& request) const;
    /** What an item's lots held at the end of each day from @p first to @p last. */
    [[nodiscard]] Result<std::vector<Quantity>> totalsOf(Item item, Day first, Day last) const;
    /** Lots that do not hold what their entries add up to: code `stock_changed`, the lot in the reason. */
    [[nodiscard]] Result<std::vector<JournalProblem>> verify() const;

private:
    [[nodiscard]] StockEntry entryFrom(SQLite::Statement& row) const;
    [[nodiscard]] std::vector<StockEntry> all(SQLite::Statement& row) const;

    Database& m_database;
};

} // namespace sosdesk
