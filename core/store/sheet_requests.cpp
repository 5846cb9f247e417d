// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sheet_requests.h"

#include "core/store/columns.h"

namespace sosdesk {

Result<QString> requestOfSheet(
    Database& database, FacilityCode facility, const QString& name, std::optional<Day> day, Day since)
{
    return database.guarded([&] {
        auto& row = with(database.prepare("SELECT number FROM request WHERE facility = ? AND channel = 'sheet' "
                                          "AND (facility > 0 OR facility_name = ?) AND received >= ? AND received < ? "
                                          "ORDER BY received DESC, id DESC LIMIT 1"),
            facility, name, day.value_or(since), day.value_or(Day{since.number + 36'500}) + 1);
        const QString number = row.executeStep() ? Columns(row).text() : QString();
        row.reset();
        return number;
    });
}

} // namespace sosdesk
