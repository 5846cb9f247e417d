// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/form_writer.h"
#include "core/desk/office.h"
#include "core/desk/paper_run.h"
#include "core/desk/print.h"
#include "core/documents/file_name.h"
#include "core/documents/pdf.h"
#include "core/documents/press.h"
#include "core/documents/staged_file.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>

namespace sosdesk {
namespace {

PaperOutcome outcomeOf(const PaperRun& run, const PrintOrder& order, const QString& file)
{
    PaperOutcome outcome;
    outcome.kind = kindOf(order.form);
    outcome.file = file;
    outcome.rows = run.papers;
    outcome.problems = run.problems;
    return outcome;
}

/** Writes down what left, in one act. */
Result<OperationId> record(Office& office, const PaperOutcome& outcome, const PaperRun& run)
{
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("print")));
    SOSDESK_TRY(PaperStore(office.database())
                    .record(*work, QStringLiteral("print"),
                        {outcome.kind, outcome.file, run.papers, outcome.sha256, run.told}));
    SOSDESK_TRY(work->commit());
    return work->id();
}

Result<PaperRun> pressPapers(Office& office, const PrintOrder& order, QPagedPaintDevice& device, int& pages)
{
    Press press(device);
    SOSDESK_TAKE(const PaperRun run, runPapers(office, order, [&](const Paper& paper) -> Result<bool> {
        return press.print(paper) ? Result<bool>(true) : fail({ErrorCode::IoFailed});
    }));
    if (!press.finish()) {
        return fail({ErrorCode::IoFailed});
    }
    pages = press.pages();
    return run;
}

/** The run that fills a PDF; what stopped it, when that was not the device. */
struct PdfRun
{
    PaperRun run{};
    int pages = 0;
    std::optional<Error> stopped{};

    bool produce(Office& office, const PrintOrder& order, const QString& title, QIODevice& device)
    {
        PdfBook book(device, title);
        // A device that is full takes no more: then finish() says so.
        auto done = runPapers(office, order, [&](const Paper& paper) -> Result<bool> { return book.add(paper); });
        if (!done) {
            stopped = done.error();
            return false;
        }
        run = std::move(*done);
        pages = book.finish();
        return pages > 0;
    }
};

} // namespace

Result<PaperOutcome> printForms(Office& office, const PrintOrder& order, const QString& file)
{
    SOSDESK_TAKE(const FormWriter writer, FormWriter::begin(office, order));
    PdfRun pdf;
    auto staged = StagedFile::write(
        file, [&](QIODevice& device) { return pdf.produce(office, order, writer.fileName(), device); });
    if (!staged) {
        return fail(pdf.stopped.value_or(staged.error()));
    }
    PaperOutcome outcome = outcomeOf(pdf.run, order, file);
    outcome.pages = pdf.pages;
    outcome.sha256 = staged->sha256();
    SOSDESK_TAKE(outcome.operation, record(office, outcome, pdf.run));
    SOSDESK_TRY(staged->publish());
    return outcome;
}

Result<PaperOutcome> paintForms(Office& office, const PrintOrder& order, QPagedPaintDevice& device, const QString& name)
{
    int pages = 0;
    SOSDESK_TAKE(const PaperRun run, pressPapers(office, order, device, pages));
    PaperOutcome outcome = outcomeOf(run, order, name);
    outcome.pages = pages;
    outcome.sha256 = run.words;
    SOSDESK_TAKE(outcome.operation, record(office, outcome, run));
    return outcome;
}

Result<PaperOutcome> previewForms(Office& office, const PrintOrder& order, QPagedPaintDevice& device)
{
    int pages = 0;
    SOSDESK_TAKE(const PaperRun run, pressPapers(office, order, device, pages));
    PaperOutcome outcome = outcomeOf(run, order, {});
    outcome.pages = pages;
    return outcome;
}

Result<std::vector<QImage>> pictureForms(Office& office, const PrintOrder& order, double dotsPerMillimetre, int most)
{
    std::vector<QImage> pictures;
    SOSDESK_TRY(runPapers(office, order, [&](const Paper& paper) -> Result<bool> {
        for (const Page& page : layOut(paper)) {
            if (static_cast<int>(pictures.size()) < most) {
                pictures.push_back(pictureOf(page, dotsPerMillimetre));
            }
        }
        return static_cast<int>(pictures.size()) < most;
    }));
    return pictures;
}

QString suggestedFileName(Office& office, const PrintOrder& order)
{
    const auto writer = FormWriter::begin(office, order);
    const QString title = writer ? writer->fileName() : kindOf(order.form);
    const QString drill = office.mode() == Mode::Drill && writer ? writer->drillWord() + u'_' : QString();
    const QString about = order.selection.requests.size() == 1 ? order.selection.requests[0]
                                                               : isoOf(order.selection.date.value_or(office.today()));
    return safeFileName(drill + title + u'_' + about + QStringLiteral(".pdf"));
}

} // namespace sosdesk
