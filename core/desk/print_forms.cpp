// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/desk/letterhead_of.h"
#include "core/desk/office.h"
#include "core/desk/paper_selection.h"
#include "core/desk/print.h"
#include "core/documents/file_name.h"
#include "core/documents/glyphs.h"
#include "core/documents/notice.h"
#include "core/documents/pdf.h"
#include "core/documents/press.h"
#include "core/documents/response_form.h"
#include "core/documents/staged_file.h"
#include "core/documents/type_case.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>

namespace sosdesk {
namespace {

/** Papers that may be printed: everything in them can be drawn. */
struct Stack
{
    std::vector<Paper> papers{};
    std::vector<PaperRecord::Told> told{};
    std::vector<PaperProblem> problems{};
};

QString kindOf(const PrintOrder& order)
{
    return order.form == PrintedForm::Notice ? QStringLiteral("notice") : QStringLiteral("response-form");
}

Result<FormWords> wordsFor(Office& office, const PrintOrder& order)
{
    const QStringList folders{folderOf(office)};
    return order.form == PrintedForm::Notice ? noticeWords(folders) : responseFormWords(folders);
}

/** What no font draws would be an empty box on the paper; it is named instead, with its request. */
Result<void> checkGlyphs(const std::vector<Paper>& papers)
{
    GlyphCheck check(typeFor(TypeUse::Body).font);
    if (!check.knowsJapanese()) {
        return fail({ErrorCode::NoFont});
    }
    QStringList named;
    for (const Paper& paper : papers) {
        const QStringList missing = check.missing(wordsOf(paper));
        if (!missing.isEmpty()) {
            named << paper.request + QStringLiteral(": ") + namesOf(missing);
        }
    }
    return named.isEmpty() ? Result<void>()
                           : fail({ErrorCode::MissingGlyph, {}, 0, {}, {}, named.join(QStringLiteral("; "))});
}

void addPaper(Stack& stack, const Office& office, const PrintOrder& order, const ReviewedRequest& reviewed,
    const std::function<Paper(const Matter&)>& write)
{
    const Matter matter = matterOf(office, reviewed);
    if (order.form == PrintedForm::Notice && !canBeToldOf(matter)) {
        // Of a whole day it goes without saying that the undecided ones are not told yet.
        const std::optional<Decision>& decision = reviewed.dossier.decision;
        if (!order.selection.requests.isEmpty() || (decision && decision->need)) {
            stack.problems.push_back({reviewed.stored.request.number, {}, {}, QStringLiteral("not_complete")});
        }
        return;
    }
    stack.papers.push_back(write(matter));
    stack.told.push_back(toldOf(reviewed));
}

Result<Stack> compose(Office& office, const PrintOrder& order)
{
    SOSDESK_TAKE(const FormWords words, wordsFor(office, order));
    SOSDESK_TAKE(const Letterhead letterhead, letterheadOf(office));
    Stack stack;
    SOSDESK_TRY(eachSelected(office, order.selection, [&](const ReviewedRequest& reviewed) -> Result<void> {
        addPaper(stack, office, order, reviewed, [&](const Matter& matter) {
            return order.form == PrintedForm::Notice ? notice(matter, letterhead, words)
                                                     : responseForm(matter, letterhead, words);
        });
        return {};
    }));
    if (stack.papers.empty()) {
        const bool named = order.selection.requests.size() == 1;
        return fail({ErrorCode::NothingSelected, {}, 0, {}, named ? order.selection.requests[0] : QString()});
    }
    SOSDESK_TRY(checkGlyphs(stack.papers));
    return stack;
}

PaperOutcome outcomeOf(const Stack& stack, const PrintOrder& order, const QString& file)
{
    PaperOutcome outcome;
    outcome.kind = kindOf(order);
    outcome.file = file;
    outcome.rows = static_cast<qint64>(stack.papers.size());
    outcome.problems = stack.problems;
    return outcome;
}

Result<void> record(UnitOfWork& work, const PaperOutcome& outcome, const Stack& stack)
{
    return PaperStore(work.database())
        .record(work, QStringLiteral("print"), {outcome.kind, outcome.file, outcome.rows, outcome.sha256, stack.told});
}

Result<int> press(QPagedPaintDevice& device, const Stack& stack)
{
    Press press(device);
    for (const Paper& paper : stack.papers) {
        if (!press.print(paper)) {
            return fail({ErrorCode::IoFailed});
        }
    }
    return press.finish() ? Result<int>(press.pages()) : fail({ErrorCode::IoFailed});
}

QByteArray hashOfWords(const Stack& stack)
{
    Sha256 hash;
    for (const Paper& paper : stack.papers) {
        hash.add(wordsOf(paper).toUtf8() + '\f');
    }
    return hash.result();
}

} // namespace

Result<PaperOutcome> printForms(Office& office, const PrintOrder& order, const QString& file)
{
    SOSDESK_TAKE(const Stack stack, compose(office, order));
    PaperOutcome outcome = outcomeOf(stack, order, file);
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("print")));
    const auto produce = [&](QIODevice& device) {
        outcome.pages = writePdf(device, stack.papers.front().title, stack.papers);
        return outcome.pages > 0;
    };
    SOSDESK_TAKE(StagedFile staged, StagedFile::write(file, produce));
    outcome.sha256 = staged.sha256();
    SOSDESK_TRY(record(*work, outcome, stack));
    SOSDESK_TRY(work->commit());
    SOSDESK_TRY(staged.publish());
    outcome.operation = work->id();
    return outcome;
}

Result<PaperOutcome> paintForms(Office& office, const PrintOrder& order, QPagedPaintDevice& device, const QString& name)
{
    SOSDESK_TAKE(const Stack stack, compose(office, order));
    PaperOutcome outcome = outcomeOf(stack, order, name);
    outcome.sha256 = hashOfWords(stack);
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("print")));
    SOSDESK_TRY(record(*work, outcome, stack));
    SOSDESK_TAKE(outcome.pages, press(device, stack));
    SOSDESK_TRY(work->commit());
    outcome.operation = work->id();
    return outcome;
}

Result<PaperOutcome> previewForms(Office& office, const PrintOrder& order, QPagedPaintDevice& device)
{
    SOSDESK_TAKE(const Stack stack, compose(office, order));
    PaperOutcome outcome = outcomeOf(stack, order, {});
    SOSDESK_TAKE(outcome.pages, press(device, stack));
    return outcome;
}

Result<std::vector<QImage>> pictureForms(Office& office, const PrintOrder& order, double dotsPerMillimetre, int most)
{
    SOSDESK_TAKE(const Stack stack, compose(office, order));
    std::vector<QImage> pictures;
    for (const Paper& paper : stack.papers) {
        for (const Page& page : layOut(paper)) {
            if (static_cast<int>(pictures.size()) >= most) {
                return pictures;
            }
            pictures.push_back(pictureOf(page, dotsPerMillimetre));
        }
    }
    return pictures;
}

QString suggestedFileName(Office& office, const PrintOrder& order)
{
    const auto words = wordsFor(office, order);
    const QString title = words ? (*words)("fileName") : kindOf(order);
    const QString drill = office.mode() == Mode::Drill && words ? (*words)("drill") + u'_' : QString();
    const QString about = order.selection.requests.size() == 1 ? order.selection.requests[0]
                                                               : isoOf(order.selection.date.value_or(office.today()));
    return safeFileName(drill + title + u'_' + about + QStringLiteral(".pdf"));
}

} // namespace sosdesk
