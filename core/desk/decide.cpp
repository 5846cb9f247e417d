// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decide.h"

#include "core/desk/batch.h"
#include "core/desk/dossier_of.h"
#include "core/desk/inquiry.h"
#include "core/desk/office.h"
#include "core/desk/request_list.h"
#include "core/desk/review_request.h"
#include "core/desk/settle_conflict.h"
#include "core/desk/undo_act.h"
#include "core/store/conflict_store.h"
#include "core/store/decision_store.h"
#include "core/store/hold_store.h"
#include "core/store/request_history.h"
#include "core/store/typing_store.h"
#include "core/wording/messages.h"
#include "core/wording/standing_opinion.h"

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

void setLine(std::vector<DecisionLine>& lines, const DecisionLine& line)
{
    const auto same = [&](const DecisionLine& other) { return other.item == line.item; };
    const auto found = std::find_if(lines.begin(), lines.end(), same);
    if (found != lines.end()) {
        *found = line;
    } else {
        lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.item < b.item; });
}

/** What stands before the officer's entries: the draft, or what the rules suggest. */
Decision startOf(const Dossier& dossier, const Review& review, const Policy& policy, const DecisionEntry& entry)
{
    if (!entry.suggested) {
        return dossier.decision.value_or(Decision());
    }
    return entry.need == Need::No ? Decision() : suggestedDecision(dossier, review, policy, {});
}

Decision entered(const Dossier& dossier, const Review& review, const Policy& policy, const DecisionEntry& entry,
    const ItemCatalogue& items)
{
    Decision decision = startOf(dossier, review, policy, entry);
    decision.requestNumber = dossier.request.number;
    decision.requestVersion = dossier.requestVersion;
    decision.regime = review.regime;
    decision.complete = entry.complete;
    decision.inBatch = entry.inBatch;
    if (entry.need && *entry.need != decision.need) {
        decision.need = entry.need;
        if (entry.need == Need::No) {
            decision.method.reset();
            decision.lines.clear();
        }
    }
    if (entry.method) {
        decision.method = entry.method;
    }
    for (const DecisionLine& line : entry.lines) {
        setLine(decision.lines, line);
    }
    // What the program composed follows the facts and the decision; what a person wrote stays.
    const std::optional<Decision>& standing = dossier.decision;
    if (entry.opinion) {
        decision.opinion = *entry.opinion;
    } else if (entry.suggested || (standing && wording::isComposed(*standing, dossier, review, policy, items))) {
        decision.opinion = wording::composedAnew(decision, dossier, review, policy, items);
    }
    decision.overrideReason = entry.overrideReason.value_or(decision.overrideReason);
    return decision;
}

bool forbidsSaving(const std::vector<Violation>& violations, bool complete)
{
    return std::any_of(violations.begin(), violations.end(),
        [complete](const Violation& violation) { return violation.evenAsDraft || (complete && violation.blocking); });
}

/** Why a completed decision cannot come back: its stock was promised to others meanwhile (D7), the facility withdrew
 *  (D9), a check fails by now (D6) … 完了 never stands against the rules because it stood before.
 */
Result<std::vector<Violation>> obstaclesTo(Office& office, const Decision& restored)
{
    if (!restored.complete) {
        return std::vector<Violation>();
    }
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, restored.requestNumber));
    return violationsOf(restored, reviewed.dossier, reviewed.review, policyFor(office, reviewed.stored.request));
}

/** What is suggested for each before any of them takes something: what the officer could see. */
Result<std::map<QString, Decision>> suggestedBefore(Office& office, const std::vector<ListedRequest>& listed)
{
    std::map<QString, Decision> suggested;
    for (const ListedRequest& request : listed) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TAKE(ReviewedRequest reviewed, reviewRequest(office, request.stored.request.number));
        suggested.emplace(request.stored.request.number, std::move(reviewed.suggested));
    }
    return suggested;
}

Result<BatchStep> decideOfLane(Office& office, Lane lane, const QString& number, const DecisionEntry& entry,
    const std::map<QString, Decision>& planned)
{
    if (lane == Lane::Clean) {
        const auto known = planned.find(number);
        return decideInBatch(
            office, number, entry, known != planned.end() ? std::optional(known->second) : std::nullopt);
    }
    BatchStep step{number, {}, lane};
    if (entry.complete && entry.need != Need::No) { // nobody approves in one go what a check asks about
        step.leftOut = QStringLiteral("not_clean");
        return step;
    }
    SOSDESK_TAKE(step.outcome, decide(office, number, entry));
    return step;
}

/** Who decides while a conflict stands there has seen what the other officer decided. */
Result<void> closeConflict(Office& office, UnitOfWork& work, const QString& number)
{
    ConflictStore conflicts(office.database());
    SOSDESK_TAKE(const auto open, conflicts.openOf(number));
    return open ? conflicts.settle(work, *open, ConflictEnd::Mine) : Result<void>();
}

/** An act of this desk that another officer decided on top of is not taken back with theirs unseen. */
Result<void> isOnTop(Office& office, const Act::Step& step)
{
    SOSDESK_TAKE(const auto history, DecisionStore(office.database()).history(step.number));
    const auto mine = std::find_if(
        history.begin(), history.end(), [&](const Decision& decision) { return decision.version == step.version; });
    const bool others = mine != history.end()
        && std::any_of(history.begin(), mine, [&](const Decision& later) { return later.officer != mine->officer; });
    return others ? fail({ErrorCode::Conflict, {}, 0, {}, step.number}) : Result<void>();
}

/** What is decided is not 保留 any more. */
Result<std::optional<Act::Held>> takeUpAgain(Office& office, UnitOfWork& work, const QString& number)
{
    HoldStore holds(office.database());
    SOSDESK_TAKE(const Hold before, holds.of(number));
    if (!before.held) {
        return std::optional<Act::Held>();
    }
    SOSDESK_TAKE(const Hold now, holds.record(work, {number}, QStringLiteral("resume")));
    return std::optional(Act::Held{before, now.version});
}

} // namespace

Act actOf(const DecisionOutcome& outcome)
{
    Act act;
    act.steps.push_back({outcome.decision.requestNumber, outcome.decision.version});
    if (outcome.hold) {
        act.holds.push_back(*outcome.hold);
    }
    return act;
}

Result<DecisionOutcome> decide(Office& office, const QString& number, const DecisionEntry& entry)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    const bool seen = entry.requestVersion.value_or(reviewed.stored.version) == reviewed.stored.version;
    if (!seen && entry.complete) {
        return fail({ErrorCode::Conflict, {}, 0, {}, number}); // nothing is decided on facts that nobody has seen
    }
    const Policy& policy = policyFor(office, reviewed.stored.request);
    DecisionOutcome outcome;
    outcome.decision = entered(reviewed.dossier, reviewed.review, policy, entry, office.items());
    outcome.decision.officer = office.officer();
    outcome.violations = violationsOf(outcome.decision, reviewed.dossier, reviewed.review, policy);
    if (forbidsSaving(outcome.violations, entry.complete)) {
        return outcome;
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("decide")));
    SOSDESK_TAKE(outcome.decision,
        DecisionStore(office.database()).record(*work, outcome.decision, outcome.decision.overrideReason));
    if (seen) { // a draft of what stood there before: its changes still wait for a look
        SOSDESK_TRY(RequestHistory(office.database()).settle(*work, number));
    }
    SOSDESK_TRY(TypingStore(office.database()).drop(number, TypingPart::Decision));
    SOSDESK_TRY(closeConflict(office, *work, number));
    if (outcome.decision.complete) {
        SOSDESK_TAKE(outcome.hold, takeUpAgain(office, *work, number));
    }
    SOSDESK_TRY(work->commit());
    outcome.operation = work->id();
    if (entry.complete) {
        office.suggestedStock().forget(number); // reserved now, and no longer only suggested
    }
    return outcome;
}

Result<LaneOutcome> decideLane(Office& office, Lane lane, DecisionEntry entry)
{
    ListFilter filter;
    filter.lane = lane;
    SOSDESK_TAKE(const auto listed, listRequests(office, filter));
    entry.inBatch = true;
    const bool isPlanned = lane == Lane::Clean && entry.suggested && entry.need == Need::Yes;
    SOSDESK_TAKE(const auto planned, suggestedBefore(office, isPlanned ? listed : std::vector<ListedRequest>()));
    SOSDESK_TAKE(const auto free, freeStock(office));
    LaneOutcome whole;
    for (const ListedRequest& request : listed) {
        const QString& number = request.stored.request.number;
        const auto step = office.pause().and_then([&] { return decideOfLane(office, lane, number, entry, planned); });
        if (!step) {
            whole.stopped = step.error();
            break;
        }
        if (step->leftOut.isEmpty() || step->leftOut == QStringLiteral("refused")) {
            whole.outcomes.push_back(step->outcome);
        } else {
            whole.leftOut.push_back({number, step->leftOut, step->checks});
        }
    }
    auto stock = stockSince(office, free);
    if (!stock && !whole.stopped) {
        whole.stopped = stock.error(); // what was decided stays decided
    }
    whole.stock = stock ? std::move(*stock) : std::vector<BatchStock>();
    return whole;
}

Result<DecisionOutcome> undo(Office& office, const QString& number)
{
    return undoStep(office, {number, 0});
}

Result<DecisionOutcome> undoStep(Office& office, const Act::Step& step)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, step.number));
    if (stored.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D8"), step.number});
    }
    DecisionOutcome outcome;
    SOSDESK_TAKE(const auto conflict, ConflictStore(office.database()).openOf(step.number));
    if (conflict) { // what was decided here had lost: taking it back leaves what the other officer decided
        SOSDESK_TAKE(outcome.operation, takeTheirs(office, step.number, conflict->theirs.id));
        outcome.decision = conflict->theirs;
        outcome.decision.officer = conflict->theirOfficer;
        outcome.conflictClosed = true;
        return outcome;
    }
    SOSDESK_TRY(isOnTop(office, step));
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("undo")));
    if (step.talk) {
        SOSDESK_TRY(undoTalk(office, *work, *step.talk));
    }
    if (step.version != Act::undecided) {
        SOSDESK_TAKE(outcome.decision, DecisionStore(office.database()).undo(*work, step.number, step.version));
        SOSDESK_TAKE(outcome.violations, obstaclesTo(office, outcome.decision));
    }
    if (forbidsSaving(outcome.violations, outcome.decision.complete)) {
        return outcome;
    }
    SOSDESK_TRY(work->commit());
    outcome.operation = work->id();
    return outcome;
}

} // namespace sosdesk
