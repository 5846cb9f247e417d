// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/paper_store.h"

#include "core/store/columns.h"

#include <QJsonArray>

namespace sosdesk {

Result<void> PaperStore::record(UnitOfWork& work, const QString& action, const PaperRecord& paper)
{
    QJsonArray requests;
    SOSDESK_TRY(m_database.guarded([&] {
        with(m_database.prepare(
                 "INSERT INTO paper (uuid, operation, kind, file, rows, sha256) VALUES (?, ?, ?, ?, ?, ?)"),
            work.author().newId(), work.row(), paper.kind, paper.file, paper.rows, paper.sha256)
            .exec();
        const qint64 row = m_database.lastRowId();
        for (const PaperRecord::Told& told : paper.requests) {
            with(m_database.prepare("INSERT INTO paper_request VALUES (?, ?, ?)"), told.request, row,
                told.decisionVersion)
                .exec();
            requests.append(told.request);
        }
    }));
    const QJsonObject after{{QStringLiteral("file"), paper.file}, {QStringLiteral("rows"), paper.rows},
        {QStringLiteral("sha256"), QString::fromLatin1(paper.sha256.toHex())}, {QStringLiteral("requests"), requests}};
    return work.journal({action, paper.kind, {}, after});
}

Result<std::vector<PaperTrace>> PaperStore::about(const QString& request) const
{
    return m_database.guarded([&] {
        std::vector<PaperTrace> found;
        auto& row = with(m_database.prepare("SELECT p.kind, p.file, o.at, o.actor, r.decision_version "
                                            "FROM paper_request r JOIN paper p ON p.id = r.paper "
                                            "JOIN operation o ON o.id = p.operation "
                                            "WHERE r.request = ? ORDER BY p.id"),
            request);
        while (row.executeStep()) {
            Columns columns(row);
            PaperTrace trace;
            trace.kind = columns.text();
            trace.file = columns.text();
            trace.at = columns.instant();
            trace.officer = columns.text();
            trace.decisionVersion = columns.small();
            found.push_back(trace);
        }
        return found;
    });
}

} // namespace sosdesk
