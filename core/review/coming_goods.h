// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"
#include "core/review/figures.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Goods that were sent or promised to the place and are not in the stock that it told. */
struct ComingGoods
{
    Day day{}; ///< of the shipment, or of the decision
    DistributionKind kind{};
    std::optional<DistributionState> state{}; ///< nothing: decided here, and not in the list yet
    Quantity pieces = 0;
    bool confirmed = true; ///< false: only a name with address or phone says that it is the same place
};

/** The last day whose end the stock figure tells of: the day before the request or the survey, or the call. */
[[nodiscard]] Day stockDay(const Case& judged, const Figure<Quantity>& stock);

/** Emergency distributions of the item to this place, or one that looks like it, that are planned within C3's window or
 * left after the stock was counted, and our own completed 要 of other requests within the window that the list does not
 * show yet. */
[[nodiscard]] std::vector<ComingGoods> emergencyGoodsComing(
    const Case& judged, Item item, const Figure<Quantity>& stock);

/** All that is surely coming of the item: the emergency goods, and PUSH and prefectural distributions in C3's window
 * that are planned or left after the stock was counted. Pieces. */
[[nodiscard]] Quantity piecesOnTheWay(const Case& judged, Item item, const Figure<Quantity>& stock);

} // namespace sosdesk
