// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"
#include "core/review/doubts.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** The weeks before the answer that the figure is from, or before the day after the request: a figure is not held
 *  against itself. */
Day dayOfFigure(const Case& judged, const Figure<Quantity>& use)
{
    const std::optional<Day> surveyed = dayFromIso(use.source.section(u':', 1));
    return use.origin == FigureOrigin::Weekly && surveyed ? *surveyed : judged.requestDay + 1;
}

void stateComparison(const Case& judged, Item item, const OwnUse& own, Finding& finding)
{
    if (own.typical) {
        finding.facts[u"ownMedian"_s] = static_cast<qint64>(own.typical->median);
        finding.facts[u"ownAnswers"_s] = own.typical->answers;
        finding.facts[u"leftOut"_s] = own.leftOut;
        finding.facts[u"weeks"_s] = judged.policy.plausibility.weeks;
    }
    if (const TypicalUse* peers = peersOf(judged, item)) {
        finding.facts[u"peerMedian"_s] = static_cast<qint64>(peers->median);
        finding.facts[u"peerAnswers"_s] = peers->answers;
        finding.facts[u"surveyDay"_s] = isoOf(judged.dossier.peers->day);
    }
    finding.cause = finding.facts.contains(u"ownMedian"_s) || finding.facts.contains(u"peerMedian"_s)
        ? u"use_plausible"_s
        : u"use_incomparable"_s;
}

std::vector<QJsonObject> doubtsAbout(const Case& judged, Item item, const Figures& figures, const OwnUse& own)
{
    std::vector<QJsonObject> doubts;
    for (const std::optional<QJsonObject>& doubt : {oddAgainstOwn(figures, own, judged.policy.plausibility),
             oddAgainstPeers(judged, item, figures, own), contradictedOutlook(figures, judged.policy.plausibility),
             stockThatNeverFalls(judged, item, figures, own)}) {
        if (doubt) {
            doubts.push_back(*doubt);
        }
    }
    return doubts;
}

/** The first doubt is the finding's cause; the others stand behind it, each with facts of its own. */
void stateDoubts(const std::vector<QJsonObject>& doubts, Finding& finding)
{
    finding.verdict = Verdict::Attention;
    finding.facts = doubts.front();
    finding.cause = finding.facts.take(u"cause"_s).toString();
    QJsonArray also;
    for (std::size_t at = 1; at < doubts.size(); ++at) {
        also.append(doubts[at]);
    }
    if (!also.isEmpty()) {
        finding.facts[u"also"_s] = also;
    }
}

Finding judgeUse(const Case& judged, const RequestLine& line)
{
    const Figures figures = figuresOf(judged, line);
    Finding finding{CheckId::C10, line.item, Verdict::Unknown, u"use_missing"_s, {}, figures.weeklyUse.source};
    if (!figures.weeklyUse.value) {
        return finding;
    }
    const OwnUse own = ownUseBefore(judged, line.item, dayOfFigure(judged, figures.weeklyUse));
    const std::vector<QJsonObject> doubts = doubtsAbout(judged, line.item, figures, own);
    if (!doubts.empty()) {
        stateDoubts(doubts, finding);
        return finding;
    }
    finding.verdict = Verdict::Ok;
    stateFigure(finding.facts, u"weeklyUse"_s, figures.weeklyUse);
    stateComparison(judged, line.item, own, finding);
    return finding;
}

} // namespace

Findings checkPlausibleUse(const Case& judged)
{
    const std::optional<Facility>& facility = judged.dossier.facility;
    // An aggregator's figures are the sum of its clinics'; A4 judges them.
    if (judged.request().channel == Channel::Aggregator || (facility && facility->kind == FacilityKind::Aggregator)) {
        return {};
    }
    Findings findings;
    for (const RequestLine& line : judged.request().lines) {
        if (line.asked > 0) {
            findings.push_back(judgeUse(judged, line));
        }
    }
    return findings;
}

} // namespace sosdesk
