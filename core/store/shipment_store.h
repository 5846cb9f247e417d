// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/shipment.h"
#include "core/store/database.h"

#include <string_view>
#include <vector>

namespace sosdesk {

/** What is to be delivered, gathered for ten thousand of them at once. */
class ShipmentStore
{
public:
    explicit ShipmentStore(Database& database)
        : m_database(database)
    {
    }

    /** Requests of the span about which something is decided, by us or in G-MIS, oldest received first; those that were
     *  asked for by number in their order, decided or not. */
    [[nodiscard]] Result<std::vector<Shipment>> of(const ShipmentSpan& span) const;

private:
    void read(SQLite::Statement& rows, std::vector<Shipment>& found) const;
    void fill(Shipment& shipment, qint64 request, qint64 decision) const;

    Database& m_database;
};

} // namespace sosdesk
