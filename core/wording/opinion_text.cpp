// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace sosdesk::wording {
namespace {

/** Opinions are read in other years too: their dates always name the year. */
constexpr std::optional<Day> anyYear = std::nullopt;
constexpr qsizetype longestNote = 400;

QString occasionSentence(const OpinionFacts& facts)
{
    if (!facts.latestOccasion) {
        return QCoreApplication::translate("wording", "これまでの緊急配布は%1回です。").arg(facts.priorOccasions);
    }
    const QString side = facts.latestByState ? QCoreApplication::translate("wording", "国")
                                             : QCoreApplication::translate("wording", "都道府県");
    return QCoreApplication::translate("wording", "これまでの緊急配布は%1回です（直近は%2、%3）。")
        .arg(QString::number(facts.priorOccasions), dayText(*facts.latestOccasion, anyYear), side);
}

QString circumstancesText(const Heard& heard)
{
    QString name = heard.circumstances ? label(*heard.circumstances) : QString();
    QString words = oneLine(heard.words, longestNote);
    while (words.endsWith(u'。')) {
        words.chop(1); // the sentence around it has its own end
    }
    if (isBlank(words)) {
        return name;
    }
    return heard.circumstances == Circumstances::Other
        ? words
        : QCoreApplication::translate("wording", "%1（%2）").arg(name, words);
}

QString heardSentence(const Heard& heard)
{
    const QString circumstances = circumstancesText(heard);
    if (heard.inRemarks) {
        return QCoreApplication::translate("wording", "自ら調達できない事情は、要請の備考によると、%1。")
            .arg(circumstances);
    }
    const QString at = timeText(heard.at, anyYear);
    const QString officer = oneLine(heard.officer, longestNote);
    if (isBlank(officer)) {
        return QCoreApplication::translate("wording", "自ら調達できない事情は、%1に%2で聞き取った結果、%3。")
            .arg(at, label(heard.means), circumstances);
    }
    return QCoreApplication::translate("wording", "自ら調達できない事情は、%1に%2で聞き取った結果（担当 %3）、%4。")
        .arg(at, label(heard.means), officer, circumstances);
}

QString purchaseSentence(const Heard& heard)
{
    if (!heard.purchasable) {
        return {};
    }
    const QString quantity = pieces(*heard.purchasable);
    return heard.purchasableFrom ? QCoreApplication::translate("wording", "購入可能な枚数は%1（%2から）。")
                                       .arg(quantity, dayText(*heard.purchasableFrom, anyYear))
                                 : QCoreApplication::translate("wording", "購入可能な枚数は%1。").arg(quantity);
}

QString approval(const OpinionFacts& facts)
{
    QString text = occasionSentence(facts);
    if (facts.heard) {
        text += heardSentence(*facts.heard) + purchaseSentence(*facts.heard);
    }
    if (facts.shortOfStock) {
        text += QCoreApplication::translate(
            "wording", "都道府県の備蓄だけでは不足するため、国による直送と併せて配布します。");
    }
    return text;
}

/** Nothing when no check failed: then the reason is the officer's to write (D2). */
QString refusal(const OpinionFacts& facts, const ItemCatalogue& items)
{
    QString text;
    for (const Finding& finding : facts.failing) {
        const ItemDescription* item = finding.item ? items.find(*finding.item) : nullptr;
        const QString reason = evidence(finding, items);
        text += item != nullptr ? QCoreApplication::translate("wording", "%1：%2。").arg(item->name, reason)
                                : QCoreApplication::translate("wording", "%1。").arg(reason);
    }
    return text.isEmpty()
        ? QString()
        : QCoreApplication::translate("wording", "次の理由により、緊急配布は行いません。%1").arg(text);
}

} // namespace

QString composeOpinion(const OpinionFacts& facts, const ItemCatalogue& items)
{
    return facts.need == Need::Yes ? approval(facts) : refusal(facts, items);
}

} // namespace sosdesk::wording
