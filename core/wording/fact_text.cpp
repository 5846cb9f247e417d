// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/fact_text.h"

#include "core/wording/code_text.h"
#include "core/wording/comparison_text.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

/** A list in a sentence names so many, and counts the rest. */
constexpr qsizetype listedAtMost = 3;
/** What somebody wrote is quoted so far. */
constexpr qsizetype quotedAtMost = 60;

constexpr std::array quantities = {"stock"_L1, "weeklyUse"_L1, "limit"_L1, "purchase"_L1, "asked"_L1, "suggested"_L1,
    "pieces"_L1, "confirmedPieces"_L1, "unconfirmedPieces"_L1, "purchasable"_L1, "free"_L1, "largest"_L1, "median"_L1,
    "edge"_L1, "ownMedian"_L1, "peerMedian"_L1, "firstStock"_L1, "lastStock"_L1, "onTheWay"_L1};
constexpr std::array days = {"surveyDay"_L1, "latest"_L1, "requestDay"_L1, "dailyDay"_L1, "weeklyDay"_L1,
    "processingDay"_L1, "purchasableFrom"_L1, "firstDay"_L1, "lastDay"_L1};
constexpr std::array moments = {"received"_L1, "at"_L1};

template <typename Keys>
bool holds(const Keys& keys, const QString& key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

QString unknown()
{
    return QCoreApplication::translate("wording", "不明");
}

/** The newest of a list, joined, and how many more there are. */
QString listed(const QStringList& oldestFirst)
{
    QStringList newest = oldestFirst.mid(std::max<qsizetype>(0, oldestFirst.size() - listedAtMost));
    const QString joined = newest.join(QCoreApplication::translate("wording", "、"));
    const qsizetype rest = oldestFirst.size() - newest.size();
    return rest == 0 ? joined
                     : QCoreApplication::translate("wording", "%1、ほか%2件").arg(joined, QString::number(rest));
}

std::optional<Day> asOfIn(const QJsonObject& facts)
{
    return dayFromIso(facts[u"asOf"_s].toString());
}

} // namespace

FactText::FactText(const QJsonObject& facts, const ItemCatalogue& items)
    : m_facts(facts)
    , m_items(items)
{
}

QString FactText::operator()(const QString& key) const
{
    const QJsonValue value = m_facts.value(key);
    if (holds(quantities, key)) {
        return value.isDouble() ? pieces(value.toInteger()) : unknown();
    }
    if (holds(days, key)) {
        const std::optional<Day> day = dayFromIso(value.toString());
        return day ? dayText(*day, asOfIn(m_facts)) : unknown();
    }
    if (holds(moments, key)) {
        const std::optional<Instant> at = instantFromIso(value.toString());
        return at ? timeText(*at, asOfIn(m_facts)) : unknown();
    }
    if (value.isDouble()) {
        return QString::number(value.toDouble());
    }
    if (value.isBool()) {
        return value.toBool() ? QCoreApplication::translate("wording", "あり")
                              : QCoreApplication::translate("wording", "なし");
    }
    if (value.isString()) {
        return key.endsWith("From"_L1) ? origin(key) : codeText(key, value.toString());
    }
    if (value.isArray() && key != "distributions"_L1 && key != "occasions"_L1) {
        QStringList texts;
        for (const QJsonValue code : value.toArray()) {
            texts += codeText(key, code.toString());
        }
        return texts.isEmpty() ? unknown() : texts.join(QCoreApplication::translate("wording", "、"));
    }
    return remark(key);
}

QString FactText::remark(const QString& key) const
{
    if (key == "distributions"_L1) {
        return distributions();
    }
    if (key == "occasions"_L1) {
        return occasions();
    }
    if (key == "answered"_L1) {
        return answeredSurveys();
    }
    if (key == "heardFrom"_L1) {
        return heardFrom();
    }
    if (key == "wordsNote"_L1) {
        const QString words = oneLine(m_facts[u"words"_s].toString(), quotedAtMost);
        return words.isEmpty() ? QString() : QCoreApplication::translate("wording", "「%1」").arg(words);
    }
    if (key == "purchaseNote"_L1) {
        return purchase();
    }
    if (key == "cover"_L1) {
        return m_facts.contains(u"coverWeeks"_s)
            ? QCoreApplication::translate("wording", "想定消費の約%1週分").arg((*this)(u"coverWeeks"_s))
            : QCoreApplication::translate("wording", "想定消費量は不明");
    }
    if (key == "stockNote"_L1) {
        return m_facts.contains(u"coverWithStock"_s)
            ? QCoreApplication::translate("wording", "、在庫 %1と未着 %2で約%3週分")
                  .arg((*this)(u"stock"_s), (*this)(u"onTheWay"_s), (*this)(u"coverWithStock"_s))
            : QString();
    }
    if (key == "unconfirmedNote"_L1) {
        const qint64 count = m_facts[u"unconfirmed"_s].toInteger();
        return count == 0
            ? QString()
            : QCoreApplication::translate("wording", "（ほかに同一と思われる医療機関へ%1回：要確認）").arg(count);
    }
    if (key == "reckonedNote"_L1) {
        return m_facts[u"announced"_s].toBool(true)
            ? QString()
            : QCoreApplication::translate("wording", "（祝日は未公表のため推定）");
    }
    if (key == "roundedNote"_L1) {
        return rounding();
    }
    const std::optional<QString> compared = comparisonText(m_facts, key);
    return compared ? *compared : key.endsWith("From"_L1) ? QString() : unknown();
}

QString FactText::origin(const QString& key) const
{
    const QString source = m_facts[key.chopped(4) + u"Source"_s].toString().section(u':', 1);
    if (const std::optional<Day> surveyed = dayFromIso(source)) {
        return QCoreApplication::translate("wording", "（週次調査 %1）").arg(dayText(*surveyed, asOfIn(m_facts)));
    }
    if (const std::optional<Instant> heard = instantFromIso(source)) {
        return QCoreApplication::translate("wording", "（聞き取り %1）").arg(timeText(*heard, asOfIn(m_facts)));
    }
    return {};
}

/** Why the suggested quantity is not the plain sum: it is never below zero, and made of whole packs. */
QString FactText::rounding() const
{
    const qint64 need = m_facts[u"weeklyUse"_s].toInteger() - m_facts[u"purchase"_s].toInteger();
    if (need <= 0) {
        return need == 0 ? QString() : QCoreApplication::translate("wording", "、負のため0");
    }
    return need * m_facts[u"weeks"_s].toInteger() == m_facts[u"suggested"_s].toInteger()
        ? QString()
        : QCoreApplication::translate("wording", "、%1単位に切上げ").arg(pieces(m_facts[u"packSize"_s].toInteger()));
}

QString FactText::answeredSurveys() const
{
    QStringList surveys;
    if (m_facts.contains(u"dailyDay"_s)) {
        surveys += QCoreApplication::translate("wording", "日次調査 %1").arg((*this)(u"dailyDay"_s));
    }
    if (m_facts.contains(u"weeklyDay"_s)) {
        surveys += QCoreApplication::translate("wording", "週次調査 %1").arg((*this)(u"weeklyDay"_s));
    }
    return surveys.isEmpty() ? QCoreApplication::translate("wording", "必要な調査")
                             : surveys.join(QCoreApplication::translate("wording", "、"));
}

QString FactText::heardFrom() const
{
    if (!m_facts.contains(u"at"_s)) {
        return QCoreApplication::translate("wording", "備考の記載");
    }
    const QString officer = oneLine(m_facts[u"officer"_s].toString(), 40);
    const QString heard = QCoreApplication::translate("wording", "%1 %2").arg((*this)(u"at"_s), (*this)(u"means"_s));
    return officer.isEmpty() ? heard : QCoreApplication::translate("wording", "%1 担当 %2").arg(heard, officer);
}

QString FactText::purchase() const
{
    if (!m_facts.contains(u"purchasable"_s)) {
        return {};
    }
    if (!m_facts.contains(u"purchasableFrom"_s)) {
        return QCoreApplication::translate("wording", "、購入可能 %1").arg((*this)(u"purchasable"_s));
    }
    const auto day = dayFromIso(m_facts[u"purchasableFrom"_s].toString());
    return QCoreApplication::translate("wording", "、購入可能 %1（%2から）")
        .arg((*this)(u"purchasable"_s), day ? dayText(*day, asOfIn(m_facts)) : unknown());
}

QString FactText::distributions() const
{
    QStringList texts;
    for (const QJsonValue value : m_facts[u"distributions"_s].toArray()) {
        const QJsonObject sent = value.toObject();
        const bool confirmed = sent[u"match"_s].toString().endsWith("_code"_L1);
        const QString sentence = confirmed
            ? QCoreApplication::translate("wording", "{date} {kind} {pieces}（{state}）")
            : QCoreApplication::translate("wording", "{date} {kind} {pieces}（{state}、{match}）");
        texts += filled(sentence, [&](const QString& key) {
            if (key == "date"_L1) {
                return dayText(dayFromIso(sent[key].toString()).value_or(Day{}), asOfIn(m_facts));
            }
            const QString code = sent[key].toString();
            return key == "pieces"_L1 ? pieces(sent[key].toInteger())
                                      : codeText(code == "promised"_L1 ? u"promise"_s : key, code);
        });
    }
    return listed(texts);
}

QString FactText::occasions() const
{
    QStringList texts;
    for (const QJsonValue value : m_facts[u"occasions"_s].toArray()) {
        const QJsonObject occasion = value.toObject();
        QStringList lines;
        for (const QJsonValue line : occasion[u"lines"_s].toArray()) {
            const Item item{static_cast<std::uint8_t>(line[u"item"_s].toInt())};
            const ItemDescription* known = m_items.find(item);
            const QString name = known != nullptr ? known->name : QString::number(item.number);
            lines += QCoreApplication::translate("wording", "%1 %2").arg(name, pieces(line[u"pieces"_s].toInteger()));
        }
        const QString day = dayText(dayFromIso(occasion[u"date"_s].toString()).value_or(Day{}), asOfIn(m_facts));
        const QString sentence = !occasion[u"confirmed"_s].toBool(true)
            ? QCoreApplication::translate("wording", "%1 %2 %3〔要確認〕")
            : !occasion[u"listed"_s].toBool(true) ? QCoreApplication::translate("wording", "%1 %2 %3〔決定済〕")
                                                  : QCoreApplication::translate("wording", "%1 %2 %3");
        texts += sentence.arg(day, codeText(u"by"_s, occasion[u"by"_s].toString()),
            lines.join(QCoreApplication::translate("wording", "・")));
    }
    return listed(texts);
}

} // namespace sosdesk::wording
