// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"

#include "core/desk/decide.h"
#include "core/desk/entry_reply.h"
#include "core/desk/left_papers.h"
#include "core/desk/office.h"
#include "core/desk/record_contact.h"
#include "core/desk/request_list.h"
#include "core/desk/review_request.h"
#include "core/desk/set_aside.h"
#include "core/desk/settings.h"
#include "core/desk/shapes.h"
#include "core/desk/timeline.h"
#include "core/desk/undo_act.h"
#include "core/domain/json.h"
#include "core/store/board_store.h"
#include "core/store/decision_store.h"
#include "core/store/journal_store.h"
#include "core/store/stock_ledger.h"
#include "core/wording/act_text.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "core/wording/stock_text.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

Reply replyFor(const DecisionOutcome& outcome, const ItemCatalogue& items)
{
    Reply reply;
    reply.json = shapeOf(outcome, items);
    for (const Violation& violation : outcome.violations) {
        reply.messages << violation.rule + u' ' + wording::message(violation, items);
    }
    if (outcome.operation) {
        reply.committed.push_back(*outcome.operation);
    } else {
        reply.exitCode = exitCodeOf(ErrorCode::RuleViolated);
    }
    return reply;
}

/** What is free of the stock, before and after. */
void addStock(Reply& reply, const std::vector<BatchStock>& stock, const ItemCatalogue& items)
{
    QJsonArray shape;
    for (const BatchStock& one : stock) {
        shape.append(QJsonObject{{QStringLiteral("item"), items.codeOf(one.item)},
            {QStringLiteral("freeBefore"), qint64{one.before}}, {QStringLiteral("freeAfter"), qint64{one.after}}});
        reply.messages << wording::freeStock(one.item, one.before, one.after, items);
    }
    reply.json.insert(QStringLiteral("stock"), shape);
}

} // namespace

Reply refusalReply(const Error& error)
{
    return {{{QStringLiteral("error"), shapeOf(error)}}, {}, {wording::message(error)}, exitCodeOf(error.code)};
}

Result<Reply> modeReply(Desk& desk, const QString& wanted)
{
    std::vector<OperationId> committed;
    if (!wanted.isEmpty()) {
        const std::optional<Mode> mode = fromCode<Mode>(wanted);
        if (!mode) {
            return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("mode"), wanted});
        }
        SOSDESK_TAKE(const std::optional<OperationId> operation, desk.setMode(*mode));
        if (operation) {
            committed.push_back(*operation);
        }
    }
    return Reply{{{QStringLiteral("mode"), codeOf(desk.mode())}}, committed};
}

Result<Reply> settingsReply(Desk& desk, const QString& key)
{
    Reply reply;
    SOSDESK_TAKE(const auto values, settings(desk.office()));
    for (const auto& [name, value] : values) {
        if (key.isEmpty() || key == name) {
            reply.json.insert(name, value);
        }
    }
    return reply.json.isEmpty() ? Result<Reply>(fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("settings"), key}))
                                : reply;
}

Result<Reply> setSettingReply(Desk& desk, const QString& key, const QString& value)
{
    SOSDESK_TAKE(const OperationId operation, setSetting(desk.office(), key, value));
    return Reply{{{key, value}}, {operation}};
}

Result<Reply> listReply(Desk& desk, const ListFilter& filter)
{
    Office& office = desk.office();
    SOSDESK_TAKE(const auto listed, listRequests(office, filter));
    QJsonArray requests;
    for (const ListedRequest& request : listed) {
        requests.append(shapeOf(request, office.items()));
    }
    return Reply{{{QStringLiteral("asOf"), isoOf(desk.now())}, {QStringLiteral("mode"), codeOf(desk.mode())},
        {QStringLiteral("requests"), requests}}};
}

Result<Reply> reviewReply(Desk& desk, const QString& number, const QString& regime)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(desk.office(), number, regime));
    Reply reply{shapeOf(reviewed, desk.office().items())};
    SOSDESK_TAKE(const std::vector<Event> events, timeline(desk.office(), number));
    reply.json.insert(QStringLiteral("timeline"), shapeOf(events, desk.office().items()));
    SOSDESK_TAKE(const QJsonValue form, formShape(desk, number));
    reply.json.insert(QStringLiteral("form"), form);
    SOSDESK_TAKE(const std::vector<LeftPaper> papers, leftPapers(desk.office(), number));
    reply.json.insert(QStringLiteral("papers"), shapeOf(papers));
    SOSDESK_TAKE(const bool told, BoardStore(desk.office().database()).isTold(number));
    reply.json.insert(QStringLiteral("told"), told);
    return reply;
}

Result<Reply> contactReply(Desk& desk, const Contact& contact)
{
    SOSDESK_TAKE(const RecordedContact recorded, recordContact(desk.office(), contact));
    QJsonObject json = jsonOf(recorded.contact, desk.office().items());
    json.insert(QStringLiteral("operation"), textOf(recorded.operation));
    return Reply{json, {recorded.operation}};
}

Result<Reply> decideReply(Desk& desk, const QString& number, const DecisionEntry& entry)
{
    SOSDESK_TAKE(const DecisionOutcome outcome, decide(desk.office(), number, entry));
    return replyFor(outcome, desk.office().items());
}

Result<Reply> decideLaneReply(Desk& desk, Lane lane, const DecisionEntry& entry)
{
    SOSDESK_TAKE(const LaneOutcome whole, decideLane(desk.office(), lane, entry));
    Reply all;
    QJsonArray decisions;
    for (const DecisionOutcome& outcome : whole.outcomes) {
        const Reply one = replyFor(outcome, desk.office().items());
        decisions.append(one.json);
        all.committed.insert(all.committed.end(), one.committed.begin(), one.committed.end());
        for (const QString& message : one.messages) {
            all.messages << outcome.decision.requestNumber + QStringLiteral(": ") + message;
        }
    }
    all.json = {{QStringLiteral("lane"), codeOf(lane)}, {QStringLiteral("decided"), qint64(all.committed.size())},
        {QStringLiteral("refused"), qint64(whole.outcomes.size() - all.committed.size())},
        {QStringLiteral("decisions"), decisions}};
    QJsonArray leftOut;
    for (const LaneOutcome::LeftOut& one : whole.leftOut) {
        QJsonArray checks;
        for (const CheckId check : one.checks) {
            checks.append(codeOf(check));
        }
        leftOut.append(QJsonObject{{QStringLiteral("request"), one.number}, {QStringLiteral("reason"), one.reason},
            {QStringLiteral("checks"), checks}});
        all.messages << one.number + QStringLiteral(": ") + wording::leftOut(one.reason, one.checks);
    }
    all.json.insert(QStringLiteral("leftOut"), leftOut);
    addStock(all, whole.stock, desk.office().items());
    if (all.committed.empty() && !(whole.outcomes.empty() && whole.leftOut.empty())) {
        all.exitCode = exitCodeOf(ErrorCode::RuleViolated);
    }
    if (whole.stopped) {
        all.messages << wording::message(*whole.stopped);
        all.json.insert(QStringLiteral("error"), shapeOf(*whole.stopped));
        all.exitCode = exitCodeOf(whole.stopped->code);
    }
    return all;
}

Result<Reply> undoReply(Desk& desk, const QString& number)
{
    Act act;
    act.steps.push_back({number});
    SOSDESK_TAKE(const std::vector<Departure> left, departuresOf(desk.office(), act));
    SOSDESK_TAKE(const DecisionOutcome outcome, undo(desk.office(), number));
    Reply reply = replyFor(outcome, desk.office().items());
    QJsonArray departures;
    for (const Departure& departure : left) {
        departures.append(
            QJsonObject{{QStringLiteral("kind"), departure.kind}, {QStringLiteral("at"), jsonOf(departure.at)}});
        if (outcome.operation) { // whoever asked cannot be asked back: it is said afterwards
            reply.messages << wording::departed(departure.kind);
        }
    }
    reply.json.insert(QStringLiteral("left"), departures);
    return reply;
}

Result<Reply> holdReply(Desk& desk, const Hold& hold)
{
    SOSDESK_TAKE(const HeldRequest held, setAside(desk.office(), hold));
    return Reply{{{QStringLiteral("request"), held.now.requestNumber}, {QStringLiteral("held"), held.now.held},
                     {QStringLiteral("reason"), held.now.reason}, {QStringLiteral("until"), jsonOf(held.now.until)},
                     {QStringLiteral("operation"), textOf(held.operation)}},
        {held.operation}};
}

Result<Reply> verifyReply(Desk& desk)
{
    SOSDESK_TRY(desk.office().database().checkWhole()); // the chain lies in few of the pages
    SOSDESK_TAKE(JournalReport report, JournalStore(desk.office().database()).verify());
    SOSDESK_TAKE(const std::vector<JournalProblem> stock, StockLedger(desk.office().database()).verify());
    report.problems.insert(report.problems.end(), stock.begin(), stock.end());
    QJsonArray problems;
    for (const JournalProblem& problem : report.problems) {
        problems.append(QJsonObject{{QStringLiteral("sequence"), problem.sequence},
            {QStringLiteral("code"), problem.code}, {QStringLiteral("reason"), problem.reason}});
    }
    Reply reply{{{QStringLiteral("ok"), report.problems.empty()}, {QStringLiteral("entries"), report.entries},
        {QStringLiteral("head"), QString::fromLatin1(report.head.toHex())}, {QStringLiteral("problems"), problems}}};
    if (!report.problems.empty()) {
        reply.exitCode = exitCodeOf(ErrorCode::JournalBroken);
        reply.messages << wording::message(Error{ErrorCode::JournalBroken, {}, 0, {},
            QString::number(report.problems.front().sequence), report.problems.front().code});
    }
    return reply;
}

Result<Item> itemFromCode(Desk& desk, const QString& code)
{
    const std::optional<Item> item = desk.office().items().byCode(code);
    return item ? Result<Item>(*item) : fail({ErrorCode::UnknownItem, {}, 0, {}, code});
}

} // namespace sosdesk
