// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/distribution_store.h"

#include "core/store/columns.h"

namespace sosdesk {

Distribution DistributionStore::distributionFrom(SQLite::Statement& row) const
{
    Columns columns(row);
    Distribution distribution;
    distribution.id = {columns.uuid()};
    distribution.facility = columns.facility();
    distribution.facilityName = columns.text();
    distribution.item = columns.item(m_database.items());
    distribution.pieces = columns.number();
    distribution.shipDate = columns.day();
    distribution.kind = columns.code<DistributionKind>();
    distribution.state = columns.code<DistributionState>();
    distribution.remarks = columns.text();
    distribution.occurrence = columns.small();
    return distribution;
}

Result<std::optional<Distribution>> DistributionStore::find(const Distribution& sought) const
{
    return m_database.guarded([&]() -> std::optional<Distribution> {
        auto& row = with(
            m_database.prepare("SELECT uuid, facility, facility_name, item, pieces, ship_date, kind, state, remarks, "
                               "occurrence FROM distribution WHERE facility = ? AND item = ? AND ship_date = ? AND "
                               "kind = ? AND occurrence = ?"),
            sought.facility, m_database.items().codeOf(sought.item), sought.shipDate, sought.kind, sought.occurrence);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        const Distribution found = distributionFrom(row);
        row.reset();
        return found;
    });
}

Result<void> DistributionStore::write(UnitOfWork& work, Distribution distribution)
{
    if (distribution.id.isNull()) {
        distribution.id = {work.author().newId()};
    }
    return m_database.guarded([&] {
        with(
            m_database.prepare(
                "INSERT INTO distribution (uuid, version, operation, facility, facility_name, item, pieces, ship_date, "
                "kind, state, remarks, occurrence) VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (facility, item, ship_date, kind, occurrence) DO UPDATE SET version = version + 1, "
                "operation = excluded.operation, facility_name = excluded.facility_name, pieces = excluded.pieces, "
                "state = excluded.state, remarks = excluded.remarks"),
            distribution.id, work.row(), distribution.facility, distribution.facilityName,
            m_database.items().codeOf(distribution.item), distribution.pieces, distribution.shipDate, distribution.kind,
            distribution.state, distribution.remarks, distribution.occurrence)
            .exec();
    });
}

Result<std::vector<Distribution>> DistributionStore::to(FacilityCode facility) const
{
    return m_database.guarded([&] {
        std::vector<Distribution> found;
        auto& row = with(
            m_database.prepare("SELECT uuid, facility, facility_name, item, pieces, ship_date, kind, state, remarks, "
                               "occurrence FROM distribution WHERE facility = ? ORDER BY ship_date, kind, item"),
            facility);
        while (row.executeStep()) {
            found.push_back(distributionFrom(row));
        }
        return found;
    });
}

} // namespace sosdesk
