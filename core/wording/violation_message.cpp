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
    SENTENCE("no_method", "配布方法（① 都道府県の備蓄／② 国による直送）を選んでください"),
    SENTENCE("no_quantity", "「要」では、１品目以上に配布枚数が必要です"),
    SENTENCE("opinion_without_count", "都道府県意見に、これまでの緊急配布の回数（{count}回）を書いてください"),
    SENTENCE("opinion_without_circumstances",
        "都道府県意見に、自ら調達できない事情（欠品、クラスター発生など）の聞き取り結果を書いてください"),
    SENTENCE("negative_quantity", "枚数に負の数は使えません"),
    SENTENCE("absurd_quantity", "枚数が大きすぎます（上限 {largest}）"),
    SENTENCE("unknown_item", "この制度版にない品目です"),
    SENTENCE("item_twice", "同じ品目が２行以上あります。１行にまとめてください"),
    SENTENCE("item_not_asked", "要請のない品目です。配布してよいか確認してください"),
    SENTENCE("no_reason", "「否」の理由を都道府県意見に書いてください"),
    SENTENCE("method_given", "「否」では配布方法を選べません。配布方法を空にしてください"),
    SENTENCE("quantity_given", "「否」では枚数を0にしてください（現在 {pieces}）"),
    SENTENCE("state_quantity_given",
        "「① 都道府県の備蓄」では国の配布枚数を0にするか、「② 国による直送」を選んでください（国の計 {pieces}）"),
    SENTENCE("no_state_quantity", "「② 国による直送」では、１品目以上に国の配布枚数が必要です"),
    SENTENCE("mixed_without_reason", "国と都道府県の両方から配布する理由を、都道府県意見に書いてください"),
    SENTENCE("no_need", "要否（要／否）を選んでください"),
    SENTENCE("not_in_reception", "「{status}」の要請は決定できません。医療機関の申請を待ってください"),
    SENTENCE("no_override_reason", "「{check}」が不適合です。それでも「要」とする理由を書いてください"),
    SENTENCE("above_free_stock",
        "県の配布枚数 {pieces} が備蓄の空き {free} を超えています。枚数を減らすか、国による直送にしてください"),
    SENTENCE("no_stock_list", "備蓄一覧が取り込まれていないため、空きがあるか確認できません"),
    SENTENCE("request_closed", "受付完了の要請の決定は変更できません"),
    SENTENCE("no_officer", "決定した担当者の名前が必要です"),
};

#undef SENTENCE

} // namespace

QString message(const Violation& violation, const ItemCatalogue& items)
{
    const auto known = std::find_if(sentences.begin(), sentences.end(),
        [&](const Sentence& sentence) { return sentence.cause == violation.cause; });
    Q_ASSERT(known != sentences.end());
    const QString sentence =
        filled(QCoreApplication::translate("wording", known->text), FactText(violation.facts, items));
    if (!violation.item) {
        return sentence;
    }
    const ItemDescription* item = items.find(*violation.item);
    const QString name = item != nullptr ? item->name : QString::number(violation.item->number);
    return QCoreApplication::translate("wording", "%1：%2").arg(name, sentence);
}

} // namespace sosdesk::wording
