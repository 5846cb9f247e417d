// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"
#include "core/review/figures.h"
#include "core/review/suggestion.h"

#include <QJsonArray>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonArray codesOf(const std::set<Outlook>& outlooks)
{
    QJsonArray codes;
    for (const Outlook outlook : outlooks) {
        codes.append(codeOf(outlook));
    }
    return codes;
}

template <typename JudgeLine>
Findings forEachAskedLine(const Case& judged, JudgeLine judgeLine)
{
    Findings findings;
    for (const RequestLine& line : judged.request().lines) {
        if (line.asked > 0) {
            findings.push_back(judgeLine(line));
        }
    }
    return findings;
}

Finding judgeOutlook(const Case& judged, const RequestLine& line)
{
    const Figure<Outlook> outlook = figuresOf(judged, line).outlook;
    Finding finding{CheckId::C2, line.item, Verdict::Unknown, u"outlook_missing"_s, {}, outlook.source};
    if (outlook.value) {
        const bool qualifies = judged.policy.qualifyingOutlooks.count(*outlook.value) > 0;
        finding.verdict = qualifies ? Verdict::Ok : judged.policy.otherOutlook;
        finding.cause = qualifies ? u"outlook_qualifies"_s : u"outlook_too_long"_s;
        stateFigure(finding.facts, u"outlook"_s, outlook);
        finding.facts[u"qualifying"_s] = codesOf(judged.policy.qualifyingOutlooks);
    }
    return finding;
}

/** Strictly more than the policy's weeks of use: exactly as much is within. */
void judgeStockAgainstUse(Finding& finding, Quantity stock, Quantity weeklyUse, int weeks)
{
    if (weeklyUse == 0) {
        finding.verdict = stock > 0 ? Verdict::Fail : Verdict::Unknown;
        finding.cause = stock > 0 ? u"stock_without_use"_s : u"stock_and_use_zero"_s;
        return;
    }
    const bool over = stock > weeklyUse * weeks;
    finding.verdict = over ? Verdict::Fail : Verdict::Ok;
    finding.cause = over ? u"stock_over_limit"_s : u"stock_within_limit"_s;
    finding.facts[u"limit"_s] = static_cast<qint64>(weeklyUse * weeks);
}

Finding judgeStock(const Case& judged, const RequestLine& line)
{
    const Figures figures = figuresOf(judged, line);
    Finding finding{CheckId::C5, line.item, Verdict::Unknown, u"stock_or_use_missing"_s, {}, {}};
    finding.facts[u"weeks"_s] = judged.policy.stockWeeks;
    stateFigure(finding.facts, u"stock"_s, figures.stock);
    stateFigure(finding.facts, u"weeklyUse"_s, figures.weeklyUse);
    finding.source = sourceOf(figures.stock, figures.weeklyUse);
    if (figures.stock.value && figures.weeklyUse.value) {
        judgeStockAgainstUse(finding, *figures.stock.value, *figures.weeklyUse.value, judged.policy.stockWeeks);
    }
    return finding;
}

Finding judgeAskedQuantity(const Case& judged, const RequestLine& line)
{
    const Figures figures = figuresOf(judged, line);
    Finding finding{CheckId::C9, line.item, Verdict::Unknown, u"suggestion_unknown"_s, {}, {}};
    finding.facts[u"asked"_s] = static_cast<qint64>(line.asked);
    finding.facts[u"weeks"_s] = judged.policy.suggestedWeeks;
    finding.facts[u"factor"_s] = judged.policy.excessFactor;
    stateFigure(finding.facts, u"weeklyUse"_s, figures.weeklyUse);
    stateFigure(finding.facts, u"purchase"_s, figures.purchase);
    finding.source = sourceOf(figures.weeklyUse, figures.purchase);
    if (const std::optional<Suggestion> suggestion = suggestionFor(judged, line)) {
        const bool above = line.asked > suggestion->pieces;
        finding.excess = line.asked > suggestion->pieces * judged.policy.excessFactor;
        finding.verdict = above ? Verdict::Attention : Verdict::Ok;
        finding.cause = finding.excess ? u"far_above_suggestion"_s
            : above                    ? u"above_suggestion"_s
                                       : u"within_suggestion"_s;
        const ItemDescription* item = judged.policy.item(line.item);
        finding.facts[u"packSize"_s] = static_cast<qint64>(item != nullptr ? item->packSize : 1);
        finding.facts[u"suggested"_s] = static_cast<qint64>(suggestion->pieces);
    }
    return finding;
}

} // namespace

Findings checkOutlook(const Case& judged)
{
    return forEachAskedLine(judged, [&](const RequestLine& line) { return judgeOutlook(judged, line); });
}

Findings checkStock(const Case& judged)
{
    return forEachAskedLine(judged, [&](const RequestLine& line) { return judgeStock(judged, line); });
}

Findings checkAskedQuantity(const Case& judged)
{
    return forEachAskedLine(judged, [&](const RequestLine& line) { return judgeAskedQuantity(judged, line); });
}

} // namespace sosdesk
