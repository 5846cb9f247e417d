// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/holiday_law.h"

namespace sosdesk {
namespace {

constexpr int sunday = 7;
constexpr int daysPerWeek = 7;

/** The usual approximation of the equinox in Japan, good from 1980 to 2150; the true day is announced each February. */
int equinoxDay(Equinox equinox, int year)
{
    const bool early = year < 2100;
    const double base = equinox == Equinox::Spring ? (early ? 20.8431 : 21.8510) : (early ? 23.2488 : 24.2488);
    const int passed = year - 1980;
    return static_cast<int>(base + 0.242194 * passed) - passed / 4;
}

std::optional<Day> dayOf(const HolidayRule& rule, int year)
{
    if (rule.equinox) {
        return dayFrom(year, rule.month, equinoxDay(*rule.equinox, year));
    }
    if (rule.day) {
        return dayFrom(year, rule.month, *rule.day);
    }
    const std::optional<Day> first = dayFrom(year, rule.month, 1);
    if (!first) {
        return std::nullopt;
    }
    const int untilMonday = (daysPerWeek + 1 - weekdayOf(*first)) % daysPerWeek;
    return *first + (untilMonday + daysPerWeek * (rule.monday.value_or(1) - 1));
}

} // namespace

std::map<Day, QString> HolidayLaw::holidaysOf(int year) const
{
    std::map<Day, QString> named;
    for (const HolidayRule& rule : rules) {
        if (const std::optional<Day> day = dayOf(rule, year)) {
            named[*day] = rule.name;
        }
    }
    std::map<Day, QString> all = named;
    for (const auto& [day, name] : named) {
        if (weekdayOf(day) == sunday) {
            Day later = day;
            while (named.count(later) > 0) {
                later = later + 1;
            }
            all.emplace(later, substitute);
        }
        if (named.count(day + 2) > 0) {
            all.emplace(day + 1, sandwiched);
        }
    }
    return all;
}

} // namespace sosdesk
