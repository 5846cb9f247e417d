// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"

#include "app/cli/terminal.h"
#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace sosdesk::cli {
namespace {

/** A name from a file must not steer the terminal: control and bidi characters are shown as a blank. */
QString inert(QString text)
{
    for (QChar& c : text) {
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (control) {
            c = u' ';
        }
    }
    return text;
}

QString textOf(const QJsonValue& value)
{
    if (value.isString()) {
        return value.toString();
    }
    if (value.isObject()) {
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    if (value.isArray()) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

void write(std::FILE* stream, const QString& text)
{
    put(stream, inert(text) + u'\n');
}

QString askedOf(const QJsonObject& request)
{
    QStringList parts;
    for (const QJsonValue& value : request.value(QStringLiteral("lines")).toArray()) {
        parts << field(value.toObject(), "item") + u'=' + field(value.toObject(), "asked");
    }
    return parts.join(u' ');
}

/** A cell for a spreadsheet: quoted, and with an apostrophe in front of what it might take for a formula (P17). */
QString quoted(const QString& cell)
{
    static const QString starters = QStringLiteral("=+-@＝＋－＠");
    QString text = inert(cell);
    const QString seen = text.trimmed();
    if (!seen.isEmpty() && starters.contains(seen.front())) {
        text.prepend(u'\'');
    }
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString field(const QJsonObject& object, const char* key)
{
    return textOf(object.value(QLatin1StringView(key)));
}

void printLine(const QString& text)
{
    write(stdout, text);
}

void printMessage(const QString& text)
{
    write(stderr, text);
}

void printJson(const QJsonObject& json)
{
    put(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
}

void printPairs(const QJsonObject& json)
{
    for (auto pair = json.begin(); pair != json.end(); ++pair) {
        printLine(pair.key() + QStringLiteral(": ") + textOf(pair.value()));
    }
}

void printImport(const QJsonObject& json)
{
    for (const QJsonValue& value : json.value(QStringLiteral("files")).toArray()) {
        const QJsonObject file = value.toObject();
        if (file.contains(QStringLiteral("error"))) {
            continue; // said on standard error
        }
        printLine(
            QStringLiteral("%1  [%2, %3]  新規 %4  変更 %5  同じ %6  不採用 %7  末尾 %8")
                .arg(field(file, "file"), field(file, "kind"), field(file, "encoding"), field(file, "taken"),
                    field(file, "changed"), field(file, "unchanged"), field(file, "refused"), field(file, "footer")));
        for (const QJsonValue& entry : file.value(QStringLiteral("issues")).toArray()) {
            const QJsonObject issue = entry.toObject();
            printMessage(QStringLiteral("%1:%2: %3 「%4」 %5")
                             .arg(field(file, "file"), field(issue, "line"), field(issue, "column"),
                                 field(issue, "value"), field(issue, "reason")));
        }
    }
}

void printList(const QJsonObject& json)
{
    for (const QJsonValue& value : json.value(QStringLiteral("requests")).toArray()) {
        const QJsonObject request = value.toObject();
        const QString lane = field(request, "lane").isEmpty() ? QStringLiteral("-") : field(request, "lane");
        printLine(QStringLiteral("%1  %2  %3  %4  %5  %6")
                      .arg(field(request, "number"), lane.leftJustified(9), field(request, "received").mid(0, 16),
                          field(request, "code"), field(request, "facility"), askedOf(request)));
    }
}

void printListAsCsv(const QJsonObject& json)
{
    const std::array columns = {
        "number", "lane", "status", "prefectureStatus", "received", "processingDay", "code", "facility", "title"};
    QStringList head;
    for (const char* column : columns) {
        head << QString::fromLatin1(column);
    }
    head << QStringLiteral("mode"); // what leaves in drill says so, and a spreadsheet keeps it with the row
    const QString mode = field(json, "mode") == codeOf(Mode::Drill) ? QStringLiteral("訓練") : QStringLiteral("有事");
    put(stdout, QChar(QChar::ByteOrderMark)); // CSV for people (LAYOUTS)
    printLine(head.join(u','));
    for (const QJsonValue& value : json.value(QStringLiteral("requests")).toArray()) {
        QStringList cells;
        for (const char* column : columns) {
            cells << quoted(field(value.toObject(), column));
        }
        cells << mode;
        printLine(cells.join(u','));
    }
}

void printDrill(const QJsonObject& json)
{
    printLine(field(json, "day") + u' ' + field(json, "regime"));
    for (const QJsonValue& value : json.value(QStringLiteral("files")).toArray()) {
        const QJsonObject file = value.toObject();
        printLine(QStringLiteral("%1  [%2]  %3").arg(field(file, "file"), field(file, "kind"), field(file, "rows")));
    }
}

void printVerification(const QJsonObject& json)
{
    const bool ok = json.value(QStringLiteral("ok")).toBool();
    printLine(QStringLiteral("%1  記録 %2件  最新のハッシュ %3")
                  .arg(ok ? QStringLiteral("異常なし") : QStringLiteral("異常あり"), field(json, "entries"),
                      field(json, "head")));
    for (const QJsonValue& value : json.value(QStringLiteral("problems")).toArray()) {
        const QJsonObject problem = value.toObject();
        printLine(QStringLiteral("  %1  %2  %3")
                      .arg(field(problem, "sequence"), field(problem, "code"), field(problem, "reason")));
    }
}

void printReview(const QJsonObject& json)
{
    const QJsonObject request = json.value(QStringLiteral("request")).toObject();
    printLine(
        QStringLiteral("%1  %2  %3").arg(field(request, "number"), field(request, "code"), field(request, "facility")));
    printLine(QStringLiteral("%1  %2  %3").arg(field(json, "regime"), field(json, "processingDay"), askedOf(request)));
    for (const QJsonValue& value : json.value(QStringLiteral("checks")).toArray()) {
        const QJsonObject check = value.toObject();
        printLine(QStringLiteral("  %1 %2 %3 %4")
                      .arg(field(check, "id").leftJustified(3), field(check, "verdict").leftJustified(9),
                          field(check, "item").leftJustified(14), field(check, "evidence")));
    }
    for (const QJsonValue& value : json.value(QStringLiteral("suggestion")).toArray()) {
        const QJsonObject suggestion = value.toObject();
        printLine(QStringLiteral("  S1  %1 %2 (%3)")
                      .arg(field(suggestion, "item"), field(suggestion, "proposed"), field(suggestion, "pieces")));
    }
    if (json.value(QStringLiteral("decision")).isObject()) {
        printDecision(json.value(QStringLiteral("decision")).toObject());
    }
}

void printDecision(const QJsonObject& json)
{
    if (json.contains(QStringLiteral("decisions"))) {
        for (const QJsonValue& value : json.value(QStringLiteral("decisions")).toArray()) {
            printDecision(value.toObject());
        }
        return;
    }
    printLine(QStringLiteral("%1  need=%2 method=%3 complete=%4  %5")
                  .arg(field(json, "request"), field(json, "need"), field(json, "method"), field(json, "complete"),
                      field(json, "opinion")));
    for (const QJsonValue& value : json.value(QStringLiteral("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        printLine(QStringLiteral("  %1  県 %2  国 %3  計 %4")
                      .arg(field(line, "item"), field(line, "prefecture"), field(line, "state"), field(line, "total")));
    }
}

void printInquiries(const QJsonObject& json)
{
    const QJsonArray all = json.contains(QStringLiteral("inquiries"))
        ? json.value(QStringLiteral("inquiries")).toArray()
        : QJsonArray{json};
    for (const QJsonValue& value : all) {
        const QJsonObject inquiry = value.toObject();
        printLine(QStringLiteral("%1  %2  %3  %4  %5")
                      .arg(field(inquiry, "at"), field(inquiry, "kind").leftJustified(12),
                          field(inquiry, "outcome").leftJustified(10), field(inquiry, "person"), field(inquiry, "id")));
        printLine(QStringLiteral("  Q %1").arg(field(inquiry, "question")));
        if (!field(inquiry, "answer").isEmpty()) {
            printLine(QStringLiteral("  A %1").arg(field(inquiry, "answer")));
        }
    }
}

void printPaper(const QJsonObject& json)
{
    const QString file = field(json, "file").isEmpty() ? QStringLiteral("-") : field(json, "file");
    const QString pages =
        json.contains(QStringLiteral("pages")) ? QStringLiteral("  %1ページ").arg(field(json, "pages")) : QString();
    printLine(QStringLiteral("%1  [%2]  %3件%4").arg(file, field(json, "format"), field(json, "rows"), pages));
}

void printTeam(const QJsonObject& team)
{
    printLine(QStringLiteral("%1  送信 %2（一覧 %3行）  受信 %4  先に決定された %5  不受理 %6  未送信 %7")
                  .arg(field(team, "server"))
                  .arg(team.value(QStringLiteral("sent")).toInteger())
                  .arg(team.value(QStringLiteral("sentRows")).toInteger())
                  .arg(team.value(QStringLiteral("received")).toInteger())
                  .arg(team.value(QStringLiteral("conflicts")).toInteger())
                  .arg(team.value(QStringLiteral("refused")).toInteger())
                  .arg(team.value(QStringLiteral("unsent")).toInteger()));
}

void printSync(const QJsonObject& json)
{
    if (json.contains(QStringLiteral("team"))) {
        printTeam(json.value(QStringLiteral("team")).toObject());
    }
    printImport(json);
    for (const QJsonValue& value : json.value(QStringLiteral("known")).toArray()) {
        printLine(QStringLiteral("%1  取込済みの内容").arg(field(value.toObject(), "file")));
    }
    for (const QJsonValue& value : json.value(QStringLiteral("waiting")).toArray()) {
        printLine(QStringLiteral("%1  書き込み中").arg(textOf(value)));
    }
}

void printFreeze(const QJsonObject& json)
{
    const QJsonObject since = json.value(QStringLiteral("since")).toObject();
    printLine(QStringLiteral("%1  %2  %3  %4件")
                  .arg(field(json, "day"), field(json, "name"), field(json, "at").mid(0, 16))
                  .arg(json.value(QStringLiteral("requests")).toArray().size()));
    printLine(QStringLiteral("  その後  変更 %1  取下げ %2  完了 %3  追加 %4  締切後 %5")
                  .arg(since.value(QStringLiteral("changed")).toArray().size())
                  .arg(since.value(QStringLiteral("withdrawn")).toArray().size())
                  .arg(since.value(QStringLiteral("decided")).toArray().size())
                  .arg(since.value(QStringLiteral("arrived")).toArray().size())
                  .arg(since.value(QStringLiteral("late")).toArray().size()));
}

void printSettled(const QJsonObject& json)
{
    for (const QJsonValue& value : json.value(QStringLiteral("changed")).toArray()) {
        printLine(QStringLiteral("%1  %2  %3")
                      .arg(field(value.toObject(), "id"), field(value.toObject(), "facility"),
                          field(value.toObject(), "message")));
        for (const QJsonValue& change : value[QStringLiteral("fields")].toArray()) {
            printLine(QStringLiteral("  %1  %2 → %3")
                          .arg(field(change.toObject(), "field"), field(change.toObject(), "before"),
                              field(change.toObject(), "after")));
        }
    }
    for (const QJsonValue& value : json.value(QStringLiteral("settled")).toArray()) {
        printLine(QStringLiteral("%1  変更を確認済み").arg(textOf(value)));
    }
}

} // namespace sosdesk::cli
