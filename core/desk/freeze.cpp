// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/freeze.h"

#include "core/desk/office.h"
#include "core/desk/request_list.h"
#include "core/desk/roll.h"
#include "core/domain/json.h"
#include "core/intake/report_kind.h"
#include "core/store/freeze_store.h"
#include "core/store/import_store.h"
#include "core/store/request_store.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestName = 100;

const ChannelRule& ruleOfToday(const Office& office)
{
    return office.policies().forDay(office.today()).channel(Channel::Gmis);
}

Result<Freeze> listOfToday(Office& office, const QString& name)
{
    Freeze freeze{office.today(), name, office.now(), office.officer(), {}};
    SOSDESK_TAKE(const auto listed, listRequests(office, {}));
    for (const ListedRequest& request : listed) {
        if (request.stored.processingDay && *request.stored.processingDay <= freeze.day) {
            freeze.requests.push_back({request.stored.request.number, request.stored.version, request.lane});
        }
    }
    std::sort(freeze.requests.begin(), freeze.requests.end(),
        [](const FrozenRequest& a, const FrozenRequest& b) { return a.number < b.number; });
    return freeze;
}

/** In time, of this day, or sent by now for a later one. */
void addNewcomer(const RollEntry& entry, const QString& number, const Freeze& freeze, SinceFreeze& since)
{
    if (!entry.processingDay || !isInReception(entry.status)) {
        return;
    }
    if (*entry.processingDay == freeze.day) {
        since.arrived << number;
    } else if (freeze.day < *entry.processingDay && entry.received && dayOf(*entry.received) <= freeze.day) {
        since.late << number;
    }
}

QJsonArray requestsArray(const Freeze& freeze)
{
    QJsonArray array;
    for (const FrozenRequest& request : freeze.requests) {
        array.append(QJsonObject{
            {u"id"_s, request.number}, {u"version"_s, request.version}, {u"lane"_s, jsonCode(request.lane)}});
    }
    return array;
}

QJsonObject shapeOf(const SinceFreeze& since)
{
    return {{u"changed"_s, QJsonArray::fromStringList(since.changed)},
        {u"withdrawn"_s, QJsonArray::fromStringList(since.withdrawn)},
        {u"decided"_s, QJsonArray::fromStringList(since.decided)},
        {u"arrived"_s, QJsonArray::fromStringList(since.arrived)}, {u"late"_s, QJsonArray::fromStringList(since.late)}};
}

} // namespace

QString freezeName(const Office& office)
{
    const int cutOff = ruleOfToday(office).cutOff.value_or(0) / 60;
    return QString::asprintf("%d:%02d", cutOff / 60, cutOff % 60);
}

Result<FreezeOutcome> freezeDay(Office& office, const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || wanted.size() > longestName) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--name"_s, name});
    }
    FreezeStore freezes(office.database());
    SOSDESK_TAKE(const std::optional<Freeze> known, freezes.find(office.today(), wanted));
    if (known) {
        return FreezeOutcome{*known, {}};
    }
    SOSDESK_TAKE(const Freeze freeze, listOfToday(office, wanted));
    SOSDESK_TAKE(auto work, office.begin(u"freeze"_s));
    SOSDESK_TRY(freezes.write(*work, freeze));
    SOSDESK_TRY(work->commit());
    return FreezeOutcome{freeze, work->id()};
}

Result<std::optional<FreezeOutcome>> freezeDue(Office& office)
{
    const ChannelRule& rule = ruleOfToday(office);
    const std::optional<FreezeOutcome> notDue;
    if (!rule.cutOff || !office.calendar().isBusinessDay(office.today())) {
        return notDue;
    }
    const Instant cutOff = instantAt(office.today(), *rule.cutOff);
    const bool isOver = rule.decideBy && office.now() >= instantAt(office.today(), *rule.decideBy);
    SOSDESK_TAKE(
        const std::optional<Instant> report, ImportStore(office.database()).lastOf(codeOf(ReportKind::Requests)));
    if (office.now() < cutOff || isOver || !report || *report < cutOff) {
        return notDue;
    }
    SOSDESK_TAKE(
        const std::optional<Freeze> known, FreezeStore(office.database()).find(office.today(), freezeName(office)));
    if (known) {
        return notDue;
    }
    SOSDESK_TAKE(FreezeOutcome made, freezeDay(office, freezeName(office)));
    return std::optional(std::move(made));
}

Result<SinceFreeze> sinceFreeze(Office& office, const Freeze& freeze)
{
    std::map<QString, FrozenRequest> frozen;
    for (const FrozenRequest& request : freeze.requests) {
        frozen[request.number] = request;
    }
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    SinceFreeze since;
    for (const RollEntry& entry : roll.entries) {
        const QString number = roll.wordsOf(entry.number);
        const auto known = frozen.find(number);
        if (known == frozen.end()) {
            addNewcomer(entry, number, freeze, since);
            continue;
        }
        SOSDESK_TAKE(const auto stored, RequestStore(office.database()).find(number));
        if (!isInReception(entry.status)) {
            since.withdrawn << number;
        } else if (stored && stored->version != known->second.version) {
            since.changed << number;
        }
        if (isDone(entry) && known->second.lane != Lane::Done) {
            since.decided << number;
        }
    }
    return since;
}

Result<Reply> freezeReply(Desk& desk, const QString& name)
{
    Office& office = desk.office();
    SOSDESK_TAKE(const FreezeOutcome outcome, freezeDay(office, name.isEmpty() ? freezeName(office) : name));
    SOSDESK_TAKE(const SinceFreeze since, sinceFreeze(office, outcome.freeze));
    Reply reply;
    reply.json = {{u"day"_s, isoOf(outcome.freeze.day)}, {u"name"_s, outcome.freeze.name},
        {u"at"_s, isoOf(outcome.freeze.at)}, {u"officer"_s, outcome.freeze.officer},
        {u"made"_s, outcome.operation.has_value()}, {u"requests"_s, requestsArray(outcome.freeze)},
        {u"since"_s, shapeOf(since)}};
    if (outcome.operation) {
        reply.json.insert(u"operation"_s, textOf(*outcome.operation));
        reply.committed.push_back(*outcome.operation);
    }
    return reply;
}

} // namespace sosdesk
