// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/messages.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::wording {
namespace {

struct Sentence
{
    QLatin1StringView code;
    const char* text;
};

#define SENTENCE(code, text)                                                                                           \
    Sentence                                                                                                           \
    {                                                                                                                  \
        QLatin1StringView(code), QT_TRANSLATE_NOOP("wording", text)                                                    \
    }

constexpr std::array sentences = {
    SENTENCE("bad_code", "医療機関コードとして読めません（数字7・9・10桁）"),
    SENTENCE("lost_zero", "医療機関コードの先頭の0が失われています。文字列の列として保存し直してください"),
    SENTENCE("exponent_code", "医療機関コードが指数表記に変わっています。文字列の列として保存し直してください"),
    SENTENCE("check_digit", "医療機関コードの検証番号が合いません。番号を確認してください"),
    SENTENCE("bad_quantity", "枚数として読めません。整数で書いてください"),
    SENTENCE("negative_quantity", "枚数が負の数です"),
    SENTENCE("fractional_quantity", "枚数に小数があります。整数で書いてください"),
    SENTENCE("too_large", "数が大きすぎます"),
    SENTENCE("bad_date", "日付として読めません"),
    SENTENCE("bad_time", "日時として読めません"),
    SENTENCE("bad_boolean", "はい・いいえのどちらか読み取れません"),
    SENTENCE("bad_outlook", "備蓄見通しの選択肢にありません"),
    SENTENCE("unknown_item", "知らない品目です"),
    SENTENCE("unknown_status", "知らないステータスです"),
    SENTENCE("missing_value", "必要な値が空です"),
    SENTENCE("duplicate_row", "同じ内容を指す行がファイルの中にもう一つあります"),
    SENTENCE("not_wednesday", "調査日が水曜日ではありません。日付はそのまま取り込みました"),
    SENTENCE("too_few_fields", "列の数が見出しより少ない行です"),
    SENTENCE("bad_character", "読み取れない文字があります"),
    SENTENCE("too_long", "文字数が多すぎます"),
    SENTENCE("sibling_refused", "同じ要請の別の行を受け取れなかったため、この行も取り込みませんでした"),
    SENTENCE("unknown_request", "その管理番号の要請がありません。先に要請一覧を取り込んでください"),
    SENTENCE("private_use_character", "外字があります。ほかの機器では別の文字になることがあります"),
    SENTENCE("unknown_code_value", "選択肢にない値です"),
};

#undef SENTENCE

} // namespace

QString rowIssue(const QString& code)
{
    for (const Sentence& sentence : sentences) {
        if (sentence.code == code) {
            return QCoreApplication::translate("wording", sentence.text);
        }
    }
    return code;
}

} // namespace sosdesk::wording
