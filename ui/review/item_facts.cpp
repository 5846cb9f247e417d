// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/item_facts.h"

#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/quantity_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

void take(ShownFigure& figure, const QJsonObject& facts, const QString& key)
{
    const QJsonValue value = facts.value(key);
    if (value.isDouble()) {
        figure = {value.toInteger(), facts.value(key + u"From"_s).toString()};
    }
}

/** `11/5 100`, or `3件 1,200` for several. */
QString overlapText(const QJsonObject& facts, Day asOf)
{
    const QJsonArray sent = facts.value(u"distributions"_s).toArray();
    if (sent.isEmpty()) {
        return {};
    }
    const QString pieces = grouped(facts.value(u"pieces"_s).toInteger());
    if (sent.size() > 1) {
        return QCoreApplication::translate("sosdesk::ui::ItemTable", "%1件 %2").arg(sent.size()).arg(pieces);
    }
    const std::optional<Day> day = dayFromIso(sent.first()[u"date"_s].toString());
    return (day ? wording::dayText(*day, asOf) + u' ' : QString()) + pieces;
}

void takeFinding(ItemFacts& facts, const Finding& finding, Day asOf)
{
    take(facts.stock, finding.facts, u"stock"_s);
    take(facts.weeklyUse, finding.facts, u"weeklyUse"_s);
    take(facts.purchase, finding.facts, u"purchase"_s);
    if (finding.id == CheckId::C2) {
        const auto outlook = fromCode<Outlook>(finding.facts.value(u"outlook"_s).toString());
        facts.outlook = outlook ? wording::label(*outlook) : facts.outlook;
        facts.outlookFits = finding.verdict == Verdict::Ok;
    } else if (finding.id == CheckId::C3) {
        facts.overlap = overlapText(finding.facts, asOf);
        facts.overlapVerdict = finding.verdict;
    }
}

ItemFacts factsOf(const ReviewedRequest& reviewed, Item item, const ItemCatalogue& items)
{
    ItemFacts facts;
    const ItemDescription* known = items.find(item);
    facts.item = known != nullptr ? *known : ItemDescription{item, {}, QString::number(item.number)};
    for (const RequestLine& line : reviewed.stored.request.lines) {
        if (line.item == item) {
            facts.asked = line.asked;
            facts.stock = {line.stock, u"request"_s};
            facts.weeklyUse = {line.weeklyUse, u"request"_s};
            facts.purchase = {line.purchase, u"request"_s};
            facts.outlook = line.outlook ? wording::label(*line.outlook) : QString();
        }
    }
    for (const Finding& finding : reviewed.review.findings) {
        if (finding.item == item) {
            takeFinding(facts, finding, reviewed.review.processingDay);
        }
    }
    if (reviewed.dossier.stock) {
        facts.free = 0;
        for (const StockBalance& balance : *reviewed.dossier.stock) {
            if (balance.item == item) {
                facts.free = balance.free();
                facts.reserved = balance.reserved;
            }
        }
    }
    if (reviewed.suggestedElsewhere) {
        const auto sum = reviewed.suggestedElsewhere->find(item);
        facts.elsewhere = sum == reviewed.suggestedElsewhere->end() ? 0 : sum->second;
    }
    return facts;
}

} // namespace

std::optional<Quantity> ItemFacts::tenthsOfWeeks() const
{
    if (!stock.value || weeklyUse.value.value_or(0) <= 0) {
        return std::nullopt;
    }
    return *stock.value * 10 / *weeklyUse.value;
}

std::optional<Quantity> ItemFacts::afterAll(Quantity prefecture) const
{
    return free && elsewhere ? std::optional(*free - *elsewhere - prefecture) : std::nullopt;
}

std::vector<ItemFacts> itemFactsOf(
    const ReviewedRequest& reviewed, const std::vector<Item>& shown, const ItemCatalogue& items)
{
    std::vector<ItemFacts> rows;
    rows.reserve(shown.size());
    for (const Item item : shown) {
        rows.push_back(factsOf(reviewed, item, items));
    }
    return rows;
}

QString summaryOf(const ItemFacts& facts, Quantity prefecture)
{
    const auto known = [](const std::optional<Quantity>& figure) {
        return figure ? grouped(*figure) : QCoreApplication::translate("sosdesk::ui::ItemTable", "不明");
    };
    QString summary =
        QCoreApplication::translate("sosdesk::ui::ItemTable", "要請 %1、在庫 %2、想定消費 週 %3、県在庫の残 %4")
            .arg(grouped(facts.asked), known(facts.stock.value), known(facts.weeklyUse.value), known(facts.free));
    if (facts.free) {
        summary += QCoreApplication::translate("sosdesk::ui::ItemTable", "（引当 %1）").arg(grouped(facts.reserved));
    }
    if (const std::optional<Quantity> after = facts.afterAll(prefecture)) {
        summary += QCoreApplication::translate("sosdesk::ui::ItemTable", "、未決定の要請をすべて目安どおりにした後 %1")
                       .arg(grouped(*after));
    }
    return summary;
}

QString remarkOf(int weeks, const QStringList& suggestions, const QStringList& shortages)
{
    const QString between = QCoreApplication::translate("sosdesk::ui::ItemTable", "・");
    QString text = suggestions.isEmpty()
        ? QCoreApplication::translate("sosdesk::ui::ItemTable", "目安：想定消費か購入見込が不明のため計算できません")
        : QCoreApplication::translate("sosdesk::ui::ItemTable", "目安＝（想定消費−購入見込）×%1：%2")
              .arg(weeks)
              .arg(suggestions.join(between));
    if (!shortages.isEmpty()) {
        text += u'\n'
            + QCoreApplication::translate(
                "sosdesk::ui::ItemTable", "未決定の要請をすべて目安どおりにすると、県の備蓄は %1")
                  .arg(shortages.join(between));
    }
    return text;
}

} // namespace sosdesk::ui
