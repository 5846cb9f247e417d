// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/team_state.h"

#include "core/desk/office.h"
#include "core/desk/reading.h"
#include "core/desk/review_request.h"
#include "core/desk/settings.h"
#include "core/desk/team.h"
#include "core/review/decision_rules.h"
#include "core/store/conflict_store.h"
#include "core/store/decision_store.h"
#include "core/store/exchange_store.h"
#include "core/store/hub_store.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostRefused = 500;

/** The fields of a decision as canonical text, in the order of a form. */
std::vector<std::pair<QString, QString>> fieldsOf(const Decision& decision, const ItemCatalogue& items)
{
    std::vector<std::pair<QString, QString>> fields{{u"need"_s, codeOf(decision.need)},
        {u"method"_s, codeOf(decision.method)}, {u"complete"_s, decision.complete ? u"true"_s : u"false"_s}};
    for (const DecisionLine& line : decision.lines) {
        fields.emplace_back(items.codeOf(line.item) + u".prefecture"_s, QString::number(line.prefecture));
        fields.emplace_back(items.codeOf(line.item) + u".state"_s, QString::number(line.state));
    }
    fields.emplace_back(u"opinion"_s, decision.opinion);
    fields.emplace_back(u"overrideReason"_s, decision.overrideReason);
    return fields;
}

std::vector<ConflictField> differencesOf(const DecisionConflict& conflict, const ItemCatalogue& items)
{
    std::vector<ConflictField> fields;
    const auto put = [&](const Decision& decision, QString ConflictField::*side) {
        for (const auto& [name, value] : fieldsOf(decision, items)) {
            auto known = std::find_if(fields.begin(), fields.end(),
                [&, &wanted = name](const ConflictField& field) { return field.field == wanted; });
            if (known == fields.end()) {
                known = fields.insert(known, ConflictField{name, {}, {}, {}});
            }
            (*known).*side = value;
        }
    };
    put(conflict.before.value_or(Decision()), &ConflictField::before);
    put(conflict.mine, &ConflictField::mine);
    put(conflict.theirs, &ConflictField::theirs);
    std::erase_if(fields, [](const ConflictField& field) {
        return field.mine == field.theirs && (field.before == field.theirs || field.before.isEmpty());
    });
    return fields;
}

Result<ConflictView> viewOf(Office& office, const DecisionConflict& conflict)
{
    ConflictView view{conflict, {}, differencesOf(conflict, office.items()), false};
    const auto reviewed = reviewRequest(office, conflict.number);
    if (!reviewed) {
        return view; // the server knows a request that this desk does not: nothing to judge it by
    }
    view.facility = reviewed->stored.request.facilityName;
    SOSDESK_TAKE(const auto latest, DecisionStore(office.database()).latest(conflict.number));
    const auto violations =
        violationsOf(conflict.theirs, reviewed->dossier, reviewed->review, policyFor(office, reviewed->stored.request));
    const bool sound = std::none_of(violations.begin(), violations.end(),
        [](const Violation& violation) { return violation.blocking || violation.evenAsDraft; });
    view.passes = sound && conflict.theirs.complete && latest && latest->id == conflict.theirs.id
        && reviewed->stored.changed.empty();
    return view;
}

Result<std::optional<Instant>> timeIn(const HubStore& store, const char* key)
{
    SOSDESK_TAKE(const QString text, store.state(key));
    return instantFromIso(text);
}

Result<void> readPlaces(const HubStore& store, TeamState& state)
{
    SOSDESK_TAKE(state.attempt, timeIn(store, "attempt"));
    SOSDESK_TAKE(state.success, timeIn(store, "success"));
    SOSDESK_TAKE(state.problem, store.state("problem"));
    SOSDESK_TAKE(state.problemDetail, store.state("problem_detail"));
    SOSDESK_TAKE(const QString skew, store.state("skew"));
    state.skewSeconds = skew.toLongLong();
    SOSDESK_TAKE(state.serverVersion, store.state("server_version"));
    SOSDESK_TAKE(state.login, store.state("login"));
    SOSDESK_TAKE(const QString watermark, store.state("watermark"));
    state.firstPullDone = !watermark.isEmpty();
    if (!state.firstPullDone) {
        SOSDESK_TAKE(state.firstPullKind, store.state("pull_kind"));
        SOSDESK_TAKE(const QString rows, store.state("pull_rows"));
        state.firstPullRows = rows.toLongLong();
    }
    SOSDESK_TAKE(state.head, store.newestHead());
    SOSDESK_TAKE(state.open, store.open());
    return {};
}

} // namespace

Result<TeamState> teamState(Office& office)
{
    const Reading reading(office.database());
    TeamState state;
    SOSDESK_TAKE(const auto url, hubUrl(office));
    state.url = url ? url->shown() : QString();
    SOSDESK_TRY(readPlaces(HubStore(office.database()), state));
    const ExchangeStore exchange(office.database());
    SOSDESK_TAKE(state.unsent, exchange.unsent());
    SOSDESK_TAKE(const auto refused, exchange.refused(mostRefused));
    for (const RefusedTrace& trace : refused) {
        state.refused.push_back({trace.object, trace.kind, trace.at, trace.officer,
            QJsonDocument::fromJson(trace.why.toUtf8()).array(), trace.why == u"conflict"_s});
    }
    SOSDESK_TAKE(const auto conflicts, ConflictStore(office.database()).open());
    for (const DecisionConflict& conflict : conflicts) {
        SOSDESK_TAKE(ConflictView view, viewOf(office, conflict));
        state.conflicts.push_back(std::move(view));
    }
    return state;
}

} // namespace sosdesk
