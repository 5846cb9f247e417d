// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"
#include "core/domain/roll.h"

namespace sosdesk {

/** Left undecided by an earlier day than @p today: it stands on top of the list, below what is urgent. */
[[nodiscard]] inline bool isLeftover(const RollEntry& entry, Day today)
{
    return entry.processingDay && *entry.processingDay < today && isInReception(entry.status) && !isDone(entry);
}

/** Where it stands in the list of @p today: 0 what is urgent, 1 what earlier days left, 2 the day's own. */
[[nodiscard]] inline int rankOf(const RollEntry& entry, Day today)
{
    return isUrgent(entry) ? 0 : isLeftover(entry, today) ? 1 : 2;
}

} // namespace sosdesk
