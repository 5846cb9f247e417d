// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"
#include "core/desk/judged_facts.h"
#include "core/desk/receiving.h"
#include "core/desk/take_request.h"
#include "core/desk/team_conflict.h"
#include "core/domain/code_list.h"
#include "core/domain/json.h"
#include "core/domain/request_json.h"
#include "core/store/conflict_store.h"
#include "core/store/decision_store.h"
#include "core/store/facility_store.h"
#include "core/store/inquiry_store.h"
#include "core/store/journal_store.h"
#include "core/store/received_stock.h"
#include "core/store/received_traces.h"
#include "core/store/request_history.h"
#include "core/store/request_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonObject objectOf(const HubRow& row)
{
    return QJsonDocument::fromJson(row.content).object();
}

std::optional<Facility> facilityFrom(const QJsonObject& json)
{
    Facility facility;
    facility.code = {json[u"code"_s].toInteger()};
    facility.name = json[u"name"_s].toString();
    facility.reading = json[u"reading"_s].toString();
    facility.kind = fromCode<FacilityKind>(json[u"kind"_s].toString());
    facility.postalCode = json[u"postal_code"_s].toString();
    facility.address = json[u"address"_s].toString();
    facility.phone = json[u"phone"_s].toString();
    facility.fax = json[u"fax"_s].toString();
    facility.mail = json[u"mail"_s].toString();
    facility.contactPerson = json[u"contact_person"_s].toString();
    if (json[u"beds"_s].isDouble()) {
        facility.beds = json[u"beds"_s].toInt();
    }
    const auto leave = [] {}; // a code of a later program
    facility.agreements = codesIn<Agreement>(json[u"agreements"_s].toString(), leave);
    facility.designations = codesIn<Designation>(json[u"designations"_s].toString(), leave);
    const QJsonValue former = json[u"former_codes"_s]; // an array, or its text inside another JSON
    const QJsonArray codes =
        former.isString() ? QJsonDocument::fromJson(former.toString().toUtf8()).array() : former.toArray();
    for (const QJsonValue& code : codes) {
        facility.formerCodes.push_back({code.toInteger()});
    }
    return facility.code.number > 0 ? std::optional(facility) : std::nullopt;
}

tl::unexpected<Error> unusable(const HubRow& row)
{
    return fail({ErrorCode::StoreDamaged, {}, 0, row.kind, row.key, u"constraint: not what desks tell each other"_s});
}

} // namespace

Result<bool> Receiving::takeDecision(const HubRow& row)
{
    const QJsonObject said = objectOf(row);
    auto told = decisionFrom(said, m_office.items());
    if (!told || told->requestNumber != row.key) {
        return unusable(row);
    }
    DecisionStore decisions(m_office.database());
    SOSDESK_TAKE(const bool known, m_office.database().guarded([&] { return decisions.byId(told->id).has_value(); }));
    if (known) {
        return false;
    }
    SOSDESK_TAKE(const StoredRequest stored, requestOf(m_office, row.key));
    SOSDESK_TAKE(const JudgedHere here, judgedHere(m_office, stored, said[u"judged"_s].toObject()));
    told->requestVersion = here.version;
    const Author author = authorOf(row);
    SOSDESK_TAKE(const bool late, enterConflict(m_office, *m_work, row.key, *told, author.officer, row.at));
    m_conflicts += late ? 1 : 0;
    SOSDESK_TAKE(const Decision theirs, decisions.receive(*m_work, *told, author));
    if (theirs.complete) { // it says itself what it was judged on
        SOSDESK_TRY(RequestHistory(m_office.database()).setSeen(*m_work, row.key, theirs.requestVersion));
    }
    ConflictStore conflicts(m_office.database());
    SOSDESK_TAKE(auto open, conflicts.openOf(row.key));
    if (open && !late) {
        open->theirs = theirs;
        open->theirOfficer = author.officer;
        open->theirTime = row.at;
        SOSDESK_TRY(conflicts.renewTheirs(*m_work, *open));
    }
    if (stored.request.status != RequestStatus::Closed) {
        for (const QString& field : here.since) { // decided without knowing what has changed
            SOSDESK_TRY(RequestHistory(m_office.database()).flag(row.key, field));
        }
    }
    SOSDESK_TRY(takeBackWithdrawn(row.key));
    return true;
}

Result<void> Receiving::takeBackWithdrawn(const QString& number)
{
    DecisionStore decisions(m_office.database());
    SOSDESK_TAKE(const auto latest, decisions.latest(number));
    if (!latest || !latest->complete || latest->need != Need::Yes) {
        return {};
    }
    SOSDESK_TAKE(const auto inquiries, InquiryStore(m_office.database()).about(number));
    if (withdrawalIn(inquiries) == nullptr) {
        return {};
    }
    SOSDESK_TRY(decisions.setBack(*m_work, *latest, u"set_back_withdrawn"_s));
    return RequestHistory(m_office.database()).flag(number, u"withdrawal"_s);
}

Result<bool> Receiving::takeFetched(const HubRow& row)
{
    auto request = requestFrom(objectOf(row), m_office.items());
    if (!request || request->number != row.key) {
        return unusable(row);
    }
    SOSDESK_TAKE(const RequestChange change, takeRequest(m_office, *m_work, ToldFields::all(), std::move(*request)));
    if (change.standing == Standing::Changed) {
        const JournalAct act{u"request_changed"_s, row.key, jsonOf(change.fields, &FieldChange::before),
            jsonOf(change.fields, &FieldChange::after)};
        SOSDESK_TRY(JournalStore(m_office.database()).append(act, authorOf(row), m_work->id(), m_work->row()));
    }
    return change.standing != Standing::Unchanged;
}

Result<bool> Receiving::takeFacility(const HubRow& row)
{
    auto facility = facilityFrom(objectOf(row));
    if (!facility) {
        return unusable(row);
    }
    FacilityStore facilities(m_office.database());
    SOSDESK_TAKE(const auto known, facilities.find(facility->code));
    if (known) {
        facility->id = known->id;
    }
    if (known == facility) {
        return false;
    }
    SOSDESK_TRY(facilities.write(*m_work, *facility));
    return true;
}

Result<bool> Receiving::takeLot(const HubRow& row)
{
    return ReceivedStock(m_office.database()).takeLot(*m_work, objectOf(row), m_settled);
}

Result<bool> Receiving::takeEntry(const HubRow& row)
{
    const QJsonObject told = objectOf(row);
    SOSDESK_TAKE(const bool taken, ReceivedStock(m_office.database()).takeEntry(*m_work, told));
    if (taken) {
        const QString request = told[u"request"_s].toString();
        SOSDESK_TRY(journal(row, request.isEmpty() ? u"stock:"_s + told[u"item"_s].toString() : request, told));
    }
    return taken;
}

Result<bool> Receiving::takePaper(const HubRow& row)
{
    const QJsonObject told = objectOf(row);
    SOSDESK_TAKE(const bool taken, ReceivedTraces(m_office.database()).takePaper(*m_work, told, row.at));
    if (taken) {
        SOSDESK_TRY(journal(row, told[u"kind"_s].toString(), told));
    }
    return taken;
}

Result<bool> Receiving::takeSettled(const HubRow& row)
{
    SOSDESK_TAKE(const auto stored, RequestStore(m_office.database()).find(row.key));
    const QJsonObject seen = objectOf(row);
    if (!stored || stored->changed.empty() || !sawThese(m_office, *stored, seen)) {
        return false;
    }
    SOSDESK_TAKE(const auto latest, DecisionStore(m_office.database()).latest(row.key));
    const bool sawDecision = seen[u"decision"_s].toString() == (latest ? textOf(latest->id) : QString());
    if (seen.contains(u"decision"_s) && !sawDecision) {
        return false; // decided since, or before, by somebody who did not know
    }
    // Another officer looked at what stands here: nobody has to look once more.
    const QJsonValue fields = seen[u"fields"_s];
    SOSDESK_TRY(RequestHistory(m_office.database())
                    .settle(*m_work, row.key, fields.isArray() ? std::optional(fields.toArray()) : std::nullopt));
    SOSDESK_TRY(journal(row, row.key, seen));
    return true;
}

} // namespace sosdesk
