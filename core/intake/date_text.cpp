// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/value_text.h"

namespace sosdesk {
namespace {

constexpr int yearBeforeReiwa = 2018;

/** Reads a date or time from left to right. */
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }

    bool take(std::string_view literal)
    {
        if (!m_rest.starts_with(literal)) {
            return false;
        }
        m_rest.remove_prefix(literal.size());
        return true;
    }

    /** A number of @p least to @p most digits; -1 when there is none, or more. */
    int number(std::size_t least, std::size_t most)
    {
        int value = 0;
        std::size_t count = 0;
        for (; count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9'; ++count) {
            if (count == most) {
                return -1;
            }
            value = value * 10 + (m_rest[count] - '0');
        }
        m_rest.remove_prefix(count);
        return count < least ? -1 : value;
    }

    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

/** `10/4` behind `2024/`, and the like. */
std::optional<Day> monthAndDay(Cursor& cursor, int year, std::string_view between, std::string_view behind)
{
    const int month = cursor.number(1, 2);
    if (month < 0 || !cursor.take(between)) {
        return std::nullopt;
    }
    const int day = cursor.number(1, 2);
    if (day < 0 || (!behind.empty() && !cursor.take(behind))) {
        return std::nullopt;
    }
    return dayFrom(year, month, day);
}

std::optional<Day> takeDay(Cursor& cursor)
{
    const bool kanji = cursor.take("令和");
    const bool reiwa = kanji || cursor.take("R") || cursor.take("r");
    int year = reiwa && cursor.take("元") ? 1 : cursor.number(reiwa ? 1 : 4, reiwa ? 2 : 4);
    if (year < 0 || (reiwa && year == 0)) {
        return std::nullopt;
    }
    year += reiwa ? yearBeforeReiwa : 0;
    std::optional<Day> day;
    if (cursor.take("年")) {
        day = monthAndDay(cursor, year, "月", "日");
    } else if (cursor.take("/")) {
        day = monthAndDay(cursor, year, "/", {});
    } else if (!reiwa && cursor.take("-")) {
        day = monthAndDay(cursor, year, "-", {});
    } else if (reiwa && cursor.take(".")) {
        day = monthAndDay(cursor, year, ".", {});
    }
    static const Day reiwaBegins = *dayFrom(2019, 5, 1);
    return reiwa && day && *day < reiwaBegins ? std::nullopt : day;
}

/** Seconds since midnight of `13:44` or `13:44:05`, to the end of the text; -1 when it is none. */
int takeTime(Cursor& cursor)
{
    const int hour = cursor.number(1, 2);
    if (hour < 0 || hour > 23 || !cursor.take(":")) {
        return -1;
    }
    const int minute = cursor.number(2, 2);
    const int second = cursor.take(":") ? cursor.number(2, 2) : 0;
    if (minute < 0 || minute > 59 || second < 0 || second > 59 || !cursor.rest().empty()) {
        return -1;
    }
    return hour * 3'600 + minute * 60 + second;
}

} // namespace

Cell<Day> dayFromText(std::string_view utf8)
{
    std::string scratch;
    Cursor cursor(narrowed(utf8, scratch));
    const std::optional<Day> day = takeDay(cursor);
    const bool midnight = cursor.take(" ") && takeTime(cursor) == 0;
    if (!day || !(cursor.rest().empty() || midnight)) {
        return tl::unexpected(IssueCode::BadDate);
    }
    return *day;
}

Cell<Instant> instantFromText(std::string_view utf8, TimeOfDay time)
{
    std::string scratch;
    const std::string_view text = narrowed(utf8, scratch);
    Cursor cursor(text);
    const std::optional<Day> day = takeDay(cursor);
    if (!day) {
        return tl::unexpected(IssueCode::BadDate);
    }
    if (cursor.rest().empty() && time == TimeOfDay::MayLack) {
        return instantAt(*day, 0);
    }
    if (cursor.rest().starts_with("T")) {
        const auto instant = instantFromIso(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return instant ? Cell<Instant>(*instant) : tl::unexpected(IssueCode::BadTime);
    }
    if (!cursor.take(" ")) {
        return tl::unexpected(IssueCode::BadTime);
    }
    while (cursor.take(" ")) {}
    const int second = takeTime(cursor);
    return second < 0 ? Cell<Instant>(tl::unexpected(IssueCode::BadTime)) : instantAt(*day, second);
}

} // namespace sosdesk
