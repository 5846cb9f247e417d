// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/messages.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

/** Long enough to find the place, short enough for a line. */
constexpr qsizetype shownLength = 120;

struct Cause
{
    ErrorCode code;
    const char* what;
    const char* remedy;
};

constexpr std::array causes = {
    Cause{ErrorCode::BadArgument, QT_TRANSLATE_NOOP("wording", "指定が正しくありません"),
        QT_TRANSLATE_NOOP("wording", "書き方を確認してください。")},
    Cause{ErrorCode::FileMissing, QT_TRANSLATE_NOOP("wording", "ファイルがありません"),
        QT_TRANSLATE_NOOP("wording", "場所と名前を確認してください。")},
    Cause{ErrorCode::NotAFile, QT_TRANSLATE_NOOP("wording", "ファイルではありません"),
        QT_TRANSLATE_NOOP("wording", "フォルダーではなくファイルを選んでください。")},
    Cause{ErrorCode::FileEmpty, QT_TRANSLATE_NOOP("wording", "ファイルが空です"),
        QT_TRANSLATE_NOOP("wording", "もう一度出力したファイルを選んでください。")},
    Cause{ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("wording", "ファイルを読めません"),
        QT_TRANSLATE_NOOP("wording", "ほかのソフトで開いていないか、読む権限があるか確認してください。")},
    Cause{ErrorCode::FileChanged, QT_TRANSLATE_NOOP("wording", "読んでいる間にファイルが変わりました"),
        QT_TRANSLATE_NOOP("wording", "書き込みが終わってから、もう一度取り込んでください。")},
    Cause{ErrorCode::BadEncoding, QT_TRANSLATE_NOOP("wording", "文字コードとして読めない文字があります"),
        QT_TRANSLATE_NOOP("wording", "UTF-8、CP932（Shift_JIS）またはUTF-16で保存し直してください。")},
    Cause{ErrorCode::NulByte, QT_TRANSLATE_NOOP("wording", "ファイルにNUL文字があります"),
        QT_TRANSLATE_NOOP("wording", "壊れていないか確認し、もう一度出力してください。")},
    Cause{ErrorCode::LineTooLong, QT_TRANSLATE_NOOP("wording", "１行が長すぎます"),
        QT_TRANSLATE_NOOP("wording", "引用符の閉じ忘れがないか確認してください。")},
    Cause{ErrorCode::CutOff, QT_TRANSLATE_NOOP("wording", "ファイルが途中で切れています"),
        QT_TRANSLATE_NOOP("wording", "もう一度出力したファイルを選んでください。")},
    Cause{ErrorCode::UnknownLayout, QT_TRANSLATE_NOOP("wording", "どの様式のファイルか分かりません"),
        QT_TRANSLATE_NOOP("wording", "見出しの行を確認するか、種類を指定してください。")},
    Cause{ErrorCode::MissingColumn, QT_TRANSLATE_NOOP("wording", "必要な列がありません"),
        QT_TRANSLATE_NOOP("wording", "見出しを確認するか、様式の設定に別名を加えてください。")},
    Cause{ErrorCode::DuplicateColumn, QT_TRANSLATE_NOOP("wording", "同じ列が２つあります"),
        QT_TRANSLATE_NOOP("wording", "見出しの行から、使わないほうの列を消してください。")},
    Cause{ErrorCode::TooBig, QT_TRANSLATE_NOOP("wording", "大きすぎます"),
        QT_TRANSLATE_NOOP("wording", "ファイルを分けてから、もう一度試してください。")},
    Cause{ErrorCode::BadResource, QT_TRANSLATE_NOOP("wording", "設定ファイルに誤りがあります"),
        QT_TRANSLATE_NOOP("wording", "示された箇所を直してください。")},
    Cause{ErrorCode::EncryptedWorkbook, QT_TRANSLATE_NOOP("wording", "パスワードで保護されたExcelファイルです"),
        QT_TRANSLATE_NOOP("wording", "パスワードを外して保存し直してください。")},
    Cause{ErrorCode::OldWorkbook, QT_TRANSLATE_NOOP("wording", "古い形式のExcelファイル（.xls）です"),
        QT_TRANSLATE_NOOP("wording", "「Excelブック（.xlsx）」として保存し直してください。")},
    Cause{ErrorCode::MacroWorkbook, QT_TRANSLATE_NOOP("wording", "マクロを含むExcelファイルです"),
        QT_TRANSLATE_NOOP("wording", "マクロのない「Excelブック（.xlsx）」として保存し直してください。")},
    Cause{ErrorCode::HostileWorkbook, QT_TRANSLATE_NOOP("wording", "Excelファイルの作りが危険なため、読みませんでした"),
        QT_TRANSLATE_NOOP("wording", "送り主に確認し、作り直したファイルを受け取ってください。")},
    Cause{ErrorCode::DamagedWorkbook, QT_TRANSLATE_NOOP("wording", "Excelファイルとして読めません"),
        QT_TRANSLATE_NOOP("wording", "Excelで開けるか確認し、保存し直してください。")},
    Cause{ErrorCode::UnknownItem, QT_TRANSLATE_NOOP("wording", "知らない品目です"),
        QT_TRANSLATE_NOOP("wording", "品目の名前を確認してください。")},
    Cause{ErrorCode::UnknownRequest, QT_TRANSLATE_NOOP("wording", "その管理番号の要請はありません"),
        QT_TRANSLATE_NOOP("wording", "番号を確認するか、要請一覧を取り込んでください。")},
    Cause{ErrorCode::RuleViolated, QT_TRANSLATE_NOOP("wording", "決定の要件を満たしていません"),
        QT_TRANSLATE_NOOP("wording", "示された点を直してください。")},
    Cause{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("wording", "取り消せる決定がありません"),
        QT_TRANSLATE_NOOP("wording", "要請の履歴を確認してください。")},
    Cause{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("wording", "途中で取り消しました"),
        QT_TRANSLATE_NOOP("wording", "何も変更していません。必要なら、もう一度始めてください。")},
    Cause{ErrorCode::NothingSelected, QT_TRANSLATE_NOOP("wording", "対象の要請がありません"),
        QT_TRANSLATE_NOOP("wording", "日付や区分、決定の状況を確認してください。何も出力していません。")},
    Cause{ErrorCode::MissingGlyph, QT_TRANSLATE_NOOP("wording", "印刷できない文字があります"),
        QT_TRANSLATE_NOOP("wording", "その文字を持つ書体を入れるか、名称を直してください。何も印刷していません。")},
    Cause{ErrorCode::NoFont, QT_TRANSLATE_NOOP("wording", "日本語の書体がありません"),
        QT_TRANSLATE_NOOP("wording", "BIZ UDゴシックなど日本語の書体を入れてください。何も印刷していません。")},
    Cause{ErrorCode::DiskFull, QT_TRANSLATE_NOOP("wording", "保存先の容量が足りません"),
        QT_TRANSLATE_NOOP("wording", "空きを作ってから、もう一度試してください。何も変更していません。")},
    Cause{ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("wording", "保存先に書き込めません"),
        QT_TRANSLATE_NOOP("wording", "フォルダーの権限を確認してください。何も変更していません。")},
    Cause{ErrorCode::StoreBusy, QT_TRANSLATE_NOOP("wording", "同じデータをほかの画面が使っています"),
        QT_TRANSLATE_NOOP("wording", "ほかの画面を閉じてから、もう一度試してください。")},
    Cause{ErrorCode::IoFailed, QT_TRANSLATE_NOOP("wording", "読み書きに失敗しました"),
        QT_TRANSLATE_NOOP("wording", "保存先の接続を確認してから、もう一度試してください。")},
    Cause{ErrorCode::Offline, QT_TRANSLATE_NOOP("wording", "チームのサーバーにつながりません"),
        QT_TRANSLATE_NOOP("wording", "そのまま仕事を続けられます。つながったときに送ります。")},
    Cause{ErrorCode::LoginRefused, QT_TRANSLATE_NOOP("wording", "サーバーがログインを断りました"),
        QT_TRANSLATE_NOOP("wording", "パスワードを確認するか、管理者に利用者の登録を確認してください。")},
    Cause{ErrorCode::ServerUntrusted, QT_TRANSLATE_NOOP("wording", "サーバーを確かめられないため、つなぎませんでした"),
        QT_TRANSLATE_NOOP("wording", "証明書とサーバーの名前を管理者に確認してください。パスワードは送っていません。")},
    Cause{ErrorCode::ServerTooOld, QT_TRANSLATE_NOOP("wording", "サーバーの版が古すぎます"),
        QT_TRANSLATE_NOOP("wording", "管理者にサーバーの更新（hub migrate）を頼んでください。")},
    Cause{ErrorCode::ServerNewer, QT_TRANSLATE_NOOP("wording", "サーバーのほうが新しい版です"),
        QT_TRANSLATE_NOOP("wording", "ソフトを更新してください。何も変更していません。")},
    Cause{ErrorCode::ServerRefused, QT_TRANSLATE_NOOP("wording", "サーバーが受け付けませんでした"),
        QT_TRANSLATE_NOOP("wording", "示された理由を管理者に伝えてください。")},
    Cause{ErrorCode::Conflict, QT_TRANSLATE_NOOP("wording", "ほかの人が先に変更しました"),
        QT_TRANSLATE_NOOP("wording", "新しい内容を確認してから、もう一度決定してください。")},
    Cause{ErrorCode::OutcomeUnknown, QT_TRANSLATE_NOOP("wording", "保存できたかどうか確認できません"),
        QT_TRANSLATE_NOOP("wording", "接続が戻ってから、結果を確認してください。")},
    Cause{ErrorCode::StoreDamaged, QT_TRANSLATE_NOOP("wording", "手元のデータが壊れています"),
        QT_TRANSLATE_NOOP("wording", "バックアップから戻してください。元のファイルは残してあります。")},
    Cause{ErrorCode::NewerVersion, QT_TRANSLATE_NOOP("wording", "新しい版のソフトで作られたデータです"),
        QT_TRANSLATE_NOOP("wording", "ソフトを更新してください。データには触れていません。")},
    Cause{ErrorCode::JournalBroken, QT_TRANSLATE_NOOP("wording", "記録のつながりが壊れています"),
        QT_TRANSLATE_NOOP("wording", "データを変更せず、管理者に連絡してください。")},
};

/** A file whose kind was recognised, and is not one that can be taken. */
constexpr Cause kindNotTaken{ErrorCode::UnknownLayout,
    QT_TRANSLATE_NOOP("wording", "この種類のファイルは、まだ取り込めません"),
    QT_TRANSLATE_NOOP("wording", "取り込める種類のファイルを選んでください。")};

/** D8: what the ministry has closed. */
constexpr Cause closed{ErrorCode::RuleViolated,
    QT_TRANSLATE_NOOP("wording", "受付完了になっているため、変えられません"),
    QT_TRANSLATE_NOOP("wording", "直す必要があるときは、国の担当に連絡してください。")};

/** Drill and live never share anything, a server neither. */
constexpr Cause otherMode{ErrorCode::ServerRefused,
    QT_TRANSLATE_NOOP("wording", "サーバーの区分（訓練用・本番用）が、開いているデータと違います"),
    QT_TRANSLATE_NOOP(
        "wording", "訓練と有事のデータは混ぜられません。区分を切り替えるか、別のサーバーを設定してください。")};

/** The facility is told what the ministry named (F3). */
constexpr Cause unanswered{ErrorCode::RuleViolated, QT_TRANSLATE_NOOP("wording", "国の内示がまだありません"),
    QT_TRANSLATE_NOOP("wording", "数量と発送日の内示を取り込んでから、連絡済みにしてください。")};

/** Its rows are of transactions that are yet to come there: desks would not see them. */
constexpr Cause restoredServer{ErrorCode::ServerRefused,
    QT_TRANSLATE_NOOP("wording", "サーバーはバックアップから戻されたままです"),
    QT_TRANSLATE_NOOP(
        "wording", "管理者に `sosdesk-cli hub migrate` を頼んでください。それまでは、この端末だけで続けられます。")};

/** Not our schema but what it stands on. */
constexpr Cause oldPostgres{ErrorCode::ServerTooOld,
    QT_TRANSLATE_NOOP("wording", "サーバーのPostgreSQLの版が古すぎます"),
    QT_TRANSLATE_NOOP("wording", "PostgreSQL 15以降が要ります。管理者に更新を頼んでください。")};

const Cause& causeOf(const Error& error)
{
    if (error.code == ErrorCode::ServerTooOld && error.detail == QLatin1String("PostgreSQL")) {
        return oldPostgres;
    }
    if (error.code == ErrorCode::ServerRefused && error.detail.contains(QLatin1String("wrong_mode"))) {
        return otherMode;
    }
    if (error.code == ErrorCode::ServerRefused && error.detail.contains(QLatin1String("restored: hub migrate"))) {
        return restoredServer;
    }
    if (error.code == ErrorCode::RuleViolated && error.column == QLatin1String("D8")) {
        return closed;
    }
    if (error.code == ErrorCode::RuleViolated && error.column == QLatin1String("F3")) {
        return unanswered;
    }
    if (error.code == ErrorCode::UnknownLayout && !error.value.isEmpty()) {
        return kindNotTaken;
    }
    const auto cause =
        std::find_if(causes.begin(), causes.end(), [&](const Cause& known) { return known.code == error.code; });
    Q_ASSERT(cause != causes.end());
    return *cause;
}

QString whereOf(const Error& error)
{
    QStringList places;
    if (!error.file.isEmpty()) {
        places += oneLine(error.file, 400);
    }
    if (error.line > 0) {
        places += QCoreApplication::translate("wording", "%1行目").arg(error.line);
    }
    if (!error.column.isEmpty()) {
        places += QCoreApplication::translate("wording", "項目「%1」").arg(oneLine(error.column, shownLength));
    }
    if (!error.value.isEmpty()) {
        places += QCoreApplication::translate("wording", "値「%1」").arg(oneLine(error.value, shownLength));
    }
    if (!error.detail.isEmpty()) {
        places += oneLine(error.detail, 400);
    }
    return places.join(QCoreApplication::translate("wording", "、"));
}

} // namespace

QString message(const Error& error)
{
    const Cause& cause = causeOf(error);
    const QString what = QCoreApplication::translate("wording", cause.what);
    const QString remedy = QCoreApplication::translate("wording", cause.remedy);
    const QString where = whereOf(error);
    // Multi-argument arg(): a % in a file's name must not be taken for a place holder.
    return where.isEmpty() ? QCoreApplication::translate("wording", "%1。%2").arg(what, remedy)
                           : QCoreApplication::translate("wording", "%1（%2）。%3").arg(what, where, remedy);
}

} // namespace sosdesk::wording
