// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"
#include "core/review/coming_goods.h"
#include "core/review/review.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** What was or will be sent of one item around the processing day, apart from emergency distributions. */
struct Overlap
{
    Quantity confirmed = 0;
    Quantity unconfirmed = 0; ///< to a place that only looks like this one
    QJsonArray distributions{};
};

bool isNear(const Case& judged, Day shipDate)
{
    const int since = judged.processingDay - shipDate;
    return since >= -judged.policy.overlapDaysAhead && since <= judged.policy.overlapDaysBack;
}

QString nameOf(PlaceMatch match)
{
    switch (match) {
    case PlaceMatch::SameCode:
        return u"same_code"_s;
    case PlaceMatch::FormerCode:
        return u"former_code"_s;
    case PlaceMatch::SameNameAddress:
        return u"same_name_address"_s;
    case PlaceMatch::SameNamePhone:
        return u"same_name_phone"_s;
    }
    Q_UNREACHABLE();
}

Overlap overlapOf(const Case& judged, Item item)
{
    Overlap overlap;
    for (const MatchedDistribution& matched : judged.dossier.distributions) {
        const Distribution& sent = matched.distribution;
        if (isEmergency(sent.kind) || sent.item != item || sent.pieces <= 0 || !isNear(judged, sent.shipDate)) {
            continue;
        }
        (isConfirmed(matched.match) ? overlap.confirmed : overlap.unconfirmed) += sent.pieces;
        overlap.distributions.append(QJsonObject{{u"date"_s, isoOf(sent.shipDate)}, {u"kind"_s, codeOf(sent.kind)},
            {u"state"_s, codeOf(sent.state)}, {u"pieces"_s, static_cast<qint64>(sent.pieces)},
            {u"match"_s, nameOf(matched.match)}});
    }
    return overlap;
}

/** Weeks that @p pieces last, to one decimal; a ratio for the eye, no quantity. */
double weeksFor(Quantity pieces, Quantity weeklyUse)
{
    return weeksOfCover(pieces, weeklyUse).value_or(0) / 10.0;
}

/** The stock together with what is still on its way, in weeks: what the facility will really have. */
void stateCover(const Figures& figures, Quantity named, Quantity onTheWay, Finding& finding)
{
    const Figure<Quantity>& use = figures.weeklyUse;
    if (!use.value || *use.value <= 0) {
        return;
    }
    stateFigure(finding.facts, u"weeklyUse"_s, use);
    finding.facts[u"coverWeeks"_s] = weeksFor(named, *use.value);
    if (figures.stock.value && onTheWay > 0) {
        stateFigure(finding.facts, u"stock"_s, figures.stock);
        finding.facts[u"onTheWay"_s] = static_cast<qint64>(onTheWay);
        finding.facts[u"coverWithStock"_s] = weeksFor(*figures.stock.value + onTheWay, *use.value);
    }
}

/** Emergency goods that were promised or sent and are not in the stock yet: not a distribution beside the emergency
 *  ones, and no reason to refuse, but nobody should send them twice unawares. */
Finding judgePromises(const Case& judged, const RequestLine& line, const Figures& figures, Finding finding)
{
    const std::vector<ComingGoods> coming = emergencyGoodsComing(judged, line.item, figures.stock);
    if (coming.empty()) {
        return finding;
    }
    Quantity sum = 0;
    Quantity confirmed = 0;
    QJsonArray sent;
    for (const ComingGoods& goods : coming) {
        sum += goods.pieces;
        confirmed += goods.confirmed ? goods.pieces : 0;
        sent.append(QJsonObject{{u"date"_s, isoOf(goods.day)}, {u"kind"_s, codeOf(goods.kind)},
            {u"state"_s, goods.state ? codeOf(*goods.state) : u"promised"_s},
            {u"pieces"_s, static_cast<qint64>(goods.pieces)},
            {u"match"_s, nameOf(goods.confirmed ? PlaceMatch::SameCode : PlaceMatch::SameNameAddress)}});
    }
    finding.verdict = Verdict::Attention;
    finding.cause = u"goods_on_the_way"_s;
    finding.facts[u"asked"_s] = static_cast<qint64>(line.asked);
    finding.facts[u"pieces"_s] = static_cast<qint64>(sum);
    finding.facts[u"distributions"_s] = sent;
    stateCover(figures, sum, confirmed, finding);
    return finding;
}

Finding judgeOverlap(const Case& judged, const RequestLine& line)
{
    const Overlap overlap = overlapOf(judged, line.item);
    Finding finding{CheckId::C3, line.item, Verdict::Ok, u"no_overlap"_s, {}, u"distribution"_s};
    finding.facts = {{u"daysBack"_s, judged.policy.overlapDaysBack}, {u"daysAhead"_s, judged.policy.overlapDaysAhead}};
    const Figures figures = figuresOf(judged, line);
    if (overlap.distributions.isEmpty()) {
        return judgePromises(judged, line, figures, std::move(finding));
    }
    const Quantity sum = overlap.confirmed + overlap.unconfirmed;
    const bool covers = overlap.confirmed >= line.asked;
    finding.verdict = covers ? Verdict::Fail : Verdict::Attention;
    finding.cause = covers ? u"overlap_covers"_s : overlap.confirmed > 0 ? u"overlap"_s : u"overlap_unconfirmed"_s;
    finding.facts[u"asked"_s] = static_cast<qint64>(line.asked);
    finding.facts[u"pieces"_s] = static_cast<qint64>(sum);
    finding.facts[u"confirmedPieces"_s] = static_cast<qint64>(overlap.confirmed);
    finding.facts[u"unconfirmedPieces"_s] = static_cast<qint64>(overlap.unconfirmed);
    finding.facts[u"distributions"_s] = overlap.distributions;
    const Quantity onTheWay = piecesOnTheWay(judged, line.item, figures.stock);
    stateCover(figures, covers ? overlap.confirmed : sum, onTheWay, finding); // as many as are named
    return finding;
}

} // namespace

Findings checkOverlap(const Case& judged)
{
    Findings findings;
    for (const RequestLine& line : judged.request().lines) {
        if (line.asked > 0) {
            findings.push_back(judgeOverlap(judged, line));
        }
    }
    return findings;
}

} // namespace sosdesk
