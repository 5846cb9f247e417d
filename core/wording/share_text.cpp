// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/share_text.h"

#include "core/review/blank.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

struct Words
{
    ShareReason reason;
    const char* few;  ///< for a cell
    const char* full; ///< for the opinion, which is Japanese whatever the window speaks: what follows the head
};

constexpr std::array reasons = {
    Words{ShareReason::AskedInFull, QT_TRANSLATE_NOOP("wording", "要請どおり"), "要請どおり{pieces}とします"},
    Words{ShareReason::WithStateInFull, QT_TRANSLATE_NOOP("wording", "国の配布と合わせて要請どおり"),
        "国の配布枚数と合わせて要請{asked}となる{pieces}とします"},
    Words{ShareReason::NeedInFull, QT_TRANSLATE_NOOP("wording", "目安を充足"),
        "配布枚数の目安を満たす{pieces}とします（要請{asked}）"},
    Words{ShareReason::EqualCover, QT_TRANSLATE_NOOP("wording", "備蓄週数を均等に"),
        "備蓄週数が均等に近づくよう配分し、要請{asked}に対して{pieces}とします"
        "（備蓄は{coverBefore}から{coverAfter}へ）"},
    Words{ShareReason::InProportion, QT_TRANSLATE_NOOP("wording", "必要枚数に比例"),
        "必要枚数に比例して配分し、要請{asked}に対して{pieces}とします（目安の{percent}％）"},
    Words{ShareReason::TierInProportion, QT_TRANSLATE_NOOP("wording", "同じ優先順位の中で比例"),
        "優先順位{tier}の中で必要枚数に比例して配分し、要請{asked}に対して{pieces}とします（目安の{percent}％）"},
    Words{ShareReason::FloorOnly, QT_TRANSLATE_NOOP("wording", "最低枚数"),
        "各医療機関への最低枚数として{pieces}とします（要請{asked}）"},
    Words{ShareReason::ShorterCoverFirst, QT_TRANSLATE_NOOP("wording", "備蓄週数の短い所を優先"),
        "備蓄週数の短い医療機関から順に配分した結果、今回の配分はありません（要請{asked}、備蓄は{coverBefore}）"},
    Words{ShareReason::OfferBelowAPack, QT_TRANSLATE_NOOP("wording", "配分できる備蓄が１単位未満"),
        "配分できる備蓄が最小単位{packSize}に届かず、今回の配分はありません（要請{asked}）"},
    Words{ShareReason::BelowAPack, QT_TRANSLATE_NOOP("wording", "比例分が１単位未満"),
        "必要枚数に比例した配分が最小単位{packSize}に届かず、今回の配分はありません（要請{asked}）"},
    Words{ShareReason::LaterTier, QT_TRANSLATE_NOOP("wording", "優先順位が後"),
        "優先順位の高い医療機関から順に配分した結果、今回の配分はありません（要請{asked}、優先順位{tier}）"},
    Words{ShareReason::CoverUnknown, QT_TRANSLATE_NOOP("wording", "備蓄週数が不明"),
        "在庫量または想定消費量が不明で備蓄週数を比べられず、{given}（要請{asked}）"},
    Words{ShareReason::NoUse, QT_TRANSLATE_NOOP("wording", "想定消費量が0"), "想定消費量が0で、{given}（要請{asked}）"},
    Words{ShareReason::NeedUnknown, QT_TRANSLATE_NOOP("wording", "目安が不明"),
        "配布枚数の目安が不明で、{given}（要請{asked}）"},
    Words{ShareReason::NoNeed, QT_TRANSLATE_NOOP("wording", "目安が0"), "配布枚数の目安が0で、{given}（要請{asked}）"},
    Words{ShareReason::NothingToShare, QT_TRANSLATE_NOOP("wording", "配分できる備蓄なし"),
        "今回の配分はありません（要請{asked}）"},
    Words{ShareReason::NothingAsked, QT_TRANSLATE_NOOP("wording", "要請なし"), "要請がなく、今回の配分はありません"},
};

const Words& wordsOf(ShareReason reason)
{
    return *std::find_if(
        reasons.begin(), reasons.end(), [reason](const Words& words) { return words.reason == reason; });
}

/** The head of the sentence, up to the reason. */
QString sentenceFrame()
{
    return u"{item}は備蓄が不足するため（配分できる{offered}、要請の計{askedInAll}）、{reason}。"_s;
}

/** What every sentence about the item begins with. */
QString headOf(const QString& itemName)
{
    return sentenceFrame().section(u'（', 0, 0).replace(u"{item}"_s, itemName);
}

QString pieceText(Quantity quantity)
{
    static const QLocale grouped(QLocale::English, QLocale::UnitedStates);
    return grouped.toString(static_cast<qlonglong>(quantity)) + u"枚"_s;
}

QString weeks(const QJsonValue& tenths)
{
    return tenths.isDouble() ? u"%1週分"_s.arg(QString::number(tenths.toDouble() / 10, 'f', 1)) : u"不明"_s;
}

QString nothingGiven()
{
    return u"今回の配分はありません"_s;
}

QString givenOfTheRest(const QString& quantity)
{
    return u"残りから%1とします"_s.arg(quantity);
}

QString factOf(const QJsonObject& facts, const QString& key)
{
    if (key == "given"_L1) {
        const Quantity given = facts.value(u"pieces"_s).toInteger();
        return given > 0 ? givenOfTheRest(pieceText(given)) : nothingGiven();
    }
    if (key.startsWith("cover"_L1)) {
        return weeks(facts.value(key));
    }
    const qint64 number = facts.value(key).toInteger();
    return key == "tier"_L1 || key == "percent"_L1 ? QString::number(number) : pieceText(number);
}

/** Ours is one of the known reasons in the known frame, with nothing but figures where figures belong. */
QRegularExpression ourSentence(const QString& itemName)
{
    static const QString figure = u"(?:[0-9,.]+[^0-9、。（）]{0,6}|不明)"_s;
    const QString given = u"(?:%1|%2)"_s.arg(QRegularExpression::escape(nothingGiven()),
        patternFrom(givenOfTheRest(u"{}"_s), [](const QString&) { return figure; }));
    QStringList known;
    for (const Words& words : reasons) {
        known << patternFrom(
            QString::fromUtf8(words.full), [&](const QString& key) { return key == "given"_L1 ? given : figure; });
    }
    const QString reason = u"(?:%1)"_s.arg(known.join(u'|'));
    return QRegularExpression(patternFrom(sentenceFrame(), [&](const QString& key) {
        return key == "item"_L1 ? QRegularExpression::escape(itemName) : key == "reason"_L1 ? reason : figure;
    }));
}

} // namespace

QString label(ShareMethod method)
{
    switch (method) {
    case ShareMethod::EqualCover:
        return QCoreApplication::translate("wording", "備蓄週数を均等に");
    case ShareMethod::ByNeed:
        return QCoreApplication::translate("wording", "必要枚数に比例");
    case ShareMethod::ByTier:
        return QCoreApplication::translate("wording", "優先順位ごとに比例");
    }
    Q_UNREACHABLE();
}

QString label(ShareCap cap)
{
    return cap == ShareCap::Asked ? QCoreApplication::translate("wording", "要請枚数まで")
                                  : QCoreApplication::translate("wording", "目安まで");
}

QString label(ShareReason reason)
{
    return QCoreApplication::translate("wording", wordsOf(reason).few);
}

QString shareSentence(ShareReason reason, const QJsonObject& facts, const QString& itemName)
{
    if (facts.value(u"offered"_s).toInteger() >= facts.value(u"askedInAll"_s).toInteger()) {
        return {};
    }
    const QString why =
        filled(QString::fromUtf8(wordsOf(reason).full), [&facts](const QString& key) { return factOf(facts, key); });
    return filled(sentenceFrame(), [&](const QString& key) {
        return key == "item"_L1 ? itemName : key == "reason"_L1 ? why : factOf(facts, key);
    });
}

QString shareSentences(const QString& opinion, const ItemCatalogue& items)
{
    QString sentences;
    for (const ItemDescription& item : items.items()) {
        if (opinion.contains(headOf(item.name))) { // the pattern is a long one, and there is seldom any
            const QRegularExpressionMatch found = ourSentence(item.name).match(opinion);
            sentences += found.captured();
        }
    }
    return sentences;
}

QString withoutShareSentences(const QString& opinion, const ItemCatalogue& items)
{
    QString text = opinion;
    for (const ItemDescription& item : items.items()) {
        if (text.contains(headOf(item.name))) {
            text.remove(ourSentence(item.name));
        }
    }
    return text;
}

QString withShareSentence(const QString& opinion, const QString& sentence, const QString& itemName)
{
    QString text = opinion;
    text.remove(ourSentence(itemName));
    if (sentence.isEmpty()) {
        return text;
    }
    const bool needsBreak = !isBlank(text) && !text.endsWith(u'。') && !text.endsWith(u'\n');
    return text + (needsBreak ? u"\n"_s : QString()) + sentence;
}

} // namespace sosdesk::wording
