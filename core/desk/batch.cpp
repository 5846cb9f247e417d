// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batch.h"

#include "core/desk/list_filter.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/roll.h"
#include "core/desk/settings.h"
#include "core/drill/chance.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Why a request is none of a batch; empty when it is one. */
QString reasonAgainst(const ReviewedRequest& reviewed)
{
    const std::optional<Decision>& decision = reviewed.dossier.decision;
    if (decision && decision->complete) {
        return u"done"_s;
    }
    if (reviewed.review.lane != Lane::Clean) {
        return u"not_clean"_s;
    }
    if (decision && decision->need) {
        return u"drafted"_s;
    }
    return reviewed.hold.held ? u"held"_s : QString();
}

BatchEntry entryOf(const ReviewedRequest& reviewed)
{
    const Request& request = reviewed.stored.request;
    return {request.number, reviewed.stored.version, request.facilityName, request.received, request.lines,
        reviewed.review.coverTenths, reviewed.suggested};
}

/** Open requests of today's list, newest received first; whether they are clean is not asked yet. */
Result<QStringList> candidates(Office& office, const std::optional<ShareNumber>& share)
{
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    std::vector<const RollEntry*> open;
    for (const RollEntry& entry : roll.entries) {
        const bool isMeant = !share || entry.share == *share || entry.share == nobodysShare;
        if (isMeant && belongsTo(View::Today, entry, office.today()) && isInReception(entry.status) && !isDone(entry)
            && !entry.held) {
            open.push_back(&entry);
        }
    }
    std::stable_sort(
        open.begin(), open.end(), [](const RollEntry* a, const RollEntry* b) { return b->received < a->received; });
    QStringList numbers;
    for (const RollEntry* const entry : open) {
        numbers << roll.wordsOf(entry->number);
    }
    return numbers;
}

/** @p wanted of @p count, each as likely as the other, in their order. */
std::vector<std::size_t> drawn(std::size_t count, std::size_t wanted, const Draw& draw)
{
    std::vector<std::size_t> all(count);
    std::iota(all.begin(), all.end(), std::size_t{0});
    for (std::size_t at = 0; at < wanted; ++at) {
        std::swap(all[at], all[at + draw(count - at)]);
    }
    all.resize(wanted);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

Draw drawOf(Office& office)
{
    const QUuid id = office.newId();
    std::uint64_t seed = 0;
    std::memcpy(&seed, id.toRfc4122().constData() + 8, sizeof seed);
    return [chance = Chance(seed)](
               std::size_t count) mutable { return static_cast<std::size_t>(chance.below(static_cast<int>(count))); };
}

Result<BatchPlan> planBatch(Office& office, const Draw& draw, const std::optional<ShareNumber>& share)
{
    SOSDESK_TAKE(const QString percent, setting(office, u"batch_sample_percent"_s));
    SOSDESK_TAKE(const QStringList numbers, candidates(office, share));
    BatchPlan plan;
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
        if (reasonAgainst(reviewed).isEmpty()) {
            plan.entries.push_back(entryOf(reviewed));
        }
    }
    const std::size_t count = plan.entries.size();
    const std::size_t wanted = (count * percent.toUInt() + 99) / 100; // at least one of any
    plan.sample = drawn(count, wanted, draw);
    return plan;
}

Result<BatchStep> decideInBatch(Office& office, const QString& number, DecisionEntry entry)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    BatchStep step{number};
    step.lane = reviewed.review.lane;
    step.leftOut = reasonAgainst(reviewed);
    if (entry.requestVersion.value_or(reviewed.stored.version) != reviewed.stored.version) {
        step.leftOut = u"changed"_s;
    }
    if (!step.leftOut.isEmpty()) {
        return step;
    }
    entry.inBatch = true;
    SOSDESK_TAKE(step.outcome, decide(office, number, entry));
    if (!step.outcome.operation) {
        step.leftOut = u"refused"_s;
    }
    return step;
}

DecisionEntry batchEntry(int requestVersion)
{
    DecisionEntry entry;
    entry.need = Need::Yes;
    entry.suggested = true;
    entry.complete = true;
    entry.requestVersion = requestVersion;
    return entry;
}

} // namespace sosdesk
