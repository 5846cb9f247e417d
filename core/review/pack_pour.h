// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"

#include <vector>

namespace sosdesk {

/** No quantity is taken for more than this when something is divided: products of two stay whole numbers. */
inline constexpr Quantity mostDivided = 100'000'000;

/** Who takes part when packs are poured out. */
struct Vessel
{
    Quantity held = 0;   ///< pieces that were there before, and count for its turn
    Quantity weight = 1; ///< at least 1: the heavier, the more often it is its turn
    Quantity most = 0;   ///< pieces that it takes in all; only its last pack may be a part of one
    Quantity given = 0;  ///< pieces poured so far: whole packs, or @p most
};

/** By what it is whose turn. */
enum class Turns {
    Lowest,     ///< the least (held + given) ÷ weight: raises the lowest as high as packs allow
    Proportion, ///< the least (held + given + half a pack) ÷ weight: nearest to the proportion of the weights (Webster)
};

/** Pours what is @p left into the vessels, pack by pack, each to the one whose turn it is, the first of equals.
 *
 *  The order of the packs does not depend on how much is left, and pouring ends with the first pack that is not there
 *  any more: what less would give, more gives too. False when it ended so; true when every vessel is full.
 */
[[nodiscard]] bool pour(std::vector<Vessel>& vessels, Turns turns, Quantity packSize, Quantity& left);

} // namespace sosdesk
