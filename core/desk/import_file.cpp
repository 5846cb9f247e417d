// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/import_file.h"

#include "core/desk/import.h"
#include "core/desk/office.h"
#include "core/desk/settings.h"
#include "core/store/import_store.h"
#include "core/store/roll_store.h"

#include <QFileInfo>

#include <algorithm>

namespace sosdesk {
namespace {

Result<void> importRows(Import& import)
{
    switch (import.report.kind()) {
    case ReportKind::Requests:
        return importRequests(import);
    case ReportKind::Weekly:
    case ReportKind::Daily:
        return importSurveys(import);
    case ReportKind::Facilities:
        return importFacilities(import);
    case ReportKind::Push:
        return importDistributions(import);
    case ReportKind::Stock:
        return importStock(import);
    case ReportKind::Contacts:
        return importContacts(import);
    case ReportKind::Holidays:
        return importHolidays(import);
    case ReportKind::Sheet:
        return importSheet(import);
    case ReportKind::Aggregator:
        return importAggregated(import);
    case ReportKind::Tracking:
        return importTracking(import);
    case ReportKind::StateNotice:
        return importStateNotice(import);
    }
    return fail({ErrorCode::UnknownLayout, import.tally.file, 0, {}, import.tally.kind});
}

/** The report's own refusals come before those that only the store could know (an unknown request). */
void addIssues(const Report& report, ImportTally& tally)
{
    std::vector<ListedRow> rows;
    for (const RowIssue& issue : report.issues()) {
        const QString column =
            issue.cell.isEmpty() ? issue.column : QStringLiteral("%1 (%2)").arg(issue.column, issue.cell);
        rows.push_back({issue.line, column, issue.value, nameOf(issue.code), issue.refused, issue.cell});
    }
    rows.insert(rows.end(), tally.issues.begin(), tally.issues.end());
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    tally.issues = std::move(rows);
    tally.refused += report.refusedRows();
    tally.footer = report.footerRows();
    tally.sha256 = report.sha256();
}

QJsonObject summaryOf(const ImportTally& tally)
{
    return {
        {QStringLiteral("kind"), tally.kind},
        {QStringLiteral("encoding"), tally.encoding},
        {QStringLiteral("taken"), tally.taken},
        {QStringLiteral("changed"), tally.changed},
        {QStringLiteral("unchanged"), tally.unchanged},
        {QStringLiteral("refused"), tally.refused},
        {QStringLiteral("footer"), tally.footer},
    };
}

/** What other requests than those of the file are judged by. */
bool isFact(ReportKind kind)
{
    return kind != ReportKind::Requests && kind != ReportKind::Aggregator && kind != ReportKind::Contacts
        && kind != ReportKind::Stock && kind != ReportKind::Sheet && kind != ReportKind::Tracking
        && kind != ReportKind::StateNotice;
}

} // namespace

Result<std::unique_ptr<Report>> openReport(
    Office& office, const QString& path, const QString& kind, const QString& layoutFile)
{
    std::optional<ReportKind> wanted;
    if (!kind.isEmpty() && kind != QStringLiteral("auto")) {
        wanted = fromCode<ReportKind>(kind);
        if (!wanted) {
            return fail({ErrorCode::BadArgument, {}, 0, QStringLiteral("--kind"), kind});
        }
    }
    SOSDESK_TAKE(const QString prefecture, setting(office, QStringLiteral("prefecture")));
    return Report::open(
        path, {office.layouts(), office.items(), prefecture, wanted, layoutFile, [&office] { (void)office.pause(); }});
}

Result<ImportedFile> importReport(Office& office, const QString& path, Report& report)
{
    ImportedFile imported;
    ImportTally& tally = imported.tally;
    tally.file = path;
    tally.kind = codeOf(report.kind());
    tally.layout = report.layoutName();
    tally.encoding = report.encodingName();
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("import")));
    Import import{office, report, *work, tally, report.told()};
    SOSDESK_TRY(importRows(import));
    addIssues(report, tally);
    SOSDESK_TRY(ImportStore(office.database()).record(*work, tally));
    SOSDESK_TRY(
        work->journal({QStringLiteral("import"), QFileInfo(path).fileName(), {}, summaryOf(tally), {}, tally.sha256}));
    if (isFact(report.kind())) {
        SOSDESK_TRY(RollStore(office.database()).countFacts());
    }
    SOSDESK_TRY(work->commit());
    imported.operation = work->id();
    if (isFact(report.kind())) {
        (void)office.peers().renew(office); // derived: whoever needs it and finds none makes it
    }
    if (report.kind() == ReportKind::Holidays) {
        SOSDESK_TRY(office.refreshCalendar());
        SOSDESK_TRY(refreshProcessingDays(office));
    }
    return imported;
}

} // namespace sosdesk
