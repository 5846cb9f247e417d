// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/moment_text.h"

#include <QRegularExpression>

namespace sosdesk::ui {
namespace {

constexpr int recentDays = 31;

QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

QRegularExpressionMatch momentIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:(\\S+) +)?([0-9]{1,2})[:時]?([0-9]{2})分?$"));
    return form.match(plain(text));
}

} // namespace

std::optional<Day> dayFromTyped(const QString& text, Day today)
{
    static const QRegularExpression form(QStringLiteral("^(?:([0-9]{4})[/.年-])?([0-9]{1,2})[/.月-]([0-9]{1,2})日?$"));
    const QRegularExpressionMatch match = form.match(plain(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
        return dayFrom(match.captured(1).toInt(), month, day);
    }
    const int year = civilOf(today - recentDays).year;
    std::optional<Day> found = dayFrom(year, month, day);
    if (!found || *found < today - recentDays) {
        found = dayFrom(year + 1, month, day);
    }
    return found;
}

std::optional<Instant> momentFromTyped(const QString& text, Instant now)
{
    const QRegularExpressionMatch match = momentIn(text);
    const int hour = match.captured(2).toInt();
    const int minute = match.captured(3).toInt();
    if (!match.hasMatch() || hour > 23 || minute > 59) {
        return std::nullopt;
    }
    const int second = (hour * 60 + minute) * 60;
    if (!match.captured(1).isEmpty()) {
        const std::optional<Day> day = dayFromTyped(match.captured(1), dayOf(now));
        return day ? std::optional(instantAt(*day, second)) : std::nullopt;
    }
    const Instant today = instantAt(dayOf(now), second);
    return today < now ? instantAt(dayOf(now) + 1, second) : today;
}

std::optional<Instant> pastMomentFromTyped(const QString& text, Instant now)
{
    const std::optional<Instant> at = momentFromTyped(text, now);
    const bool isTimeOnly = at && momentIn(text).captured(1).isEmpty();
    return isTimeOnly && now < *at ? std::optional(instantAt(dayOf(*at) - 1, secondOfDay(*at))) : at;
}

} // namespace sosdesk::ui
