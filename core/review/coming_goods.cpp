// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/coming_goods.h"

#include "core/review/occasions.h"

namespace sosdesk {
namespace {

bool isInWindow(const Case& judged, Day day)
{
    const int since = judged.processingDay - day;
    return since >= -judged.policy.overlapDaysAhead && since <= judged.policy.overlapDaysBack;
}

/** Planned, or left so late that the stock cannot hold it. What left on the day of the count was not there. */
bool isComing(const Case& judged, const MatchedDistribution& matched, Item item, Day counted)
{
    const Distribution& sent = matched.distribution;
    return sent.item == item && sent.pieces > 0 && isInWindow(judged, sent.shipDate)
        && (sent.state == DistributionState::Planned || counted <= sent.shipDate);
}

void addPromises(const Case& judged, Item item, std::vector<ComingGoods>& coming)
{
    for (const Occasion& occasion : occasionsUntil(judged.dossier, judged.processingDay)) {
        if (occasion.listed || !isInWindow(judged, occasion.day)) {
            continue;
        }
        for (const DecisionLine& line : occasion.lines) {
            const Quantity pieces = occasion.byState ? line.state : line.prefecture;
            if (line.item == item && pieces > 0) {
                coming.push_back(
                    {occasion.day, occasion.byState ? DistributionKind::SosState : DistributionKind::SosPrefecture,
                        std::nullopt, pieces, occasion.confirmed});
            }
        }
    }
}

} // namespace

Day stockDay(const Case& judged, const Figure<Quantity>& stock)
{
    const QString source = stock.source.section(u':', 1);
    if (const auto heard = instantFromIso(source); stock.origin == FigureOrigin::Heard && heard) {
        return dayOf(*heard);
    }
    const std::optional<Day> surveyed = dayFromIso(source);
    return (stock.origin == FigureOrigin::Weekly && surveyed ? *surveyed : judged.requestDay) - 1;
}

std::vector<ComingGoods> emergencyGoodsComing(const Case& judged, Item item, const Figure<Quantity>& stock)
{
    const Day counted = stockDay(judged, stock);
    std::vector<ComingGoods> coming;
    for (const MatchedDistribution& matched : judged.dossier.distributions) {
        const Distribution& sent = matched.distribution;
        if (isEmergency(sent.kind) && isComing(judged, matched, item, counted)) {
            coming.push_back({sent.shipDate, sent.kind, sent.state, sent.pieces, isConfirmed(matched.match)});
        }
    }
    addPromises(judged, item, coming);
    return coming;
}

Quantity piecesOnTheWay(const Case& judged, Item item, const Figure<Quantity>& stock)
{
    const Day counted = stockDay(judged, stock);
    Quantity pieces = 0;
    for (const MatchedDistribution& matched : judged.dossier.distributions) {
        if (!isEmergency(matched.distribution.kind) && isConfirmed(matched.match)
            && isComing(judged, matched, item, counted)) {
            pieces += matched.distribution.pieces;
        }
    }
    for (const ComingGoods& goods : emergencyGoodsComing(judged, item, stock)) {
        pieces += goods.confirmed ? goods.pieces : 0;
    }
    return pieces;
}

} // namespace sosdesk
