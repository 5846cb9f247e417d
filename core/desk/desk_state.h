// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/base/result.h"
#include "core/domain/codes.h"
#include "core/domain/item.h"

#include <map>
#include <optional>

namespace sosdesk {

class Office;

/** How the desk stands: what the head of the window tells. */
struct DeskState
{
    Mode mode = Mode::Drill;
    Instant now{};
    std::optional<Instant> decideBy{}; ///< 17:00 of today; nothing when nobody works today
    /** Of channels that are decided by another second of the day than decideBy; nothing: at once (緊急). */
    std::map<Channel, std::optional<int>> otherDeadlines{};
    Instant turnsAt{};                   ///< 13:00, 17:00 or midnight, whichever is next: lists and board become others
    std::optional<Instant> lastReport{}; ///< when a request list was last taken in
    qint64 journalEntries = 0;
    QString officer{};
    ItemCatalogue items{};
};

[[nodiscard]] Result<DeskState> deskState(Office& office);

} // namespace sosdesk
