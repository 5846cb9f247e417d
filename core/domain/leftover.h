// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"
#include "core/domain/roll.h"

namespace sosdesk {

/** Left undecided by an earlier day than @p today: it stands on top of the list. */
[[nodiscard]] inline bool isLeftover(const RollEntry& entry, Day today)
{
    return entry.processingDay && *entry.processingDay < today && isInReception(entry.status) && !isDone(entry);
}

} // namespace sosdesk
