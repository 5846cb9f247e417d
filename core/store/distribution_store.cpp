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

Result<std::optional<Distribution>> DistributionStore::asOf(Distribution line, qint64 act) const
{
    return m_database.guarded([&]() -> std::optional<Distribution> {
        // The first that was written over since; where none was, the one that stands. Either may have come later.
        auto& row = with(
            m_database.prepare("SELECT pieces, state FROM (SELECT pieces, state, operation, replaced_by, 0 AS stands "
                               "FROM former_distribution WHERE uuid = ?1 AND replaced_by > ?2 UNION ALL "
                               "SELECT pieces, state, operation, 0, 1 FROM distribution WHERE uuid = ?1 "
                               "ORDER BY stands, replaced_by LIMIT 1) WHERE operation <= ?2"),
            line.id, act);
        if (!row.executeStep()) {
            return std::nullopt;
        }
        Columns columns(row);
        line.pieces = columns.number();
        line.state = columns.code<DistributionState>();
        row.reset();
        return line;
    });
}

Result<std::set<QUuid>> DistributionStore::writtenBy(qint64 act) const
{
    return m_database.guarded([&] {
        std::set<QUuid> written;
        auto& row = with(m_database.prepare("SELECT uuid FROM distribution WHERE operation = ?"), act);
        while (row.executeStep()) {
            written.insert(Columns(row).uuid());
        }
        return written;
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
