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
#include <iterator>
#include <map>
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

/** Every check but 締切 that is not ok; that one is told by the lane. */
std::vector<CheckId> openChecks(const Review& review)
{
    std::vector<CheckId> checks;
    for (const Finding& finding : review.findings) {
        const bool known = std::find(checks.begin(), checks.end(), finding.id) != checks.end();
        if (finding.verdict != Verdict::Ok && finding.id != CheckId::C8 && !known) {
            checks.push_back(finding.id);
        }
    }
    return checks;
}

bool comesOutAs(const Decision& planned, const Decision& now)
{
    return planned.method == now.method && planned.lines == now.lines;
}

/** A batch on its way, before anything is done: what each one takes is gone for those that follow. */
class Course
{
public:
    explicit Course(Office& office)
        : m_office(office)
    {
    }

    /** Judges @p reviewed again as it will stand when its turn comes. */
    void judgeInTurn(ReviewedRequest& reviewed) const
    {
        const FacilityCode place = reviewed.stored.request.facilityCode;
        const auto given = m_given.equal_range(place);
        const bool another = !place.isNone() && given.first != given.second;
        if (!another && m_taken.empty()) {
            return;
        }
        if (another) {
            std::transform(given.first, given.second, std::back_inserter(reviewed.dossier.ownDecisions),
                [](const auto& own) { return own.second; });
        }
        if (reviewed.dossier.stock) {
            for (StockBalance& balance : *reviewed.dossier.stock) {
                const auto taken = m_taken.find(balance.item);
                balance.reserved += taken != m_taken.end() ? taken->second : 0;
            }
        }
        judgeAnew(m_office, reviewed);
    }

    void add(const Request& request, Decision decision)
    {
        for (const DecisionLine& line : decision.lines) {
            if (line.prefecture > 0) {
                m_taken[line.item] += line.prefecture;
            }
        }
        decision.complete = true;
        decision.at = m_office.now();
        m_given.emplace(request.facilityCode, std::move(decision));
    }

    [[nodiscard]] const std::map<Item, Quantity>& taken() const { return m_taken; }

private:
    Office& m_office;
    std::map<Item, Quantity> m_taken;
    std::multimap<FacilityCode, Decision> m_given; ///< by the code of the place
};

BatchEntry entryOf(const ReviewedRequest& reviewed, Method alone)
{
    const Request& request = reviewed.stored.request;
    BatchEntry entry{request.number, reviewed.stored.version, request.facilityName, request.received, request.lines,
        reviewed.review.coverTenths, reviewed.suggested, reviewed.review.advice.shortOf};
    entry.ranOut = entry.shortOf && alone == Method::Prefecture && entry.decision.method == Method::State;
    return entry;
}

/** Before and after, of what the entries ask for. */
Result<std::vector<BatchStock>> stockOf(
    Office& office, const std::vector<BatchEntry>& entries, const std::map<Item, Quantity>& taken)
{
    SOSDESK_TAKE(const auto free, freeStock(office));
    std::map<Item, BatchStock> byItem;
    for (const BatchEntry& entry : free ? entries : std::vector<BatchEntry>()) {
        for (const DecisionLine& line : entry.decision.lines) {
            const auto has = free->find(line.item);
            const auto gone = taken.find(line.item);
            const Quantity before = has != free->end() ? has->second : 0;
            byItem[line.item] = {line.item, before, before - (gone != taken.end() ? gone->second : 0)};
        }
    }
    std::vector<BatchStock> stock;
    std::transform(
        byItem.begin(), byItem.end(), std::back_inserter(stock), [](const auto& known) { return known.second; });
    return stock;
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

std::vector<std::size_t> BatchPlan::shown() const
{
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        if (entries[at].ranOut || std::binary_search(sample.begin(), sample.end(), at)) {
            shown.push_back(at);
        }
    }
    return shown;
}

Result<BatchPlan> planBatch(Office& office, const Draw& draw, const std::optional<ShareNumber>& share)
{
    SOSDESK_TAKE(const QString percent, setting(office, u"batch_sample_percent"_s));
    SOSDESK_TAKE(const QStringList numbers, candidates(office, share));
    BatchPlan plan;
    Course course(office);
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TAKE(ReviewedRequest reviewed, reviewRequest(office, number));
        const Method alone = reviewed.review.advice.method;
        course.judgeInTurn(reviewed);
        if (reasonAgainst(reviewed).isEmpty()) {
            plan.entries.push_back(entryOf(reviewed, alone));
            course.add(reviewed.stored.request, reviewed.suggested);
        }
    }
    SOSDESK_TAKE(plan.stock, stockOf(office, plan.entries, course.taken()));
    const std::size_t count = plan.entries.size();
    const std::size_t wanted = (count * percent.toUInt() + 99) / 100; // at least one of any
    plan.sample = drawn(count, wanted, draw);
    return plan;
}

Result<BatchStep> decideInBatch(
    Office& office, const QString& number, DecisionEntry entry, const std::optional<Decision>& planned)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    BatchStep step{number};
    step.lane = reviewed.review.lane;
    step.leftOut = reasonAgainst(reviewed);
    if (entry.requestVersion.value_or(reviewed.stored.version) != reviewed.stored.version) {
        step.leftOut = u"changed"_s;
    }
    if (step.leftOut.isEmpty() && planned && !comesOutAs(*planned, reviewed.suggested)) {
        const bool isShort = planned->method == Method::Prefecture && reviewed.review.advice.shortOf.has_value();
        step.leftOut = isShort ? u"stock_short"_s : u"planned_otherwise"_s;
    }
    if (!step.leftOut.isEmpty()) {
        step.checks = step.leftOut == u"not_clean"_s ? openChecks(reviewed.review) : std::vector<CheckId>();
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
