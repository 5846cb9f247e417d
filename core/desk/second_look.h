// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/settle.h"
#include "core/domain/change_set.h"
#include "core/review/second_look.h"

#include <vector>

namespace sosdesk {

class Office;
struct Dossier;

/** A request that changed after it was seen or decided: what changed, and what that made of its judgement. */
struct LookedAgain
{
    QString number{};
    QString facilityName{};
    int seenVersion = 0; ///< the version that was decided, had its last second look, or first stood in reception
    int version = 0;
    bool decided = false;
    /** Fields of the request; a survey or distribution that came later has no `before`, its day in `after` and its
     *  source as name (`weekly:2024-11-20`, `goods:2024-11-21`). One that was corrected has its day on both sides, and
     *  each figure that is another one now behind it (`weekly:2024-11-20.n95_mask.stock`). */
    std::vector<FieldChange> fields{};
    SecondLook look{};
    bool needsReason = false; ///< a completed 要 fails a check newly (D6), or no longer answers what is asked for
};

/** Judges a request as it was seen, and as it is, by what is known now. Nothing when no change of it waits for a second
 *  look. UnknownRequest. */
[[nodiscard]] Result<std::optional<LookedAgain>> secondLook(Office& office, const QString& number);
/** The same for all that wait, newest received first. Some 2 ms each. */
[[nodiscard]] Result<std::vector<LookedAgain>> changedRequests(Office& office);

struct SettleOutcome
{
    std::optional<OperationId> operation{}; ///< nothing when there was nothing to settle
    QStringList settled{};
    std::vector<LookedAgain> left{}; ///< got worse: they must be named
};

/** Records the second look at each request, all in one act; none of their fields counts as changed any more.
 *  UnknownRequest; Conflict; RuleViolated (D6) when a completed 要 needs a reason to stand and none is given. */
[[nodiscard]] Result<SettleOutcome> settle(Office& office, const SettleOrder& order);

} // namespace sosdesk
