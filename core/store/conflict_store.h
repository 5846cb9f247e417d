// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/team.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Decisions of this desk that came too late, each with what stood before and what won; one open at a time for a
 *  request. Nothing is ever dropped: both texts stay (D10). */
class ConflictStore
{
public:
    explicit ConflictStore(Database& database)
        : m_database(database)
    {
    }

    /** Keeps @p conflict; an earlier one of the request that is still open is superseded. */
    [[nodiscard]] Result<void> add(UnitOfWork& work, const DecisionConflict& conflict);
    /** What won was decided once more before anybody looked. */
    [[nodiscard]] Result<void> renewTheirs(UnitOfWork& work, const DecisionConflict& conflict);
    [[nodiscard]] Result<void> settle(UnitOfWork& work, const DecisionConflict& conflict, ConflictEnd end);
    [[nodiscard]] Result<std::optional<DecisionConflict>> openOf(const QString& request) const;
    /** The open ones, oldest first. */
    [[nodiscard]] Result<std::vector<DecisionConflict>> open() const;

private:
    [[nodiscard]] std::vector<DecisionConflict> read(SQLite::Statement& row) const;

    Database& m_database;
};

} // namespace sosdesk
