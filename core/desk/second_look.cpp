// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/second_look.h"

#include "core/desk/dossier_of.h"
#include "core/desk/news.h"
#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/review_request.h"
#include "core/desk/talk_news.h"
#include "core/policy/deadlines.h"
#include "core/review/standing.h"
#include "core/store/request_history.h"
#include "core/store/request_store.h"

#include <algorithm>

namespace sosdesk {
namespace {

bool contains(const std::vector<QString>& names, const QString& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/** Something heard or said by the ministry; the surveys tell more of themselves. */
bool isTalk(const QString& field)
{
    return field.startsWith(QStringLiteral("contact:")) || field == refusedTalks;
}

/** The version on which somebody last had a look, else the first that stood in reception. */
Result<int> seenVersion(Office& office, const StoredRequest& stored)
{
    const RequestHistory history(office.database());
    SOSDESK_TAKE(const RequestHistory::Seen seen, history.lastSeen(stored.request.number));
    if (seen.version > 0) {
        return seen.version;
    }
    SOSDESK_TAKE(const int first, history.firstInReception(stored.request.number));
    return first > 0 ? first : stored.version;
}

/** The request as it was then. */
Result<StoredRequest> requestBefore(Office& office, const StoredRequest& stored, int version)
{
    StoredRequest before = stored;
    if (version < stored.version) {
        SOSDESK_TAKE(const auto request, RequestHistory(office.database()).at(stored.request.number, version));
        before.request = request.value_or(stored.request);
        before.request.id = stored.request.id;
        before.version = version;
    }
    const Policy& policy = policyFor(office, before.request);
    if (before.request.received) {
        before.processingDay =
            processingDay(before.request.channel, *before.request.received, policy, office.calendar());
    }
    return before;
}

/** What was known then, with what is known now of its facility; the news left out. */
Result<Dossier> dossierBefore(Office& office, const StoredRequest& before, const std::vector<QString>& news)
{
    SOSDESK_TAKE(Dossier dossier, dossierOf(office, before));
    SOSDESK_TRY(putBack(office, dossier, news));
    return dossier;
}

Result<std::vector<FieldChange>> fieldsOf(
    Office& office, const StoredRequest& stored, int version, const Dossier& before, const Dossier& now)
{
    SOSDESK_TAKE(auto fields, RequestStore(office.database()).changesSince(stored.request.number, version));
    std::erase_if(fields, [&](const FieldChange& change) { return !contains(stored.changed, change.field); });
    const std::vector<FieldChange> news = newsChanges(office, before, now, stored.changed);
    fields.insert(fields.end(), news.begin(), news.end());
    for (const QString& field : stored.changed) {
        if (isTalk(field)) {
            fields.push_back({field, {}, field.section(u':', 1), true});
        }
    }
    return fields;
}

} // namespace

Result<std::optional<LookedAgain>> secondLook(Office& office, const QString& number)
{
    const Reading reading(office.database());
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    if (stored.changed.empty()) {
        return std::optional<LookedAgain>();
    }
    SOSDESK_TAKE(const Dossier dossier, dossierOf(office, stored));
    LookedAgain again;
    again.number = number;
    again.facilityName = stored.request.facilityName;
    again.version = stored.version;
    again.decided = dossier.decision && dossier.decision->complete;
    SOSDESK_TAKE(again.seenVersion, seenVersion(office, stored));
    SOSDESK_TAKE(const StoredRequest seen, requestBefore(office, stored, again.seenVersion));
    SOSDESK_TAKE(const Dossier known, dossierBefore(office, seen, stored.changed));
    SOSDESK_TAKE(again.fields, fieldsOf(office, stored, again.seenVersion, known, dossier));
    const Review before = judge(known, policyFor(office, seen.request), office.calendar(), office.today());
    const Review after = judge(dossier, policyFor(office, stored.request), office.calendar(), office.today());
    again.look = compare(before, after, !isInReception(stored.request.status));
    if (dossier.decision) {
        compareQuantities(again.look, *dossier.decision, seen.request, stored.request);
        again.look.refused =
            contains(stored.changed, refusedTalks) && isTakenBack(*dossier.decision, stored.request, dossier.inquiries);
    }
    again.needsReason = again.decided && dossier.decision->need == Need::Yes
        && (again.look.outcome == SecondLookOutcome::NowFails || again.look.isOutrun());
    return std::optional(again);
}

Result<std::vector<LookedAgain>> changedRequests(Office& office)
{
    SOSDESK_TAKE(const QStringList numbers, RequestHistory(office.database()).unsettled());
    std::vector<LookedAgain> all;
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TAKE(auto again, secondLook(office, number));
        if (again) {
            all.push_back(std::move(*again));
        }
    }
    return all;
}

} // namespace sosdesk
