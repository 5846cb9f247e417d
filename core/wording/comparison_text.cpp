// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wording/comparison_text.h"

#include "core/domain/codes.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"

#include <QCoreApplication>

namespace sosdesk::wording {
namespace {

using namespace Qt::StringLiterals;

QString leftOut(const QJsonObject& facts)
{
    const int weeks = facts[u"leftOut"_s].toInt();
    return weeks == 0 ? QString() : QCoreApplication::translate("wording", "、在庫が尽きかけた%1週を除く").arg(weeks);
}

/** `病院 100～199床、38施設` */
QString peers(const QJsonObject& facts)
{
    const auto kind = fromCode<FacilityKind>(facts[u"facilityKind"_s].toString());
    QString group = kind ? label(*kind) : QString();
    const int from = facts[u"bedsFrom"_s].toInt();
    if (facts.contains(u"bedsFrom"_s) && facts.contains(u"bedsUntil"_s)) {
        const int until = facts[u"bedsUntil"_s].toInt();
        group += from == 0 && until == 0
            ? QCoreApplication::translate("wording", " 無床")
            : QCoreApplication::translate("wording", " %1～%2床").arg(QString::number(from), QString::number(until));
    } else if (facts.contains(u"bedsFrom"_s)) {
        group += QCoreApplication::translate("wording", " %1床以上").arg(from);
    }
    return QCoreApplication::translate("wording", "%1 %2施設").arg(group, QString::number(facts[u"answers"_s].toInt()));
}

QString compared(const QJsonObject& facts)
{
    const std::optional<Day> asOf = dayFromIso(facts[u"asOf"_s].toString());
    QStringList texts;
    if (facts.contains(u"ownMedian"_s)) {
        texts += QCoreApplication::translate("wording", "自院の過去%1週の中央値 %2（%3回%4）")
                     .arg(facts[u"weeks"_s].toInt())
                     .arg(pieces(facts[u"ownMedian"_s].toInteger()))
                     .arg(facts[u"ownAnswers"_s].toInt())
                     .arg(leftOut(facts));
    }
    if (facts.contains(u"peerMedian"_s)) {
        texts += QCoreApplication::translate("wording", "同種・同規模%1施設の中央値 %2（週次調査 %3）")
                     .arg(QString::number(facts[u"peerAnswers"_s].toInt()), pieces(facts[u"peerMedian"_s].toInteger()),
                         dayText(dayFromIso(facts[u"surveyDay"_s].toString()).value_or(Day{}), asOf));
    }
    return texts.join(QCoreApplication::translate("wording", "、"));
}

QString supplied(const QJsonObject& facts)
{
    const qint64 quantity = facts[u"pieces"_s].toInteger();
    return quantity == 0 ? QString() : QCoreApplication::translate("wording", "（配布 計 %1）").arg(pieces(quantity));
}

} // namespace

std::optional<QString> comparisonText(const QJsonObject& facts, const QString& key)
{
    if (key == "leftOutNote"_L1) {
        return leftOut(facts);
    }
    if (key == "peersNote"_L1) {
        return peers(facts);
    }
    if (key == "comparedNote"_L1) {
        return compared(facts);
    }
    return key == "suppliedNote"_L1 ? std::optional(supplied(facts)) : std::nullopt;
}

} // namespace sosdesk::wording
