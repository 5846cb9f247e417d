// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_store.h"

#include "core/domain/json.h"
#include "core/store/columns.h"
#include "core/store/journal_store.h"
#include "core/store/promise_sql.h"

#include <algorithm>

namespace sosdesk {
namespace {

#define DECISION_COLUMNS                                                                                               \
    "SELECT uuid, request, version, request_version, need, method, opinion, override_reason, complete, in_batch, "     \
    "regime, officer, at FROM decision "

} // namespace

Decision DecisionStore::decisionFrom(SQLite::Statement& row) const
{
    Columns columns(row);
    Decision decision;
    decision.id = {columns.uuid()};
    decision.requestNumber = columns.text();
    decision.version = columns.small();
    decision.requestVersion = columns.small();
    decision.need = columns.maybeCode<Need>();
    decision.method = columns.maybeCode<Method>();
    decision.opinion = columns.text();
    decision.overrideReason = columns.text();
    decision.complete = columns.flag();
    decision.inBatch = columns.flag();
    decision.regime = columns.text();
    decision.officer = columns.text();
    decision.at = columns.instant();
    return decision;
}

void DecisionStore::fillLines(std::vector<Decision>& decisions) const
{
    for (Decision& decision : decisions) {
        auto& row = with(m_database.prepare("SELECT item, prefecture, state FROM decision_line "
                                            "WHERE decision = (SELECT id FROM decision WHERE uuid = ?)"),
            decision.id);
        while (row.executeStep()) {
            Columns columns(row);
            const Item item = columns.item(m_database.items());
            const qint64 prefecture = columns.number();
            decision.lines.push_back({item, prefecture, columns.number()});
        }
        std::sort(decision.lines.begin(), decision.lines.end(),
            [](const DecisionLine& a, const DecisionLine& b) { return a.item < b.item; });
    }
}

void DecisionStore::insert(UnitOfWork& work, const Decision& decision, bool isUndo)
{
    with(m_database.prepare("UPDATE decision SET is_latest = 0 WHERE request = ? AND is_latest = 1"),
        decision.requestNumber)
        .exec();
    with(m_database.prepare(
             "INSERT INTO decision (uuid, version, operation, request, request_version, facility, need, method, "
             "opinion, "
             "override_reason, complete, in_batch, is_undo, is_latest, regime, officer, at) VALUES (?, ?, ?, ?, ?, "
             "(SELECT facility FROM request WHERE number = ?4), ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)"),
        decision.id, decision.version, work.row(), decision.requestNumber, decision.requestVersion, decision.need,
        decision.method, decision.opinion, decision.overrideReason, decision.complete, decision.inBatch, isUndo,
        decision.regime, decision.officer, decision.at)
        .exec();
    const qint64 row = m_database.lastRowId();
    for (const DecisionLine& line : decision.lines) {
        with(m_database.prepare("INSERT INTO decision_line VALUES (?, ?, ?, ?)"), row,
            m_database.items().codeOf(line.item), line.prefecture, line.state)
            .exec();
    }
}

Result<Decision> DecisionStore::append(
    UnitOfWork& work, Decision decision, bool isUndo, const QString& action, const QString& reason)
{
    SOSDESK_TAKE(const auto before, latest(decision.requestNumber));
    decision.id = {work.author().newId()};
    decision.version = before ? before->version + 1 : 1;
    decision.officer = work.author().officer;
    decision.at = work.author().now;
    SOSDESK_TRY(m_database.guarded([&] { insert(work, decision, isUndo); }));
    const QJsonObject after = jsonOf(decision, m_database.items());
    const QJsonObject earlier = before ? jsonOf(*before, m_database.items()) : QJsonObject();
    SOSDESK_TRY(work.journal({action, decision.requestNumber, earlier, after, reason}));
    SOSDESK_TRY(work.send(QStringLiteral("decision"), decision.requestNumber, after));
    return decision;
}

Result<int> DecisionStore::requestVersion(const QString& request) const
{
    return m_database.guarded([&] {
        auto& row = with(m_database.prepare("SELECT version FROM request WHERE number = ?"), request);
        const int found = row.executeStep() ? Columns(row).small() : 0;
        row.reset();
        return found;
    });
}

Result<Decision> DecisionStore::record(UnitOfWork& work, Decision decision, const QString& reason)
{
    SOSDESK_TAKE(const int version, requestVersion(decision.requestNumber));
    if (version == 0) {
        return fail({ErrorCode::UnknownRequest, {}, 0, {}, decision.requestNumber});
    }
    if (version != decision.requestVersion) {
        return fail({ErrorCode::Conflict, {}, 0, {}, decision.requestNumber});
    }
    return append(work, std::move(decision), false, QStringLiteral("decide"), reason);
}

Result<Decision> DecisionStore::setBack(UnitOfWork& work, const Decision& decision, const QString& action)
{
    SOSDESK_TAKE(const auto newest, latest(decision.requestNumber));
    Decision draft = decision;
    draft.id = {work.author().newId()};
    draft.version = newest ? newest->version + 1 : 1;
    draft.complete = false;
    draft.inBatch = false;
    draft.at = work.author().now;
    SOSDESK_TRY(m_database.guarded([&] { insert(work, draft, false); }));
    SOSDESK_TRY(work.journal(
        {action, draft.requestNumber, jsonOf(decision, m_database.items()), jsonOf(draft, m_database.items())}));
    return draft;
}

Result<Decision> DecisionStore::receive(UnitOfWork& work, Decision decision, const Author& officer)
{
    SOSDESK_TAKE(const auto before, latest(decision.requestNumber));
    decision.version = before ? before->version + 1 : 1;
    SOSDESK_TRY(m_database.guarded([&] { insert(work, decision, false); }));
    const QJsonObject earlier = before ? jsonOf(*before, m_database.items()) : QJsonObject();
    const JournalAct act{QStringLiteral("receive_decision"), decision.requestNumber, earlier,
        jsonOf(decision, m_database.items()), decision.overrideReason};
    SOSDESK_TRY(JournalStore(m_database).append(act, officer, work.id(), work.row()));
    return decision;
}

Result<std::vector<Decision>> DecisionStore::effective(const QString& request) const
{
    SOSDESK_TAKE(auto versions, history(request));
    SOSDESK_TAKE(const std::vector<bool> undos, m_database.guarded([&] {
        std::vector<bool> flags;
        auto& row =
            with(m_database.prepare("SELECT is_undo FROM decision WHERE request = ? ORDER BY version"), request);
        while (row.executeStep()) {
            flags.push_back(Columns(row).flag());
        }
        return flags;
    }));
    // Each undo takes one version off the pile; what is then on top is what stood before.
    std::reverse(versions.begin(), versions.end());
    std::vector<Decision> pile;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (!undos[i]) {
            pile.push_back(versions[i]);
        } else if (!pile.empty()) {
            pile.pop_back();
        }
    }
    return pile;
}

Result<Decision> DecisionStore::undo(UnitOfWork& work, const QString& request, int version)
{
    SOSDESK_TAKE(std::vector<Decision> pile, effective(request));
    const bool stands = version == 0 ? !pile.empty()
                                     : std::any_of(pile.begin(), pile.end(),
                                         [version](const Decision& decision) { return decision.version == version; });
    if (!stands) {
        return fail({ErrorCode::NothingToUndo, {}, 0, {}, request});
    }
    // A version on top of the one that is to go is taken back by itself: each has its trace.
    while (version != 0 && pile.back().version > version) {
        pile.pop_back();
        SOSDESK_TRY(takeBack(work, pile, request));
    }
    pile.pop_back();
    return takeBack(work, pile, request);
}

Result<Decision> DecisionStore::takeBack(UnitOfWork& work, const std::vector<Decision>& pile, const QString& request)
{
    SOSDESK_TAKE(const int current, requestVersion(request));
    Decision restored = pile.empty() ? Decision() : pile.back();
    restored.requestNumber = request;
    // What was complete for an earlier version of the request asks for a second look before it is so again.
    restored.complete = restored.complete && restored.requestVersion == current;
    restored.requestVersion = pile.empty() ? current : restored.requestVersion;
    return append(work, std::move(restored), true, QStringLiteral("undo"), {});
}

Result<std::optional<Decision>> DecisionStore::latest(const QString& request) const
{
    return m_database.guarded([&] {
        std::vector<Decision> found;
        auto& row = with(m_database.prepare(DECISION_COLUMNS "WHERE request = ? AND is_latest = 1"), request);
        while (row.executeStep()) {
            found.push_back(decisionFrom(row));
        }
        fillLines(found);
        return found.empty() ? std::optional<Decision>() : found.front();
    });
}

Result<std::vector<Decision>> DecisionStore::history(const QString& request) const
{
    return m_database.guarded([&] {
        std::vector<Decision> found;
        auto& row = with(m_database.prepare(DECISION_COLUMNS "WHERE request = ? ORDER BY version DESC"), request);
        while (row.executeStep()) {
            found.push_back(decisionFrom(row));
        }
        fillLines(found);
        return found;
    });
}

Result<std::vector<Decision>> DecisionStore::completedFor(FacilityCode facility) const
{
    return m_database.guarded([&] {
        std::vector<Decision> found;
        auto& row =
            with(m_database.prepare("SELECT d.uuid, d.request, d.version, d.request_version, d.need, d.method, "
                                    "d.opinion, d.override_reason, d.complete, d.in_batch, d.regime, d.officer, "
                                    "d.at FROM decision d JOIN request r ON r.number = d.request "
                                    "WHERE d.facility = ? AND " DECISION_STANDS),
                facility);
        while (row.executeStep()) {
            found.push_back(decisionFrom(row));
        }
        fillLines(found);
        addClosed(facility, found);
        std::stable_sort(found.begin(), found.end(), [](const Decision& a, const Decision& b) { return a.at < b.at; });
        return found;
    });
}

void DecisionStore::addClosed(FacilityCode facility, std::vector<Decision>& found) const
{
    const std::size_t first = found.size();
    auto& row = with(m_database.prepare("SELECT r.number, r.gmis_method, " GMIS_MOMENT
                                        "FROM request r LEFT JOIN decision d ON d.request = r.number "
                                        "AND d.is_latest = 1 WHERE r.facility = ? AND r.status = 'closed' "
                                        "AND r.gmis_need = 'yes'"),
        facility);
    while (row.executeStep()) {
        Columns columns(row);
        Decision decision;
        decision.requestNumber = columns.text();
        decision.need = Need::Yes;
        decision.method = columns.maybeCode<Method>();
        decision.complete = true;
        const QString at = columns.text();
        const std::optional<Day> day = dayFromIso(at);
        decision.at = instantFromIso(at).value_or(instantAt(day.value_or(Day{}), 0));
        found.push_back(std::move(decision));
    }
    for (std::size_t at = first; at < found.size(); ++at) {
        auto& line = with(m_database.prepare("SELECT item, prefecture, state FROM request_gmis_line "
                                             "WHERE request = (SELECT id FROM request WHERE number = ?) ORDER BY item"),
            found[at].requestNumber);
        while (line.executeStep()) {
            Columns columns(line);
            const Item item = columns.item(m_database.items());
            const qint64 prefecture = columns.number();
            found[at].lines.push_back({item, prefecture, columns.number()});
        }
    }
}

std::optional<Decision> DecisionStore::byId(DecisionId id) const
{
    std::vector<Decision> found;
    auto& row = with(m_database.prepare(DECISION_COLUMNS "WHERE uuid = ?"), id);
    while (row.executeStep()) {
        found.push_back(decisionFrom(row));
    }
    fillLines(found);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

#undef DECISION_COLUMNS

} // namespace sosdesk
