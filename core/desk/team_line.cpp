// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/team_line.h"

#include "core/desk/back_off.h"
#include "core/desk/office.h"
#include "core/desk/settle_conflict.h"
#include "core/desk/team.h"
#include "core/desk/team_state.h"
#include "core/store/conflict_store.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"
#include "core/wording/team_text.h"

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 shownSkew = 60;
constexpr auto firstBackOff = 1'000ms;

QJsonObject jsonOf(const TeamTally& tally, const TeamState& state)
{
    return {{u"server"_s, state.url}, {u"login"_s, state.login}, {u"sent"_s, tally.sent},
        {u"sentRows"_s, tally.sentRows}, {u"received"_s, tally.received}, {u"conflicts"_s, tally.conflicts},
        {u"refused"_s, tally.refused}, {u"left"_s, tally.left}, {u"unsent"_s, state.unsent},
        {u"skewSeconds"_s, state.skewSeconds}, {u"head"_s, state.head ? state.head->sequence : 0}};
}

QJsonObject jsonOf(const ConflictView& view)
{
    QJsonArray fields;
    for (const ConflictField& field : view.fields) {
        fields.append(QJsonObject{{u"field"_s, field.field}, {u"before"_s, field.before}, {u"mine"_s, field.mine},
            {u"theirs"_s, field.theirs}});
    }
    return {{u"request"_s, view.conflict.number}, {u"by"_s, view.conflict.theirOfficer},
        {u"theirs"_s, textOf(view.conflict.theirs.id)}, {u"passes"_s, view.passes}, {u"fields"_s, fields}};
}

/** What a person must know of it. */
void tell(Office& office, const TeamTally& tally, const TeamState& state, Reply& reply)
{
    QJsonArray conflicts;
    for (const ConflictView& view : state.conflicts) {
        conflicts.append(jsonOf(view));
    }
    reply.json[u"conflicts"_s] = conflicts;
    if (tally.conflicts > 0) {
        reply.messages << wording::conflictsFound(tally.conflicts);
        reply.exitCode = exitCodeOf(ErrorCode::Conflict);
    }
    qint64 shown = tally.refused;
    for (const RefusedMessage& refused : state.refused) {
        if (!refused.conflict && shown-- > 0) {
            reply.messages << wording::refusedOf(
                refused.number, wording::refusedMessage(refused.violations, office.items()));
            reply.exitCode = std::max(reply.exitCode, exitCodeOf(ErrorCode::RuleViolated));
        }
    }
    if (std::abs(state.skewSeconds) >= shownSkew) {
        reply.messages << wording::clockSkewed(state.skewSeconds);
    }
}

} // namespace

struct TeamLine::Ends
{
    HubUrl url;
    AskPassword ask;
    std::unique_ptr<HubSession> session{};
    BackOff backOff{firstBackOff};

    [[nodiscard]] Result<TeamTally> round(Desk& desk)
    {
        for (int attempt = 0;; ++attempt) {
            if (!session) {
                const std::optional<QString> password = ask(url.shown(), attempt);
                if (!password) {
                    return fail({ErrorCode::LoginRefused, {}, 0, {}, url.shown()});
                }
                session = std::make_unique<HubSession>(url, *password);
            }
            auto tally = syncWithHub(desk.office(), *session);
            if (tally || tally.error().code != ErrorCode::LoginRefused || attempt > 0) {
                return tally;
            }
            session.reset();
        }
    }
};

TeamLine::TeamLine(std::unique_ptr<Ends> ends)
    : m_ends(std::move(ends))
{
}

TeamLine::~TeamLine() = default;

Result<std::unique_ptr<TeamLine>> TeamLine::to(Desk& desk, const HubDoor& door)
{
    std::optional<HubUrl> url;
    if (!door.url.isEmpty()) {
        SOSDESK_TAKE(url, HubUrl::parse(door.url));
    } else {
        SOSDESK_TAKE(url, hubUrl(desk.office()));
    }
    return std::unique_ptr<TeamLine>(url ? new TeamLine(std::make_unique<Ends>(Ends{*url, door.ask})) : nullptr);
}

Reply TeamLine::sync(Desk& desk)
{
    const Result<TeamTally> tally = m_ends->round(desk);
    tally ? m_ends->backOff.answered() : m_ends->backOff.failed();
    Reply reply;
    if (!tally) {
        reply = refusalReply(tally.error());
    }
    const auto state = teamState(desk.office());
    if (!state) {
        return refusalReply(state.error());
    }
    reply.json[u"team"_s] = jsonOf(tally.value_or(TeamTally()), *state);
    if (tally) {
        tell(desk.office(), *tally, *state, reply);
    }
    return reply;
}

std::chrono::milliseconds TeamLine::backOff() const
{
    return m_ends->backOff.length();
}

bool TeamLine::waitForNews(std::chrono::milliseconds length)
{
    return m_ends->backOff.isOver() && m_ends->session && m_ends->session->waitForNews(length).value_or(false);
}

Result<Reply> conflictsReply(Desk& desk)
{
    SOSDESK_TAKE(const TeamState state, teamState(desk.office()));
    QJsonArray conflicts;
    for (const ConflictView& view : state.conflicts) {
        conflicts.append(jsonOf(view));
    }
    return Reply{{{u"conflicts"_s, conflicts}}};
}

Result<Reply> settleConflictReply(Desk& desk, const QString& number, const QString& take)
{
    SOSDESK_TAKE(const auto open, ConflictStore(desk.office().database()).openOf(number));
    if (!open) {
        return fail({ErrorCode::UnknownRequest, {}, 0, {}, number});
    }
    Reply reply;
    reply.json = {{u"request"_s, number}, {u"taken"_s, take}};
    if (take == u"theirs"_s) {
        SOSDESK_TAKE(const OperationId operation, takeTheirs(desk.office(), number, open->theirs.id));
        reply.committed.push_back(operation);
        return reply;
    }
    if (take != u"mine"_s) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--take"_s, take});
    }
    SOSDESK_TAKE(const DecisionOutcome outcome, decideMineAgain(desk.office(), number, open->theirs.id));
    if (outcome.operation) {
        reply.committed.push_back(*outcome.operation);
        return reply;
    }
    for (const Violation& violation : outcome.violations) {
        reply.messages << wording::message(violation, desk.office().items());
    }
    reply.exitCode = exitCodeOf(ErrorCode::RuleViolated);
    return reply;
}

} // namespace sosdesk
