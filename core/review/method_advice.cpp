// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/method_advice.h"

#include "core/review/coming_goods.h"
#include "core/review/review.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int daysPerWeek = 7;
constexpr Quantity mostWeeks = 500; ///< a stock that lasts ten years does not run out

constexpr std::array causes = {"no_stock_list"_L1, "stock_short"_L1, "both_in_time"_L1, "only_prefecture_in_time"_L1,
    "only_state_in_time"_L1, "both_late"_L1, "already_out"_L1, "never_runs_out"_L1, "use_unknown"_L1, "way_unknown"_L1};

/** The first day on which the stock is not enough any more. What was told on the phone is used from that day on: most
 * of it is still to come. */
std::optional<Day> runOutDay(const Figures& figures, Day counted)
{
    const Day first = figures.stock.origin == FigureOrigin::Heard ? counted : counted + 1;
    const std::optional<Quantity>& stock = figures.stock.value;
    const std::optional<Quantity>& use = figures.weeklyUse.value;
    if (stock == Quantity{0} && use != Quantity{0}) {
        return first;
    }
    if (!stock || !use || *stock < 0 || *use <= 0 || *stock / *use >= mostWeeks) {
        return std::nullopt;
    }
    const Quantity rest = *stock % *use;
    // The use may be larger than seven times it can be.
    const Quantity days = *use > std::numeric_limits<Quantity>::max() / daysPerWeek ? rest / (*use / daysPerWeek)
                                                                                    : rest * daysPerWeek / *use;
    return first + static_cast<int>(*stock / *use * daysPerWeek + days);
}

/** The item whose stock ends first among those that something is proposed for; among all asked when nothing is. */
void findRunOut(const Case& judged, const std::vector<Suggestion>& suggestions, MethodAdvice& advice, bool& unknown)
{
    const bool proposed = std::any_of(
        suggestions.begin(), suggestions.end(), [](const Suggestion& suggestion) { return suggestion.proposed > 0; });
    int asked = 0;
    for (const RequestLine& line : judged.request().lines) {
        asked += line.asked > 0 ? 1 : 0;
        const bool counts = proposed
            ? std::any_of(suggestions.begin(), suggestions.end(),
                [&](const Suggestion& suggestion) { return suggestion.item == line.item && suggestion.proposed > 0; })
            : line.asked > 0;
        if (!counts) {
            continue;
        }
        const Figures figures = figuresOf(judged, line);
        const std::optional<Day> ends = runOutDay(figures, stockDay(judged, figures.stock));
        unknown = unknown || !figures.stock.value || (!figures.weeklyUse.value && !ends);
        if (ends && (!advice.runsOut || *ends < *advice.runsOut)) {
            advice.runsOut = ends;
            advice.item = line.item;
            advice.alreadyOut = figures.stock.value == Quantity{0};
        }
    }
    advice.amongSeveral = asked > 1;
}

Day arrival(const Route& route, bool onDaysOff, Day decided, const BusinessCalendar& calendar)
{
    Day day = calendar.sameOrNextBusinessDay(decided);
    // Decided on a day off: the next business day is the first after it, not the second.
    for (int left = decided < day ? route.startsAfter - 1 : route.startsAfter; left > 0; --left) {
        day = calendar.nextBusinessDay(day);
    }
    return onDaysOff ? day + route.days : calendar.sameOrNextBusinessDay(day + route.days);
}

/** The item that the prefecture has not enough of; nothing when ① can be. */
std::optional<Item> shortItem(const std::vector<StockBalance>& stock, const std::vector<Suggestion>& suggestions)
{
    for (const Suggestion& suggestion : suggestions) {
        const auto balance = std::find_if(
            stock.begin(), stock.end(), [&](const StockBalance& known) { return known.item == suggestion.item; });
        if (suggestion.proposed > 0 && (balance == stock.end() || balance->free() < suggestion.proposed)) {
            return suggestion.item;
        }
    }
    return std::nullopt;
}

void choose(MethodAdvice& advice, bool unknown)
{
    const auto take = [&advice](Method method, QLatin1StringView cause) {
        advice.method = method;
        advice.cause = cause;
    };
    if (!advice.byPrefecture || !advice.byState) {
        return take(Method::Prefecture, "way_unknown"_L1);
    }
    const Method sooner = *advice.byState < *advice.byPrefecture ? Method::State : Method::Prefecture;
    if (!advice.runsOut) {
        return take(sooner, unknown ? "use_unknown"_L1 : "never_runs_out"_L1);
    }
    if (advice.alreadyOut) {
        return take(sooner, "already_out"_L1);
    }
    const bool prefecture = *advice.byPrefecture <= *advice.runsOut;
    const bool state = *advice.byState <= *advice.runsOut;
    if (prefecture) {
        return take(Method::Prefecture, state ? "both_in_time"_L1 : "only_prefecture_in_time"_L1);
    }
    take(state ? Method::State : sooner, state ? "only_state_in_time"_L1 : "both_late"_L1);
}

} // namespace

std::span<const QLatin1StringView> adviceCauses()
{
    return causes;
}

MethodAdvice adviseMethod(const Case& judged, const std::vector<Suggestion>& suggestions, Day decided)
{
    MethodAdvice advice;
    bool unknown = false;
    findRunOut(judged, suggestions, advice, unknown);
    advice.alreadyOut = advice.runsOut && (advice.alreadyOut || *advice.runsOut < decided);
    if (const std::optional<Transit>& transit = judged.dossier.transit) {
        const bool onDaysOff = transit->arrivesOnDaysOff;
        advice.byPrefecture = arrival(transit->prefecture, onDaysOff, decided, judged.calendar);
        advice.byState = arrival(transit->state, onDaysOff, decided, judged.calendar);
    }
    if (!judged.dossier.stock) {
        advice.cause = "no_stock_list"_L1;
    } else if (const std::optional<Item> missing = shortItem(*judged.dossier.stock, suggestions)) {
        advice.cause = "stock_short"_L1;
        advice.shortOf = missing;
    } else {
        choose(advice, unknown);
    }
    return advice;
}

} // namespace sosdesk
