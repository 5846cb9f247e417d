// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/check_ticks.h"

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
CheckTick ticked(const CheckTick* before, const Finding& finding, const CheckTickEntry& entry)
{
    CheckTick tick =
        before != nullptr ? *before : CheckTick{finding.id, finding.item, false, finding.verdict, {}, {}, {}};
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

} // namespace

Result<OperationId> tickCheck(Office& office, const QString& number, const CheckTickEntry& entry)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(office, number));
    if (reviewed.stored.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D8"), number});
    }
    std::vector<CheckTick> before;
    std::vector<CheckTick> after;
    for (const Finding& finding : reviewed.review.findings) {
        if (!isMeant(entry, finding)) {
            continue;
        }
        if (entry.seen && *entry.seen != finding.verdict) {
            return fail({ErrorCode::Conflict, {}, 0, {}, number}); // nobody has looked at what stands there now
        }
        const CheckTick* const known = tickFor(reviewed.dossier.ticks, finding.id, finding.item);
        if (known != nullptr) {
            before.push_back(*known);
        }
        after.push_back(ticked(known, finding, entry));
    }
    if (after.empty() || (!entry.items.empty() && after.size() != entry.items.size())) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("check"), codeOf(entry.check)});
    }
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("check_tick")));
    CheckTickStore ticks(office.database());
    for (const CheckTick& tick : after) {
        SOSDESK_TRY(ticks.set(*work, number, tick));
    }
    if (entry.note) {
        SOSDESK_TRY(TypingStore(office.database()).drop(number, TypingPart::Note));
    }
    const QJsonObject said = shapeOf(after, office.items());
    SOSDESK_TRY(work->journal({QStringLiteral("check_tick"), number, shapeOf(before, office.items()), said}));
    SOSDESK_TRY(work->send(QStringLiteral("check_tick"), number, said));
    SOSDESK_TRY(work->commit());
    return work->id();
}

} // namespace sosdesk
