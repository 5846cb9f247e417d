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

#define CAUSE(code, what, remedy)                                                                                      \
    Cause                                                                                                              \
    {                                                                                                                  \
        ErrorCode::code, QT_TRANSLATE_NOOP("wording", what), QT_TRANSLATE_NOOP("wording", remedy)                      \
    }

constexpr std::array causes = {
    CAUSE(BadArgument, "指定が正しくありません", "書き方を確認してください。"),
    CAUSE(FileMissing, "ファイルがありません", "場所と名前を確認してください。"),
    CAUSE(NotAFile, "ファイルではありません", "フォルダーではなくファイルを選んでください。"),
    CAUSE(FileEmpty, "ファイルが空です", "もう一度出力したファイルを選んでください。"),
    CAUSE(FileUnreadable, "ファイルを読めません", "ほかのソフトで開いていないか、読む権限があるか確認してください。"),
    CAUSE(FileChanged, "読んでいる間にファイルが変わりました", "書き込みが終わってから、もう一度取り込んでください。"),
    CAUSE(BadEncoding, "文字コードとして読めない文字があります",
        "UTF-8、CP932（Shift_JIS）またはUTF-16で保存し直してください。"),
    CAUSE(NulByte, "ファイルにNUL文字があります", "壊れていないか確認し、もう一度出力してください。"),
    CAUSE(LineTooLong, "１行が長すぎます", "引用符の閉じ忘れがないか確認してください。"),
    CAUSE(CutOff, "ファイルが途中で切れています", "もう一度出力したファイルを選んでください。"),
    CAUSE(UnknownLayout, "どの様式のファイルか分かりません", "見出しの行を確認するか、種類を指定してください。"),
    CAUSE(MissingColumn, "必要な列がありません", "見出しを確認するか、様式の設定に別名を加えてください。"),
    CAUSE(TooBig, "大きすぎます", "ファイルを分けてから、もう一度試してください。"),
    CAUSE(BadResource, "設定ファイルに誤りがあります", "示された箇所を直してください。"),
    CAUSE(UnknownItem, "知らない品目です", "品目の名前を確認してください。"),
    CAUSE(UnknownRequest, "その管理番号の要請はありません", "番号を確認するか、要請一覧を取り込んでください。"),
    CAUSE(RuleViolated, "決定の要件を満たしていません", "示された点を直してください。"),
    CAUSE(NothingToUndo, "取り消せる決定がありません", "要請の履歴を確認してください。"),
    CAUSE(DiskFull, "保存先の容量が足りません", "空きを作ってから、もう一度試してください。何も変更していません。"),
    CAUSE(ReadOnly, "保存先に書き込めません", "フォルダーの権限を確認してください。何も変更していません。"),
    CAUSE(StoreBusy, "同じデータをほかの画面が使っています", "ほかの画面を閉じてから、もう一度試してください。"),
    CAUSE(IoFailed, "読み書きに失敗しました", "保存先の接続を確認してから、もう一度試してください。"),
    CAUSE(Conflict, "ほかの人が先に変更しました", "新しい内容を確認してから、もう一度決定してください。"),
    CAUSE(OutcomeUnknown, "保存できたかどうか確認できません", "接続が戻ってから、結果を確認してください。"),
    CAUSE(StoreDamaged, "手元のデータが壊れています", "バックアップから戻してください。元のファイルは残してあります。"),
    CAUSE(NewerVersion, "新しい版のソフトで作られたデータです", "ソフトを更新してください。データには触れていません。"),
    CAUSE(JournalBroken, "記録のつながりが壊れています", "データを変更せず、管理者に連絡してください。"),
};

#undef CAUSE

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
    const auto cause =
        std::find_if(causes.begin(), causes.end(), [&](const Cause& known) { return known.code == error.code; });
    Q_ASSERT(cause != causes.end());
    const QString what = QCoreApplication::translate("wording", cause->what);
    const QString remedy = QCoreApplication::translate("wording", cause->remedy);
    const QString where = whereOf(error);
    // Multi-argument arg(): a % in a file's name must not be taken for a place holder.
    return where.isEmpty() ? QCoreApplication::translate("wording", "%1。%2").arg(what, remedy)
                           : QCoreApplication::translate("wording", "%1（%2）。%3").arg(what, where, remedy);
}

} // namespace sosdesk::wording
