// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

Decision ours(const QString& at, Quantity prefecture, Quantity state)
{
    Decision decision;
    decision.requestNumber = QStringLiteral("UDR-00009000");
    decision.need = Need::Yes;
    decision.complete = true;
    decision.at = moment(at);
    decision.lines = {{n95, prefecture, state}};
    return decision;
}

} // namespace

class C4Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsSaidToo()
    {
        const Finding finding = findingOf(cleanDossier(), CheckId::C4);
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(-1), 0);
        QCOMPARE(judged(cleanDossier()).priorOccasions, 0);
    }

    void occasionsAreShipDatesOfEachSide()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {{sent(DistributionKind::SosState, QStringLiteral("2024-02-01"), 100)},
            {sent(DistributionKind::SosState, QStringLiteral("2024-02-01"), 50, gown)},
            {sent(DistributionKind::SosPrefecture, QStringLiteral("2024-02-01"), 100)},
            {sent(DistributionKind::Push, QStringLiteral("2024-02-02"), 100)},
            {sent(DistributionKind::SosState, QStringLiteral("2024-11-23"), 100)}};
        const Finding finding = findingOf(dossier, CheckId::C4);
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(), 2);
        QCOMPARE(finding.facts[QStringLiteral("recent")].toInt(), 0);
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(judged(dossier).priorOccasions, 2);
    }

    void whatWentToAPlaceThatOnlyLooksLikeItIsToldUnconfirmed()
    {
        Dossier dossier = cleanDossier();
        dossier.likelyDecisions = {ours(QStringLiteral("2024-11-01T15:00"), 100, 0)};
        Finding finding = findingOf(dossier, CheckId::C4);
        QCOMPARE(finding.cause, QStringLiteral("occasions_few"));
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(-1), 0); // what an opinion must tell
        QCOMPARE(finding.facts[QStringLiteral("unconfirmed")].toInt(), 1);
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Attention); // it may be on its way to this place
        // The shipment of our own promise is not the other one's; a second one may be.
        dossier.ownDecisions = {ours(QStringLiteral("2024-11-05T15:00"), 100, 0)};
        dossier.distributions = {{sent(DistributionKind::SosPrefecture, QStringLiteral("2024-11-06"), 100)}};
        finding = findingOf(dossier, CheckId::C4);
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(-1), 1);
        QCOMPARE(finding.facts[QStringLiteral("unconfirmed")].toInt(), 1);
        dossier.distributions.push_back(
            {sent(DistributionKind::SosPrefecture, QStringLiteral("2024-11-07"), 100), PlaceMatch::SameNamePhone});
        finding = findingOf(dossier, CheckId::C4);
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(-1), 1);
        QCOMPARE(finding.facts[QStringLiteral("unconfirmed")].toInt(), 1);
    }

    void twoInNinetyDaysWantAttention_data()
    {
        QTest::addColumn<int>("firstDaysAgo");
        QTest::addColumn<int>("secondDaysAgo");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("one") << 10 << 200 << "ok";
        QTest::newRow("on the 90th day") << 10 << 90 << "attention";
        QTest::newRow("a day before") << 10 << 91 << "ok";
        QTest::newRow("today") << 0 << 1 << "attention";
    }

    void twoInNinetyDaysWantAttention()
    {
        QFETCH(const int, firstDaysAgo);
        QFETCH(const int, secondDaysAgo);
        QFETCH(const QString, verdict);
        Dossier dossier = cleanDossier();
        const Day today = requestDay(dossier);
        dossier.distributions = {{sent(DistributionKind::SosState, isoOf(today - secondDaysAgo), 100)},
            {sent(DistributionKind::SosState, isoOf(today - firstDaysAgo), 100)}};
        const Finding finding = findingOf(dossier, CheckId::C4);
        QCOMPARE(codeOf(finding.verdict), verdict);
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(), 2);
        QCOMPARE(finding.facts[QStringLiteral("latest")].toString(), isoOf(today - firstDaysAgo));
    }

    void ourOwnDecisionCountsUntilItIsListed()
    {
        Dossier dossier = cleanDossier();
        dossier.ownDecisions = {ours(QStringLiteral("2024-11-01T15:00"), 100, 0)};
        QCOMPARE(judged(dossier).priorOccasions, 1);
        dossier.distributions = {{sent(DistributionKind::SosPrefecture, QStringLiteral("2024-11-05"), 100)}};
        QCOMPARE(judged(dossier).priorOccasions, 1);
        dossier.distributions = {{sent(DistributionKind::SosPrefecture, QStringLiteral("2024-10-31"), 100)}};
        QCOMPARE(judged(dossier).priorOccasions, 2); // shipped before: another occasion
        dossier.distributions = {{sent(DistributionKind::SosState, QStringLiteral("2024-11-05"), 100)}};
        QCOMPARE(judged(dossier).priorOccasions, 2); // the other side
        dossier.distributions = {{sent(DistributionKind::SosPrefecture, QStringLiteral("2024-11-25"), 100)}};
        QCOMPARE(judged(dossier).priorOccasions, 1); // listed, but still to come
    }

    void oneShipmentFulfilsOnePromise()
    {
        Dossier dossier = cleanDossier();
        dossier.ownDecisions = {
            ours(QStringLiteral("2024-11-01T15:00"), 100, 0), ours(QStringLiteral("2024-11-08T15:00"), 100, 0)};
        dossier.distributions = {{sent(DistributionKind::SosPrefecture, QStringLiteral("2024-11-09"), 100)}};
        QCOMPARE(judged(dossier).priorOccasions, 2);
        dossier.ownDecisions = {ours(QStringLiteral("2024-11-01T15:00"), 100, 300)};
        dossier.distributions.clear();
        QCOMPARE(judged(dossier).priorOccasions, 2); // both sides supplied
    }

    void onlyCompletedApprovalsOfOtherRequestsCount()
    {
        Dossier dossier = cleanDossier();
        Decision draft = ours(QStringLiteral("2024-11-01T15:00"), 100, 0);
        draft.complete = false;
        Decision refused = ours(QStringLiteral("2024-11-01T15:00"), 100, 0);
        refused.need = Need::No;
        Decision own = ours(QStringLiteral("2024-11-22T15:00"), 100, 0);
        own.requestNumber = dossier.request.number;
        const Decision later = ours(QStringLiteral("2024-11-23T00:00"), 100, 0);
        dossier.ownDecisions = {draft, refused, own, later};
        QCOMPARE(judged(dossier).priorOccasions, 0);
    }

    void anUnconfirmedMatchIsNotCountedButMentioned()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {
            {sent(DistributionKind::SosState, QStringLiteral("2024-11-01"), 100), PlaceMatch::SameNameAddress},
            {sent(DistributionKind::SosState, QStringLiteral("2024-11-05"), 100), PlaceMatch::FormerCode}};
        const Finding finding = findingOf(dossier, CheckId::C4);
        QCOMPARE(finding.facts[QStringLiteral("count")].toInt(), 1);
        QCOMPARE(finding.facts[QStringLiteral("unconfirmed")].toInt(), 1);
        QCOMPARE(finding.facts[QStringLiteral("recent")].toInt(), 1);
        QCOMPARE(finding.verdict, Verdict::Attention);
    }
};

SOSDESK_SUITE(C4Test);
#include "test_c4.moc"
