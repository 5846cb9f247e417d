// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/desk/import_file.h"
#include "core/desk/office.h"
#include "core/desk/shapes.h"
#include "core/desk/sync_state.h"
#include "core/intake/report.h"
#include "core/wording/judgement.h"
#include "core/wording/messages.h"

#include <algorithm>
#include <memory>

namespace sosdesk {
namespace {

/** Contacts speak of requests, and days of processing follow the holidays: those come first. */
int rankOf(const Result<std::unique_ptr<Report>>& report)
{
    if (!report) {
        return 0;
    }
    switch ((*report)->kind()) {
    case ReportKind::Holidays:
        return 1;
    case ReportKind::Contacts:
    case ReportKind::StateNotice:
        return 3;
    default:
        return 2;
    }
}

struct Candidate
{
    qsizetype place = 0; ///< in the order the person gave
    Result<std::unique_ptr<Report>> report;
};

} // namespace

Result<Reply> importReply(Desk& desk, const QStringList& files, const QString& kind, const QString& layoutFile)
{
    Office& office = desk.office();
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < files.size(); ++i) {
        candidates.push_back({i, openReport(office, files[i], kind, layoutFile)});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return rankOf(a.report) < rankOf(b.report); });
    Reply reply;
    std::vector<QJsonObject> shapes(static_cast<std::size_t>(files.size()));
    for (Candidate& candidate : candidates) {
        const QString& file = files[candidate.place];
        QJsonObject& shape = shapes[static_cast<std::size_t>(candidate.place)];
        const Result<ImportedFile> imported =
            candidate.report ? importReport(office, file, **candidate.report) : fail(candidate.report.error());
        if (imported) {
            shape = shapeOf(imported->tally);
            reply.committed.push_back(imported->operation);
            continue;
        }
        const QString known = candidate.report ? codeOf((*candidate.report)->kind())
            : fromCode<ReportKind>(kind)       ? kind
                                               : QString();
        rememberRefusal(office, file, known, imported.error());
        shape = {{QStringLiteral("file"), file}, {QStringLiteral("error"), shapeOf(imported.error())}};
        reply.messages << wording::message(imported.error());
        reply.exitCode = std::max(reply.exitCode, exitCodeOf(imported.error().code));
    }
    QJsonArray array;
    for (const QJsonObject& shape : shapes) {
        array.append(shape);
    }
    reply.json = {{QStringLiteral("files"), array}};
    return reply;
}

} // namespace sosdesk
