// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

enum class Equinox { Spring, Autumn };

/** One national holiday as the law sets it: a date, the n-th Monday of a month, or an equinox. Exactly one of them. */
struct HolidayRule
{
    QString name{};
    int month = 1;
    std::optional<int> day{};
    std::optional<int> monday{}; ///< 1 for the first Monday of the month
    std::optional<Equinox> equinox{};
};

/** The holiday law (国民の祝日に関する法律) as rules, for years whose dates were not announced yet. */
struct HolidayLaw
{
    std::vector<HolidayRule> rules{};
    QString substitute{}; ///< 振替休日: the first day after a holiday on a Sunday that is no holiday itself
    QString sandwiched{}; ///< 国民の休日: a day between two holidays

    /** All holidays of a year. */
    [[nodiscard]] std::map<Day, QString> holidaysOf(int year) const;
};

} // namespace sosdesk
