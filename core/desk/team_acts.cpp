// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/act_messages.h"
#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/team_conflict.h"
#include "core/desk/team_step.h"
#include "core/domain/json.h"
#include "core/store/decision_store.h"
#include "core/store/hub_store.h"

#include <QJsonDocument>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Of one round. */
struct ActsPlace
{
    int retries = 0;
    bool began = false;
    ForeignNumbers foreign{};
};

constexpr int mostRetries = 200; ///< of acts that others were faster than, in one round

QString whyText(const QJsonArray& violations)
{
    return QString::fromUtf8(QJsonDocument(violations).toJson(QJsonDocument::Compact));
}

Result<void> takeAccepted(Office& office, const TellingAct& act, const HubAnswer& answer)
{
    HubStore store(office.database());
    return store.together([&]() -> Result<void> {
        for (const HubVersion& version : answer.versions) {
            SOSDESK_TRY(store.setKnown(version.kind, version.object, version.version));
        }
        SOSDESK_TRY(store.markAct(act.row, MessageState::Accepted, {}, office.now()));
        SOSDESK_TRY(store.rememberHead(answer.head, office.now()));
        return store.setState("acts_done", QString::number(act.row));
    });
}

/** A decision that the server did not take is none: a draft of the same words, unless somebody wrote on top of it. */
Result<void> takeBackRefused(Office& office, UnitOfWork& work, const OutboxMessage& message, const QJsonArray& why)
{
    SOSDESK_TRY(work.journal({u"refused_by_hub"_s, message.object, {}, {{u"violations"_s, why}}}));
    DecisionStore decisions(office.database());
    SOSDESK_TAKE(const auto latest, decisions.latest(message.object));
    const QUuid told = QUuid::fromString(QJsonDocument::fromJson(message.payload)[u"id"_s].toString());
    if (!latest || latest->id.uuid != told || !latest->complete) {
        return {};
    }
    return decisions.setBack(work, *latest, u"set_back_refused"_s).map([](const Decision&) {});
}

/** The rest of the act stays here as it is; the officer is told why it is nowhere else. */
Result<void> takeRefused(Office& office, TeamShared& shared, const TellingAct& act, const HubAnswer& answer)
{
    HubStore store(office.database());
    SOSDESK_TAKE(const auto waiting, store.waiting(act.row));
    SOSDESK_TAKE(auto work, office.begin(u"refused_by_hub"_s));
    SOSDESK_TRY(store.markReceived(*work));
    SOSDESK_TRY(store.markAct(act.row, MessageState::Refused, whyText(answer.violations), office.now()));
    SOSDESK_TRY(work->journal({u"refused_by_hub"_s, textOf(act.id), {}, {{u"violations"_s, answer.violations}}}));
    for (const OutboxMessage& message : waiting) {
        if (message.kind == u"decision"_s) {
            SOSDESK_TRY(takeBackRefused(office, *work, message, answer.violations));
            shared.tally.requests.insert(message.object);
        }
    }
    SOSDESK_TRY(store.setState("acts_done", QString::number(act.row)));
    SOSDESK_TRY(work->commit());
    office.suggestedStock().clear();
    return {};
}

/** A decision that came too late is the officer's to settle. Of everything else what was done last counts: it is sent
 *  once more, on top of theirs. */
Result<bool> takeConflict(Office& office, const HubAnswer& answer)
{
    HubStore store(office.database());
    const HubVersion& there = answer.versions.front();
    const auto theirs = decisionFrom(answer.theirs, office.items());
    if (there.kind == u"decision"_s && !theirs) {
        return fail({ErrorCode::ServerRefused, {}, 0, there.kind, there.object});
    }
    if (there.kind != u"decision"_s) {
        SOSDESK_TRY(store.setKnown(there.kind, there.object, there.version));
        return false;
    }
    SOSDESK_TAKE(auto work, office.begin(u"conflict"_s));
    SOSDESK_TRY(store.markReceived(*work));
    SOSDESK_TAKE(const bool entered,
        enterConflict(
            office, *work, there.object, *theirs, theirs->officer.isEmpty() ? answer.by : theirs->officer, answer.at));
    SOSDESK_TRY(work->commit());
    return entered;
}

/** The number of a request that was typed in here stands for another one there (D10): ours stays here alone, and the
 *  rest of the act is told without it. */
Result<void> takeForeign(Office& office, const HubAnswer& answer, ForeignNumbers& foreign)
{
    HubStore store(office.database());
    const QString& number = answer.versions.front().object;
    SOSDESK_TAKE(const StoredRequest ours, requestOf(office, number));
    const QJsonArray violations{QJsonObject{{u"rule"_s, u"D10"_s}, {u"cause"_s, u"number_taken"_s},
        {u"facts"_s,
            QJsonObject{{u"mine"_s, ours.request.facilityName}, {u"theirs"_s, answer.theirs[u"facility"_s]}}}}};
    foreign[number] = whyText(violations);
    SOSDESK_TAKE(const auto waiting, store.waitingAbout(u"request"_s, number));
    SOSDESK_TAKE(auto work, office.begin(u"refused_by_hub"_s));
    SOSDESK_TRY(store.markReceived(*work));
    for (const OutboxMessage& message : waiting) {
        SOSDESK_TRY(store.markMessage(message.id, MessageState::Refused, foreign[number], office.now()));
    }
    SOSDESK_TRY(work->journal({u"refused_by_hub"_s, number, {}, {{u"violations"_s, violations}}}));
    return work->commit();
}

Result<bool> isForeign(Office& office, const HubVersion& there)
{
    if (there.kind != u"request"_s) {
        return false;
    }
    SOSDESK_TAKE(const auto untold, HubStore(office.database()).untold(false));
    return untold.count(there.object) > 0;
}

Result<void> takeAnswer(
    Office& office, TeamShared& shared, const TellingAct& act, const HubAnswer& answer, ActsPlace& place)
{
    switch (answer.kind) {
    case HubAnswer::Kind::Accepted:
        ++shared.tally.sent;
        return takeAccepted(office, act, answer);
    case HubAnswer::Kind::Refused:
        ++shared.tally.refused;
        return takeRefused(office, shared, act, answer);
    case HubAnswer::Kind::Conflict:
        break;
    }
    SOSDESK_TAKE(const bool foreign, isForeign(office, answer.versions.front()));
    if (foreign) {
        ++shared.tally.refused;
        return takeForeign(office, answer, place.foreign);
    }
    SOSDESK_TAKE(const bool entered, takeConflict(office, answer));
    shared.tally.conflicts += entered ? 1 : 0;
    return entered || ++place.retries < mostRetries
        ? Result<void>()
        : fail({ErrorCode::Conflict, {}, 0, {}, answer.versions.front().object});
}

/** The next act that has something to say; those that have nothing are passed over. */
Result<std::optional<TellingAct>> nextTelling(
    Office& office, const ForeignNumbers& foreign, std::vector<HubMessage>& messages)
{
    HubStore store(office.database());
    SOSDESK_TAKE(const QString done, store.state("acts_done"));
    qint64 place = done.toLongLong();
    for (;;) {
        SOSDESK_TAKE(const auto act, store.nextAct(place));
        if (!act) {
            break;
        }
        SOSDESK_TAKE(messages, messagesOf(office, foreign, *act));
        if (!messages.empty()) {
            return act;
        }
        SOSDESK_TRY(store.markAct(
            act->row, MessageState::Accepted, {}, office.now())); // was told in parts, or says nothing to anybody
        place = act->row;
    }
    if (place != done.toLongLong()) {
        SOSDESK_TRY(store.setState("acts_done", QString::number(place)));
    }
    return std::nullopt;
}

} // namespace

TeamStage actsStage(const std::shared_ptr<TeamShared>& shared)
{
    const auto place = std::make_shared<ActsPlace>();
    return [shared, place](Office& office) -> Result<std::optional<TeamStep>> {
        const auto operation = std::make_shared<HubOperation>();
        if (!std::exchange(place->began, true)) {
            SOSDESK_TAKE(place->foreign, HubStore(office.database()).untold(true));
        }
        SOSDESK_TAKE(const auto act, nextTelling(office, place->foreign, operation->messages));
        if (!act) {
            return std::nullopt;
        }
        operation->id = act->id.uuid;
        operation->at = act->at;
        operation->officer = act->officer;
        SOSDESK_TRY(HubStore(office.database()).markAct(act->row, MessageState::Sent, {}, office.now()));
        const auto answer = std::make_shared<HubAnswer>();
        TeamStep step;
        step.ask = [shared, operation, answer](HubSession& session) -> Result<void> {
            SOSDESK_TAKE(*answer, session.push(shared->caller, *operation));
            return {};
        };
        step.take = [shared, place, answer, act = *act](
                        Office& desk) { return takeAnswer(desk, *shared, act, *answer, *place); };
        return step;
    };
}

} // namespace sosdesk
