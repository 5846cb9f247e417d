// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/set_aside.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/store/decision_store.h"
#include "core/store/hold_store.h"

namespace sosdesk {
namespace {

constexpr qsizetype longestReason = 1'000;

} // namespace

Result<void> mayBecome(Office& office, const Hold& hold)
{
    const QString& number = hold.requestNumber;
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    if (stored.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D8"), number});
    }
    SOSDESK_TAKE(const std::optional<Decision> decision, DecisionStore(office.database()).latest(number));
    if (hold.held && ((decision && decision->complete) || !isInReception(stored.request.status))) {
        return fail({ErrorCode::RuleViolated, {}, 0, QStringLiteral("D5"), number});
    }
    return {};
}

Result<HeldRequest> setAside(Office& office, Hold hold)
{
    SOSDESK_TRY(mayBecome(office, hold));
    if (hold.reason.size() > longestReason) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--reason"), hold.reason.left(40)});
    }
    HeldRequest held;
    SOSDESK_TAKE(held.before, HoldStore(office.database()).of(hold.requestNumber));
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("hold")));
    const QString action = hold.held ? QStringLiteral("hold") : QStringLiteral("resume");
    SOSDESK_TAKE(held.now, HoldStore(office.database()).record(*work, std::move(hold), action));
    SOSDESK_TRY(work->commit());
    held.operation = work->id();
    return held;
}

} // namespace sosdesk
