// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/board.h"

#include <vector>

namespace sosdesk {

class Office;

/** What the board of today shows beside the list itself: who completed what when, and what is still open behind it. */
struct DayBoard
{
    std::vector<Completion> completions{}; ///< of today, oldest first
    std::vector<OpenEnd> untold{};         ///< of the past 30 days, oldest first
    std::vector<OpenEnd> unentered{};      ///< the same, not in G-MIS yet
    qint64 unsent = 0;                     ///< messages that wait for the team server
};

[[nodiscard]] Result<DayBoard> dayBoard(Office& office);

} // namespace sosdesk
