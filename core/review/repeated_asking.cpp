// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/doubts.h"

#include <algorithm>
#include <set>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int daysPerWeek = 7;
constexpr int percent = 100;

/** How often the item was asked for, and what came of it, in the weeks before the request. */
struct Repetition
{
    std::set<Day> asked{};
    std::set<Day> supplied{};
    Quantity pieces = 0;

    [[nodiscard]] int times() const { return static_cast<int>(std::max(asked.size(), supplied.size())); }
};

Repetition repetitionOf(const Case& judged, Item item, Day first)
{
    Repetition found;
    for (const EarlierRequest& earlier : judged.dossier.earlierRequests) {
        if (first <= earlier.day && earlier.day < judged.requestDay && (earlier.items >> item.number & 1U) != 0) {
            found.asked.insert(earlier.day);
        }
    }
    for (const MatchedDistribution& matched : judged.dossier.distributions) {
        const Distribution& sent = matched.distribution;
        const bool counts = isEmergency(sent.kind) && sent.item == item && sent.pieces > 0 && isConfirmed(matched.match)
            && sent.state == DistributionState::Shipped;
        if (counts && first <= sent.shipDate && sent.shipDate < judged.requestDay) {
            found.supplied.insert(sent.shipDate);
            found.pieces += sent.pieces;
        }
    }
    return found;
}

struct StockReport
{
    Day day{};
    Quantity stock = 0;
};

/** What it reported in those weeks, oldest first, and what it says now. */
std::vector<StockReport> reportsOf(const Case& judged, Item item, Day first, const Figure<Quantity>& now)
{
    std::vector<StockReport> reports;
    for (const Survey& survey : judged.dossier.weekly) {
        if (first <= survey.day && survey.day <= judged.requestDay && survey.line(item).stock >= 0) {
            reports.push_back({survey.day, survey.line(item).stock});
        }
    }
    std::sort(reports.begin(), reports.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    if (now.value && now.origin != FigureOrigin::Weekly) {
        reports.push_back({judged.requestDay, *now.value});
    }
    return reports;
}

} // namespace

std::optional<QJsonObject> stockThatNeverFalls(const Case& judged, Item item, const Figures& figures, const OwnUse& own)
{
    const Plausibility& rule = judged.policy.plausibility;
    const Day first = judged.requestDay - rule.weeks * daysPerWeek;
    const Repetition repetition = repetitionOf(judged, item, first);
    const std::vector<StockReport> reports = reportsOf(judged, item, first, figures.stock);
    if (repetition.times() < rule.repeatedTimes || static_cast<int>(reports.size()) < rule.leastAnswers) {
        return std::nullopt;
    }
    const Quantity held = reports.front().stock / percent * (percent - rule.repeatedFallPercent)
        + reports.front().stock % percent * (percent - rule.repeatedFallPercent) / percent;
    const bool fell = std::any_of(reports.begin(), reports.end(), [&](const StockReport& report) {
        return report.stock <= 0 || report.stock < held || isNearEmpty(report.stock, own.ordinary, rule);
    });
    if (fell) {
        return std::nullopt;
    }
    return QJsonObject{{u"cause"_s, u"stock_never_falls"_s}, {u"weeks"_s, rule.weeks}, {u"times"_s, repetition.times()},
        {u"pieces"_s, static_cast<qint64>(repetition.pieces)}, {u"reports"_s, static_cast<int>(reports.size())},
        {u"firstDay"_s, isoOf(reports.front().day)}, {u"firstStock"_s, static_cast<qint64>(reports.front().stock)},
        {u"lastDay"_s, isoOf(reports.back().day)}, {u"lastStock"_s, static_cast<qint64>(reports.back().stock)}};
}

} // namespace sosdesk
