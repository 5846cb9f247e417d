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

bool isFree(const std::vector<StockBalance>& stock, const Suggestion& suggestion)
{
    const auto balance = std::find_if(
        stock.begin(), stock.end(), [&](const StockBalance& known) { return known.item == suggestion.item; });
    return suggestion.proposed == 0 || (balance != stock.end() && balance->free() >= suggestion.proposed);
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

Method advisedMethod(const Dossier& dossier, const std::vector<Suggestion>& suggestions)
{
    const bool covered = dossier.stock
        && std::all_of(suggestions.begin(), suggestions.end(),
            [&](const Suggestion& suggestion) { return isFree(*dossier.stock, suggestion); });
    return covered ? Method::Prefecture : Method::State;
}

} // namespace sosdesk
