// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Contact records (聞き取り), by request and moment. */
class ContactStore
{
public:
    explicit ContactStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Contact>> find(const QString& request, Instant at) const;
    [[nodiscard]] Result<void> write(UnitOfWork& work, Contact contact);
    /** Oldest first. */
    [[nodiscard]] Result<std::vector<Contact>> about(const QString& request) const;

private:
    [[nodiscard]] Contact contactFrom(SQLite::Statement& row) const;

    Database& m_database;
};

} // namespace sosdesk
