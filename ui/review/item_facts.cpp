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
            facts.free = balance.item == item ? balance.free() : *facts.free;
        }
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

} // namespace sosdesk::ui
