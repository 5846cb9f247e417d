// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/team_conflict.h"

#include "core/desk/office.h"
#include "core/domain/json.h"
#include "core/store/conflict_store.h"
#include "core/store/decision_store.h"
#include "core/store/hub_store.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** The newest decision that is none of those that wait. */
Result<std::optional<Decision>> standingBefore(Office& office, const QString& number, const std::set<QUuid>& mine)
{
    SOSDESK_TAKE(const auto history, DecisionStore(office.database()).history(number));
    const auto stood = std::find_if(
        history.begin(), history.end(), [&](const Decision& decision) { return mine.count(decision.id.uuid) == 0; });
    return stood == history.end() ? std::optional<Decision>() : std::optional(*stood);
}

} // namespace

Result<bool> enterConflict(
    Office& office, UnitOfWork& work, const QString& number, const Decision& theirs, const QString& officer, Instant at)
{
    HubStore store(office.database());
    SOSDESK_TAKE(const auto waiting, store.waitingAbout(u"decision"_s, number));
    DecisionConflict conflict;
    std::set<QUuid> ids;
    for (const OutboxMessage& message : waiting) {
        const auto mine = decisionFrom(QJsonDocument::fromJson(message.payload).object(), office.items());
        if (mine) {
            conflict.mine = *mine;
            ids.insert(mine->id.uuid);
        }
        SOSDESK_TRY(store.markMessage(message.id, MessageState::Refused, u"conflict"_s, office.now()));
    }
    if (ids.empty()) {
        return false;
    }
    conflict.number = number;
    conflict.theirs = theirs;
    conflict.theirOfficer = officer;
    conflict.theirTime = at;
    conflict.foundAt = office.now();
    SOSDESK_TAKE(conflict.before, standingBefore(office, number, ids));
    SOSDESK_TRY(ConflictStore(office.database()).add(work, conflict));
    SOSDESK_TRY(work.journal({u"conflict"_s, number, jsonOf(conflict.mine, office.items()),
        jsonOf(conflict.theirs, office.items()), officer}));
    return true;
}

} // namespace sosdesk
