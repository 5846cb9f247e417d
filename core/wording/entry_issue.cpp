// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/entry_issue.h"

#include <QCoreApplication>

#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Sentence
{
    QLatin1StringView cause;
    const char* text;
};

constexpr std::array sentences = {
    Sentence{"no_facility"_L1, QT_TRANSLATE_NOOP("wording", "医療機関名を入力してください")},
    Sentence{"text_too_long"_L1, QT_TRANSLATE_NOOP("wording", "文字数が多すぎます")},
    Sentence{"bad_check_digit"_L1, QT_TRANSLATE_NOOP("wording", "医療機関コードの検査数字が合いません")},
    Sentence{"facility_not_listed"_L1, QT_TRANSLATE_NOOP("wording", "医療機関一覧にないコードです")},
    Sentence{"no_code"_L1,
        QT_TRANSLATE_NOOP("wording", "医療機関コードがないため、これまでの配布や調査の回答を照合できません")},
    Sentence{"nothing_asked"_L1, QT_TRANSLATE_NOOP("wording", "要請枚数を１品目以上入力してください")},
    Sentence{"impossible_quantity"_L1, QT_TRANSLATE_NOOP("wording", "ありえない枚数です")},
    Sentence{
        "line_incomplete"_L1, QT_TRANSLATE_NOOP("wording", "在庫・想定消費・購入見込・見通しのうち、空欄があります")},
    Sentence{"received_in_future"_L1, QT_TRANSLATE_NOOP("wording", "要請の日時が、今より先です")},
    Sentence{"channel_not_in_regime"_L1, QT_TRANSLATE_NOOP("wording", "この制度版にはない要請の経路です")},
    Sentence{"channel_not_typed"_L1, QT_TRANSLATE_NOOP("wording", "G-MISの要請は、レポートで取り込みます")},
    Sentence{"conditions_not_confirmed"_L1,
        QT_TRANSLATE_NOOP("wording", "配布条件の確認にチェックがありません（要請には必須です）")},
    Sentence{"has_gmis_id"_L1,
        QT_TRANSLATE_NOOP("wording", "この医療機関はG-MISのIDを持っています。G-MISから要請してもらってください")},
    Sentence{"no_id_application"_L1, QT_TRANSLATE_NOOP("wording", "G-MISのIDの申請日が分かりません")},
    Sentence{"id_application_in_future"_L1, QT_TRANSLATE_NOOP("wording", "IDの申請日が、今日より先です")},
    Sentence{"id_application_old"_L1,
        QT_TRANSLATE_NOOP("wording", "IDの申請から１週間を過ぎています。IDが付与されていないか確認してください")},
    Sentence{"no_circumstances"_L1, QT_TRANSLATE_NOOP("wording", "自ら調達できない事情を聞いてください")},
    Sentence{"other_without_words"_L1, QT_TRANSLATE_NOOP("wording", "「その他」の事情を、内容に書いてください")},
    Sentence{"stockout_without_purchase"_L1,
        QT_TRANSLATE_NOOP("wording", "欠品では、購入できる枚数も聞いてください（なければ 0）")},
    Sentence{"counts_missing"_L1,
        QT_TRANSLATE_NOOP("wording", "要請・１週間以内・２～３週間の医療機関数のうち、空欄があります")},
    Sentence{"impossible_count"_L1, QT_TRANSLATE_NOOP("wording", "ありえない医療機関数です")},
};

} // namespace

QString entryIssue(const QString& cause)
{
    for (const Sentence& sentence : sentences) {
        if (sentence.cause == cause) {
            return QCoreApplication::translate("wording", sentence.text);
        }
    }
    return cause;
}

} // namespace sosdesk::wording
