// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/period_list.h"

#include "core/desk/letterhead_of.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/watch_list_of.h"
#include "core/documents/csv_table.h"
#include "core/documents/file_name.h"
#include "core/documents/glyphs.h"
#include "core/documents/pdf.h"
#include "core/documents/period_tables.h"
#include "core/documents/staged_file.h"
#include "core/documents/statistics_form.h"
#include "core/documents/type_case.h"
#include "core/store/period_store.h"

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** P1 speaks of N95 masks and gloves. */
std::vector<Item> toppedUp(const ItemCatalogue& items)
{
    std::vector<Item> found;
    for (const QString& code : {u"n95_mask"_s, u"exam_glove"_s}) {
        if (const auto item = items.byCode(code)) {
            found.push_back(*item);
        }
    }
    return found;
}

/** A list as it would leave. */
struct Draft
{
    SheetTable table{};
    std::vector<PaperProblem> problems{};
};

Result<Draft> draftOf(Office& office, const PeriodOrder& order)
{
    SOSDESK_TAKE(const PeriodTables tables, PeriodTables::load(office.items(), office.mode(), {folderOf(office)}));
    Draft draft;
    if (order.list == PeriodList::WatchList) {
        SOSDESK_TAKE(const WatchList list, watchList(office));
        draft.table = tables.watchList(list.rows);
        return draft;
    }
    if (order.list == PeriodList::PushTopUp) {
        SOSDESK_TAKE(const std::vector<TopUp> sums, topUps(office, {order.from, order.to}));
        draft.table = tables.topUp(sums);
        return draft;
    }
    SOSDESK_TAKE(const auto cases, PeriodStore(office.database()).cases(order.from, order.to));
    if (order.list == PeriodList::Statistics) {
        draft.table = tables.statistics(statisticsOf(cases, {order.from, order.to}));
        return draft;
    }
    draft.table = tables.publication(publicationOf(cases));
    for (const PeriodCase& request : cases) {
        if (request.need == Need::Yes && !request.told) {
            draft.problems.push_back({request.number, {}, request.facilityName, u"not_told"_s});
        }
    }
    return draft;
}

bool isPaper(const QString& file)
{
    return file.endsWith(".pdf"_L1, Qt::CaseInsensitive);
}

/** The statistics as a page to be printed. */
Result<StagedFile> stagePaper(Office& office, const PeriodOrder& order, const QString& file)
{
    const QStringList folders{folderOf(office)};
    SOSDESK_TAKE(const FormWords words, statisticsWords(folders));
    SOSDESK_TAKE(const Letterhead letterhead, letterheadOf(office));
    SOSDESK_TAKE(const Statistics figures, statistics(office, {order.from, order.to}));
    const Paper paper = statisticsForm(figures, office.items(), letterhead, words);
    GlyphCheck glyphs(typeFor(TypeUse::Body).font);
    if (!glyphs.knowsJapanese()) {
        return fail({ErrorCode::NoFont});
    }
    const QStringList missing = glyphs.missing(wordsOf(paper));
    if (!missing.isEmpty()) {
        return fail({ErrorCode::MissingGlyph, {}, 0, {}, {}, namesOf(missing)});
    }
    return StagedFile::write(file, [&](QIODevice& device) { return writePdf(device, words("fileName"), {paper}) > 0; });
}

Result<StagedFile> stage(const SheetTable& table, const QString& file, Instant now)
{
    if (file.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        return StagedFile::writeBy(file, [&](const QString& staged) { return writeXlsx(staged, table, now); });
    }
    return StagedFile::write(file, [&](QIODevice& device) { return writeCsv(device, table).has_value(); });
}

Result<void> checkPeriod(const PeriodOrder& order, const QString& file)
{
    if (order.list != PeriodList::WatchList && order.to < order.from) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--to"_s, isoOf(order.to)});
    }
    if (isPaper(file) && order.list != PeriodList::Statistics) {
        return fail({ErrorCode::BadArgument, {}, 0, u"--out"_s, file});
    }
    return {};
}

} // namespace

Result<Statistics> statistics(Office& office, const Period& period)
{
    SOSDESK_TAKE(const auto cases, PeriodStore(office.database()).cases(period.from, period.until));
    return statisticsOf(cases, period);
}

Result<std::vector<TopUp>> topUps(Office& office, const Period& period)
{
    const PeriodStore store(office.database());
    SOSDESK_TAKE(const auto cases, store.cases(period.from, period.until));
    SOSDESK_TAKE(const auto pushes, store.pushesAfter(period.from));
    return pushTopUp(cases, pushes, toppedUp(office.items()));
}

Result<PaperOutcome> exportPeriod(Office& office, const PeriodOrder& order, const QString& file)
{
    SOSDESK_TRY(checkPeriod(order, file));
    SOSDESK_TAKE(const Draft draft, draftOf(office, order));
    PaperOutcome outcome;
    outcome.kind = codeOf(order.list);
    outcome.file = file;
    outcome.rows = static_cast<qint64>(draft.table.rows.size());
    outcome.problems = draft.problems;
    SOSDESK_TAKE(auto work, office.begin(u"export"_s));
    SOSDESK_TAKE(
        StagedFile staged, isPaper(file) ? stagePaper(office, order, file) : stage(draft.table, file, office.now()));
    outcome.sha256 = staged.sha256();
    SOSDESK_TRY(PaperStore(office.database())
                    .record(*work, u"export"_s, {outcome.kind, file, outcome.rows, outcome.sha256, {}}));
    SOSDESK_TRY(work->commit());
    SOSDESK_TRY(staged.publish());
    outcome.operation = work->id();
    return outcome;
}

QString suggestedFileName(Office& office, const PeriodOrder& order)
{
    const QString drill = office.mode() == Mode::Drill ? codeOf(Mode::Drill) + u'-' : QString();
    const QString days =
        order.list == PeriodList::WatchList ? isoOf(office.today()) : isoOf(order.from) + u'_' + isoOf(order.to);
    return safeFileName(drill + codeOf(order.list) + u'-' + days + u".xlsx"_s);
}

} // namespace sosdesk
