// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/share_count.h"

#include "core/domain/request.h"

namespace sosdesk {

std::vector<ShareCount> countShares(const Roll& roll, std::size_t officers, Day today)
{
    std::vector<ShareCount> counts(officers + 1);
    for (const RollEntry& entry : roll.entries) {
        if (!isInReception(entry.status) || !belongsTo(View::Today, entry, today)) {
            continue;
        }
        // A roll that was read before the plan changed: what points past it is shown to everybody.
        ShareCount& count = counts[entry.share <= officers ? entry.share : nobodysShare];
        count.done += isDone(entry) ? 1 : 0;
        count.open += isDone(entry) ? 0 : 1;
        count.held += !isDone(entry) && entry.held ? 1 : 0;
    }
    return counts;
}

} // namespace sosdesk
