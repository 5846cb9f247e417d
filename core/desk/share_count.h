// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/list_filter.h"

#include <vector>

namespace sosdesk {

/** How a share of today's list stands, in requests. */
struct ShareCount
{
    int open = 0; ///< in reception and not done, those that are held among them
    int held = 0; ///< 保留
    int done = 0;
};

/** Today's list by share: nobody's (未分担) first, then the `officers` of the plan in its order. Every request of the
 *  list is counted in exactly one of them. */
[[nodiscard]] std::vector<ShareCount> countShares(const Roll& roll, std::size_t officers, Day today);

} // namespace sosdesk
