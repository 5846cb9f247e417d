// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stock.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** The prefecture's stock by lot, and what completed decisions have already promised of it (D7). */
class StockStore
{
public:
    explicit StockStore(Database& database)
        : m_database(database)
    {
    }

    /** The stored lot with the key of @p sought: item, lot, use-by date, place and occurrence. */
    [[nodiscard]] Result<std::optional<StockLot>> find(const StockLot& sought) const;
    [[nodiscard]] Result<void> write(UnitOfWork& work, StockLot lot);
    [[nodiscard]] Result<std::vector<StockLot>> lots() const;

    /** Total and reserved pieces of every item; nothing when no stock list was ever imported.
     *
     *  Reserved is what completed 要 decisions take from the prefecture's stock, from @p keepDays before the day the
     * stock list was taken, until the distribution list shows the shipment to the facility before that day. The
     * decision about
     *  @p exceptRequest does not count.
     */
    [[nodiscard]] Result<std::optional<std::vector<StockBalance>>> balances(
        const QString& exceptRequest, int keepDays) const;

private:
    [[nodiscard]] std::optional<Day> listDay() const;
    [[nodiscard]] StockLot lotFrom(SQLite::Statement& row) const;

    Database& m_database;
};

} // namespace sosdesk
