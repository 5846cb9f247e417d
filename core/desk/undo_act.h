// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/desk/decide.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Something that left the house about a decision, so that taking it back does not call it in. */
struct Departure
{
    QString number{};
    /** As in PaperOutcome; `gmis_tick`: typed into G-MIS; `issued`: goods left the prefecture's stock; `shipped`: they
     * are on their way; `slip`: they have a slip number. */
    QString kind{};
    std::optional<Instant> at{}; ///< nothing for ticks and goods
    std::size_t fields = 0;      ///< how many fields were ticked
};

/** What left about the decisions of @p act in the versions that it wrote, or later ones; oldest first. UnknownRequest,
 *  storage. */
[[nodiscard]] Result<std::vector<Departure>> departuresOf(Office& office, const Act& act);

/** Takes one step of an act back, in one act: what it wrote about an inquiry, and of its decision its version and
 *  whatever came on top of it; the state before it becomes the newest version. While a conflict stands there, what the
 * other officer decided stays and the conflict is closed. As undo(): RuleViolated (D8) after 受付完了; NothingToUndo
 * also when it was taken back already; Conflict when another officer decided on top of it; D7 in the violations when
 * its stock was promised to others. */
[[nodiscard]] Result<DecisionOutcome> undoStep(Office& office, const Act::Step& step);

/** Brings back how a request was held. Conflict when somebody changed that since; as mayBecome(): what another officer
 *  completed is not held again. */
[[nodiscard]] Result<OperationId> undoHold(Office& office, const Act::Held& held);

} // namespace sosdesk
