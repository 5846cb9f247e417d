// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/read_calendar.h"

#include "core/policy/resource_object.h"

namespace sosdesk {
template <>
struct CodeTable<Equinox>
{
    static constexpr std::array rows = {
        std::pair{Equinox::Spring, std::string_view("spring")}, std::pair{Equinox::Autumn, std::string_view("autumn")}};
};

namespace {

HolidayRule readRule(ResourceObject& in)
{
    HolidayRule rule;
    rule.name = in.text(QStringLiteral("name"));
    rule.month = in.number(QStringLiteral("month"), 1, 12);
    if (in.has(QStringLiteral("equinox"))) {
        rule.equinox = in.code<Equinox>(QStringLiteral("equinox"));
    } else if (in.has(QStringLiteral("monday"))) {
        rule.monday = in.number(QStringLiteral("monday"), 1, 5);
    } else {
        rule.day = in.number(QStringLiteral("day"), 1, 31);
    }
    return rule;
}

void readHolidays(ResourceObject& in, CalendarFile& calendar)
{
    for (const QString& key : in.keys()) {
        const QString name = in.text(key);
        const std::optional<Day> day = dayFromIso(key);
        if (!day) {
            in.refuse(key, QStringLiteral("expected: YYYY-MM-DD"));
        } else if (calendar.announced.count(civilOf(*day).year) == 0) {
            in.refuse(key, QStringLiteral("not of an announced year"));
        } else {
            calendar.holidays[*day] = name;
        }
    }
}

void readClosed(ResourceObject& in, CalendarFile& calendar)
{
    const QString key = QStringLiteral("closed");
    for (const QString& word : in.words(key)) {
        // A leap year, so that 02-29 would be a date as well.
        const std::optional<Day> day = dayFromIso(QString(QStringLiteral("2000-") + word));
        if (!day) {
            in.refuse(key, QStringLiteral("expected: MM-DD"));
            continue;
        }
        const CivilDate date = civilOf(*day);
        calendar.closed.insert({date.month, date.day});
    }
}

} // namespace

Result<CalendarFile> readCalendar(const QString& file, const QByteArray& bytes)
{
    CalendarFile calendar;
    const auto read = [&](ResourceObject& in) {
        in.object(QStringLiteral("announced"), [&](ResourceObject& part) {
            const int from = part.number(QStringLiteral("from"), 1900, 2999);
            const int until = part.number(QStringLiteral("until"), from, 2999);
            for (int year = from; year <= until; ++year) {
                calendar.announced.insert(year);
            }
        });
        in.object(QStringLiteral("holidays"), [&](ResourceObject& part) { readHolidays(part, calendar); });
        in.objects(
            QStringLiteral("rules"), [&](ResourceObject& part) { calendar.law.rules.push_back(readRule(part)); });
        calendar.law.substitute = in.text(QStringLiteral("substitute"));
        calendar.law.sandwiched = in.text(QStringLiteral("sandwiched"));
        readClosed(in, calendar);
    };
    SOSDESK_TRY(ResourceObject::parse(file, bytes, read));
    return calendar;
}

} // namespace sosdesk
