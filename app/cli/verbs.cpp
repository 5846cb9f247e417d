// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/print.h"
#include "app/cli/verb.h"

namespace sosdesk::cli {
namespace {

void noOptions(QCommandLineParser&) {}

} // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        {"mode", "[drill|live]", "平時（訓練）と有事（本番）を表示・切替します。", "Shows or sets the mode.", noOptions,
            runMode, printPairs},
        {"settings", "get [KEY] | set KEY VALUE", "都道府県・所属などの設定を表示・変更します。",
            "Shows or sets the office's settings.", noOptions, runSettings, printPairs},
        {"drill", "new --out DIR", "訓練用の架空の都道府県を、G-MISと同じ形のファイルで作ります。",
            "Writes a made-up prefecture as the files G-MIS would give.", addDrillOptions, runDrill, printDrill},
        {"import", "FILE…", "G-MISのレポートなどのファイルを取り込みます。", "Takes report files in.", addImportOptions,
            runImport, printImport},
        {"sync", "[--watch]", "取込フォルダーのレポートを取り込み、チームのサーバーと同期します。",
            "Takes in what came into the watched folders, and syncs with the team server.", addSyncOptions, runSync,
            printSync},
        {"list", "", "要請の一覧を表示します。", "Lists the requests.", addListOptions, runList, printList},
        {"review", "REQUEST", "1件の審査項目・目安・経緯を表示します。",
            "Shows facts, checks with evidence and the suggestion for one request.", addReviewOptions, runReview,
            printReview},
        {"request", "new --channel urgent|sheet|aggregator … | correct REQUEST …",
            "電話や様式で受けた要請を入力・訂正します。",
            "Takes a request down from the phone or a sheet, or corrects it.", addRequestOptions, runRequest,
            printRequestEntry},
        {"contact", "REQUEST --result …", "聞き取りの結果を記録します。", "Records what was heard from the facility.",
            addContactOptions, runContact, printPairs},
        {"decide", "REQUEST | --lane LANE  --need yes|no", "要否・配布方法・枚数・意見を決定します。",
            "Decides one request, or each request of a lane.", addDecideOptions, runDecide, printDecision},
        {"settle", "[REQUEST… | --all]", "変更された要請を見直し、確認済みにします。",
            "Shows requests that changed after they were seen, or records the second look.", addSettleOptions,
            runSettle, printSettled},
        {"freeze", "", "今日の一覧を、その時点の内容で残します。", "Keeps today's list as it stands.", addFreezeOptions,
            runFreeze, printFreeze},
        {"undo", "REQUEST", "直前の決定を取り消します（記録は残ります）。",
            "Takes the last decision back; the record of it stays.", noOptions, runUndo, printDecision},
        {"tick", "REQUEST CHECK", "審査項目を確認済にし、メモを書きます。",
            "Ticks a check as confirmed and writes a note beside it.", addTickOptions, runTick, printPairs},
        {"inquiry", "REQUEST [--kind …|--answer …]", "国の照会・協議・数量変更と、取り下げを記録・表示します。",
            "Records inquiries, consultations, the ministry's quantities and withdrawals.", addInquiryOptions,
            runInquiry, printInquiries},
        {"hold", "REQUEST", "要請を保留にします。--resume で審査に戻します。",
            "Sets a request aside, or takes it up again.", addHoldOptions, runHold, printPairs},
        {"print", "response-form|notice|sheet|call-sheet|day-report|handover [REQUEST…] --out FILE",
            "回答票・連絡・要請シート・聞き取り票・日報・引継書をPDFにします。",
            "Prints forms, notices and reports as PDF.", addPrintOptions, runPrint, printPaper, true},
        {"export",
            "deliveries|gmis-entry|mail|sheet|publication|push-topup|watch-list|statistics [REQUEST…] --out PLACE",
            "配送一覧（別添２・各配送業者）・G-MIS転記一覧・メールの下書き・公表や集計の一覧を書き出します。",
            "Writes delivery lists, what is typed into G-MIS, mail drafts, and lists of a period.", addExportOptions,
            runExport, printPaper, true},
        {"delivery", "[list | set REQUEST … | undo REQUEST | label FACILITY … | characters [C …]]",
            "配送の状況を表示し、手段・発送日・伝票番号、宛名ラベル、文字の置き換えを記録します。",
            "Shows how far deliveries have come; sets means, days, slips, labels and characters.", addDeliveryOptions,
            runDelivery, printDelivery},
        {"stock", "[entry --lot LOT --reason R --pieces N | ledger | issue REQUEST | share --item ITEM]",
            "都道府県の備蓄と残りを表示し、出入りを記録し、不足する品目を配分します。",
            "Shows the prefecture's stock, enters what comes and goes, divides what is short.", addStockOptions,
            runStock, printStock},
        {"share", "[set FILE]", "誰がどの要請を受け持つか（分担）を表示し、JSONのファイルから決めます。",
            "Shows who takes which requests, or sets the plan from a JSON file.", noOptions, runWorkShare, printShares},
        {"verify", "", "監査記録のつながりを検査します。", "Verifies the journal, the outbox and the decisions.",
            noOptions, runVerify, printVerification},
        {"conflict", "[REQUEST --take theirs|mine]",
            "先に決定された要請を、前・自分・相手で比べて表示し、どちらにするか決めます。",
            "Shows what others decided first, before, mine and theirs; closes it.", addConflictOptions, runConflict,
            printConflicts},
        {"hub",
            "init --mode drill|live | migrate | verify | user add LOGIN … | user disable LOGIN | user list   --hub URL",
            "チームのサーバーを用意・更新・検査し、利用者を登録・停止・一覧します（管理者）。",
            "Sets up, updates and verifies the team server and its users (administrators).", addHubOptions, runHub,
            printHub},
    };
    return all;
}

const Verb* findVerb(const QString& name)
{
    for (const Verb& verb : verbs()) {
        if (name == QLatin1StringView(verb.name)) {
            return &verb;
        }
    }
    return nullptr;
}

} // namespace sosdesk::cli
