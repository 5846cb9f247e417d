// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/exchange_store.h"

#include "core/store/columns.h"

#include <algorithm>

namespace sosdesk {
namespace {

ImportTrace traceFrom(SQLite::Statement& row)
{
    Columns columns(row);
    ImportTrace trace;
    trace.import = columns.number();
    trace.file = columns.text();
    trace.kind = columns.text();
    trace.at = columns.instant();
    trace.officer = columns.text();
    trace.taken = columns.number();
    trace.unchanged = columns.number();
    trace.changed = columns.number();
    trace.refused = columns.number();
    trace.problem = columns.text();
    return trace;
}

MessageStage stageOf(bool complete, const QString& state, bool confirmed)
{
    if (!complete) {
        return MessageStage::Draft;
    }
    if (confirmed) {
        return MessageStage::Confirmed;
    }
    return fromCode<MessageStage>(state).value_or(MessageStage::Queued);
}

} // namespace

Result<void> ExchangeStore::recordRefusal(
    UnitOfWork& work, const QString& file, const QString& kind, const Error& error)
{
    const QString problem = nameOf(error.code);
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO import_attempt (uuid, operation, file, kind, error) VALUES (?, ?, ?, ?, ?)"),
            work.author().newId(), work.row(), file, kind, problem)
            .exec();
    }));
    const QJsonObject after{{QStringLiteral("kind"), kind}, {QStringLiteral("error"), problem},
        {QStringLiteral("line"), error.line}, {QStringLiteral("column"), error.column}};
    return work.journal({QStringLiteral("import_refused"), file.section(u'/', -1), {}, after});
}

Result<std::vector<ImportTrace>> ExchangeStore::imports() const
{
    return m_database.guarded([&] {
        std::vector<ImportTrace> traces;
        auto& row = m_database.prepare(
            "SELECT f.id, f.file, f.kind, o.at, o.actor, f.taken, f.unchanged, f.changed, f.refused, '' "
            "FROM import_file f JOIN operation o ON o.id = f.operation "
            "UNION ALL SELECT 0, a.file, a.kind, o.at, o.actor, 0, 0, 0, 0, a.error "
            "FROM import_attempt a JOIN operation o ON o.id = a.operation "
            "UNION ALL SELECT 0, w.path, '', w.at, '', 0, 0, 0, 0, w.problem FROM watched_file w "
            "WHERE w.import IS NULL AND w.problem <> ''");
        while (row.executeStep()) {
            traces.push_back(traceFrom(row));
        }
        std::stable_sort(traces.begin(), traces.end(), [](const ImportTrace& a, const ImportTrace& b) {
            return a.at != b.at ? b.at < a.at : b.import < a.import;
        });
        return traces;
    });
}

Result<std::vector<ListedRow>> ExchangeStore::issues(qint64 import) const
{
    return m_database.guarded([&] {
        std::vector<ListedRow> rows;
        auto& row = with(m_database.prepare("SELECT line, column_name, value, code, refused FROM import_issue "
                                            "WHERE import = ? ORDER BY number"),
            import);
        while (row.executeStep()) {
            Columns columns(row);
            ListedRow listed;
            listed.line = columns.number();
            listed.column = columns.text();
            listed.value = columns.text();
            listed.code = columns.text();
            listed.refused = columns.flag();
            rows.push_back(std::move(listed));
        }
        return rows;
    });
}

Result<std::vector<DecisionMessage>> ExchangeStore::decisions(int most) const
{
    return m_database.guarded([&] {
        std::vector<DecisionMessage> messages;
        // Line breaks and blanks at the ends come back from G-MIS otherwise than they were typed.
        auto& row = with(
            m_database.prepare(
                "SELECT d.request, r.facility_name, d.version, d.need, d.at, d.officer, d.complete, "
                "ifnull(o.state, iif((SELECT from_hub FROM operation p WHERE p.id = d.operation), 'accepted', '')), "
                "ifnull(o.why, ''), "
                "r.gmis_need IS NOT NULL, r.gmis_need IS d.need AND r.gmis_method IS d.method "
                "AND trim(replace(r.gmis_opinion, char(13), ''), char(10) || ' 　') = "
                "trim(replace(d.opinion, char(13), ''), char(10) || ' 　') "
                "AND NOT EXISTS (SELECT 1 FROM decision_line l LEFT JOIN request_gmis_line g ON g.request = r.id "
                "AND g.item = l.item WHERE l.decision = d.id AND (l.prefecture <> ifnull(g.prefecture, 0) "
                "OR l.state <> ifnull(g.state, 0))) "
                "AND NOT EXISTS (SELECT 1 FROM request_gmis_line g LEFT JOIN decision_line l ON l.decision = d.id "
                "AND l.item = g.item WHERE g.request = r.id AND (g.prefecture <> ifnull(l.prefecture, 0) "
                "OR g.state <> ifnull(l.state, 0))) "
                "FROM decision d JOIN request r ON r.number = d.request "
                "LEFT JOIN outbox o ON o.operation = d.operation AND o.object = d.request AND o.kind = 'decision' "
                "WHERE d.is_latest = 1 AND d.need IS NOT NULL ORDER BY d.id DESC LIMIT ?"),
            most);
        while (row.executeStep()) {
            Columns columns(row);
            DecisionMessage message;
            message.number = columns.text();
            message.facility = columns.text();
            message.version = columns.small();
            message.need = columns.maybeCode<Need>();
            message.at = columns.instant();
            message.officer = columns.text();
            const bool complete = columns.flag();
            const QString state = columns.text();
            message.why = columns.text();
            const bool entered = columns.flag();
            const bool same = columns.flag();
            message.stage = stageOf(complete, state, entered && same);
            message.enteredOtherwise = complete && entered && !same;
            messages.push_back(std::move(message));
        }
        return messages;
    });
}

Result<qint64> ExchangeStore::unsent() const
{
    return m_database.guarded([&] {
        auto& row = m_database.prepare("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sent')");
        const qint64 count = row.executeStep() ? Columns(row).number() : 0;
        row.reset();
        return count;
    });
}

Result<std::vector<RefusedTrace>> ExchangeStore::refused(int most, const QString& object) const
{
    return m_database.guarded([&] {
        std::vector<RefusedTrace> traces;
        // A decision is named until it is decided anew; what was about a number of another desk's request until ours
        // was entered anew (未申請).
        auto& row = with(m_database.prepare(
                             "SELECT x.object, x.kind, o.at, o.actor, x.why FROM outbox x "
                             "JOIN operation o ON o.id = x.operation WHERE x.state = 'refused' "
                             "AND (?1 = '' OR x.object = ?1) "
                             "AND NOT (x.why LIKE '%\"number_taken\"%' AND EXISTS (SELECT 1 FROM "
                             "request r WHERE r.number = x.object AND r.status = 'draft')) "
                             "AND NOT (x.kind = 'decision' AND x.why <> 'conflict' AND EXISTS (SELECT 1 FROM "
                             "decision d WHERE d.request = x.object AND d.complete = 1 AND d.operation > x.operation)) "
                             "ORDER BY x.id DESC LIMIT ?2"),
            object, most);
        while (row.executeStep()) {
            Columns columns(row);
            RefusedTrace trace;
            trace.object = columns.text();
            trace.kind = columns.text();
            trace.at = columns.instant();
            trace.officer = columns.text();
            trace.why = columns.text();
            traces.push_back(std::move(trace));
        }
        return traces;
    });
}

} // namespace sosdesk
