// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/fact_text.h"
#include "core/wording/judgement.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Sentence
{
    QLatin1StringView cause;
    const char* text; ///< with `{fact}` for each fact, see FactText
};

constexpr std::array sentences = {
    // C1
    Sentence{"agreement_held"_L1, QT_TRANSLATE_NOOP("wording", "医療機関一覧：{agreements}の協定あり")},
    Sentence{"no_agreement"_L1, QT_TRANSLATE_NOOP("wording", "医療機関一覧に、対象となる医療措置協定がありません")},
    Sentence{"not_listed"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "医療機関一覧にこの医療機関がないため、協定の有無が分かりません（一覧の取込：{listKnown}）")},
    Sentence{"designation_held"_L1, QT_TRANSLATE_NOOP("wording", "医療機関一覧：{designations}の指定あり")},
    Sentence{"answer_figure"_L1, QT_TRANSLATE_NOOP("wording", "日次調査 {surveyDay}：{answer} {figure}")},
    Sentence{"answer_tick"_L1, QT_TRANSLATE_NOOP("wording", "週次調査 {surveyDay}：{answer}")},
    Sentence{"not_eligible"_L1,
        QT_TRANSLATE_NOOP("wording",
            "対象であることを示す指定も調査の回答もありません"
            "（医療機関一覧：{listed}、日次調査：{daily}、週次調査：{weekly}）")},
    Sentence{"eligibility_unknown"_L1,
        QT_TRANSLATE_NOOP("wording", "医療機関一覧にも日次・週次調査にもこの医療機関がないため、判定できません")},
    // C2
    Sentence{"outlook_qualifies"_L1, QT_TRANSLATE_NOOP("wording", "備蓄見通し {outlook}{outlookFrom}")},
    Sentence{
        "outlook_too_long"_L1, QT_TRANSLATE_NOOP("wording", "備蓄見通し {outlook}{outlookFrom}：要件は {qualifying}")},
    Sentence{"outlook_missing"_L1, QT_TRANSLATE_NOOP("wording", "備蓄見通しの回答がありません")},
    // C3
    Sentence{"no_overlap"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "過去{daysBack}日と今後{daysAhead}日に、一斉配布・都道府県独自の配布はありません")},
    Sentence{
        "overlap"_L1, QT_TRANSLATE_NOOP("wording", "{distributions}：計 {pieces}（{cover}{stockNote}）、要請 {asked}")},
    Sentence{"overlap_unconfirmed"_L1,
        QT_TRANSLATE_NOOP("wording",
            "同一と思われる医療機関への配布 {distributions}：計 {pieces}（{cover}{stockNote}）、要請 {asked}")},
    Sentence{"overlap_covers"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "{distributions}：計 {confirmedPieces}（{cover}{stockNote}）≧ 要請 {asked}：配布が重複")},
    Sentence{"goods_on_the_way"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "未着の緊急配布 {distributions}：計 {pieces}（{cover}{stockNote}）、要請 {asked}")},
    // C4
    Sentence{"occasions_none"_L1, QT_TRANSLATE_NOOP("wording", "これまでの緊急配布は0回")},
    Sentence{"occasions_few"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "これまでの緊急配布は{count}回（{occasions}）、過去{days}日で{recent}回{unconfirmedNote}")},
    Sentence{"occasions_frequent"_L1,
        QT_TRANSLATE_NOOP("wording",
            "これまでの緊急配布は{count}回（{occasions}）、過去{days}日で{recent}回{unconfirmedNote}：繰り返しの要請")},
    // C5
    Sentence{"stock_within_limit"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "前日在庫 {stock}{stockFrom} ≦ 想定消費 {weeklyUse}/週{weeklyUseFrom} × {weeks}（{limit}）")},
    Sentence{"stock_over_limit"_L1,
        QT_TRANSLATE_NOOP("wording",
            "前日在庫 {stock}{stockFrom} ＞ 想定消費 {weeklyUse}/週{weeklyUseFrom} × {weeks}（{limit}）："
            "在庫量が1ヶ月分以上の可能性あり（自動判定）")},
    Sentence{"stock_without_use"_L1,
        QT_TRANSLATE_NOOP("wording",
            "前日在庫 {stock}{stockFrom}、想定消費 {weeklyUse}/週{weeklyUseFrom}："
            "在庫量が1ヶ月分以上の可能性あり（自動判定）")},
    Sentence{"stock_and_use_zero"_L1,
        QT_TRANSLATE_NOOP("wording",
            "前日在庫 {stock}{stockFrom}、想定消費 {weeklyUse}/週{weeklyUseFrom}：どちらも0のため判定できません")},
    Sentence{"stock_or_use_missing"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "前日在庫 {stock}{stockFrom}、想定消費（週） {weeklyUse}{weeklyUseFrom}：判定できません")},
    // C6
    Sentence{"circumstances_heard"_L1,
        QT_TRANSLATE_NOOP("wording", "{circumstances}{wordsNote}{purchaseNote}（{heardFrom}）")},
    Sentence{"circumstances_written"_L1,
        QT_TRANSLATE_NOOP("wording", "{circumstances}{wordsNote}{purchaseNote}（{heardFrom}）")},
    Sentence{"stockout_without_purchase"_L1,
        QT_TRANSLATE_NOOP("wording", "{circumstances}{wordsNote}（{heardFrom}）：購入可能な枚数が確認されていません")},
    Sentence{"other_without_words"_L1,
        QT_TRANSLATE_NOOP("wording", "事情が「その他」とだけ記録されています：具体的な内容が必要です")},
    Sentence{"circumstances_missing"_L1,
        QT_TRANSLATE_NOOP("wording", "自ら調達できない事情の記録がありません（連絡記録 {contacts}件）")},
    // C7
    Sentence{"surveys_answered"_L1, QT_TRANSLATE_NOOP("wording", "{answered}：回答あり")},
    Sentence{"survey_absent"_L1,
        QT_TRANSLATE_NOOP("wording", "要請日 {requestDay} に必要な{missing}に、この医療機関の回答がありません")},
    Sentence{"survey_not_imported"_L1,
        QT_TRANSLATE_NOOP("wording", "要請日 {requestDay} に必要な{missing}が取り込まれていません")},
    Sentence{"survey_duty_unknown"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請日 {requestDay} "
            "の{missing}に回答がありません：協定・施設種別が不明のため、必要かどうか判定できません")},
    // C8
    Sentence{"in_time"_L1, QT_TRANSLATE_NOOP("wording", "{received} 受付：締切前")},
    Sentence{"moved_to_later_day"_L1,
        QT_TRANSLATE_NOOP("wording", "{received} 受付：{processingDay} の受付分{reckonedNote}")},
    // C9
    Sentence{"within_suggestion"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {asked} ≦ 目安 {suggested}"
            "（（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}{roundedNote}）")},
    Sentence{"above_suggestion"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {asked} ＞ 目安 {suggested}"
            "（（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}{roundedNote}）")},
    Sentence{"far_above_suggestion"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {asked} ＞ 目安 {suggested} × {factor}"
            "（目安＝（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× "
            "{weeks}{roundedNote}）：過大の可能性")},
    Sentence{"suggestion_unknown"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {asked}：想定消費 {weeklyUse}{weeklyUseFrom}、購入見込 "
            "{purchase}{purchaseFrom}のため目安を計算できません")},
    // C10
    Sentence{
        "use_plausible"_L1, QT_TRANSLATE_NOOP("wording", "想定消費 {weeklyUse}/週{weeklyUseFrom}：{comparedNote}")},
    Sentence{"use_incomparable"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "想定消費 {weeklyUse}/週{weeklyUseFrom}：比較できる過去の回答も同種・同規模の回答もありません")},
    Sentence{"use_above_own"_L1,
        QT_TRANSLATE_NOOP("wording",
            "想定消費 {weeklyUse}/週{weeklyUseFrom} ＞ 自院の過去{weeks}週から見た上限 {edge}"
            "（中央値 {median}、{firstDay}～{lastDay}の週次調査 {answers}回{leftOutNote}）")},
    Sentence{"use_below_own"_L1,
        QT_TRANSLATE_NOOP("wording",
            "想定消費 {weeklyUse}/週{weeklyUseFrom} ＜ 自院の過去{weeks}週から見た下限 {edge}"
            "（中央値 {median}、{firstDay}～{lastDay}の週次調査 {answers}回{leftOutNote}）")},
    Sentence{"use_above_peers"_L1,
        QT_TRANSLATE_NOOP("wording",
            "想定消費 {weeklyUse}/週{weeklyUseFrom} ＞ 同種・同規模から見た上限 {edge}"
            "（中央値 {median}、{peersNote}、週次調査 {surveyDay}）")},
    Sentence{"use_below_peers"_L1,
        QT_TRANSLATE_NOOP("wording",
            "想定消費 {weeklyUse}/週{weeklyUseFrom} ＜ 同種・同規模から見た下限 {edge}"
            "（中央値 {median}、{peersNote}、週次調査 {surveyDay}）")},
    Sentence{"outlook_contradicts_stock"_L1,
        QT_TRANSLATE_NOOP("wording",
            "備蓄見通し {outlook}{outlookFrom}に対し、在庫 {stock}{stockFrom} ÷ 想定消費 {weeklyUse}/週{weeklyUseFrom} "
            "＝ "
            "約{coverWeeks}週分")},
    Sentence{"stock_never_falls"_L1,
        QT_TRANSLATE_NOOP("wording",
            "過去{weeks}週に{times}回の要請・配布{suppliedNote}、報告在庫は減っていない"
            "（{firstDay} {firstStock} → {lastDay} {lastStock}、{reports}回の報告）")},
    Sentence{"use_missing"_L1, QT_TRANSLATE_NOOP("wording", "想定消費量が分からないため判定できません")},
    // C11
    Sentence{"conditions_confirmed"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布条件の確認：チェックあり")},
    Sentence{"conditions_denied"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布条件の確認：チェックなし")},
    Sentence{"conditions_blank"_L1, QT_TRANSLATE_NOOP("wording", "緊急配布条件の確認：記入なし")},
    // A1
    Sentence{"institutions_fewer"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {institutions}機関 ＜ 見通し３週間以内 {shortOnes}機関（１週間以内 {within1Week}、２～３週間 "
            "{within3Weeks}）")},
    Sentence{"institutions_equal"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {institutions}機関 ＝ 見通し３週間以内 {shortOnes}機関（１週間以内 {within1Week}、２～３週間 "
            "{within3Weeks}）：要請が見通しの分布と同数です")},
    Sentence{"institutions_more"_L1,
        QT_TRANSLATE_NOOP("wording",
            "要請 {institutions}機関 ＞ 見通し３週間以内 {shortOnes}機関（１週間以内 {within1Week}、２～３週間 "
            "{within3Weeks}）：見通しに余裕のある機関が含まれます")},
    Sentence{"institutions_missing"_L1,
        QT_TRANSLATE_NOOP("wording", "要請・１週間以内・２～３週間の医療機関数がそろっていないため、判定できません")},
};

QString sentenceOf(const QString& cause, const QJsonObject& facts, const ItemCatalogue& items)
{
    const auto known = std::find_if(
        sentences.begin(), sentences.end(), [&](const Sentence& sentence) { return sentence.cause == cause; });
    Q_ASSERT(known != sentences.end());
    return filled(QCoreApplication::translate("wording", known->text), FactText(facts, items));
}

} // namespace

QString evidence(const Finding& finding, const ItemCatalogue& items)
{
    QString text = sentenceOf(finding.cause, finding.facts, items);
    for (const QJsonValue value : finding.facts[u"also"_s].toArray()) {
        QJsonObject also = value.toObject();
        also[u"asOf"_s] = finding.facts[u"asOf"_s];
        text = QCoreApplication::translate("wording", "%1。%2")
                   .arg(text, sentenceOf(also[u"cause"_s].toString(), also, items));
    }
    return text;
}

} // namespace sosdesk::wording
