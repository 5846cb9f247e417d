// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/doubts.h"

#include "core/review/review.h"

#include <limits>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr int daysPerWeek = 7;
constexpr int tenths = 10;

qint64 fact(Quantity quantity)
{
    return static_cast<qint64>(quantity);
}

/** The figure against what is typical: `above` or `below`, with the numbers. */
std::optional<QJsonObject> oddAgainst(
    const Figures& figures, const TypicalUse& typical, const UseRange& usual, bool excusedBelow)
{
    const Quantity use = *figures.weeklyUse.value;
    const bool above = use > usual.most;
    if (!above && (use >= usual.least || excusedBelow)) {
        return std::nullopt;
    }
    QJsonObject facts{{u"cause"_s, above ? u"above"_s : u"below"_s}, {u"median"_s, fact(typical.median)},
        {u"deviation"_s, fact(typical.deviation)}, {u"edge"_s, fact(above ? usual.most : usual.least)},
        {u"answers"_s, typical.answers}};
    stateFigure(facts, u"weeklyUse"_s, figures.weeklyUse);
    return facts;
}

bool isExcused(const Figures& figures, Quantity ordinary, const Plausibility& rule)
{
    return figures.stock.value && isNearEmpty(*figures.stock.value, ordinary, rule);
}

} // namespace

std::optional<QJsonObject> oddAgainstOwn(const Figures& figures, const OwnUse& own, const Plausibility& rule)
{
    if (!own.typical) {
        return std::nullopt;
    }
    auto facts = oddAgainst(figures, *own.typical, usualRange(*own.typical, rule.leastDeviationPercent, rule),
        isExcused(figures, own.ordinary, rule));
    if (facts) {
        (*facts)[u"cause"_s] = u"use_"_s + (*facts)[u"cause"_s].toString() + u"_own"_s;
        (*facts)[u"weeks"_s] = rule.weeks;
        (*facts)[u"firstDay"_s] = isoOf(*own.first);
        (*facts)[u"lastDay"_s] = isoOf(*own.last);
        (*facts)[u"leftOut"_s] = own.leftOut;
    }
    return facts;
}

const TypicalUse* peersOf(const Case& judged, Item item)
{
    const Dossier& dossier = judged.dossier;
    const Plausibility& rule = judged.policy.plausibility;
    if (!dossier.peers || !dossier.facility) {
        return nullptr;
    }
    const int apart = judged.requestDay - dossier.peers->day;
    const auto group = peerGroupOf(dossier.facility->kind, dossier.facility->beds, rule);
    if (!group || apart > rule.weeks * daysPerWeek || -apart > rule.weeks * daysPerWeek) {
        return nullptr;
    }
    const TypicalUse* typical = dossier.peers->find(*group, item);
    return typical != nullptr && typical->answers >= rule.leastPeers ? typical : nullptr;
}

std::optional<QJsonObject> oddAgainstPeers(const Case& judged, Item item, const Figures& figures, const OwnUse& own)
{
    const Plausibility& rule = judged.policy.plausibility;
    const TypicalUse* peers = peersOf(judged, item);
    if (peers == nullptr) {
        return std::nullopt;
    }
    const Quantity ordinary = own.ordinary > 0 ? own.ordinary : peers->median;
    auto facts = oddAgainst(
        figures, *peers, usualRange(*peers, rule.leastPeersPercent, rule), isExcused(figures, ordinary, rule));
    if (facts) {
        const Facility& facility = *judged.dossier.facility;
        (*facts)[u"cause"_s] = u"use_"_s + (*facts)[u"cause"_s].toString() + u"_peers"_s;
        (*facts)[u"surveyDay"_s] = isoOf(judged.dossier.peers->day);
        (*facts)[u"facilityKind"_s] = codeOf(facility.kind);
        const auto classes = rule.bedClasses.find(*facility.kind);
        if (classes != rule.bedClasses.end()) {
            const auto at = static_cast<std::size_t>(classes->second.classOf(facility.beds).value_or(0));
            (*facts)[u"bedsFrom"_s] = classes->second.from[at];
            if (at + 1 < classes->second.from.size()) {
                (*facts)[u"bedsUntil"_s] = classes->second.from[at + 1] - 1;
            }
        }
    }
    return facts;
}

std::optional<QJsonObject> contradictedOutlook(const Figures& figures, const Plausibility& rule)
{
    const auto& [stock, use, purchase, outlook] = figures;
    const std::optional<int> cover = weeksOfCover(stock.value, use.value);
    const auto said = outlook.value ? rule.outlooks.find(*outlook.value) : rule.outlooks.end();
    if (!cover || said == rule.outlooks.end()) {
        return std::nullopt;
    }
    // With all that can be bought: for ever, when that is as much as is used.
    const std::optional<int> longest =
        weeksOfCover(stock.value, std::max<Quantity>(0, *use.value - purchase.value.value_or(0)));
    const auto [from, until] = said->second;
    const bool lastsLonger = until && *cover > (*until + rule.outlookSlackWeeks) * tenths;
    const bool endsSooner = longest && *longest < (from - rule.outlookSlackWeeks) * tenths;
    if (!lastsLonger && !endsSooner) {
        return std::nullopt;
    }
    QJsonObject facts{
        {u"cause"_s, u"outlook_contradicts_stock"_s}, {u"coverWeeks"_s, static_cast<double>(*cover) / tenths}};
    stateFigure(facts, u"outlook"_s, outlook);
    stateFigure(facts, u"stock"_s, stock);
    stateFigure(facts, u"weeklyUse"_s, use);
    stateFigure(facts, u"purchase"_s, purchase);
    return facts;
}

} // namespace sosdesk
