// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/business_calendar.h"

#include "core/policy/built_in.h"
#include "core/policy/read_calendar.h"

#include <utility>

namespace sosdesk {
namespace {

constexpr int saturday = 6;
constexpr int firstMonthOfAutumn = 11; // a list that reaches it (文化の日) has told the whole year

} // namespace

Result<BusinessCalendar> BusinessCalendar::load(const QStringList& userFolders)
{
    SOSDESK_TAKE(const auto files, resourceFiles(QStringLiteral("holidays"), userFolders));
    BusinessCalendar calendar;
    for (const ResourceFile& file : files) {
        SOSDESK_TAKE(CalendarFile content, readCalendar(file.path, file.bytes));
        calendar.m_holidays.merge(content.holidays);
        calendar.m_announced.merge(content.announced);
        calendar.m_closed.merge(content.closed);
        calendar.m_law = std::move(content.law);
    }
    return calendar;
}

void BusinessCalendar::add(const std::vector<Holiday>& published)
{
    std::set<int> begun;
    std::set<int> covered;
    for (const Holiday& holiday : published) {
        const CivilDate date = civilOf(holiday.day);
        if (date.month == 1 && date.day == 1) {
            begun.insert(date.year);
        } else if (date.month >= firstMonthOfAutumn) {
            covered.insert(date.year);
        }
    }
    std::erase_if(covered, [&](int year) { return begun.count(year) == 0; });
    std::erase_if(m_holidays, [&](const auto& entry) { return covered.count(civilOf(entry.first).year) > 0; });
    for (const Holiday& holiday : published) {
        m_holidays[holiday.day] = holiday.name;
    }
    m_announced.merge(covered);
}

bool BusinessCalendar::isBusinessDay(Day day) const
{
    const CivilDate date = civilOf(day);
    return weekdayOf(day) < saturday && m_closed.count({date.month, date.day}) == 0 && holidayName(day).isEmpty();
}

Day BusinessCalendar::nextBusinessDay(Day day) const
{
    return sameOrNextBusinessDay(day + 1);
}

Day BusinessCalendar::sameOrNextBusinessDay(Day day) const
{
    while (!isBusinessDay(day)) {
        day = day + 1;
    }
    return day;
}

int BusinessCalendar::businessDaysBetween(Day from, Day until) const
{
    if (until < from) {
        return -businessDaysBetween(until, from);
    }
    int count = 0;
    for (Day day = from + 1; day <= until; day = day + 1) {
        count += isBusinessDay(day) ? 1 : 0;
    }
    return count;
}

QString BusinessCalendar::holidayName(Day day) const
{
    const auto known = m_holidays.find(day);
    if (known != m_holidays.end()) {
        return known->second;
    }
    if (isAnnounced(day)) {
        return {};
    }
    const std::map<Day, QString> reckoned = m_law.holidaysOf(civilOf(day).year);
    const auto found = reckoned.find(day);
    return found == reckoned.end() ? QString() : found->second;
}

bool BusinessCalendar::isAnnounced(Day day) const
{
    return m_announced.count(civilOf(day).year) > 0;
}

} // namespace sosdesk
