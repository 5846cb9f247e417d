// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/second_look.h"
#include "core/review/blank.h"
#include "core/store/decision_store.h"
#include "core/store/request_history.h"
#include "core/store/request_store.h"
#include "core/wording/second_look.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonArray namesOf(const std::vector<QString>& fields)
{
    QJsonArray names;
    for (const QString& field : fields) {
        names.append(field);
    }
    return names;
}

/** What the order is about, as it is now. */
Result<std::vector<LookedAgain>> wanted(Office& office, const SettleOrder& order)
{
    if (order.requests.empty()) {
        return changedRequests(office);
    }
    std::vector<LookedAgain> all;
    for (const SettleOrder::One& one : order.requests) {
        SOSDESK_TAKE(auto again, secondLook(office, one.number));
        if (again && one.version.value_or(again->version) != again->version) {
            return fail({ErrorCode::Conflict, {}, 0, {}, one.number}); // it changed again while somebody looked
        }
        if (again) {
            all.push_back(std::move(*again));
        }
    }
    return all;
}

Result<void> record(UnitOfWork& work, const LookedAgain& again, const QString& reason)
{
    SOSDESK_TAKE(const auto decision, DecisionStore(work.database()).latest(again.number));
    SOSDESK_TAKE(const auto stored, RequestStore(work.database()).find(again.number));
    const QJsonObject after{{u"version"_s, again.version}, {u"outcome"_s, codeOf(again.look.outcome)},
        {u"decision"_s, decision ? QJsonValue(textOf(decision->id)) : QJsonValue(QJsonValue::Null)},
        {u"fields"_s, namesOf(stored->changed)}};
    SOSDESK_TRY(RequestHistory(work.database()).settle(work, again.number));
    SOSDESK_TRY(
        work.journal({u"settle"_s, again.number, {{u"version"_s, again.seenVersion}}, after, reason.trimmed()}));
    return work.send(u"settle"_s, again.number, after);
}

QJsonObject shapeOf(const LookedAgain& again, const ItemCatalogue& items)
{
    QJsonArray fields;
    for (const FieldChange& field : again.fields) {
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"after"_s, field.after}});
    }
    QJsonArray shifts;
    for (const CheckShift& shift : again.look.shifts) {
        shifts.append(QJsonObject{{u"id"_s, codeOf(shift.id)},
            {u"item"_s, shift.item ? QJsonValue(items.codeOf(*shift.item)) : QJsonValue(QJsonValue::Null)},
            {u"before"_s, codeOf(shift.before)}, {u"after"_s, codeOf(shift.after)}});
    }
    return {{u"id"_s, again.number}, {u"facility"_s, again.facilityName}, {u"decided"_s, again.decided},
        {u"seenVersion"_s, again.seenVersion}, {u"version"_s, again.version}, {u"fields"_s, fields},
        {u"outcome"_s, codeOf(again.look.outcome)}, {u"shifts"_s, shifts},
        {u"message"_s, wording::secondLook(again.look, items)}};
}

QJsonArray shapesOf(const std::vector<LookedAgain>& all, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const LookedAgain& again : all) {
        array.append(shapeOf(again, items));
    }
    return array;
}

} // namespace

Result<SettleOutcome> settle(Office& office, const SettleOrder& order)
{
    SOSDESK_TAKE(const std::vector<LookedAgain> all, wanted(office, order));
    SettleOutcome outcome;
    std::vector<LookedAgain> chosen;
    for (const LookedAgain& again : all) {
        if (again.look.isWorse() && !order.evenIfWorse) {
            outcome.left.push_back(again);
            continue;
        }
        if (again.needsReason && isBlank(order.reason)) { // D6 holds for what is already completed, too
            return fail({ErrorCode::RuleViolated, {}, 0, u"D6"_s, again.number});
        }
        chosen.push_back(again);
        outcome.settled << again.number;
    }
    if (chosen.empty()) {
        return outcome;
    }
    SOSDESK_TAKE(auto work, office.begin(u"settle"_s));
    for (const LookedAgain& again : chosen) {
        SOSDESK_TRY(record(*work, again, order.reason));
    }
    SOSDESK_TRY(work->commit());
    outcome.operation = work->id();
    return outcome;
}

Result<Reply> settleReply(Desk& desk, const SettleOrder& order)
{
    SOSDESK_TAKE(const SettleOutcome outcome, settle(desk.office(), order));
    Reply reply;
    reply.json = {{u"settled"_s, QJsonArray::fromStringList(outcome.settled)},
        {u"left"_s, shapesOf(outcome.left, desk.office().items())}};
    if (outcome.operation) {
        reply.json.insert(u"operation"_s, textOf(*outcome.operation));
        reply.committed.push_back(*outcome.operation);
    }
    for (const LookedAgain& again : outcome.left) {
        reply.messages << again.number + QStringLiteral(": ") + wording::secondLook(again.look, desk.office().items());
    }
    return reply;
}

Result<Reply> changedReply(Desk& desk)
{
    SOSDESK_TAKE(const std::vector<LookedAgain> all, changedRequests(desk.office()));
    return Reply{{{u"changed"_s, shapesOf(all, desk.office().items())}}};
}

} // namespace sosdesk
