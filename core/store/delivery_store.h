// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/delivery.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Deliveries by request and side, each with what is in it and its tracking numbers. */
class DeliveryStore
{
public:
    explicit DeliveryStore(Database& database)
        : m_database(database)
    {
    }

    /** Version 0 when nobody did anything with it yet. */
    [[nodiscard]] Result<Delivery> of(const QString& request, DeliverySide side) const;
    /** All of a request, the prefecture's first. */
    [[nodiscard]] Result<std::vector<Delivery>> about(const QString& request) const;
    [[nodiscard]] Result<std::optional<Delivery>> byNumber(const QString& number) const;
    /** Those that go in the parcels of the delivery with this number. */
    [[nodiscard]] Result<std::vector<Delivery>> joinedTo(const QString& number) const;

    /** Writes the next version, keeping what stood before for takeBack(). A delivery without a number or id is refused
     *  by the schema. The caller writes journal and outbox. */
    [[nodiscard]] Result<Delivery> write(UnitOfWork& work, Delivery delivery);
    /** The same with journal entry and outbox message. */
    [[nodiscard]] Result<Delivery> record(UnitOfWork& work, const Delivery& delivery, const QString& action);
    /** Brings back what stood before the last change, once; NothingToUndo. */
    [[nodiscard]] Result<Delivery> takeBack(UnitOfWork& work, const QString& request, DeliverySide side);

private:
    [[nodiscard]] std::vector<Delivery> read(SQLite::Statement& rows) const;
    void fill(qint64 row, Delivery& delivery) const;
    void writeParts(UnitOfWork& work, const Delivery& delivery);

    Database& m_database;
};

} // namespace sosdesk
