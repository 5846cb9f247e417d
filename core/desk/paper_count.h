// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/print_order.h"

namespace sosdesk {

class Office;

/** How much an order would print, as far as it can be told without judging anything. */
struct PaperCount
{
    int selected = 0; ///< requests that are meant
    int papers = 0;   ///< of those with a paper of their own, or a place on the call sheet at most
};

/** Quick enough to be asked while somebody chooses. UnknownRequest; errors of the store. */
[[nodiscard]] Result<PaperCount> countPapers(Office& office, const PrintOrder& order);

} // namespace sosdesk
