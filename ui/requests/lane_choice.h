// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/roll.h"

#include <optional>

namespace sosdesk::ui {

/** What the officer narrows a view to: a lane, what is open in any, what was set aside, or who is to be called again.
 */
enum class LaneChoice { All, Open, Clean, Call, Duplicate, Excess, Late, Changed, Done, Held, Redial };
inline constexpr std::size_t laneChoices = 11;

/** The lane that the list shows: what we know to be done or changed needs no judgement; nothing while there is none. */
[[nodiscard]] std::optional<Lane> shownLane(const RollEntry& entry);

/** Open: in reception, and nobody has completed it. Also before it is judged. */
[[nodiscard]] bool isOpen(const RollEntry& entry);
/** Somebody is to be called again about it. */
[[nodiscard]] bool isToBeCalled(const RollEntry& entry);
[[nodiscard]] bool fits(const RollEntry& entry, LaneChoice choice);
[[nodiscard]] LaneChoice choiceOf(Lane lane);

} // namespace sosdesk::ui
