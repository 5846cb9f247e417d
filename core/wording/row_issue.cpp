// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/entry_issue.h"
#include "core/wording/messages.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Sentence
{
    QLatin1StringView code;
    const char* text;
};

constexpr std::array sentences = {
    Sentence{"bad_code"_L1, QT_TRANSLATE_NOOP("wording", "医療機関コードとして読めません（数字7・9・10桁）")},
    Sentence{"lost_zero"_L1,
        QT_TRANSLATE_NOOP("wording", "医療機関コードの先頭の0が失われています。文字列の列として保存し直してください")},
    Sentence{"exponent_code"_L1,
        QT_TRANSLATE_NOOP("wording", "医療機関コードが指数表記に変わっています。文字列の列として保存し直してください")},
    Sentence{
        "check_digit"_L1, QT_TRANSLATE_NOOP("wording", "医療機関コードの検証番号が合いません。番号を確認してください")},
    Sentence{"bad_quantity"_L1, QT_TRANSLATE_NOOP("wording", "枚数として読めません。整数で書いてください")},
    Sentence{"negative_quantity"_L1, QT_TRANSLATE_NOOP("wording", "枚数が負の数です")},
    Sentence{"fractional_quantity"_L1, QT_TRANSLATE_NOOP("wording", "枚数に小数があります。整数で書いてください")},
    Sentence{"too_large"_L1, QT_TRANSLATE_NOOP("wording", "数が大きすぎます")},
    Sentence{"bad_date"_L1, QT_TRANSLATE_NOOP("wording", "日付として読めません")},
    Sentence{"bad_time"_L1, QT_TRANSLATE_NOOP("wording", "日時として読めません")},
    Sentence{"bad_boolean"_L1, QT_TRANSLATE_NOOP("wording", "はい・いいえのどちらか読み取れません")},
    Sentence{"bad_outlook"_L1, QT_TRANSLATE_NOOP("wording", "備蓄見通しの選択肢にありません")},
    Sentence{"unknown_item"_L1, QT_TRANSLATE_NOOP("wording", "知らない品目です")},
    Sentence{"unknown_status"_L1, QT_TRANSLATE_NOOP("wording", "知らないステータスです")},
    Sentence{"missing_value"_L1, QT_TRANSLATE_NOOP("wording", "必要な値が空です")},
    Sentence{"duplicate_row"_L1, QT_TRANSLATE_NOOP("wording", "同じ内容を指す行がファイルの中にもう一つあります")},
    Sentence{
        "not_wednesday"_L1, QT_TRANSLATE_NOOP("wording", "調査日が水曜日ではありません。日付はそのまま取り込みました")},
    Sentence{"too_few_fields"_L1, QT_TRANSLATE_NOOP("wording", "列の数が見出しより少ない行です")},
    Sentence{"bad_character"_L1, QT_TRANSLATE_NOOP("wording", "読み取れない文字があります")},
    Sentence{"too_long"_L1, QT_TRANSLATE_NOOP("wording", "文字数が多すぎます")},
    Sentence{"sibling_refused"_L1,
        QT_TRANSLATE_NOOP("wording", "同じ要請の別の行を受け取れなかったため、この行も取り込みませんでした")},
    Sentence{"unknown_request"_L1,
        QT_TRANSLATE_NOOP("wording", "その管理番号の要請がありません。先に要請一覧を取り込んでください")},
    Sentence{"private_character"_L1,
        QT_TRANSLATE_NOOP("wording", "外字があります。ほかの機器では別の文字になることがあります")},
    Sentence{"unknown_delivery"_L1,
        QT_TRANSLATE_NOOP("wording", "そのお客様管理番号の配送がありません。この端末から出した一覧か確認してください")},
    Sentence{"unlisted_lot_kept"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "この一覧にありませんが、読み取れない行があったため0にせず、前の枚数のままにしました")},
    Sentence{"drill_number"_L1, QT_TRANSLATE_NOOP("wording", "訓練の配送の番号です。本番には取り込みません")},
    Sentence{"live_number"_L1, QT_TRANSLATE_NOOP("wording", "本番の配送の番号です。訓練には取り込みません")},
    Sentence{"nothing_from_state"_L1, QT_TRANSLATE_NOOP("wording", "国による直送と決定した要請がありません")},
    Sentence{"several_requests"_L1,
        QT_TRANSLATE_NOOP("wording", "国による直送の要請が複数あります。最も新しいものの内示として取り込みました")},
    Sentence{"differs_from_decision"_L1,
        QT_TRANSLATE_NOOP("wording", "決定した国の配布枚数と違います。医療機関に知らせてください")},
    Sentence{"unknown_word"_L1, QT_TRANSLATE_NOOP("wording", "選択肢にない値です")},
    Sentence{"nothing_asked"_L1, QT_TRANSLATE_NOOP("wording", "どの品目にも要請枚数がありません")},
    Sentence{"cached_value"_L1,
        QT_TRANSLATE_NOOP("wording", "数式のセルです。ファイルに残っている計算結果を取り込みました")},
    Sentence{"total_mismatch"_L1, QT_TRANSLATE_NOOP("wording", "総配布枚数が、国と県の配布枚数の合計と合いません")},
};

} // namespace

QString rowIssue(const QString& code)
{
    for (const Sentence& sentence : sentences) {
        if (sentence.code == code) {
            return QCoreApplication::translate("wording", sentence.text);
        }
    }
    return entryIssue(code); // a sheet that nobody could type in like that
}

} // namespace sosdesk::wording
