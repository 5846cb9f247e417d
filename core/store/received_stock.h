// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stock.h"
#include "core/store/unit_of_work.h"

namespace sosdesk {

/** Stock as the server tells it: its lots are the whole truth but for what waits here, its ledger is everybody's. */
class ReceivedStock
{
public:
    explicit ReceivedStock(Database& database)
        : m_database(database)
    {
    }

    /** Sets a lot to what the server has, less or more what acts of this desk after @p settled booked; what differs is
     *  entered as `listed`. True when something changed; a lot that cannot be read is StoreDamaged (constraint). */
    [[nodiscard]] Result<bool> takeLot(UnitOfWork& work, const QJsonObject& told, qint64 settled);
    /** Appends another officer's booking, as jsonOf(const StockEntry&) told it, and moves the lot by it; false when it
     *  is here. */
    [[nodiscard]] Result<bool> takeEntry(UnitOfWork& work, const QJsonObject& told);

private:
    [[nodiscard]] Result<std::optional<StockLot>> lotFrom(const QJsonObject& told, const QString& useBy) const;
    [[nodiscard]] Result<bool> holds(const QUuid& entry) const;
    [[nodiscard]] Result<Quantity> waiting(const StockLot& lot, qint64 settled) const;

    Database& m_database;
};

} // namespace sosdesk
