// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/earlier_requests.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<std::vector<EarlierRequest>> requestsBetween(Database& database, FacilityCode facility, Day from, Day until)
{
    return database.guarded([&] {
        std::vector<EarlierRequest> requests;
        auto& row = with(database.prepare("SELECT received, items FROM request WHERE facility = ? AND received >= ? "
                                          "AND received < ? AND status NOT IN ('draft', 'error') ORDER BY received"),
            facility, from, until);
        while (row.executeStep()) {
            Columns columns(row);
            const Day day = dayOf(columns.instant());
            requests.push_back({day, static_cast<std::uint16_t>(columns.number())});
        }
        return requests;
    });
}

Result<std::vector<QString>> requestsWithoutCode(Database& database, const QString& key)
{
    return database.guarded([&] {
        std::vector<QString> numbers;
        auto& row = with(database.prepare("SELECT number FROM request INDEXED BY request_without_code "
                                          "WHERE facility = 0 AND ?1 <> '' AND instr(search_key, ?1) > 0"),
            key);
        while (row.executeStep()) {
            numbers.push_back(Columns(row).text());
        }
        return numbers;
    });
}

} // namespace sosdesk
