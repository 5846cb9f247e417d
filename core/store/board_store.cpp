// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/board_store.h"

#include "core/store/columns.h"
#include "core/store/told_sql.h"

namespace sosdesk {

#define OPEN_ENDS                                                                                                      \
    "SELECT d.request, r.facility_name, d.need, d.at FROM decision d JOIN request r ON r.number = d.request "          \
    "WHERE d.is_latest = 1 AND d.complete = 1 AND d.at >= ? "

Result<std::vector<Completion>> BoardStore::completedOn(Day day) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT at, officer, in_batch FROM decision WHERE is_latest = 1 AND "
                                            "complete = 1 AND at >= ? AND at < ? ORDER BY at, request"),
            day, day + 1);
        std::vector<Completion> completions;
        while (row.executeStep()) {
            Columns columns(row);
            const Instant at = columns.instant();
            const QString officer = columns.text();
            completions.push_back({at, officer, columns.flag()});
        }
        return completions;
    });
}

Result<std::vector<OpenEnd>> BoardStore::openEnds(std::string_view sql, Day from) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare(sql), from);
        std::vector<OpenEnd> ends;
        while (row.executeStep()) {
            Columns columns(row);
            OpenEnd end;
            end.number = columns.text();
            end.facility = columns.text();
            end.need = columns.maybeCode<Need>().value_or(Need::No);
            end.decided = columns.instant();
            ends.push_back(end);
        }
        return ends;
    });
}

Result<std::vector<OpenEnd>> BoardStore::untold(Day from) const
{
    return openEnds(OPEN_ENDS "AND NOT " FACILITY_IS_TOLD "ORDER BY d.at, d.request", from);
}

Result<bool> BoardStore::isTold(const QString& request) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT 1 FROM request r LEFT JOIN decision d ON d.request = r.number "
                                            "AND d.is_latest = 1 WHERE r.number = ? AND " FACILITY_IS_TOLD),
            request);
        const bool told = row.executeStep();
        row.reset();
        return told;
    });
}

Result<std::vector<OpenEnd>> BoardStore::unentered(Day from) const
{
    return openEnds(OPEN_ENDS "AND r.channel = 'gmis' AND r.prefecture_status <> 'complete' AND r.status <> 'closed' "
                              "ORDER BY d.at, d.request",
        from);
}

Result<qint64> BoardStore::unsent() const
{
    return m_database.guarded([&] {
        auto& row = m_database.prepare("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sent')");
        row.executeStep();
        return Columns(row).number();
    });
}

} // namespace sosdesk
