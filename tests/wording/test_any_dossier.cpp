// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"
#include "core/review/causes.h"
#include "core/wording/advice_text.h"
#include "core/wording/judgement.h"
#include "tests/policy/rules.h"
#include "tests/shared/suite.h"
#include "tests/wording/any_dossier.h"

#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

constexpr std::uint64_t seed = 20241122;
constexpr int dossiers = 3'000;

bool areEqual(const Finding& a, const Finding& b)
{
    return a.id == b.id && a.item == b.item && a.verdict == b.verdict && a.cause == b.cause && a.facts == b.facts
        && a.source == b.source && a.excess == b.excess;
}

bool areEqual(const Suggestion& a, const Suggestion& b)
{
    return a.item == b.item && a.pieces == b.pieces && a.proposed == b.proposed;
}

template <typename T>
bool areEqual(const std::vector<T>& a, const std::vector<T>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const T& one, const T& other) { return areEqual(one, other); });
}

bool areEqual(const Review& a, const Review& b)
{
    return a.regime == b.regime && a.processingDay == b.processingDay && areEqual(a.findings, b.findings)
        && areEqual(a.suggestions, b.suggestions) && a.advice == b.advice && a.lane == b.lane
        && a.coverTenths == b.coverTenths && a.priorOccasions == b.priorOccasions;
}

/** A2 to A4 are an aggregator's C3, C4 and C9. */
CheckId ruleOf(CheckId check)
{
    switch (check) {
    case CheckId::A2:
        return CheckId::C3;
    case CheckId::A3:
        return CheckId::C4;
    case CheckId::A4:
        return CheckId::C9;
    default:
        return check;
    }
}

bool isKnown(const Finding& finding)
{
    const auto causes = findingCauses();
    return std::any_of(causes.begin(), causes.end(), [&](const FindingCause& known) {
        return known.id == ruleOf(finding.id) && known.cause == finding.cause && known.verdict == finding.verdict;
    });
}

bool has(const std::vector<Violation>& violations, QLatin1StringView cause)
{
    return std::any_of(
        violations.begin(), violations.end(), [&](const Violation& violation) { return violation.cause == cause; });
}

/** The violation that a composed opinion cannot have; empty when it has none. */
QString wrongly(const Dossier& dossier, const Review& review, const Policy& policy, const ItemCatalogue& items)
{
    using namespace Qt::StringLiterals;
    Decision decision = suggestedDecision(dossier, review, policy, {});
    decision.officer = u"山田"_s;
    const OpinionFacts facts = opinionFacts(dossier, review, policy, decision);
    decision.opinion = wording::composeOpinion(facts, items);
    const std::vector<Violation> violations = violationsOf(decision, dossier, review, policy);
    if (decision.opinion.size() > policy.templates.longest) {
        return u"too long"_s;
    }
    if (has(violations, "opinion_without_count"_L1) || has(violations, "mixed_without_reason"_L1)) {
        return u"count or mixture"_s;
    }
    if (facts.heard && has(violations, "opinion_without_circumstances"_L1)) {
        return u"circumstances: "_s + decision.opinion;
    }
    decision.need = Need::No;
    decision.method.reset();
    decision.lines.clear();
    const OpinionFacts against = opinionFacts(dossier, review, policy, decision);
    decision.opinion = wording::composeOpinion(against, items);
    const bool reasonLost =
        !against.failing.empty() && has(violationsOf(decision, dossier, review, policy), "no_reason"_L1);
    return reasonLost ? u"reason of the refusal"_s : QString();
}

} // namespace

/** Whatever is known or not known about a request, it is judged, and each time alike. */
class AnyDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingIsJudgedAndTwiceAlike()
    {
        AnyDossier any(seed);
        const ItemCatalogue items = builtInShelf().catalogue();
        for (int number = 0; number < dossiers; ++number) {
            const QByteArray place =
                QByteArray("seed ") + QByteArray::number(qulonglong{seed}) + ", dossier " + QByteArray::number(number);
            const Dossier dossier = any.next();
            const Day today = day(QStringLiteral("2024-11-25")) + number % 40;
            for (const Policy& policy : builtInShelf().all()) {
                const Review review = judge(dossier, policy, builtInCalendar(), today);
                QVERIFY2(areEqual(review, judge(dossier, policy, builtInCalendar(), today)), place);
                for (const Finding& finding : review.findings) {
                    QVERIFY2(isKnown(finding), place + ' ' + finding.cause.toUtf8());
                    QVERIFY2(!wording::evidence(finding, items).isEmpty(), place);
                    QVERIFY2(finding.id != CheckId::C10 || finding.verdict != Verdict::Fail, place);
                }
                for (const Suggestion& suggestion : review.suggestions) {
                    QVERIFY2(suggestion.pieces >= 0 && suggestion.proposed <= suggestion.pieces, place);
                }
                QVERIFY2(!wording::adviceText(review.advice, items, today).isEmpty(), place);
                QVERIFY2(review.advice.method == Method::State || dossier.stock, place);
                const QString wrong = wrongly(dossier, review, policy, items);
                QVERIFY2(wrong.isEmpty(), place + ' ' + wrong.toUtf8());
            }
        }
    }

    void nothingAtAllIsJudged()
    {
        for (const Policy& policy : builtInShelf().all()) {
            const Review review = judge(Dossier(), policy, builtInCalendar(), day(QStringLiteral("2024-11-25")));
            QVERIFY(review.suggestions.empty());
            QVERIFY(std::none_of(review.findings.begin(), review.findings.end(),
                [](const Finding& finding) { return finding.id == CheckId::C10; }));
        }
    }
};

SOSDESK_SUITE(AnyDossierTest);
#include "test_any_dossier.moc"
