// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/left_papers.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/store/decision_store.h"
#include "core/store/paper_store.h"

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

} // namespace sosdesk
