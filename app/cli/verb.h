// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/desk.h"

#include <QCommandLineParser>

#include <vector>

namespace sosdesk::cli {

/** What the verbs need beside the desk: the clock and the words behind the verb. */
struct Call
{
    Desk& desk;
    const QCommandLineParser& parser;
    QStringList words; ///< positional arguments after the verb
};

/** One verb of the command line. */
struct Verb
{
    const char* name;
    const char* usage;    ///< what follows the name
    const char* japanese; ///< what it does, one sentence
    const char* english;
    void (*addOptions)(QCommandLineParser& parser);
    Result<Reply> (*run)(const Call& call);
    /** Prints the reply for a person; nothing prints the JSON indented. */
    void (*print)(const QJsonObject& json);
    bool drawsLetters = false; ///< what it writes may be drawn, and drawing needs fonts
};

/** All verbs, in the order of the help. */
[[nodiscard]] const std::vector<Verb>& verbs();
[[nodiscard]] const Verb* findVerb(const QString& name);

/** A missing or unusable argument. */
[[nodiscard]] inline tl::unexpected<Error> badArgument(const QString& name, const QString& value)
{
    return fail({ErrorCode::BadArgument, {}, 0, name, value});
}

Result<Reply> runMode(const Call& call);
Result<Reply> runSettings(const Call& call);
Result<Reply> runDrill(const Call& call);
Result<Reply> runImport(const Call& call);
Result<Reply> runList(const Call& call);
Result<Reply> runReview(const Call& call);
Result<Reply> runContact(const Call& call);
Result<Reply> runDecide(const Call& call);
Result<Reply> runUndo(const Call& call);
Result<Reply> runTick(const Call& call);
Result<Reply> runInquiry(const Call& call);
Result<Reply> runHold(const Call& call);
Result<Reply> runPrint(const Call& call);
Result<Reply> runExport(const Call& call);
/** Exports of a period, and the sheet: publication, push-topup, statistics, watch-list, sheet. */
[[nodiscard]] bool isBookExport(const QString& what);
Result<Reply> runBookExport(const Call& call);
Result<Reply> runStock(const Call& call);
Result<Reply> runDelivery(const Call& call);
Result<Reply> runVerify(const Call& call);
Result<Reply> runSync(const Call& call);
Result<Reply> runHub(const Call& call);
Result<Reply> runConflict(const Call& call);
Result<Reply> runRequest(const Call& call);
Result<Reply> runFreeze(const Call& call);
Result<Reply> runSettle(const Call& call);
Result<Reply> runWorkShare(const Call& call);

void addDrillOptions(QCommandLineParser& parser);
void addImportOptions(QCommandLineParser& parser);
void addListOptions(QCommandLineParser& parser);
void addReviewOptions(QCommandLineParser& parser);
void addContactOptions(QCommandLineParser& parser);
void addDecideOptions(QCommandLineParser& parser);
void addTickOptions(QCommandLineParser& parser);
void addInquiryOptions(QCommandLineParser& parser);
void addHoldOptions(QCommandLineParser& parser);
void addPrintOptions(QCommandLineParser& parser);
void addExportOptions(QCommandLineParser& parser);
void addBookOptions(QCommandLineParser& parser);
void addSyncOptions(QCommandLineParser& parser);
void addHubOptions(QCommandLineParser& parser);
void addConflictOptions(QCommandLineParser& parser);
void printConflicts(const QJsonObject& json);
void printHub(const QJsonObject& json);
void printShares(const QJsonObject& json);
void addRequestOptions(QCommandLineParser& parser);
void printRequestEntry(const QJsonObject& json);
void addStockOptions(QCommandLineParser& parser);
void addDeliveryOptions(QCommandLineParser& parser);
void printDelivery(const QJsonObject& json);
void addFreezeOptions(QCommandLineParser& parser);
void addSettleOptions(QCommandLineParser& parser);

} // namespace sosdesk::cli
