// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/policy/holiday_law.h"

#include <map>
#include <set>
#include <utility>

namespace sosdesk {

/** What a holidays file says. */
struct CalendarFile
{
    std::map<Day, QString> holidays{};
    std::set<int> announced{};
    std::set<std::pair<int, int>> closed{}; ///< month and day, each year
    HolidayLaw law{};
};

/** A calendar from the bytes of its file; @p file is only named in errors. ErrorCode::BadResource. */
[[nodiscard]] Result<CalendarFile> readCalendar(const QString& file, const QByteArray& bytes);

} // namespace sosdesk
