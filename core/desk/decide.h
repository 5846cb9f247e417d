// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/desk/batch_stock.h"
#include "core/desk/decision_entry.h"
#include "core/domain/decision.h"
#include "core/review/decision_rules.h"

#include <optional>
#include <vector>

namespace sosdesk {

class Office;

/** What came of it. Nothing was saved when there is no operation; then @p violations says why. */
struct DecisionOutcome
{
    std::optional<OperationId> operation{};
    Decision decision{};
    std::vector<Violation> violations{};
    std::optional<Act::Held> hold{}; ///< the request was held: completing it took it up again
    /** Of one that is taken back: it had lost a conflict, which is closed now; @p decision is theirs, and stands. */
    bool conflictClosed = false;
};

/** What is taken back of it when the officer undoes it; of one that was saved. */
[[nodiscard]] Act actOf(const DecisionOutcome& outcome);

/** Decides one request: decision, journal entry and outbox message in one transaction. With `complete` and a blocking
 *  violation nothing is saved; without it a draft is, and its violations are listed (D5). UnknownRequest, storage;
 *  Conflict when the request is no longer the version that was looked at. */
[[nodiscard]] Result<DecisionOutcome> decide(Office& office, const QString& number, const DecisionEntry& entry);

/** What came of a lane: each request on its own; what was saved before it stopped stays saved. */
struct LaneOutcome
{
    struct LeftOut
    {
        QString number{};
        QString reason{}; ///< as in BatchStep
        std::vector<CheckId> checks{};
    };

    std::vector<DecisionOutcome> outcomes{};
    std::vector<LeftOut> leftOut{};  ///< what stands there and is not approved in one go
    std::optional<Error> stopped{};  ///< why the rest of the lane was not decided
    std::vector<BatchStock> stock{}; ///< of the items of which less is free than before
};

/** Decides every request of a lane of today's list, each on its own (D5); of lane `clean` as decideInBatch() does, and
 * only as each was suggested before the first of them took anything: what nobody saw is not completed. Of the other
 * lanes none is approved so: they may be denied, or begun as drafts. */
[[nodiscard]] Result<LaneOutcome> decideLane(Office& office, Lane lane, DecisionEntry entry);

/** Takes the last decision about a request back; the earlier state becomes the newest version, unless its stock
 *  was promised to others meanwhile (D7 in the violations) or the facility withdrew (D9). RuleViolated (D8) after
 * 受付完了, NothingToUndo. */
[[nodiscard]] Result<DecisionOutcome> undo(Office& office, const QString& number);

} // namespace sosdesk
