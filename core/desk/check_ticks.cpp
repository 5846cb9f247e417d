// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/check_ticks.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/store/check_tick_store.h"
#include "core/store/typing_store.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk {
namespace {

bool isMeant(const CheckTickEntry& entry, const Finding& finding)
{
    return finding.id == entry.check
        && (entry.items.empty()
            || std::find(entry.items.begin(), entry.items.end(), finding.item) != entry.items.end());
}

/** The row's tick as it stands after the entry. */
CheckTick ticked(const CheckTick& before, const Finding& finding, const CheckTickEntry& entry)
{
    CheckTick tick = before;
    if (entry.confirmed) {
        tick.confirmed = *entry.confirmed;
        tick.verdict = finding.verdict;
    }
    tick.note = entry.note.value_or(tick.note).trimmed();
    return tick;
}

QJsonObject shapeOf(const std::vector<CheckTick>& ticks, const ItemCatalogue& items)
{
    QJsonArray rows;
    for (const CheckTick& tick : ticks) {
        rows.append(jsonOf(tick, items));
    }
    return rows.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("ticks"), rows}};
}

/** The rows become @p after; @p known: what the journal says stood there; @p isNote: it is no half-typed one now. */
Result<OperationId> write(Office& office, const QString& number, const std::vector<CheckTick>& known,
    const std::vector<CheckTick>& after, bool isNote)
{
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("check_tick")));
    CheckTickStore ticks(office.database());
    for (const CheckTick& tick : after) {
        SOSDESK_TRY(ticks.set(*work, number, tick));
    }
    if (isNote) {
        SOSDESK_TRY(TypingStore(office.database()).drop(number, TypingPart::Note));
    }
    const QJsonObject said = shapeOf(after, office.items());
    SOSDESK_TRY(work->journal({QStringLiteral("check_tick"), number, shapeOf(known, office.items()), said}));
    SOSDESK_TRY(work->send(QStringLiteral("check_tick"), number, said));
    SOSDESK_TRY(work->commit());
    return work->id();
}

/** Whoever wrote it, and when. */
bool saysTheSame(const CheckTick* stands, const CheckTick& tick)
{
    return stands != nullptr && stands->confirmed == tick.confirmed && stands->verdict == tick.verdict
        && stands->note == tick.note;
}

} // namespace

Result<TickedRows> tickCheck(Office& office, const QString& number, const CheckTickEntry& entry)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    if (reviewed.stored.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D8"), number});
    }
    std::vector<CheckTick> known;
    TickedRows done{{}, {number, {}, {}}};
    for (const Finding& finding : reviewed.review.findings) {
        if (!isMeant(entry, finding)) {
            continue;
        }
        if (entry.seen && *entry.seen != finding.verdict) {
            return fail({ErrorCode::Conflict, {}, 0, {}, number}); // nobody has looked at what stands there now
        }
        const CheckTick* const stands = tickFor(reviewed.dossier.ticks, finding.id, finding.item);
        if (stands != nullptr) {
            known.push_back(*stands);
        }
        done.rows.before.push_back(
            stands != nullptr ? *stands : CheckTick{finding.id, finding.item, false, finding.verdict, {}, {}, {}});
        done.rows.after.push_back(ticked(done.rows.before.back(), finding, entry));
    }
    if (done.rows.after.empty() || (!entry.items.empty() && done.rows.after.size() != entry.items.size())) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("check"), codeOf(entry.check)});
    }
    SOSDESK_TAKE(done.operation, write(office, number, known, done.rows.after, entry.note.has_value()));
    return done;
}

Result<OperationId> undoTicks(Office& office, const Act::Ticked& ticked)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, ticked.number));
    if (stored.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D8"), ticked.number});
    }
    SOSDESK_TAKE(const std::vector<CheckTick> stand, CheckTickStore(office.database()).about(ticked.number));
    const bool untouched = std::all_of(ticked.after.begin(), ticked.after.end(),
        [&](const CheckTick& tick) { return saysTheSame(tickFor(stand, tick.check, tick.item), tick); });
    if (!untouched) {
        return fail({ErrorCode::Conflict, {}, 0, {}, ticked.number});
    }
    return write(office, ticked.number, ticked.after, ticked.before, false);
}

} // namespace sosdesk
