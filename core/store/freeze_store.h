// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/freeze.h"
#include "core/store/unit_of_work.h"

#include <optional>

namespace sosdesk {

/** The frozen lists. One is never changed: a second of the same day and name is refused by its key. */
class FreezeStore
{
public:
    explicit FreezeStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<std::optional<Freeze>> find(Day day, const QString& name) const;
    /** All of a day without their requests, the oldest first. */
    [[nodiscard]] Result<std::vector<Freeze>> of(Day day) const;
    /** Writes it with its journal entry. */
    [[nodiscard]] Result<void> write(UnitOfWork& work, const Freeze& freeze);

private:
    Database& m_database;
};

} // namespace sosdesk
