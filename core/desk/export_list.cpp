// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/export.h"

#include "core/desk/delivery_export.h"
#include "core/desk/gmis_fields.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/documents/csv_table.h"
#include "core/documents/file_name.h"
#include "core/documents/staged_file.h"
#include "core/review/standing.h"

#include <QIODevice>

namespace sosdesk {
namespace {

/** A list as it would leave. */
using Draft = DeliveryDraft;

QString kindOf(const ExportOrder& order)
{
    switch (order.list) {
    case ExportedList::Annex2Xlsx:
        return QStringLiteral("annex2-xlsx");
    case ExportedList::Annex2Csv:
        return QStringLiteral("annex2-csv");
    case ExportedList::GmisEntry:
        return QStringLiteral("gmis-entry");
    case ExportedList::Carrier:
        return order.carrier;
    }
    Q_UNREACHABLE();
}

/** Puts what is meant into a list; a decision that is not complete is told of. */
template <typename List>
Result<Draft> drafted(Office& office, const ExportOrder& order, List& list)
{
    Draft draft;
    SOSDESK_TRY(eachSelected(office, order.selection, [&](const ReviewedRequest& reviewed) -> Result<void> {
        const std::optional<Decision>& decision = reviewed.dossier.decision;
        if (decision && isTakenBack(*decision, reviewed.stored.request, reviewed.dossier.inquiries)) {
            draft.problems.push_back({reviewed.stored.request.number, {}, {}, QStringLiteral("taken_back")});
        } else if (list.add(matterOf(office, reviewed))) {
            draft.told.push_back(toldOf(reviewed));
        } else if (decision && decision->need && !decision->complete) {
            draft.problems.push_back({reviewed.stored.request.number, {}, {}, QStringLiteral("not_complete")});
        }
        return {};
    }));
    draft.table = list.table();
    draft.rows = static_cast<qint64>(list.table().rows.size());
    return draft;
}

Result<Draft> draftOf(Office& office, const ExportOrder& order)
{
    const QStringList folders{folderOf(office)};
    if (order.list == ExportedList::GmisEntry) {
        SOSDESK_TAKE(const GmisForm form, GmisForm::load(folders));
        GmisEntryList list(form, office.items(), office.mode());
        return drafted(office, order, list);
    }
    return draftDeliveries(office, order);
}

PaperOutcome outcomeOf(const Draft& draft, const ExportOrder& order, const QString& file)
{
    PaperOutcome outcome;
    outcome.kind = kindOf(order);
    outcome.file = file;
    outcome.rows = draft.rows;
    outcome.refused = draft.refused;
    outcome.problems = draft.problems;
    return outcome;
}

Result<StagedFile> stage(const Draft& draft, const ExportOrder& order, const QString& file, Instant now)
{
    if (!draft.table) {
        return StagedFile::write(
            file, [&](QIODevice& device) { return device.write(draft.bytes) == draft.bytes.size(); });
    }
    if (order.list == ExportedList::Annex2Xlsx) {
        return StagedFile::writeBy(
            file, [&](const QString& staged) -> Result<void> { return writeXlsx(staged, *draft.table, now); });
    }
    return StagedFile::write(file, [&](QIODevice& device) { return writeCsv(device, *draft.table).has_value(); });
}

} // namespace

Result<PaperOutcome> exportList(Office& office, const ExportOrder& order, const QString& file)
{
    SOSDESK_TAKE(const Draft draft, draftOf(office, order));
    if (draft.rows == 0) { // a head alone would be taken for a day without deliveries
        return draft.problems.empty() ? Result<PaperOutcome>(fail({ErrorCode::NothingSelected}))
                                      : outcomeOf(draft, order, {});
    }
    PaperOutcome outcome = outcomeOf(draft, order, file);
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("export")));
    SOSDESK_TAKE(StagedFile staged, stage(draft, order, file, office.now()));
    outcome.sha256 = staged.sha256();
    SOSDESK_TRY(
        PaperStore(office.database())
            .record(*work, QStringLiteral("export"), {outcome.kind, file, outcome.rows, outcome.sha256, draft.told}));
    SOSDESK_TRY(markListed(office, *work, draft.listed, outcome.kind));
    SOSDESK_TRY(work->commit());
    SOSDESK_TRY(staged.publish());
    outcome.operation = work->id();
    return outcome;
}

Result<PaperOutcome> checkList(Office& office, const ExportOrder& order)
{
    SOSDESK_TAKE(const Draft draft, draftOf(office, order));
    return outcomeOf(draft, order, {});
}

QString suggestedFileName(Office& office, const ExportOrder& order)
{
    const bool gmis = order.list == ExportedList::GmisEntry;
    const bool carrier = order.list == ExportedList::Carrier;
    const QString stem = gmis ? QStringLiteral("gmis-entry") : carrier ? order.carrier : QStringLiteral("deliveries");
    const QString suffix = order.list == ExportedList::Annex2Xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    const QString drill = office.mode() == Mode::Drill ? codeOf(Mode::Drill) + u'-' : QString();
    return safeFileName(drill + stem + u'-' + isoOf(order.selection.date.value_or(office.today())) + suffix);
}

} // namespace sosdesk
