// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/base/result.h"
#include "core/domain/holiday.h"
#include "core/policy/holiday_law.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace sosdesk {

/** The days on which the office works: not Saturday, Sunday, a holiday, nor the days it closes at the turn of the year.
 *
 *  Holidays of announced years are a list; those of other years follow the law's rules and are not announced yet.
 */
class BusinessCalendar
{
public:
    /** The built-in `holidays/japan.json`, or the one of the last of @p userFolders that has it.
     *  ErrorCode::BadResource. */
    [[nodiscard]] static Result<BusinessCalendar> load(const QStringList& userFolders = {});

    /** Takes a published list. A year that it covers from New Year to autumn is replaced by it and counts as announced;
     *  of other years it only adds days. */
    void add(const std::vector<Holiday>& published);

    [[nodiscard]] bool isBusinessDay(Day day) const;
    /** The first business day after @p day. */
    [[nodiscard]] Day nextBusinessDay(Day day) const;
    /** @p day itself when it is a business day, else the next one. */
    [[nodiscard]] Day sameOrNextBusinessDay(Day day) const;
    /** How many business days come after @p from, up to and with @p until; negative when @p until is earlier. */
    [[nodiscard]] int businessDaysBetween(Day from, Day until) const;
    /** The holiday's name; empty when the day is none. */
    [[nodiscard]] QString holidayName(Day day) const;
    /** Whether the holidays of the day's year were announced; else they are our reckoning. */
    [[nodiscard]] bool isAnnounced(Day day) const;

private:
    BusinessCalendar() = default;

    std::map<Day, QString> m_holidays; ///< of announced years, and additions
    std::set<int> m_announced;
    std::set<std::pair<int, int>> m_closed; ///< month and day, each year
    HolidayLaw m_law;
};

} // namespace sosdesk
