// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/period_store.h"

#include "core/store/columns.h"
#include "core/store/promise_sql.h"
#include "core/store/told_sql.h"

namespace sosdesk {

Result<std::vector<PeriodCase>> PeriodStore::cases(Day from, Day to) const
{
    return m_database.guarded([&] {
        std::vector<PeriodCase> cases;
        auto& row = with(
            m_database.prepare(
                "SELECT r.id, ifnull(d.id, 0), r.number, r.facility, r.facility_name, f.kind, r.channel, r.received, "
                "r.processing_day, r.status = 'closed' AND r.gmis_need IS NOT NULL, r.gmis_need, r.gmis_method, "
                "ifnull(d.version, 0), ifnull(d.complete AND NOT (d.need = 'yes' AND " IS_TAKEN_BACK
                "), 0), EXISTS (SELECT 1 FROM inquiry q WHERE q.request = r.number AND q.kind = 'withdrawal' "
                "AND q.outcome <> 'revoked'), d.need, d.method, d.at, " FACILITY_IS_TOLD
                "FROM request r LEFT JOIN decision d ON d.request = r.number AND d.is_latest = 1 "
                "LEFT JOIN facility f ON f.code = r.facility "
                "WHERE r.processing_day >= ? AND r.processing_day <= ? AND r.status NOT IN ('draft', 'error') "
                "ORDER BY r.processing_day, r.received, r.id"),
            from, to);
        while (row.executeStep()) {
            Columns columns(row);
            PeriodCase request;
            const qint64 id = columns.number();
            const qint64 decision = columns.number();
            request.number = columns.text();
            request.facility = columns.facility();
            request.facilityName = columns.text();
            request.kind = columns.maybeCode<FacilityKind>();
            request.channel = columns.code<Channel>();
            request.received = columns.maybeInstant();
            request.processingDay = columns.day();
            const bool closed = columns.flag();
            const auto gmisNeed = columns.maybeCode<Need>();
            const auto gmisMethod = columns.maybeCode<Method>();
            request.decisionVersion = columns.small();
            const bool complete = columns.flag();
            const bool withdrawn = columns.flag();
            const auto need = columns.maybeCode<Need>();
            const auto method = columns.maybeCode<Method>();
            const auto at = columns.maybeInstant();
            request.told = columns.flag();
            request.need = closed ? gmisNeed : complete ? need : std::nullopt;
            request.method = closed ? gmisMethod : complete ? method : std::nullopt;
            request.withdrawn = withdrawn && !request.need;
            request.decided = complete ? at : std::nullopt;
            fillLines(request, id, complete ? decision : 0, closed);
            cases.push_back(std::move(request));
        }
        return cases;
    });
}

void PeriodStore::fillLines(PeriodCase& request, qint64 row, qint64 decision, bool closed) const
{
    const ItemCatalogue& items = m_database.items();
    auto& asked = with(m_database.prepare("SELECT item, asked FROM request_line WHERE request = ? AND asked > 0"), row);
    while (asked.executeStep()) {
        Columns columns(asked);
        const Item item = columns.item(items);
        request.asked.push_back({item, columns.number()});
    }
    auto& lines = closed
        ? with(m_database.prepare("SELECT item, prefecture, state FROM request_gmis_line WHERE request = ?"), row)
        : with(m_database.prepare("SELECT item, prefecture, state FROM decision_line WHERE decision = ?"), decision);
    while (lines.executeStep()) {
        Columns columns(lines);
        const Item item = columns.item(items);
        const Quantity prefecture = columns.number();
        request.lines.push_back({item, prefecture, columns.number()});
    }
}

Result<std::vector<Distribution>> PeriodStore::pushesAfter(Day after) const
{
    return m_database.guarded([&] {
        std::vector<Distribution> pushes;
        auto& row = with(
            m_database.prepare("SELECT facility, item, pieces, ship_date FROM distribution "
                               "WHERE kind = 'push' AND state = 'shipped' AND ship_date > ? ORDER BY ship_date, id"),
            after);
        while (row.executeStep()) {
            Columns columns(row);
            Distribution push;
            push.facility = columns.facility();
            push.item = columns.item(m_database.items());
            push.pieces = columns.number();
            push.shipDate = columns.day();
            pushes.push_back(push);
        }
        return pushes;
    });
}

} // namespace sosdesk
