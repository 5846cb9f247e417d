// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace sosdesk {

/** A calendar day in Japan, counted from 1970-01-01 (day 0). Arithmetic is in days. */
struct Day
{
    std::int32_t number = 0;

    auto operator<=>(const Day&) const = default;
    friend Day operator+(Day day, int days) { return {day.number + days}; }
    friend Day operator-(Day day, int days) { return {day.number - days}; }
    friend int operator-(Day later, Day earlier) { return later.number - earlier.number; }
};

/** A moment: microseconds since 1970-01-01T00:00:00Z. Shown and split in Japan time, fixed +09:00 (no zone database).
 */
struct Instant
{
    std::int64_t micros = 0;

    auto operator<=>(const Instant&) const = default;
};

/** 1 = Monday … 7 = Sunday. */
[[nodiscard]] int weekdayOf(Day day);
/** The day's year, month (1–12) and day of month (1–31). */
struct CivilDate
{
    int year = 1970;
    int month = 1;
    int day = 1;
};
[[nodiscard]] CivilDate civilOf(Day day);
/** Nothing when there is no such date, or the year is outside 1900–2999. */
[[nodiscard]] std::optional<Day> dayFrom(int year, int month, int day);

[[nodiscard]] Day dayOf(Instant instant);
/** Seconds since midnight in Japan, 0–86399; fractions are cut off. */
[[nodiscard]] int secondOfDay(Instant instant);
[[nodiscard]] Instant instantAt(Day day, int secondOfDay);

/** `2024-10-04` */
[[nodiscard]] QString isoOf(Day day);
/** `2024-10-18T13:44:00+09:00`; with microseconds only when there are any. */
[[nodiscard]] QString isoOf(Instant instant);
/** Exactly `YYYY-MM-DD`. */
[[nodiscard]] std::optional<Day> dayFromIso(QStringView text);
/** `YYYY-MM-DDTHH:MM[:SS[.ffffff]]` with `+09:00`, `Z`, another offset or none (none means Japan time). */
[[nodiscard]] std::optional<Instant> instantFromIso(QStringView text);

} // namespace sosdesk
