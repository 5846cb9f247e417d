// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/domain/check_tick.h"
#include "core/domain/id.h"

namespace sosdesk {

class Office;

/** What an officer says beside one check, about one of its rows or several. */
struct CheckTickEntry
{
    CheckId check{};
    /** The rows meant: items, or nothing for the row about the whole request; an empty list: every row of the check. */
    std::vector<std::optional<Item>> items{};
    std::optional<Verdict> seen{};   ///< what stood there; Conflict when something else does by now
    std::optional<bool> confirmed{}; ///< nothing: as it is
    std::optional<QString> note{};   ///< nothing: as it is; empty: taken away
};

/** What came of it; a row of which nobody had said anything stood there neither confirmed nor with a note. */
struct TickedRows
{
    OperationId operation{};
    Act::Ticked rows{};
};

/** Ticks rows as confirmed (確認済) or not, and writes their note, in one act (DOMAIN 6). UnknownRequest; RuleViolated
 *  (D8) after 受付完了; BadArgument for a row that the checklist does not have; Conflict. */
[[nodiscard]] Result<TickedRows> tickCheck(Office& office, const QString& number, const CheckTickEntry& entry);

/** The rows stand as before. UnknownRequest; RuleViolated (D8) after 受付完了; Conflict when somebody wrote something
 *  else there since. */
[[nodiscard]] Result<OperationId> undoTicks(Office& office, const Act::Ticked& ticked);

} // namespace sosdesk
