// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"
#include "core/desk/record_replies.h"

namespace sosdesk::cli {
namespace {

/** `--answer` and `--outcome` without a kind: the end of something that is written down already. */
Result<Reply> answered(const Call& call, const QString& number)
{
    InquiryAnswer answer;
    const QString id = call.parser.value(QStringLiteral("id"));
    answer.id = {QUuid::fromString(id)};
    if (!id.isEmpty() && answer.id.isNull()) {
        return badArgument(QStringLiteral("--id"), id);
    }
    answer.answer = call.parser.value(QStringLiteral("answer"));
    SOSDESK_TAKE(answer.outcome, optionalCode<InquiryOutcome>(call.parser, QStringLiteral("outcome")));
    return answerReply(call.desk, number, answer);
}

Result<Reply> recorded(const Call& call, const QString& number, InquiryKind kind)
{
    const QCommandLineParser& parser = call.parser;
    InquiryEntry entry;
    entry.kind = kind;
    entry.person = parser.value(QStringLiteral("person"));
    entry.question = parser.value(QStringLiteral("question"));
    for (const QString& text : parser.values(QStringLiteral("line"))) {
        SOSDESK_TAKE(const DecisionLine line, decisionLineFrom(call.desk, text));
        entry.lines.push_back(line);
    }
    if (parser.isSet(QStringLiteral("answer"))) {
        entry.answer = parser.value(QStringLiteral("answer"));
    }
    SOSDESK_TAKE(entry.outcome, optionalCode<InquiryOutcome>(parser, QStringLiteral("outcome")));
    return inquiryReply(call.desk, number, entry);
}

} // namespace

void addTickOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("item"), QStringLiteral("品目（くり返し可、なければ全品目） / repeatable"),
        QStringLiteral("ITEM")});
    parser.addOption({QStringLiteral("off"), QStringLiteral("確認済を外す / takes the tick away")});
    parser.addOption({QStringLiteral("note"), QStringLiteral("メモ / a note"), QStringLiteral("TEXT")});
}

Result<Reply> runTick(const Call& call)
{
    if (call.words.size() != 2) {
        return badArgument(QStringLiteral("REQUEST CHECK"), call.words.join(u' '));
    }
    CheckTickEntry entry;
    const std::optional<CheckId> check = fromCode<CheckId>(call.words[1]);
    if (!check) {
        return badArgument(QStringLiteral("CHECK"), call.words[1]);
    }
    entry.check = *check;
    for (const QString& code : call.parser.values(QStringLiteral("item"))) {
        SOSDESK_TAKE(const Item item, itemFromCode(call.desk, code));
        entry.items.emplace_back(item);
    }
    entry.confirmed = !call.parser.isSet(QStringLiteral("off"));
    if (call.parser.isSet(QStringLiteral("note"))) {
        entry.note = call.parser.value(QStringLiteral("note"));
    }
    return tickReply(call.desk, call.words[0], entry);
}

void addInquiryOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("kind", "ministry|consultation|quantities|withdrawal", "KIND");
    option("question", "照会・協議の内容、取り下げの理由 / what was asked or told", "TEXT");
    option("person", "相手 / with whom", "NAME");
    option("line", "国の数量 ITEM=県:国（くり返し可） / the ministry's quantities, repeatable", "LINE");
    option("answer", "回答、撤回の理由 / the answer", "TEXT");
    option("outcome", "agreed|refused|taken_over|kept|revoked", "OUTCOME");
    option("id", "回答する記録（１件だけなら不要） / which one is answered", "ID");
}

Result<Reply> runInquiry(const Call& call)
{
    if (call.words.size() != 1) {
        return badArgument(QStringLiteral("REQUEST"), call.words.join(u' '));
    }
    const QString& number = call.words[0];
    SOSDESK_TAKE(const auto kind, optionalCode<InquiryKind>(call.parser, QStringLiteral("kind")));
    if (kind) {
        return recorded(call, number, *kind);
    }
    const bool answers = call.parser.isSet(QStringLiteral("answer")) || call.parser.isSet(QStringLiteral("outcome"));
    for (const char* option : {"question", "person", "line"}) {
        if (call.parser.isSet(QString::fromLatin1(option))) {
            return badArgument(QStringLiteral("--kind"), {}); // words that nobody would find again
        }
    }
    return answers ? answered(call, number) : inquiriesReply(call.desk, number);
}

} // namespace sosdesk::cli
