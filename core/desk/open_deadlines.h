// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_state.h"
#include "core/domain/roll.h"

#include <vector>

namespace sosdesk {

/** What waits for a decision by another moment than the day's 17:00 (DOMAIN 3). */
struct OpenDeadline
{
    Channel channel{};
    Instant by{};  ///< the earliest of them; of what is urgent: since when it waits
    int count = 0; ///< of such requests

    friend bool operator==(const OpenDeadline&, const OpenDeadline&) = default;
};

/** By channel, what is to be decided first in front: open requests of today and of earlier days. Pure. */
[[nodiscard]] std::vector<OpenDeadline> openDeadlines(const Roll& roll, const DeskState& state);

} // namespace sosdesk
