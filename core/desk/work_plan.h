// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/id.h"
#include "core/domain/roll.h"

#include <optional>

namespace sosdesk {

class Office;

/** A plan as it was before and is now. */
struct RecordedPlan
{
    OperationId operation{};
    WorkPlan before{};
    WorkPlan now{};
};

/** Who takes what (分担); no lines while nobody planned. */
[[nodiscard]] Result<WorkPlan> workPlan(Office& office);

/** Makes @p plan the office's; with a team server it goes to the other desks. @p plan.version is the one that it was
 *  made from: Conflict (with the newer version as its value) when somebody made another one since. BadArgument names
 *  the line and field of the first fault: `lines[2].regions`. */
[[nodiscard]] Result<RecordedPlan> setWorkPlan(Office& office, WorkPlan plan);

/** The plan, ready to be asked. */
[[nodiscard]] Result<WorkSplit> workSplit(Office& office);
/** Fills in whose each entry is; nothing to do while there is no plan. */
[[nodiscard]] Result<void> divideWork(Office& office, Roll& roll);

/** The share that a person names: `mine` (of this desk's officer), `none` (未分担) or an officer of the plan; empty:
 *  nothing, everybody's. BadArgument for one who is not in the plan. */
[[nodiscard]] Result<std::optional<ShareNumber>> shareNamed(
    Office& office, const WorkSplit& split, const QString& name);

} // namespace sosdesk
