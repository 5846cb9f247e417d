// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/suggestion.h"

#include "core/review/figures.h"

#include <algorithm>

namespace sosdesk {
namespace {

Quantity roundedUp(Quantity pieces, Quantity packSize)
{
    return (pieces + packSize - 1) / packSize * packSize;
}

} // namespace

std::optional<Suggestion> suggestionFor(const Case& judged, const RequestLine& line)
{
    const Figures figures = figuresOf(judged, line);
    if (!figures.weeklyUse.value || !figures.purchase.value) {
        return std::nullopt;
    }
    const ItemDescription* item = judged.policy.item(line.item);
    const Quantity need = std::max<Quantity>(0, *figures.weeklyUse.value - *figures.purchase.value);
    const Quantity pieces = roundedUp(need * judged.policy.suggestedWeeks, item != nullptr ? item->packSize : 1);
    return Suggestion{line.item, pieces, std::min(pieces, line.asked)};
}

} // namespace sosdesk
