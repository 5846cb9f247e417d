// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/distribution.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <set>
#include <vector>

namespace sosdesk {

/** What was or will be sent to whom, from distribution lists. Key: facility × item × ship date × kind × occurrence. */
class DistributionStore
{
public:
    explicit DistributionStore(Database& database)
        : m_database(database)
    {
    }

    /** The stored line with the key of @p sought. */
    [[nodiscard]] Result<std::optional<Distribution>> find(const Distribution& sought) const;
    [[nodiscard]] Result<void> write(UnitOfWork& work, Distribution distribution);
    /** A stored line with pieces and state as they stood after the act with the row @p act; nothing when it came later.
     */
    [[nodiscard]] Result<std::optional<Distribution>> asOf(Distribution line, qint64 act) const;
    /** What the act with the row @p act wrote, new or changed. */
    [[nodiscard]] Result<std::set<QUuid>> writtenBy(qint64 act) const;
    /** All lines to one code, oldest ship date first. */
    [[nodiscard]] Result<std::vector<Distribution>> to(FacilityCode facility) const;

private:
    [[nodiscard]] Distribution distributionFrom(SQLite::Statement& row) const;

    Database& m_database;
};

} // namespace sosdesk
