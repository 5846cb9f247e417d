// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/program.h"

#include "app/cli/print.h"
#include "app/cli/verb.h"
#include "core/base/own_process.h"
#include "core/desk/console.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <chrono>

namespace sosdesk::cli {
namespace {

int refused(const Error& error, bool asJson, const QString& verb = {})
{
    const Reply reply = refusalReply(error);
    if (asJson) {
        printJson(reply.json);
    }
    for (const QString& message : reply.messages) {
        printMessage(message);
    }
    if (error.code == ErrorCode::BadArgument) {
        const QString about = verb.isEmpty() ? QString() : verb + u' ';
        printMessage(QStringLiteral("書き方 / usage: sosdesk-cli %1--help").arg(about));
    }
    return reply.exitCode;
}

/** What the parser could not take; its own sentence is English and names the option between apostrophes. */
Error unusable(const QCommandLineParser& parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    const QString name = unknown.isEmpty()
        ? parser.errorText().section(u'\'', 1, 1)
        : (unknown[0].size() > 1 ? QStringLiteral("--") : QStringLiteral("-")) + unknown[0];
    return {ErrorCode::BadArgument, {}, 0, name};
}

void addGlobalOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("data"), QStringLiteral("データフォルダー / data folder"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("hub"),
        QStringLiteral("チームのサーバー postgresql://LOGIN@HOST/DATABASE / team server"), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("officer"), QStringLiteral("担当者 / who acts"), QStringLiteral("NAME")});
    parser.addOption(
        {QStringLiteral("now"), QStringLiteral("時計を止める / fixes the clock (JST)"), QStringLiteral("ISO")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("JSONで出力 / one JSON document")});
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("この説明 / this help")});
}

void printHelp()
{
    printLine(QStringLiteral(
        "審査デスク %1  —  sosdesk-cli [--data DIR] [--hub URL] [--officer NAME] [--now ISO] [--json] VERB …")
                  .arg(QCoreApplication::applicationVersion()));
    for (const Verb& verb : verbs()) {
        printLine(QStringLiteral("  %1 %2").arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.usage)));
        printLine(QStringLiteral("      %1 %2").arg(QString::fromUtf8(verb.japanese), QString::fromUtf8(verb.english)));
    }
    printLine(QStringLiteral("  VERB --help: 詳細 / its options.  終了コード / exit codes: 0 2 3 4 5 6 7 8 (README)"));
}

void printVerbHelp(const Verb& verb, const QCommandLineParser& parser)
{
    printLine(QStringLiteral("sosdesk-cli %1 %2").arg(QString::fromUtf8(verb.name), QString::fromUtf8(verb.usage)));
    printLine(QString::fromUtf8(verb.japanese));
    printLine(QString::fromUtf8(verb.english));
    const QStringList lines = parser.helpText().split(u'\n');
    for (const QString& line : lines.mid(qMax(qsizetype{0}, lines.indexOf(QStringLiteral("Options:"))))) {
        printLine(line);
    }
}

/** Where the verb stands among the words: options before it may carry values. */
qsizetype verbIndex(const QStringList& arguments)
{
    static const QStringList withValue = {
        QStringLiteral("--data"), QStringLiteral("--hub"), QStringLiteral("--officer"), QStringLiteral("--now")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments[i])) {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            return i;
        }
    }
    return -1;
}

Result<DeskOptions> deskOptions(const QCommandLineParser& parser)
{
    DeskOptions options;
    options.folder = parser.isSet(QStringLiteral("data"))
        ? parser.value(QStringLiteral("data"))
        : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sosdesk");
    options.officer = parser.isSet(QStringLiteral("officer")) ? parser.value(QStringLiteral("officer")) : accountName();
    options.newId = systemIds();
    options.appVersion = QCoreApplication::applicationVersion();
    if (options.officer.trimmed().isEmpty()) {
        return badArgument(QStringLiteral("--officer"), options.officer);
    }
    if (!parser.isSet(QStringLiteral("now"))) {
        // The one clock of the program; everything below it gets the time as an argument.
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        options.now = Instant{std::chrono::duration_cast<std::chrono::microseconds>(now).count()};
        return options;
    }
    const auto now = instantFromIso(parser.value(QStringLiteral("now")));
    if (!now) {
        return badArgument(QStringLiteral("--now"), parser.value(QStringLiteral("now")));
    }
    options.now = *now;
    return options;
}

void show(const Verb& verb, const Reply& reply, const QCommandLineParser& parser)
{
    const bool asJson = parser.isSet(QStringLiteral("json"));
    if (asJson) {
        printJson(reply.json);
    } else if (verb.run == runList && parser.isSet(QStringLiteral("csv"))) {
        printListAsCsv(reply.json);
    } else if (reply.exitCode != exitCodeOf(ErrorCode::RuleViolated) || !reply.committed.empty()) {
        verb.print(reply.json);
    }
    for (const QString& message : reply.messages) {
        printMessage(message);
    }
    for (const OperationId& operation : reply.committed) {
        const QString acknowledged = QStringLiteral("ACK ") + textOf(operation);
        asJson ? printMessage(acknowledged) : printLine(acknowledged);
    }
}

int runVerb(const Verb& verb, const QStringList& words)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    verb.addOptions(parser);
    const QString name = QString::fromLatin1(verb.name);
    const bool parsed = parser.parse(words);
    const bool asJson = parser.isSet(QStringLiteral("json"));
    if (!parsed) {
        return refused(unusable(parser), asJson, name);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        printVerbHelp(verb, parser);
        return 0;
    }
    const Result<DeskOptions> options = deskOptions(parser);
    if (!options) {
        return refused(options.error(), asJson, name);
    }
    const auto desk = Desk::open(*options);
    if (!desk) {
        return refused(desk.error(), asJson, name);
    }
    const Result<Reply> reply = verb.run({**desk, parser, parser.positionalArguments()});
    if (!reply) {
        return refused(reply.error(), asJson, name);
    }
    show(verb, *reply, parser);
    return reply->exitCode;
}

} // namespace

bool drawsLetters(const QStringList& arguments)
{
    const qsizetype at = verbIndex(arguments);
    const Verb* const verb = at < 0 ? nullptr : findVerb(arguments[at]);
    return verb != nullptr && verb->drawsLetters;
}

int run(const QStringList& arguments)
{
    const qsizetype at = verbIndex(arguments);
    if (at < 0) {
        printHelp();
        return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")) ? 0 : 2;
    }
    const Verb* verb = findVerb(arguments[at]);
    if (verb == nullptr) {
        return refused({ErrorCode::BadArgument, {}, 0, QStringLiteral("VERB"), arguments[at]},
            arguments.contains(QStringLiteral("--json")));
    }
    QStringList words = arguments;
    words.removeAt(at);
    return runVerb(*verb, words);
}

} // namespace sosdesk::cli
