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

using namespace Qt::StringLiterals;

struct Sentence
{
    QLatin1StringView cause;
    const char* text; ///< with `{fact}` for each fact, see FactText
};

constexpr std::array sentences = {
    Sentence{
        "no_method"_L1, QT_TRANSLATE_NOOP("wording", "配布方法（① 都道府県の備蓄／② 国による直送）を選んでください")},
    Sentence{"no_quantity"_L1, QT_TRANSLATE_NOOP("wording", "「要」では、１品目以上に配布枚数が必要です")},
    Sentence{"opinion_without_count"_L1,
        QT_TRANSLATE_NOOP("wording", "都道府県意見に、これまでの緊急配布の回数（{count}回）を書いてください")},
    Sentence{"opinion_without_circumstances"_L1,
        QT_TRANSLATE_NOOP("wording",
            "都道府県意見に、自ら調達できない事情（欠品、クラスター発生など）の聞き取り結果を書いてください")},
    Sentence{"negative_quantity"_L1, QT_TRANSLATE_NOOP("wording", "枚数に負の数は使えません")},
    Sentence{"absurd_quantity"_L1, QT_TRANSLATE_NOOP("wording", "枚数が大きすぎます（上限 {largest}）")},
    Sentence{"unknown_item"_L1, QT_TRANSLATE_NOOP("wording", "この制度版にない品目です")},
    Sentence{"item_twice"_L1, QT_TRANSLATE_NOOP("wording", "同じ品目が２行以上あります。１行にまとめてください")},
    Sentence{"item_not_asked"_L1, QT_TRANSLATE_NOOP("wording", "要請のない品目です。配布してよいか確認してください")},
    Sentence{"no_reason"_L1, QT_TRANSLATE_NOOP("wording", "「否」の理由を都道府県意見に書いてください")},
    Sentence{
        "method_given"_L1, QT_TRANSLATE_NOOP("wording", "「否」では配布方法を選べません。配布方法を空にしてください")},
    Sentence{"quantity_given"_L1, QT_TRANSLATE_NOOP("wording", "「否」では枚数を0にしてください（現在 {pieces}）")},
    Sentence{"state_quantity_given"_L1,
        QT_TRANSLATE_NOOP("wording",
            "「① 都道府県の備蓄」では国の配布枚数を0にするか、「② 国による直送」を選んでください（国の計 {pieces}）")},
    Sentence{"no_state_quantity"_L1,
        QT_TRANSLATE_NOOP("wording", "「② 国による直送」では、１品目以上に国の配布枚数が必要です")},
    Sentence{"mixed_without_reason"_L1,
        QT_TRANSLATE_NOOP("wording", "国と都道府県の両方から配布する理由を、都道府県意見に書いてください")},
    Sentence{"no_need"_L1, QT_TRANSLATE_NOOP("wording", "要否（要／否）を選んでください")},
    Sentence{"not_in_reception"_L1,
        QT_TRANSLATE_NOOP("wording", "「{status}」の要請は決定できません。医療機関の申請を待ってください")},
    Sentence{"reception_stopped"_L1,
        QT_TRANSLATE_NOOP("wording",
            "申請日（{requestDay}"
            "）は要請受付の停止期間です。有事のデータでは決定できません。訓練に切り替えてください")},
    Sentence{"no_override_reason"_L1,
        QT_TRANSLATE_NOOP("wording", "「{check}」が不適合です。それでも「要」とする理由を書いてください")},
    Sentence{"above_free_stock"_L1,
        QT_TRANSLATE_NOOP("wording",
            "県の配布枚数 {pieces} が備蓄の空き {free} を超えています。枚数を減らすか、国による直送にしてください")},
    Sentence{"no_stock_list"_L1,
        QT_TRANSLATE_NOOP("wording", "備蓄一覧が取り込まれていないため、空きがあるか確認できません")},
    Sentence{"request_closed"_L1, QT_TRANSLATE_NOOP("wording", "受付完了の要請の決定は変更できません")},
    // Only a server objects so: it may know less, or more, than the desk.
    Sentence{"unknown_request"_L1,
        QT_TRANSLATE_NOOP("wording", "チームのサーバーにこの要請がありません。要請一覧を取り込んで同期してください")},
    Sentence{"number_taken"_L1,
        QT_TRANSLATE_NOOP("wording",
            "この番号は、ほかの端末の要請（{theirs}）が使っています。この端末の要請（{mine}）はまだ伝わっていません。"
            "訂正して保存すると、別の番号で登録し直します")},
    Sentence{"not_promised"_L1,
        QT_TRANSLATE_NOOP("wording", "サーバーでは「要」で完了していないため、出庫を記録できません")},
    Sentence{"above_lot"_L1,
        QT_TRANSLATE_NOOP("wording", "ロットの残り {free} より多く（{pieces}）出庫することはできません")},
    Sentence{"withdrawn"_L1,
        QT_TRANSLATE_NOOP("wording",
            "医療機関が要請を取り下げています（{at}）。「要」で完了できません。撤回された場合は、取り下げの撤回を"
            "記録してください")},
    Sentence{"talks_refused"_L1,
        QT_TRANSLATE_NOOP(
            "wording", "国との協議の結果が「不可」です。「否」とするか、それでも「要」とする理由を書いてください")},
    Sentence{"inquiry_open"_L1, QT_TRANSLATE_NOOP("wording", "回答待ちの照会・協議が{openInquiries}件あります")},
    Sentence{"no_officer"_L1, QT_TRANSLATE_NOOP("wording", "決定した担当者の名前が必要です")},
};

} // namespace

QString message(const Violation& violation, const ItemCatalogue& items)
{
    const auto known = std::find_if(sentences.begin(), sentences.end(),
        [&](const Sentence& sentence) { return sentence.cause == violation.cause; });
    Q_ASSERT(known != sentences.end());
    QString sentence = filled(QCoreApplication::translate("wording", known->text), FactText(violation.facts, items));
    if (!violation.item) {
        return sentence;
    }
    const ItemDescription* item = items.find(*violation.item);
    const QString name = item != nullptr ? item->name : QString::number(violation.item->number);
    return QCoreApplication::translate("wording", "%1：%2").arg(name, sentence);
}

} // namespace sosdesk::wording
