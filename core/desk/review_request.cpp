// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/review_request.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/origins.h"
#include "core/desk/reading.h"
#include "core/review/decision_rules.h"
#include "core/review/opinion.h"
#include "core/store/exchange_store.h"
#include "core/store/hold_store.h"
#include "core/store/journal_store.h"
#include "core/store/request_history.h"
#include "core/store/request_store.h"
#include "core/wording/judgement.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

std::vector<FieldChange> differencesOf(const Dossier& dossier, const ItemCatalogue& items)
{
    std::vector<FieldChange> fields;
    const GmisEntry& entry = dossier.request.gmis;
    if (dossier.request.status != RequestStatus::Closed || !dossier.decision || !dossier.decision->need
        || entry.isEmpty()) {
        return fields;
    }
    const auto add = [&](const QString& field, const QString& ours, const QString& theirs) {
        if (ours != theirs) {
            fields.push_back({field, ours, theirs});
        }
    };
    const Decision& ours = *dossier.decision;
    add(QStringLiteral("need"), codeOf(ours.need), codeOf(entry.need));
    add(QStringLiteral("method"), codeOf(ours.method), codeOf(entry.method));
    add(QStringLiteral("opinion"), ours.opinion, entry.opinion);
    std::map<Item, std::pair<DecisionLine, DecisionLine>> byItem;
    for (const DecisionLine& line : ours.lines) {
        byItem[line.item].first = line;
    }
    for (const DecisionLine& line : entry.lines) {
        byItem[line.item].second = line;
    }
    for (const auto& [item, pair] : byItem) {
        const QString name = items.codeOf(item) + u'.';
        add(name + QStringLiteral("prefecture"), QString::number(pair.first.prefecture),
            QString::number(pair.second.prefecture));
        add(name + QStringLiteral("state"), QString::number(pair.first.state), QString::number(pair.second.state));
    }
    return fields;
}

/** The changes that wait for a second look: those since the version that was last seen, else all. */
Result<std::vector<FieldChange>> openChanges(Office& office, const StoredRequest& stored)
{
    if (stored.changed.empty()) {
        return std::vector<FieldChange>();
    }
    SOSDESK_TAKE(const auto seen, RequestHistory(office.database()).lastSeen(stored.request.number));
    SOSDESK_TAKE(auto fields, RequestStore(office.database()).changesSince(stored.request.number, seen.version));
    std::erase_if(fields, [&](const FieldChange& change) {
        return std::find(stored.changed.begin(), stored.changed.end(), change.field) == stored.changed.end();
    });
    return fields;
}

Result<QJsonArray> refusalOf(Office& office, const QString& number)
{
    constexpr int most = 10;
    SOSDESK_TAKE(const auto traces, ExchangeStore(office.database()).refused(most, number));
    for (const RefusedTrace& trace : traces) {
        if (trace.why != QStringLiteral("conflict")) {
            return QJsonDocument::fromJson(trace.why.toUtf8()).array();
        }
    }
    return QJsonArray();
}

Decision suggestionOf(const Office& office, const ReviewedRequest& reviewed)
{
    const Dossier& dossier = reviewed.dossier;
    Decision decision = suggestedDecision(dossier, reviewed.review, reviewed.policy, {});
    decision.officer = office.officer();
    decision.opinion =
        wording::composeOpinion(opinionFacts(dossier, reviewed.review, reviewed.policy, decision), office.items());
    return decision;
}

} // namespace

const Policy& policyFor(const Office& office, const Request& request)
{
    return office.policies().forDay(request.received ? dayOf(*request.received) : office.today());
}

void judgeAnew(const Office& office, ReviewedRequest& reviewed)
{
    reviewed.review = judge(reviewed.dossier, reviewed.policy, office.calendar(), office.today());
    reviewed.suggested = suggestionOf(office, reviewed);
}

Result<ReviewedRequest> reviewRequest(Office& office, const QString& number, const QString& regime)
{
    const Reading reading(office.database());
    ReviewedRequest reviewed;
    SOSDESK_TAKE(reviewed.stored, requestOf(office, number));
    const Policy* policy =
        regime.isEmpty() ? &policyFor(office, reviewed.stored.request) : office.policies().find(regime);
    if (policy == nullptr) {
        return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--regime"), regime});
    }
    SOSDESK_TAKE(reviewed.dossier, dossierOf(office, reviewed.stored));
    reviewed.policy = *policy;
    judgeAnew(office, reviewed);
    const Request& request = reviewed.stored.request;
    reviewed.receptionStopped = request.received && policy->isReceptionStopped(dayOf(*request.received));
    SOSDESK_TAKE(reviewed.journal, JournalStore(office.database()).about(number));
    reviewed.differences = differencesOf(reviewed.dossier, office.items());
    SOSDESK_TAKE(reviewed.changes, openChanges(office, reviewed.stored));
    SOSDESK_TAKE(reviewed.origins, originsOf(office, reviewed.dossier, reviewed.review.findings));
    SOSDESK_TAKE(reviewed.hold, HoldStore(office.database()).of(number));
    SOSDESK_TAKE(reviewed.refused, refusalOf(office, number));
    reviewed.asOf = office.now();
    if (reviewed.dossier.stock) {
        reviewed.suggestedElsewhere = office.suggestedStock().sums(*reviewed.dossier.stock, number);
    }
    return reviewed;
}

} // namespace sosdesk
