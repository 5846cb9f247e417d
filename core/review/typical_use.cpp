// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/typical_use.h"

#include <algorithm>

namespace sosdesk {
namespace {

Quantity medianOf(std::vector<Quantity>& figures)
{
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>(figures.size() / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    if (figures.size() % 2 == 1) {
        return *middle;
    }
    const Quantity below = *std::max_element(figures.begin(), middle);
    return below + (*middle - below) / 2;
}

} // namespace

std::optional<TypicalUse> typicalOf(std::vector<Quantity> figures)
{
    if (figures.empty()) {
        return std::nullopt;
    }
    TypicalUse typical{static_cast<int>(figures.size()), medianOf(figures), 0};
    for (Quantity& figure : figures) {
        figure = figure < typical.median ? typical.median - figure : figure - typical.median;
    }
    typical.deviation = medianOf(figures);
    return typical;
}

UseRange usualRange(const TypicalUse& typical, int leastPercent, const Plausibility& rule)
{
    const Quantity least = std::max(typical.median * leastPercent / 100, rule.leastDeviationPieces);
    const Quantity far = std::max(typical.deviation, least) * rule.deviations;
    return {std::max<Quantity>(0, typical.median - far), typical.median + far};
}

} // namespace sosdesk
