// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class C5Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreThanFourWeeksOfUseFail_data()
    {
        QTest::addColumn<int>("stock"); // -1: not answered
        QTest::addColumn<int>("use");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("exactly four weeks") << 1'200 << 300 << "ok";
        QTest::newRow("one piece more") << 1'201 << 300 << "fail";
        QTest::newRow("one piece less") << 1'199 << 300 << "ok";
        QTest::newRow("no stock") << 0 << 300 << "ok";
        QTest::newRow("no use") << 1 << 0 << "fail";
        QTest::newRow("neither") << 0 << 0 << "unknown";
        QTest::newRow("stock not answered") << -1 << 300 << "unknown";
        QTest::newRow("use not answered") << 0 << -1 << "unknown";
        QTest::newRow("largest") << 9'999'999 << 2'499'999 << "fail";
    }

    void moreThanFourWeeksOfUseFail()
    {
        QFETCH(const int, stock);
        QFETCH(const int, use);
        QFETCH(const QString, verdict);
        Dossier dossier = cleanDossier();
        line(dossier).stock = stock < 0 ? std::nullopt : std::optional<Quantity>(stock);
        line(dossier).weeklyUse = use < 0 ? std::nullopt : std::optional<Quantity>(use);
        QCOMPARE(codeOf(findingOf(dossier, CheckId::C5).verdict), verdict);
    }

    void theFactsNameTheFigures()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 1'300;
        line(dossier).weeklyUse = 300;
        const Finding finding = findingOf(dossier, CheckId::C5);
        QCOMPARE(finding.item, std::optional(n95));
        QCOMPARE(finding.facts[QStringLiteral("stock")].toInt(), 1'300);
        QCOMPARE(finding.facts[QStringLiteral("weeklyUse")].toInt(), 300);
        QCOMPARE(finding.facts[QStringLiteral("limit")].toInt(), 1'200);
        QCOMPARE(finding.facts[QStringLiteral("stockFrom")].toString(), QStringLiteral("request"));
        QCOMPARE(finding.source, QStringLiteral("request"));
    }

    void aCorrectionOnThePhoneCountsInsteadOfTheRequest()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 1'300;
        line(dossier).weeklyUse = 300;
        Contact contact = talkAt(QStringLiteral("2024-11-22T14:05"), Circumstances::Cluster);
        contact.corrections = {{n95, 130, std::nullopt, std::nullopt}, {gown, 9'000, 1, 1}};
        dossier.contacts = {contact};
        const Finding finding = findingOf(dossier, CheckId::C5);
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.source, QStringLiteral("contact:2024-11-22T14:05:00+09:00"));
        QCOMPARE(finding.facts[QStringLiteral("stockFrom")].toString(), QStringLiteral("heard"));
        QCOMPARE(finding.facts[QStringLiteral("weeklyUseFrom")].toString(), QStringLiteral("request"));
        QCOMPARE(dossier.request.lines.front().stock, std::optional<Quantity>(1'300)); // the original stays
    }

    void theNewestCorrectionCounts()
    {
        Dossier dossier = cleanDossier();
        line(dossier).weeklyUse = 300;
        dossier.contacts = {
            talkAt(QStringLiteral("2024-11-22T14:05"), {}), talkAt(QStringLiteral("2024-11-22T15:05"), {})};
        dossier.contacts[0].corrections = {{n95, 5'000, std::nullopt, std::nullopt}};
        dossier.contacts[1].corrections = {{n95, 1'200, std::nullopt, std::nullopt}};
        QCOMPARE(findingOf(dossier, CheckId::C5).verdict, Verdict::Ok);
    }

    void theWeeklySurveyAnswersWhereTheRequestDoesNot()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock.reset();
        line(dossier).weeklyUse.reset();
        Survey next = weeklyOn(QStringLiteral("2024-11-27"));
        next.lines[n95.number - 1] = {1'201, 300, -1, -1};
        Survey last = weeklyOn(QStringLiteral("2024-11-20"));
        last.lines[n95.number - 1] = {0, 300, -1, -1};
        dossier.weekly = {next, last};
        const Finding finding = findingOf(dossier, CheckId::C5);
        QCOMPARE(finding.verdict, Verdict::Fail); // the newest that qualifies
        QCOMPARE(finding.source, QStringLiteral("weekly:2024-11-27"));
        dossier.weekly = {last};
        QCOMPARE(findingOf(dossier, CheckId::C5).verdict, Verdict::Ok);
        dossier.weekly.front().day = day(QStringLiteral("2024-11-13"));
        QCOMPARE(findingOf(dossier, CheckId::C5).verdict, Verdict::Unknown); // too old to qualify
    }

    void theWeeksAreTheRegimes()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 301;
        Policy policy = regimeOf(dossier);
        policy.stockWeeks = 3;
        const Review review = judge(dossier, policy, builtInCalendar(), requestDay(dossier));
        QVERIFY(std::any_of(review.findings.begin(), review.findings.end(),
            [](const Finding& finding) { return finding.id == CheckId::C5 && finding.verdict == Verdict::Fail; }));
    }
};

SOSDESK_SUITE(C5Test);
#include "test_c5.moc"
