// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class C3Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distributionsInTheWindowOverlap_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("match");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char* name, const char* kind, int daysAgo, int pieces, PlaceMatch match,
                             const char* verdict) {
            QTest::newRow(name) << kind << daysAgo << pieces << static_cast<int>(match) << verdict;
        };
        row("same day", "push", 0, 100, PlaceMatch::SameCode, "attention");
        row("28 days ago", "push", 28, 100, PlaceMatch::SameCode, "attention");
        row("29 days ago", "push", 29, 9'000, PlaceMatch::SameCode, "ok");
        row("in 14 days", "prefecture", -14, 100, PlaceMatch::SameCode, "attention");
        row("in 15 days", "prefecture", -15, 9'000, PlaceMatch::SameCode, "ok");
        row("one less than asked", "push", 3, 199, PlaceMatch::SameCode, "attention");
        row("as much as asked", "push", 3, 200, PlaceMatch::SameCode, "fail");
        row("will be as much", "prefecture", -3, 200, PlaceMatch::SameCode, "fail");
        row("under the former code", "push", 3, 200, PlaceMatch::FormerCode, "fail");
        row("same name and address", "push", 3, 9'000, PlaceMatch::SameNameAddress, "attention");
        row("same name and phone", "push", 3, 9'000, PlaceMatch::SameNamePhone, "attention");
        row("an emergency distribution on its way", "sos_state", 1, 9'000, PlaceMatch::SameCode, "attention");
        row("on its way to somebody like it", "sos_state", 0, 9'000, PlaceMatch::SameNamePhone, "attention");
        row("an emergency distribution", "sos_state", 3, 9'000, PlaceMatch::SameCode, "ok");
        row("another one", "sos_prefecture", 3, 9'000, PlaceMatch::SameCode, "ok");
    }

    void distributionsInTheWindowOverlap()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, daysAgo);
        QFETCH(const int, pieces);
        QFETCH(const int, match);
        QFETCH(const QString, verdict);
        Dossier dossier = cleanDossier();
        const QString shipped = isoOf(requestDay(dossier) - daysAgo);
        dossier.distributions = {
            {sent(fromCode<DistributionKind>(kind).value(), shipped, pieces), static_cast<PlaceMatch>(match)}};
        QCOMPARE(codeOf(findingOf(dossier, CheckId::C3).verdict), verdict);
    }

    void theWindowStandsAroundTheProcessingDay()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-10-25"), 10)}};
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Attention);
        dossier.request.received = moment(QStringLiteral("2024-11-22T13:00")); // belongs to the 25th
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Ok);
    }

    void severalDistributionsSumUp()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-01"), 100)},
            {sent(DistributionKind::Prefecture, QStringLiteral("2024-11-29"), 100), PlaceMatch::FormerCode},
            {sent(DistributionKind::Push, QStringLiteral("2024-11-15"), 70), PlaceMatch::SameNamePhone},
            {sent(DistributionKind::Push, QStringLiteral("2024-11-15"), 500, gown)}};
        const Finding finding = findingOf(dossier, CheckId::C3);
        QCOMPARE(finding.verdict, Verdict::Fail);
        QCOMPARE(finding.facts[QStringLiteral("confirmedPieces")].toInt(), 200);
        QCOMPARE(finding.facts[QStringLiteral("pieces")].toInt(), 270);
        QCOMPARE(finding.facts[QStringLiteral("coverWeeks")].toDouble(), 2.0); // of what surely came here
        QCOMPARE(finding.facts[QStringLiteral("distributions")].toArray().size(), 3);
    }

    void plannedGoodsLastAsLongAsOthers()
    {
        Dossier dossier = cleanDossier(); // 50 in stock, 100 used a week
        Distribution planned = sent(DistributionKind::Prefecture, QStringLiteral("2024-11-29"), 150);
        planned.state = DistributionState::Planned;
        dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-05"), 20)}, {planned}};
        const Finding finding = findingOf(dossier, CheckId::C3);
        QCOMPARE(finding.facts[QStringLiteral("coverWeeks")].toDouble(), 1.7); // both, as is named
        QCOMPARE(finding.facts[QStringLiteral("onTheWay")].toInt(), 150);      // the other is in the stock by now
        QCOMPARE(finding.facts[QStringLiteral("coverWithStock")].toDouble(), 2.0);
    }

    void whatLeftWhenTheStockWasCountedIsOnItsWay_data()
    {
        QTest::addColumn<QString>("shipped");
        QTest::addColumn<int>("onTheWay");
        QTest::newRow("two days before the request") << "2024-11-20" << 0;
        QTest::newRow("the day of the count") << "2024-11-21" << 100;
        QTest::newRow("the day of the request") << "2024-11-22" << 100;
    }

    void whatLeftWhenTheStockWasCountedIsOnItsWay()
    {
        QFETCH(const QString, shipped);
        QFETCH(const int, onTheWay);
        Dossier dossier = cleanDossier();
        dossier.distributions = {{sent(DistributionKind::Push, shipped, 100)}};
        QCOMPARE(findingOf(dossier, CheckId::C3).facts[QStringLiteral("onTheWay")].toInt(), onTheWay);
    }

    void whatWePromisedIsOnItsWay()
    {
        Dossier dossier = cleanDossier();
        Decision earlier = approval(); // 200 of N95
        earlier.requestNumber = QStringLiteral("UDR-00010000");
        earlier.complete = true;
        earlier.at = moment(QStringLiteral("2024-11-20T15:00"));
        dossier.ownDecisions = {earlier};
        Finding finding = findingOf(dossier, CheckId::C3);
        QCOMPARE(finding.verdict, Verdict::Attention); // never a fail: that is for PUSH and prefectural distributions
        QCOMPARE(finding.cause, QStringLiteral("goods_on_the_way"));
        QCOMPARE(finding.facts[QStringLiteral("pieces")].toInt(), 200);
        QCOMPARE(finding.facts[QStringLiteral("coverWithStock")].toDouble(), 2.5);
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Duplicate));
        // The list shows the shipment: it is in the stock by now.
        dossier.distributions = {{sent(DistributionKind::SosPrefecture, QStringLiteral("2024-11-20"), 200)}};
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Ok);
        dossier.distributions.clear();
        dossier.ownDecisions.front().lines = {{gown, 200, 0}}; // another item
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Ok);
        dossier.ownDecisions.front() = earlier;
        dossier.ownDecisions.front().at = moment(QStringLiteral("2024-10-24T15:00")); // 29 days ago: never shipped
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Ok);
        dossier.ownDecisions.front() = earlier;
        dossier.ownDecisions.front().requestNumber = dossier.request.number; // itself
        QCOMPARE(findingOf(dossier, CheckId::C3).verdict, Verdict::Ok);
    }

    /** The same place under another code or spelling, a request each: nobody supplies it twice unawares. */
    void whatWePromisedToAPlaceThatLooksLikeItIsAsked()
    {
        Dossier dossier = cleanDossier();
        Decision earlier = approval(); // 200 of N95
        earlier.requestNumber = QStringLiteral("UDR-00010000");
        earlier.complete = true;
        earlier.at = moment(QStringLiteral("2024-11-22T15:00"));
        dossier.likelyDecisions = {earlier};
        const Finding finding = findingOf(dossier, CheckId::C3);
        QCOMPARE(finding.verdict, Verdict::Attention);
        QCOMPARE(finding.cause, QStringLiteral("goods_on_the_way"));
        QCOMPARE(finding.facts[QStringLiteral("pieces")].toInt(), 200);
        QCOMPARE(finding.facts[QStringLiteral("distributions")][0][u"match"].toString(),
            QStringLiteral("same_name_address"));
        QVERIFY(!finding.facts.contains(QStringLiteral("coverWithStock"))); // nobody knows that it comes here
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Duplicate));
    }

    void promisesBesideAnOverlapCountInTheStock()
    {
        Dossier dossier = cleanDossier();
        Decision earlier = approval();
        earlier.requestNumber = QStringLiteral("UDR-00010000");
        earlier.complete = true;
        earlier.at = moment(QStringLiteral("2024-11-20T15:00"));
        dossier.ownDecisions = {earlier};
        dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-05"), 100)}};
        const Finding finding = findingOf(dossier, CheckId::C3);
        QCOMPARE(finding.cause, QStringLiteral("overlap"));
        QCOMPARE(finding.facts[QStringLiteral("pieces")].toInt(), 100);
        QCOMPARE(finding.facts[QStringLiteral("onTheWay")].toInt(), 200);
    }

    void weeksOfCoverNeedAUse()
    {
        Dossier dossier = cleanDossier();
        dossier.distributions = {{sent(DistributionKind::Push, QStringLiteral("2024-11-01"), 100)}};
        line(dossier).weeklyUse = 0;
        QVERIFY(!findingOf(dossier, CheckId::C3).facts.contains(QStringLiteral("coverWeeks")));
        line(dossier).weeklyUse.reset();
        QVERIFY(!findingOf(dossier, CheckId::C3).facts.contains(QStringLiteral("coverWeeks")));
    }
};

SOSDESK_SUITE(C3Test);
#include "test_c3.moc"
