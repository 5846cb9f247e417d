// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/new_request.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/domain/json.h"
#include "core/domain/request_json.h"
#include "core/policy/deadlines.h"
#include "core/review/blank.h"
#include "core/store/client_id.h"
#include "core/store/contact_store.h"
#include "core/store/decision_store.h"
#include "core/store/hub_store.h"
#include "core/store/request_form_store.h"
#include "core/store/request_store.h"
#include "core/store/typing_store.h"
#include "core/sync/reconcile.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QString prefixOf(Channel channel, Day day, const QUuid& desk)
{
    const QString kind = channel == Channel::Urgent ? u"URG"_s : channel == Channel::Sheet ? u"SHT"_s : u"AGG"_s;
    return kind + u'-' + isoOf(day).remove(u'-') + u'-' + deskMark(desk) + u'-';
}

QString titleOf(const Request& request)
{
    const CivilDate date = civilOf(dayOf(*request.received));
    return QStringLiteral("%1/%2/%3_").arg(date.year).arg(date.month).arg(date.day) + request.facilityName
        + u"_緊急配布要請"_s;
}

Request requestFrom(const RequestEntry& entry, Instant now)
{
    Request request;
    request.number = entry.number;
    request.channel = entry.channel;
    request.received = entry.received.value_or(now);
    request.facilityName = entry.facilityName.simplified();
    request.facilityCode = entry.facilityCode;
    request.conditionsConfirmed = entry.conditionsConfirmed;
    request.remarks = entry.remarks;
    request.title = titleOf(request);
    request.gmis = entry.entered.value_or(GmisEntry());
    request.lines = entry.lines;
    std::sort(request.lines.begin(), request.lines.end(),
        [](const RequestLine& a, const RequestLine& b) { return a.item < b.item; });
    return request;
}

Day dayToProcess(Office& office, const Request& request)
{
    return processingDay(request.channel, *request.received, policyFor(office, request), office.calendar());
}

/** What was told with the request is a contact record like any other: C6 and D1 read it there. */
Result<void> recordTold(UnitOfWork& work, Office& office, const RequestEntry& entry, QJsonObject& after)
{
    if (!entry.circumstances && !entry.purchasable && isBlank(entry.note)) {
        return {};
    }
    Contact contact;
    contact.id = {work.author().newId()};
    contact.requestNumber = after[u"number"_s].toString();
    contact.at = office.now();
    contact.officer = office.officer();
    contact.means = entry.channel == Channel::Urgent ? Means::Phone : Means::Paper;
    contact.person = entry.form.caller;
    contact.circumstances = entry.circumstances;
    contact.purchasable = entry.purchasable;
    contact.note = entry.note;
    after[u"contact"_s] = jsonOf(contact, office.items());
    return ContactStore(office.database()).write(work, contact);
}

/** One act, one entry, and the same words for the team server. */
Result<void> tell(UnitOfWork& work, const QString& action, const QJsonObject& before, const QJsonObject& after)
{
    const QString number = after[u"number"_s].toString();
    SOSDESK_TRY(work.journal({action, number, before, after}));
    return work.send(u"request"_s, number, after);
}

Result<void> insert(UnitOfWork& work, Office& office, const RequestEntry& entry, Request& request)
{
    RequestFormStore forms(office.database());
    SOSDESK_TAKE(
        request.number, forms.nextNumber(prefixOf(entry.channel, dayOf(*request.received), work.author().client)));
    SOSDESK_TRY(RequestStore(office.database()).insert(work, request, dayToProcess(office, request)));
    SOSDESK_TRY(forms.write(work, request.number, entry.form));
    QJsonObject after = jsonOf(request, office.items());
    after[u"form"_s] = jsonOf(entry.form);
    SOSDESK_TRY(recordTold(work, office, entry, after));
    return tell(work, u"request_new"_s, {}, after);
}

/** What a person may correct; the officer who corrects an undecided one has seen what he types. */
Result<RequestChange> correctionOf(
    Office& office, const StoredRequest& known, const RequestEntry& entry, Request request)
{
    request.title = known.request.title;
    request.gmis = entry.entered.value_or(known.request.gmis);
    request.prefectureStatus = known.request.prefectureStatus;
    RequestChange change = reconcile(known.request, ToldFields::all(), std::move(request), office.items());
    SOSDESK_TAKE(const auto decision, DecisionStore(office.database()).latest(known.request.number));
    for (FieldChange& field : change.fields) {
        field.byFacility = field.byFacility && decision.has_value();
    }
    return change;
}

/** False when nothing differs. */
Result<bool> correct(UnitOfWork& work, Office& office, const RequestEntry& entry, Request& request)
{
    SOSDESK_TAKE(const StoredRequest known, requestOf(office, entry.number));
    SOSDESK_TAKE(const RequestChange change, correctionOf(office, known, entry, std::move(request)));
    request = change.request;
    QJsonObject before = jsonOf(change.fields, &FieldChange::before);
    QJsonObject after = jsonOf(change.fields, &FieldChange::after);
    if (change.standing == Standing::Changed) {
        SOSDESK_TRY(RequestStore(office.database()).replace(work, known, change, dayToProcess(office, change.request)));
    }
    RequestFormStore forms(office.database());
    SOSDESK_TAKE(const auto form, forms.find(entry.number));
    if (form != entry.form) {
        SOSDESK_TRY(forms.write(work, entry.number, entry.form));
        before[u"form"_s] = jsonOf(form.value_or(RequestForm()));
        after[u"form"_s] = jsonOf(entry.form);
    }
    const bool sameFields = after.isEmpty();
    after[u"number"_s] = entry.number;
    SOSDESK_TRY(recordTold(work, office, entry, after));
    if (sameFields && !after.contains(u"contact"_s)) {
        return false;
    }
    SOSDESK_TRY(tell(work, u"request_corrected"_s, before, after));
    return true;
}

/** The number turned out to be another request's on the server: ours is entered anew under another one, with what was
 *  heard about it, and nothing more is to be done about this one (未申請). */
Result<void> enterAnew(UnitOfWork& work, Office& office, RequestEntry entry, Request& request)
{
    SOSDESK_TAKE(const StoredRequest known, requestOf(office, entry.number));
    ContactStore contacts(office.database());
    SOSDESK_TAKE(const auto heard, contacts.about(entry.number));
    entry.number.clear();
    SOSDESK_TRY(insert(work, office, entry, request));
    for (Contact contact : heard) {
        contact.id = {work.author().newId()};
        contact.requestNumber = request.number;
        SOSDESK_TRY(contacts.write(work, contact));
    }
    Request before = known.request;
    before.status = RequestStatus::Draft;
    const RequestChange change = reconcile(known.request, ToldFields::all(), std::move(before), office.items());
    SOSDESK_TRY(RequestStore(office.database()).replace(work, known, change, known.processingDay));
    return work.journal({u"request_renumbered"_s, known.request.number, {{u"number"_s, known.request.number}},
        {{u"number"_s, request.number}}});
}

Result<void> checkCorrectable(Office& office, const RequestEntry& entry)
{
    SOSDESK_TAKE(const StoredRequest known, requestOf(office, entry.number));
    if (known.request.status == RequestStatus::Closed) {
        return fail({ErrorCode::RuleViolated, {}, 0, u"D8"_s, entry.number});
    }
    if (entry.version.value_or(known.version) != known.version) {
        return fail({ErrorCode::Conflict, {}, 0, {}, entry.number});
    }
    return known.request.channel == entry.channel ? Result<void>()
                                                  : fail({ErrorCode::BadArgument, {}, 0, u"channel"_s, entry.number});
}

} // namespace

Result<bool> writeRequest(UnitOfWork& work, Office& office, const RequestEntry& entry, NewRequest& made)
{
    SOSDESK_TAKE(made.standing, entryStanding(office, entry));
    made.request = requestFrom(entry, office.now());
    if (made.standing.isBlocked()) {
        return false;
    }
    if (entry.number.isEmpty()) {
        SOSDESK_TRY(insert(work, office, entry, made.request));
        return true;
    }
    SOSDESK_TRY(checkCorrectable(office, entry));
    SOSDESK_TAKE(const auto refused, HubStore(office.database()).untold(true));
    if (refused.count(entry.number) > 0) {
        SOSDESK_TRY(enterAnew(work, office, entry, made.request));
        return true;
    }
    return correct(work, office, entry, made.request);
}

Result<NewRequest> newRequest(Office& office, const RequestEntry& entry)
{
    NewRequest made;
    SOSDESK_TAKE(auto work, office.begin(entry.number.isEmpty() ? u"request_new"_s : u"request_corrected"_s));
    SOSDESK_TAKE(const bool changed, writeRequest(*work, office, entry, made));
    if (changed) {
        SOSDESK_TRY(TypingStore(office.database()).drop(entry.number, TypingPart::Correction));
        SOSDESK_TRY(work->commit());
        made.operation = work->id();
    }
    return made;
}

} // namespace sosdesk
