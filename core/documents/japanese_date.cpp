// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/japanese_date.h"

#include <array>

namespace sosdesk {
namespace {

struct Era
{
    CivilDate from;
    QStringView name;
};

constexpr std::array eras = {
    Era{{2019, 5, 1}, u"令和"}, Era{{1989, 1, 8}, u"平成"}, Era{{1926, 12, 25}, u"昭和"}, Era{{1912, 7, 30}, u"大正"}};

QString yearOf(Day day)
{
    const int year = civilOf(day).year;
    for (const Era& era : eras) {
        if (day >= dayFrom(era.from.year, era.from.month, era.from.day)) {
            const int counted = year - era.from.year + 1;
            return era.name.toString() + (counted == 1 ? QStringLiteral("元") : QString::number(counted));
        }
    }
    return QString::number(year);
}

} // namespace

QString japaneseDate(Day day)
{
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1年%2月%3日").arg(yearOf(day), QString::number(date.month), QString::number(date.day));
}

QString monthAndDay(Day day)
{
    constexpr QStringView weekdays = u"月火水木金土日";
    const CivilDate date = civilOf(day);
    return QStringLiteral("%1月%2日（%3）").arg(date.month).arg(date.day).arg(weekdays[weekdayOf(day) - 1]);
}

QString clockTime(Instant at)
{
    const int minute = secondOfDay(at) / 60;
    return QString::asprintf("%d:%02d", minute / 60, minute % 60);
}

} // namespace sosdesk
