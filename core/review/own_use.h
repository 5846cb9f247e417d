// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"
#include "core/review/typical_use.h"

#include <optional>

namespace sosdesk {

/** What one facility used of one item in the weeks before (C10). */
struct OwnUse
{
    std::optional<TypicalUse> typical{}; ///< nothing: too few weeks can be compared
    Quantity ordinary = 0;               ///< by which an empty shelf is told, see ownUseBefore(); 0: not known
    int leftOut = 0;                     ///< weeks near an empty stock
    std::optional<Day> first{};          ///< of the weeks that count
    std::optional<Day> last{};
};

/** The use that the facility's weekly answers of the policy's weeks before @p day tell, corrected for empty shelves.
 *
 *  Who has run out uses what there is, so a week near an empty stock understates the use, and several of them would
 *  make an ordinary figure of today look high. Such a week is left out. It is told by the facility's ordinary use, not
 *  by the figure of that week (which is too low itself): by the upper quartile of all these weeks, which neither a
 *  shortage of a few weeks nor one mistyped figure moves. Its stock would not have lasted the policy's days of that
 *  use. Weeks without a stock count. With fewer weeks left than the policy wants, nothing is typical, and nobody is
 *  accused.
 */
[[nodiscard]] OwnUse ownUseBefore(const Case& judged, Item item, Day day);

/** Whether a stock is so low that the use of its owner is what there was. */
[[nodiscard]] bool isNearEmpty(Quantity stock, Quantity weeklyUse, const Plausibility& rule);

} // namespace sosdesk
