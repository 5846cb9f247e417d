// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/record_replies.h"

#include "core/desk/inquiry.h"
#include "core/desk/office.h"
#include "core/desk/shapes.h"
#include "core/domain/json.h"
#include "core/wording/judgement.h"
#include "core/wording/paper_issue.h"

#include <QCoreApplication>

namespace sosdesk {
namespace {

Reply replyFor(const RecordedInquiry& recorded, const ItemCatalogue& items)
{
    Reply reply;
    reply.json = jsonOf(recorded.inquiry, items);
    QJsonArray left;
    for (const LeftPaper& paper : recorded.left) {
        left.append(QJsonObject{{QStringLiteral("kind"), paper.kind}, {QStringLiteral("file"), paper.file},
            {QStringLiteral("at"), isoOf(paper.at)}, {QStringLiteral("officer"), paper.officer}});
        reply.messages << wording::paperIssue(QStringLiteral("left_before_withdrawal")) + u' ' + paper.file;
    }
    QJsonArray violations;
    for (const Violation& violation : recorded.violations) {
        const QString message = wording::message(violation, items);
        violations.append(
            QJsonObject{{QStringLiteral("rule"), violation.rule}, {QStringLiteral("code"), violation.cause},
                {QStringLiteral("message"), message}, {QStringLiteral("blocking"), violation.blocking}});
        reply.messages << violation.rule + u' ' + message;
    }
    reply.json.insert(QStringLiteral("left"), left);
    reply.json.insert(QStringLiteral("violations"), violations);
    reply.json.insert(QStringLiteral("decision"),
        recorded.decision ? QJsonValue(jsonOf(*recorded.decision, items)) : QJsonValue(QJsonValue::Null));
    reply.json.insert(QStringLiteral("operation"),
        recorded.operation ? QJsonValue(textOf(*recorded.operation)) : QJsonValue(QJsonValue::Null));
    if (recorded.operation) {
        reply.committed.push_back(*recorded.operation);
    } else {
        reply.exitCode = exitCodeOf(ErrorCode::RuleViolated);
    }
    return reply;
}

} // namespace

Result<Reply> tickReply(Desk& desk, const QString& number, const CheckTickEntry& entry)
{
    SOSDESK_TAKE(const TickedRows ticked, tickCheck(desk.office(), number, entry));
    const OperationId operation = ticked.operation;
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(desk.office(), number));
    QJsonArray rows;
    for (const QJsonValue& row : shapeOf(reviewed, desk.office().items()).value(QStringLiteral("checks")).toArray()) {
        if (row.toObject().value(QStringLiteral("id")).toString() == codeOf(entry.check)) {
            rows.append(row);
        }
    }
    return Reply{{{QStringLiteral("operation"), textOf(operation)}, {QStringLiteral("request"), number},
                     {QStringLiteral("checks"), rows}},
        {operation}};
}

Result<Reply> inquiriesReply(Desk& desk, const QString& number)
{
    SOSDESK_TAKE(const ReviewedRequest reviewed, reviewRequest(desk.office(), number));
    const QJsonObject shape = shapeOf(reviewed, desk.office().items());
    return Reply{
        {{QStringLiteral("request"), number}, {QStringLiteral("withdrawn"), shape.value(QStringLiteral("withdrawn"))},
            {QStringLiteral("inquiries"), shape.value(QStringLiteral("inquiries"))}}};
}

Result<Reply> inquiryReply(Desk& desk, const QString& number, const InquiryEntry& entry)
{
    SOSDESK_TAKE(const RecordedInquiry recorded, recordInquiry(desk.office(), number, entry));
    return replyFor(recorded, desk.office().items());
}

Result<Reply> answerReply(Desk& desk, const QString& number, const InquiryAnswer& answer)
{
    SOSDESK_TAKE(const RecordedInquiry recorded, answerInquiry(desk.office(), number, answer));
    return replyFor(recorded, desk.office().items());
}

} // namespace sosdesk
