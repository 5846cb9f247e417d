// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/item.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sosdesk {

struct Case;
struct Suggestion;

/** Which 配布方法 the rules advise, and why (方法の助言): when the stock runs out against when goods arrive. It
 * advises; the officer may choose otherwise. */
struct MethodAdvice
{
    Method method = Method::State;
    QString cause{};                   ///< stable code, one of adviceCauses(); `wording` has a line for each
    std::optional<Item> item{};        ///< the one that runs out first
    std::optional<Item> shortOf{};     ///< what the prefecture has not enough of
    bool amongSeveral = false;         ///< other items were asked for, too
    std::optional<Day> runsOut{};      ///< the day on which its stock ends; nothing: never, or nobody knows
    bool alreadyOut = false;           ///< that day is over, or there was no stock to begin with
    std::optional<Day> byPrefecture{}; ///< arrival by ①; nothing when the way there is not known
    std::optional<Day> byState{};      ///< arrival by ②

    friend bool operator==(const MethodAdvice&, const MethodAdvice&) = default;
};

/** All causes: whoever words an advice must have a line for each. */
[[nodiscard]] std::span<const QLatin1StringView> adviceCauses();

/** ① is possible only while the prefecture's stock is known and has everything that is proposed free: nothing is
 *  promised that nobody counted. Where it is, the way that arrives by the day on which the stock ends; ① where both or
 *  neither do and it is not the slower one. Never a mixture.
 *
 *  Stock and use are the figures of the checks, corrected by contacts; the stock is used from the day after it was
 *  counted, or from the day of the call. Goods leave some business days after @p decided (F1–F3) and arrive on days
 * when they are taken in.
 */
[[nodiscard]] MethodAdvice adviseMethod(const Case& judged, const std::vector<Suggestion>& suggestions, Day decided);

} // namespace sosdesk
