// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/entry_text.h"
#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/desk/entry_reply.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace sosdesk::cli {
namespace {

/** An option and the member of the entry that it sets. */
struct Told
{
    const char* option;
    const char* key;
    const char* what;
    const char* value;
    bool isNumber = false;
};

constexpr std::array told = {
    Told{"facility", "facility", "医療機関名 / name of the facility", "NAME"},
    Told{"code", "code", "医療機関コード（10桁） / its code, ten digits", "CODE"},
    Told{"received", "received", "要請の日時 / when it was asked for", "ISO"},
    Told{"remarks", "remarks", "備考 / remarks", "TEXT"},
    Told{"caller", "caller", "電話をかけてきた人 / who called", "NAME"},
    Told{"circumstances", "circumstances", "stockout|cluster|other", "WHAT"},
    Told{"purchasable", "purchasable", "購入可能枚数 / pieces that can be bought", "N", true},
    Told{"note", "note", "聞いた内容 / what was said", "TEXT"},
    Told{"id-applied", "idAppliedOn", "G-MISのIDの申請日 / when the G-MIS ID was applied for", "DATE"},
    Told{"facility-kind", "kind", "hospital|clinic|pharmacy|visiting_nurse|aggregator|other", "KIND"},
    Told{"postal-code", "postalCode", "郵便番号 / postal code", "TEXT"},
    Told{"address", "address", "住所 / address", "TEXT"},
    Told{"phone", "phone", "電話番号 / phone", "TEXT"},
    Told{"person", "contactPerson", "担当者 / who to ask for", "NAME"},
    Told{"aggregator", "aggregator", "とりまとめ団体名 / name of the aggregator", "NAME"},
    Told{"institutions", "institutions", "要請医療機関数 / institutions that ask", "N", true},
    Told{"within-one-week", "institutionsWithin1Week", "１週間以内の医療機関数 / … with a week left", "N", true},
    Told{"within-three-weeks", "institutionsWithin3Weeks", "２～３週間の医療機関数 / … with 2–3 weeks left", "N", true},
};

QJsonValue valueOf(const Told& one, const QString& text)
{
    const std::optional<Quantity> pieces = one.isNumber ? piecesFrom(text) : std::nullopt;
    return pieces ? QJsonValue(static_cast<qint64>(*pieces)) : QJsonValue(text);
}

/** `n95_mask:asked=600,stock=10,use=300,purchase=0,outlook=within_1_week`, or `n95_mask=600`. */
Result<QJsonObject> lineFrom(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    const qsizetype end = colon < 0 ? text.indexOf(u'=') : colon;
    QJsonObject line{{QStringLiteral("item"), text.left(end)}};
    const QString rest = colon < 0 ? QStringLiteral("asked=") + text.mid(end + 1) : text.mid(colon + 1);
    for (const QString& part : rest.split(u',')) {
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        const std::optional<Quantity> pieces = piecesFrom(value);
        if (end < 0 || (!pieces && key != QStringLiteral("outlook"))) {
            return badArgument(QStringLiteral("--line"), text);
        }
        line[key == QStringLiteral("use") ? QStringLiteral("weeklyUse") : key] =
            pieces ? QJsonValue(static_cast<qint64>(*pieces)) : QJsonValue(value);
    }
    return line;
}

Result<QJsonObject> jsonIn(const QString& path)
{
    QFile file(path);
    const bool isInput = path == QStringLiteral("-");
    if (!(isInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly))) {
        return fail({ErrorCode::FileUnreadable, path, 0, {}, {}, file.errorString()});
    }
    constexpr qint64 most = 1024 * 1024;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(most), &error);
    return document.isObject()
        ? Result<QJsonObject>(document.object())
        : fail({ErrorCode::BadArgument, path, 0, QStringLiteral("--from"), {}, error.errorString()});
}

/** The options over the file, if there is one. */
Result<QJsonObject> entryIn(const QCommandLineParser& parser)
{
    QJsonObject json;
    if (parser.isSet(QStringLiteral("from"))) {
        SOSDESK_TAKE(json, jsonIn(parser.value(QStringLiteral("from"))));
    }
    if (parser.isSet(QStringLiteral("channel"))) {
        json[QStringLiteral("channel")] = parser.value(QStringLiteral("channel"));
    }
    for (const Told& one : told) {
        const QString option = QString::fromLatin1(one.option);
        if (parser.isSet(option)) {
            json[QLatin1StringView(one.key)] = valueOf(one, parser.value(option));
        }
    }
    if (parser.isSet(QStringLiteral("conditions"))) {
        const QString answer = parser.value(QStringLiteral("conditions"));
        if (answer != QStringLiteral("yes") && answer != QStringLiteral("no")) {
            return badArgument(QStringLiteral("--conditions"), answer);
        }
        json[QStringLiteral("conditions")] = answer == QStringLiteral("yes");
    }
    QJsonArray lines = json.value(QStringLiteral("lines")).toArray();
    for (const QString& text : parser.values(QStringLiteral("line"))) {
        SOSDESK_TAKE(const QJsonObject line, lineFrom(text));
        lines.append(line);
    }
    if (!lines.isEmpty()) {
        json[QStringLiteral("lines")] = lines;
    }
    return json;
}

} // namespace

void addRequestOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const char* name, const char* what, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromUtf8(what), QString::fromLatin1(value)});
    };
    add("channel", "urgent|sheet|aggregator", "CHANNEL");
    add("from", "JSONから読む（- は標準入力） / reads JSON, - is standard input", "FILE");
    add("line", "ITEM=N | ITEM:asked=N,stock=N,use=N,purchase=N,outlook=O（くり返し可） / repeatable", "LINE");
    add("conditions", "条件の確認 / yes|no: the conditions are met", "ANSWER");
    for (const Told& one : told) {
        add(one.option, one.what, one.value);
    }
}

Result<Reply> runRequest(const Call& call)
{
    SOSDESK_TAKE(const QJsonObject json, entryIn(call.parser));
    if (call.words == QStringList{QStringLiteral("new")}) {
        return newRequestReply(call.desk, {}, json);
    }
    if (call.words.size() == 2 && call.words[0] == QStringLiteral("correct")) {
        return newRequestReply(call.desk, call.words[1], json);
    }
    return badArgument(QStringLiteral("request"), call.words.join(u' '));
}

void printRequestEntry(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1StringView(key)).toString(); };
    QStringList asked;
    for (const QJsonValue& line : json.value(QStringLiteral("lines")).toArray()) {
        asked << QStringLiteral("%1=%2")
                     .arg(line[QStringLiteral("item")].toString())
                     .arg(line[QStringLiteral("asked")].toInteger());
    }
    printLine(QStringLiteral("%1  %2  %3  %4  期限 %5")
                  .arg(text("id"), text("code"), text("facility"), asked.join(u' '), text("decideBy").left(16)));
}

} // namespace sosdesk::cli
