// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/board.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** How fast the day's work goes, and when it will be done at that speed. */
struct Pace
{
    int perHour = 0;                 ///< completed by hand within an hour, at the speed of the past hour
    std::optional<Instant> doneBy{}; ///< when the last one is decided; nothing while too little is known
};

/** From @p completions (oldest first) to what is @p left at @p now. A batch is no measure of a person's pace: what was
 *  completed in one does not count. Nothing before three were completed in the past hour over five minutes. */
[[nodiscard]] std::optional<Pace> paceOf(const std::vector<Completion>& completions, int left, Instant now);

} // namespace sosdesk
