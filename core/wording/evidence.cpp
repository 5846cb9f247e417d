// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/fact_text.h"
#include "core/wording/judgement.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

struct Sentence
{
    QLatin1StringView cause;
    const char* text; ///< with `{fact}` for each fact, see FactText
};

#define SENTENCE(cause, text)                                                                                          \
    Sentence                                                                                                           \
    {                                                                                                                  \
        QLatin1StringView(cause), QT_TRANSLATE_NOOP("wording", text)                                                   \
    }

constexpr std::array sentences = {
    // C1
    SENTENCE("agreement_held", "医療機関一覧：{agreements}の協定あり"),
    SENTENCE("no_agreement", "医療機関一覧に、対象となる医療措置協定がありません"),
    SENTENCE("not_listed", "医療機関一覧にこの医療機関がないため、協定の有無が分かりません（一覧の取込：{listKnown}）"),
    SENTENCE("designation_held", "医療機関一覧：{designations}の指定あり"),
    SENTENCE("answer_figure", "日次調査 {surveyDay}：{answer} {figure}"),
    SENTENCE("answer_tick", "週次調査 {surveyDay}：{answer}"),
    SENTENCE("not_eligible",
        "対象であることを示す指定も調査の回答もありません"
        "（医療機関一覧：{listed}、日次調査：{daily}、週次調査：{weekly}）"),
    SENTENCE("eligibility_unknown", "医療機関一覧にも日次・週次調査にもこの医療機関がないため、判定できません"),
    // C2
    SENTENCE("outlook_qualifies", "備蓄見通し {outlook}{outlookFrom}"),
    SENTENCE("outlook_too_long", "備蓄見通し {outlook}{outlookFrom}：要件は {qualifying}"),
    SENTENCE("outlook_missing", "備蓄見通しの回答がありません"),
    // C3
    SENTENCE("no_overlap", "過去{daysBack}日と今後{daysAhead}日に、一斉配布・都道府県独自の配布はありません"),
    SENTENCE("overlap", "{distributions}：計 {pieces}（{cover}）、要請 {asked}"),
    SENTENCE(
        "overlap_unconfirmed", "同一と思われる医療機関への配布 {distributions}：計 {pieces}（{cover}）、要請 {asked}"),
    SENTENCE("overlap_covers", "{distributions}：計 {confirmedPieces}（{cover}）≧ 要請 {asked}：配布が重複"),
    // C4
    SENTENCE("occasions_none", "これまでの緊急配布は0回"),
    SENTENCE(
        "occasions_few", "これまでの緊急配布は{count}回（{occasions}）、過去{days}日で{recent}回{unconfirmedNote}"),
    SENTENCE("occasions_frequent",
        "これまでの緊急配布は{count}回（{occasions}）、過去{days}日で{recent}回{unconfirmedNote}：繰り返しの要請"),
    // C5
    SENTENCE("stock_within_limit",
        "前日在庫 {stock}{stockFrom} ≦ 想定消費 {weeklyUse}/週{weeklyUseFrom} × {weeks}（{limit}）"),
    SENTENCE("stock_over_limit",
        "前日在庫 {stock}{stockFrom} ＞ 想定消費 {weeklyUse}/週{weeklyUseFrom} × {weeks}（{limit}）："
        "在庫量が1ヶ月分以上の可能性あり（自動判定）"),
    SENTENCE("stock_without_use",
        "前日在庫 {stock}{stockFrom}、想定消費 {weeklyUse}/週{weeklyUseFrom}："
        "在庫量が1ヶ月分以上の可能性あり（自動判定）"),
    SENTENCE("stock_and_use_zero",
        "前日在庫 {stock}{stockFrom}、想定消費 {weeklyUse}/週{weeklyUseFrom}：どちらも0のため判定できません"),
    SENTENCE("stock_or_use_missing",
        "前日在庫 {stock}{stockFrom}、想定消費（週） {weeklyUse}{weeklyUseFrom}：判定できません"),
    // C6
    SENTENCE("circumstances_heard", "{circumstances}{purchaseNote}（{heardFrom}）"),
    SENTENCE("circumstances_written", "{circumstances}{purchaseNote}（{heardFrom}）"),
    SENTENCE("stockout_without_purchase", "{circumstances}（{heardFrom}）：購入可能な枚数が確認されていません"),
    SENTENCE("other_without_words", "事情が「その他」とだけ記録されています：具体的な内容が必要です"),
    SENTENCE("circumstances_missing", "自ら調達できない事情の記録がありません（連絡記録 {contacts}件）"),
    // C7
    SENTENCE("surveys_answered", "{answered}：回答あり"),
    SENTENCE("survey_absent", "要請日 {requestDay} に必要な{missing}に、この医療機関の回答がありません"),
    SENTENCE("survey_not_imported", "要請日 {requestDay} に必要な{missing}が取り込まれていません"),
    SENTENCE("survey_duty_unknown",
        "要請日 {requestDay} の{missing}に回答がありません：協定・施設種別が不明のため、必要かどうか判定できません"),
    // C8
    SENTENCE("in_time", "{received} 受付：締切前"),
    SENTENCE("moved_to_later_day", "{received} 受付：{processingDay} の受付分{reckonedNote}"),
    // C9
    SENTENCE("within_suggestion",
        "要請 {asked} ≦ 目安 {suggested}"
        "（（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}）"),
    SENTENCE("above_suggestion",
        "要請 {asked} ＞ 目安 {suggested}"
        "（（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}）"),
    SENTENCE("far_above_suggestion",
        "要請 {asked} ＞ 目安 {suggested} × {factor}"
        "（目安＝（想定消費 {weeklyUse}{weeklyUseFrom} − 購入見込 {purchase}{purchaseFrom}）× {weeks}）：過大の可能性"),
    SENTENCE("suggestion_unknown",
        "要請 {asked}：想定消費 {weeklyUse}{weeklyUseFrom}、購入見込 "
        "{purchase}{purchaseFrom}のため目安を計算できません"),
    // C11
    SENTENCE("conditions_confirmed", "緊急配布条件の確認：チェックあり"),
    SENTENCE("conditions_denied", "緊急配布条件の確認：チェックなし"),
    SENTENCE("conditions_blank", "緊急配布条件の確認：記入なし"),
};

#undef SENTENCE

} // namespace

QString evidence(const Finding& finding, const ItemCatalogue& items)
{
    const auto known = std::find_if(
        sentences.begin(), sentences.end(), [&](const Sentence& sentence) { return sentence.cause == finding.cause; });
    Q_ASSERT(known != sentences.end());
    return filled(QCoreApplication::translate("wording", known->text), FactText(finding.facts, items));
}

} // namespace sosdesk::wording
