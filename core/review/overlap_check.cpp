// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"
#include "core/review/figures.h"

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

bool isConfirmed(PlaceMatch match)
{
    return match == PlaceMatch::SameCode || match == PlaceMatch::FormerCode;
}

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
double weeksOfCover(Quantity pieces, Quantity weeklyUse)
{
    const Quantity tenths = pieces * 10 / weeklyUse;
    return static_cast<double>(tenths) / 10;
}

Finding judgeOverlap(const Case& judged, const RequestLine& line)
{
    const Overlap overlap = overlapOf(judged, line.item);
    Finding finding{CheckId::C3, line.item, Verdict::Ok, u"no_overlap"_s, {}, u"distribution"_s};
    finding.facts = {{u"daysBack"_s, judged.policy.overlapDaysBack}, {u"daysAhead"_s, judged.policy.overlapDaysAhead}};
    if (overlap.distributions.isEmpty()) {
        return finding;
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
    const Figure<Quantity> use = figuresOf(judged, line).weeklyUse;
    if (use.value && *use.value > 0) {
        stateFigure(finding.facts, u"weeklyUse"_s, use);
        finding.facts[u"coverWeeks"_s] = weeksOfCover(covers ? overlap.confirmed : sum, *use.value); // as is named
    }
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
