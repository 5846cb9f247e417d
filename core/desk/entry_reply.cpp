// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/entry_reply.h"

#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/domain/request_json.h"
#include "core/store/request_form_store.h"
#include "core/wording/entry_issue.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonArray issuesArray(const std::vector<EntryIssue>& issues, const ItemCatalogue& items)
{
    QJsonArray array;
    for (const EntryIssue& issue : issues) {
        array.append(QJsonObject{{u"code"_s, issue.cause}, {u"field"_s, issue.field},
            {u"item"_s, issue.item ? QJsonValue(items.codeOf(*issue.item)) : QJsonValue(QJsonValue::Null)},
            {u"message"_s, wording::entryIssue(issue.cause)}, {u"blocking"_s, issue.blocking}});
    }
    return array;
}

Result<RequestEntry> beginning(Desk& desk, const QString& number, const QJsonObject& json)
{
    if (!number.isEmpty()) {
        return entryOf(desk.office(), number);
    }
    const auto channel = fromCode<Channel>(json[u"channel"_s].toString());
    if (!channel) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--channel"_s, json[u"channel"_s].toString()});
    }
    const FacilityCode code = facilityCodeFrom(json[u"code"_s].toString()).value_or(FacilityCode());
    SOSDESK_TAKE(Prefill known, prefill(desk.office(), *channel, code));
    known.entry.lines.clear(); // the console says what was said: figures of a survey are found by the checks
    return known.entry;
}

} // namespace

Result<Reply> newRequestReply(Desk& desk, const QString& number, const QJsonObject& json)
{
    Office& office = desk.office();
    SOSDESK_TAKE(RequestEntry entry, beginning(desk, number, json));
    SOSDESK_TRY(readEntry(json, office.items(), entry));
    SOSDESK_TAKE(const NewRequest made, newRequest(office, entry));
    Reply reply;
    reply.json = jsonOf(made.request, office.items());
    reply.json.remove(u"gmis"_s);
    reply.json[u"id"_s] = made.request.number;
    reply.json[u"form"_s] = jsonOf(entry.form);
    reply.json[u"processingDay"_s] = isoOf(made.standing.processingDay);
    reply.json[u"decideBy"_s] = isoOf(made.standing.decideBy);
    reply.json[u"issues"_s] = issuesArray(made.standing.issues, office.items());
    for (const EntryIssue& issue : made.standing.issues) {
        reply.messages << wording::entryIssue(issue.cause);
    }
    if (made.operation) {
        reply.json[u"operation"_s] = textOf(*made.operation);
        reply.committed.push_back(*made.operation);
    } else if (made.standing.isBlocked()) {
        reply.exitCode = exitCodeOf(ErrorCode::BadArgument);
    }
    return reply;
}

Result<QJsonValue> formShape(Desk& desk, const QString& number)
{
    Office& office = desk.office();
    SOSDESK_TAKE(const auto form, RequestFormStore(office.database()).find(number));
    if (!form) {
        return QJsonValue(QJsonValue::Null);
    }
    QJsonObject shape = jsonOf(*form);
    if (const auto entry = entryOf(office, number)) {
        SOSDESK_TAKE(const EntryStanding standing, entryStanding(office, *entry));
        shape[u"issues"_s] = issuesArray(standing.issues, office.items());
        shape[u"decideBy"_s] = isoOf(standing.decideBy);
    }
    return QJsonValue(shape);
}

} // namespace sosdesk
