// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/plausibility.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** What some answers have in common: their median, and how far they usually are from it (MAD). Pieces a week. */
struct TypicalUse
{
    int answers = 0;
    Quantity median = 0;
    Quantity deviation = 0; ///< median of the distances from the median

    friend bool operator==(const TypicalUse&, const TypicalUse&) = default;
};

/** Nothing when there are no figures. Of two figures in the middle: what lies between them, cut off. */
[[nodiscard]] std::optional<TypicalUse> typicalOf(std::vector<Quantity> figures);

/** From the least to the most that does not want a look, both counted. */
struct UseRange
{
    Quantity least = 0;
    Quantity most = 0;
};

/** C10: median ± k·MAD. A MAD below @p leastPercent of the median, or below the
 *  rule's pieces, counts as so much, so that answers that are all alike, or two
 *  figures of a few pieces, accuse nobody. */
[[nodiscard]] UseRange usualRange(const TypicalUse& typical, int leastPercent, const Plausibility& rule);

} // namespace sosdesk
