// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jst.h"

#include <QDate>

namespace sosdesk {
namespace {

constexpr std::int64_t microsPerSecond = 1'000'000;
constexpr std::int64_t microsPerDay = 86'400 * microsPerSecond;
constexpr std::int64_t jstOffset = 9 * 3'600 * microsPerSecond;
constexpr qint64 julianOfEpoch = 2'440'588;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor)
{
    const std::int64_t quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

/** Digits at `at`, exactly `count` of them; -1 when anything else stands there. */
int digitsAt(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size()) {
        return -1;
    }
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < u'0' || unit > u'9') {
            return -1;
        }
        value = value * 10 + (unit - u'0');
    }
    return value;
}

/** The offset that ends an ISO time, in seconds east of Greenwich; none means Japan. */
std::optional<int> offsetFrom(QStringView text)
{
    if (text.isEmpty()) {
        return 9 * 3'600;
    }
    if (text == u"Z") {
        return 0;
    }
    const int hours = digitsAt(text, 1, 2);
    const int minutes = digitsAt(text, 4, 2);
    if (text.size() != 6 || text[3] != u':' || hours < 0 || hours > 14 || minutes < 0 || minutes > 59) {
        return std::nullopt;
    }
    const int seconds = hours * 3'600 + minutes * 60;
    if (text[0] == u'+') {
        return seconds;
    }
    return text[0] == u'-' ? std::optional<int>(-seconds) : std::nullopt;
}

/** Takes `.ffffff` (1–6 digits) off the front; the microseconds, or nothing when malformed. */
std::optional<int> takeFraction(QStringView& rest)
{
    if (!rest.startsWith(u'.')) {
        return 0;
    }
    int micros = 0;
    int count = 0;
    qsizetype at = 1;
    for (; at < rest.size() && rest[at] >= u'0' && rest[at] <= u'9'; ++at) {
        if (++count > 6) {
            return std::nullopt;
        }
        micros = micros * 10 + (rest[at].unicode() - u'0');
    }
    if (count == 0) {
        return std::nullopt;
    }
    for (; count < 6; ++count) {
        micros *= 10;
    }
    rest = rest.mid(at);
    return micros;
}

} // namespace

int weekdayOf(Day day)
{
    const int shifted = (day.number + 3) % 7;
    return (shifted < 0 ? shifted + 7 : shifted) + 1;
}

CivilDate civilOf(Day day)
{
    const QDate date = QDate::fromJulianDay(julianOfEpoch + day.number);
    return {date.year(), date.month(), date.day()};
}

std::optional<Day> dayFrom(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2999) {
        return std::nullopt;
    }
    return Day{static_cast<std::int32_t>(date.toJulianDay() - julianOfEpoch)};
}

Day dayOf(Instant instant)
{
    return {static_cast<std::int32_t>(floorDivide(instant.micros + jstOffset, microsPerDay))};
}

int secondOfDay(Instant instant)
{
    const std::int64_t local = instant.micros + jstOffset;
    return static_cast<int>((local - floorDivide(local, microsPerDay) * microsPerDay) / microsPerSecond);
}

Instant instantAt(Day day, int secondOfDay)
{
    return {day.number * microsPerDay + secondOfDay * microsPerSecond - jstOffset};
}

QString isoOf(Day day)
{
    const CivilDate date = civilOf(day);
    return QString::asprintf("%04d-%02d-%02d", date.year, date.month, date.day);
}

QString isoOf(Instant instant)
{
    const int second = secondOfDay(instant);
    const std::int64_t micros = instant.micros - floorDivide(instant.micros, microsPerSecond) * microsPerSecond;
    QString text =
        isoOf(dayOf(instant)) + QString::asprintf("T%02d:%02d:%02d", second / 3'600, second / 60 % 60, second % 60);
    if (micros != 0) {
        text += QString::asprintf(".%06d", static_cast<int>(micros));
    }
    return text + QStringLiteral("+09:00");
}

std::optional<Day> dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') {
        return std::nullopt;
    }
    return dayFrom(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2));
}

std::optional<Instant> instantFromIso(QStringView text)
{
    const std::optional<Day> day = dayFromIso(text.left(10));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    if (!day || text.size() < 16 || (text[10] != u'T' && text[10] != u' ') || text[13] != u':' || hour < 0 || hour > 23
        || minute < 0 || minute > 59) {
        return std::nullopt;
    }
    QStringView rest = text.mid(16);
    int second = 0;
    if (rest.startsWith(u':')) {
        second = digitsAt(rest, 1, 2);
        if (second < 0 || second > 59) {
            return std::nullopt;
        }
        rest = rest.mid(3);
    } else if (rest.startsWith(u'.')) {
        return std::nullopt; // a fraction of a minute
    }
    const std::optional<int> micros = takeFraction(rest);
    const std::optional<int> offset = offsetFrom(rest);
    if (!micros || !offset) {
        return std::nullopt;
    }
    const Instant utcMidnight{day->number * microsPerDay};
    const std::int64_t local = hour * 3'600 + minute * 60 + second;
    return Instant{utcMidnight.micros + (local - *offset) * microsPerSecond + *micros};
}

} // namespace sosdesk
