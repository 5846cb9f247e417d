// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/verb.h"

namespace sosdesk::cli {
namespace {

/** The one request that a verb is about. */
Result<QString> oneRequest(const Call& call)
{
    if (call.words.size() != 1) {
        return badArgument(QStringLiteral("REQUEST"), call.words.join(u' '));
    }
    return call.words[0];
}

} // namespace

void addListOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("view"), QStringLiteral("today|active|all|recent|changed"), QStringLiteral("VIEW"),
        QStringLiteral("today")});
    parser.addOption({QStringLiteral("lane"), QStringLiteral("clean|call|duplicate|excess|late|changed|done"),
        QStringLiteral("LANE")});
    parser.addOption(
        {QStringLiteral("status"), QStringLiteral("draft|error|under_review|closed"), QStringLiteral("STATUS")});
    parser.addOption({QStringLiteral("search"), QStringLiteral("番号・名称・コード / number, name or code"),
        QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("share"),
        QStringLiteral("担当者名、mine（自分）、none（未分担） / whose by the plan"), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("csv"), QStringLiteral("表計算用のCSVで出力 / as CSV for a spreadsheet")});
}

Result<Reply> runList(const Call& call)
{
    if (!call.words.isEmpty()) {
        return badArgument(QStringLiteral("list"), call.words[0]);
    }
    SOSDESK_TAKE(const auto lane, optionalCode<Lane>(call.parser, QStringLiteral("lane")));
    SOSDESK_TAKE(const auto status, optionalCode<RequestStatus>(call.parser, QStringLiteral("status")));
    const std::optional<View> view = viewFromCode(call.parser.value(QStringLiteral("view")));
    if (!view) {
        return badArgument(QStringLiteral("--view"), call.parser.value(QStringLiteral("view")));
    }
    return listReply(call.desk,
        {*view, lane, status, call.parser.value(QStringLiteral("search")), call.parser.value(QStringLiteral("share"))});
}

void addReviewOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("regime"),
        QStringLiteral("別の制度版で見る（covid-2021|covid-2023|emerging-2024…、保存しません） / judge by another "
                       "regime, not stored"),
        QStringLiteral("REGIME")});
}

Result<Reply> runReview(const Call& call)
{
    SOSDESK_TAKE(const QString number, oneRequest(call));
    return reviewReply(call.desk, number, call.parser.value(QStringLiteral("regime")));
}

void addContactOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("result", "talked|no_answer|call_back", "RESULT");
    option("circumstances", "stockout|cluster|other", "WHAT");
    option("means", "phone|mail|fax|paper", "MEANS");
    option("person", "相手 / with whom", "NAME");
    option("purchasable", "購入可能枚数 / pieces that can be bought", "N");
    option("purchasable-from", "購入可能日 / from when", "DATE");
    option("correct", "ITEM:stock=N,use=N,purchase=N（くり返し可） / repeatable", "CORRECTION");
    option("redial", "かけ直す時刻 / when to call again", "ISO");
    option("note", "内容 / what was said", "TEXT");
}

Result<Reply> runContact(const Call& call)
{
    Contact contact;
    SOSDESK_TAKE(contact.requestNumber, oneRequest(call));
    SOSDESK_TAKE(const auto result, optionalCode<ContactResult>(call.parser, QStringLiteral("result")));
    if (!result) {
        return badArgument(QStringLiteral("--result"), {});
    }
    contact.result = *result;
    SOSDESK_TAKE(contact.circumstances, optionalCode<Circumstances>(call.parser, QStringLiteral("circumstances")));
    SOSDESK_TAKE(const auto means, optionalCode<Means>(call.parser, QStringLiteral("means")));
    contact.means = means.value_or(Means::Phone);
    contact.person = call.parser.value(QStringLiteral("person"));
    contact.note = call.parser.value(QStringLiteral("note"));
    SOSDESK_TAKE(contact.purchasable, optionalQuantity(call.parser, QStringLiteral("purchasable")));
    SOSDESK_TAKE(contact.purchasableFrom, optionalDay(call.parser, QStringLiteral("purchasable-from")));
    SOSDESK_TAKE(contact.redialAt, optionalInstant(call.parser, QStringLiteral("redial")));
    for (const QString& text : call.parser.values(QStringLiteral("correct"))) {
        SOSDESK_TAKE(const Correction correction, correctionFrom(call.desk, text));
        contact.corrections.push_back(correction);
    }
    return contactReply(call.desk, contact);
}

void addDecideOptions(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    option("lane", "clean|call|duplicate|excess|late|changed：この区分の全件 / every request of this lane", "LANE");
    option("need", "要否 / yes|no", "NEED");
    option("method", "配布方法 / prefecture|state", "METHOD");
    option("line", "ITEM=県:国（例 n95_mask=600:0、くり返し可） / ITEM=PREFECTURE:STATE, repeatable", "LINE");
    option("opinion", "都道府県意見 / the opinion, or the reason for no", "TEXT");
    option("override-reason", "不適合でも要とする理由 (D6) / why yes against a failed check", "TEXT");
    parser.addOption({QStringLiteral("suggested"), QStringLiteral("目安・方法・意見を入れる / as the rules suggest")});
    parser.addOption({QStringLiteral("complete"), QStringLiteral("完了にする / complete it")});
}

Result<Reply> runDecide(const Call& call)
{
    const QCommandLineParser& parser = call.parser;
    DecisionEntry entry;
    SOSDESK_TAKE(entry.need, optionalCode<Need>(parser, QStringLiteral("need")));
    SOSDESK_TAKE(entry.method, optionalCode<Method>(parser, QStringLiteral("method")));
    for (const QString& text : parser.values(QStringLiteral("line"))) {
        SOSDESK_TAKE(const DecisionLine line, decisionLineFrom(call.desk, text));
        entry.lines.push_back(line);
    }
    entry.suggested = parser.isSet(QStringLiteral("suggested"));
    entry.complete = parser.isSet(QStringLiteral("complete"));
    if (parser.isSet(QStringLiteral("opinion"))) {
        entry.opinion = parser.value(QStringLiteral("opinion"));
    }
    if (parser.isSet(QStringLiteral("override-reason"))) {
        entry.overrideReason = parser.value(QStringLiteral("override-reason"));
    }
    const bool saysNothing = !entry.need && !entry.method && entry.lines.empty() && !entry.suggested && !entry.complete
        && !entry.opinion && !entry.overrideReason;
    if (saysNothing) {
        return badArgument(QStringLiteral("--need"), {}); // it would only turn a completed decision into a draft
    }
    SOSDESK_TAKE(const auto lane, optionalCode<Lane>(parser, QStringLiteral("lane")));
    if (lane && call.words.isEmpty()) {
        return decideLaneReply(call.desk, *lane, entry);
    }
    SOSDESK_TAKE(const QString number, oneRequest(call));
    return lane ? badArgument(QStringLiteral("--lane"), number) : decideReply(call.desk, number, entry);
}

Result<Reply> runUndo(const Call& call)
{
    SOSDESK_TAKE(const QString number, oneRequest(call));
    return undoReply(call.desk, number);
}

void addHoldOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("reason"), QStringLiteral("保留の理由 / why"), QStringLiteral("TEXT")});
    parser.addOption({QStringLiteral("until"), QStringLiteral("いつまで / until when"), QStringLiteral("ISO")});
    parser.addOption({QStringLiteral("resume"), QStringLiteral("保留を解く / take it up again")});
}

Result<Reply> runHold(const Call& call)
{
    Hold hold;
    SOSDESK_TAKE(hold.requestNumber, oneRequest(call));
    hold.held = !call.parser.isSet(QStringLiteral("resume"));
    hold.reason = call.parser.value(QStringLiteral("reason"));
    SOSDESK_TAKE(hold.until, optionalInstant(call.parser, QStringLiteral("until")));
    return holdReply(call.desk, hold);
}

} // namespace sosdesk::cli
