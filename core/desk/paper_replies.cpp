// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/paper_replies.h"

#include "core/desk/book_replies.h"
#include "core/desk/export.h"
#include "core/desk/office.h"
#include "core/desk/period_list.h"
#include "core/desk/print.h"
#include "core/desk/sheet_out.h"
#include "core/wording/paper_issue.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

QString proposalOf(const PaperProblem& problem)
{
    return problem.proposal.isEmpty() ? wording::paperProposal(problem.code) : problem.proposal;
}

QString sentenceOf(const PaperProblem& problem)
{
    QStringList parts{problem.request, problem.column, problem.value};
    parts.removeAll(QString());
    return QStringLiteral("%1: %2（%3）").arg(parts.join(u' '), wording::paperIssue(problem.code), proposalOf(problem));
}

Reply replyFor(const PaperOutcome& outcome, Mode mode)
{
    Reply reply;
    QJsonArray problems;
    for (const PaperProblem& problem : outcome.problems) {
        problems.append(QJsonObject{{QStringLiteral("request"), problem.request},
            {QStringLiteral("column"), problem.column}, {QStringLiteral("value"), problem.value},
            {QStringLiteral("code"), problem.code}, {QStringLiteral("reason"), wording::paperIssue(problem.code)},
            {QStringLiteral("proposal"), proposalOf(problem)}, {QStringLiteral("refused"), problem.refused}});
        reply.messages << sentenceOf(problem);
    }
    reply.json = {{QStringLiteral("file"), outcome.file}, {QStringLiteral("format"), outcome.kind},
        {QStringLiteral("mode"), codeOf(mode)}, {QStringLiteral("rows"), outcome.rows},
        {QStringLiteral("refused"), outcome.refused},
        {QStringLiteral("sha256"), QString::fromLatin1(outcome.sha256.toHex())},
        {QStringLiteral("problems"), problems}};
    if (outcome.pages > 0) {
        reply.json.insert(QStringLiteral("pages"), outcome.pages);
    }
    if (outcome.operation) {
        reply.committed.push_back(*outcome.operation);
        reply.json.insert(QStringLiteral("operation"), textOf(*outcome.operation));
    }
    return reply;
}

} // namespace

Result<Reply> printReply(Desk& desk, const PrintOrder& order, const QString& file)
{
    SOSDESK_TAKE(const PaperOutcome outcome, printForms(desk.office(), order, file));
    return replyFor(outcome, desk.mode());
}

Result<Reply> exportReply(Desk& desk, const ExportOrder& order, const QString& file)
{
    SOSDESK_TAKE(const PaperOutcome outcome, exportList(desk.office(), order, file));
    Reply reply = replyFor(outcome, desk.mode());
    reply.exitCode = outcome.operation ? 0 : exitCodeOf(ErrorCode::NothingSelected);
    return reply;
}

Result<Reply> exportPeriodReply(Desk& desk, const PeriodOrder& order, const QString& file)
{
    SOSDESK_TAKE(const PaperOutcome outcome, exportPeriod(desk.office(), order, file));
    return replyFor(outcome, desk.mode());
}

Result<Reply> exportSheetReply(Desk& desk, const QString& number, const QString& file)
{
    SOSDESK_TAKE(const PaperOutcome outcome, exportSheet(desk.office(), number, file));
    return replyFor(outcome, desk.mode());
}

Result<Reply> mailReply(Desk& desk, const MailOrder& order, const QString& place)
{
    SOSDESK_TAKE(const PaperOutcome outcome, writeMails(desk.office(), order, place));
    return replyFor(outcome, desk.mode());
}

Result<Reply> checkReply(Desk& desk, const ExportOrder& order)
{
    SOSDESK_TAKE(const PaperOutcome outcome, checkList(desk.office(), order));
    return replyFor(outcome, desk.mode());
}

} // namespace sosdesk
