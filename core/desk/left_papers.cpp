// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/left_papers.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/store/decision_store.h"
#include "core/store/paper_store.h"
#include "core/wording/timeline_text.h"

#include <QJsonObject>

namespace sosdesk {

Result<std::vector<LeftPaper>> leftPapers(Office& office, const QString& number)
{
    SOSDESK_TRY(requestOf(office, number));
    SOSDESK_TAKE(const std::optional<Decision> decision, DecisionStore(office.database()).latest(number));
    SOSDESK_TAKE(const std::vector<PaperTrace> traces, PaperStore(office.database()).about(number));
    std::vector<LeftPaper> papers;
    papers.reserve(traces.size());
    for (const PaperTrace& trace : traces) {
        const bool current = decision && trace.decisionVersion == decision->version;
        papers.push_back({trace.kind, trace.file, trace.at, trace.officer, current});
    }
    return papers;
}

QJsonArray shapeOf(const std::vector<LeftPaper>& papers)
{
    QJsonArray array;
    for (const LeftPaper& paper : papers) {
        array.append(
            QJsonObject{{QStringLiteral("kind"), paper.kind}, {QStringLiteral("name"), wording::paperName(paper.kind)},
                {QStringLiteral("file"), paper.file}, {QStringLiteral("at"), isoOf(paper.at)},
                {QStringLiteral("who"), paper.officer}, {QStringLiteral("ofThisDecision"), paper.ofThisDecision}});
    }
    return array;
}

} // namespace sosdesk
