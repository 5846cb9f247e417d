// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/roll.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sosdesk::ui {

inline constexpr std::size_t laneCount = 7;

/** How the list of a day stands. Pure; what each lane holds is what the list shows. */
struct DayCount
{
    int due = 0;                       ///< to be decided today: today's, and what earlier days left
    int done = 0;                      ///< of them
    std::array<int, laneCount> open{}; ///< by lane; those of which nothing is known yet count nowhere
    std::vector<std::uint32_t>
        leftovers{};                   ///< undecided of earlier days: indexes into the roll's entries, the oldest first
    std::vector<std::uint32_t> late{}; ///< came after the cut-off and belong to a later day, the newest last

    [[nodiscard]] int left() const { return due - done; }
};

[[nodiscard]] DayCount countDay(const Roll& roll, Day today);

} // namespace sosdesk::ui
