// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class C8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheMorningOfABusinessDayIsInTime_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("belongsTo");
        QTest::newRow("last moment") << "2024-11-22T12:59:59.999999"
                                     << "ok"
                                     << "2024-11-22";
        QTest::newRow("13:00:00") << "2024-11-22T13:00:00"
                                  << "attention"
                                  << "2024-11-25";
        QTest::newRow("Saturday morning") << "2024-11-30T09:00:00"
                                          << "attention"
                                          << "2024-12-02";
        QTest::newRow("closed") << "2024-12-29T09:00:00"
                                << "attention"
                                << "2025-01-06";
    }

    void onlyTheMorningOfABusinessDayIsInTime()
    {
        QFETCH(const QString, received);
        QFETCH(const QString, verdict);
        QFETCH(const QString, belongsTo);
        Dossier dossier = cleanDossier();
        dossier.request.received = moment(received);
        const Finding finding = findingOf(dossier, CheckId::C8);
        QCOMPARE(codeOf(finding.verdict), verdict);
        QCOMPARE(finding.facts[QStringLiteral("processingDay")].toString(), belongsTo);
        QCOMPARE(isoOf(judged(dossier).processingDay), belongsTo);
    }

    void urgentAndUnsentRequestsHaveNoRow()
    {
        Dossier dossier = cleanDossier();
        dossier.request.channel = Channel::Urgent;
        QVERIFY(findingsOf(dossier, CheckId::C8).empty());
        dossier.request.channel = Channel::Gmis;
        dossier.request.status = RequestStatus::Draft;
        dossier.request.received.reset();
        const Day today = day(QStringLiteral("2024-11-22"));
        const Review review = judge(dossier, builtInShelf().forDay(today), builtInCalendar(), today);
        QVERIFY(std::none_of(review.findings.begin(), review.findings.end(),
            [](const Finding& finding) { return finding.id == CheckId::C8; }));
        QCOMPARE(review.processingDay, today);
    }
};

class C9Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsHeldAgainstTheSuggestion_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<bool>("excess");
        QTest::newRow("less") << 199 << "ok" << false;
        QTest::newRow("exactly") << 200 << "ok" << false;
        QTest::newRow("one more") << 201 << "attention" << false;
        QTest::newRow("twice") << 400 << "attention" << false;
        QTest::newRow("more than twice") << 401 << "attention" << true;
    }

    void whatIsAskedIsHeldAgainstTheSuggestion()
    {
        QFETCH(const int, asked);
        QFETCH(const QString, verdict);
        QFETCH(const bool, excess);
        Dossier dossier = cleanDossier(); // suggests 200
        line(dossier).asked = asked;
        const Finding finding = findingOf(dossier, CheckId::C9);
        QCOMPARE(codeOf(finding.verdict), verdict);
        QCOMPARE(finding.excess, excess);
        QCOMPARE(finding.facts[QStringLiteral("suggested")].toInt(), 200);
    }

    void nothingIsNeededSoAnythingIsTooMuch()
    {
        Dossier dossier = cleanDossier();
        line(dossier).asked = 1;
        line(dossier).purchase = 500;
        QVERIFY(findingOf(dossier, CheckId::C9).excess);
    }

    void withoutUseOrPurchaseNobodyKnows()
    {
        Dossier dossier = cleanDossier();
        line(dossier).purchase.reset();
        QCOMPARE(findingOf(dossier, CheckId::C9).verdict, Verdict::Unknown);
        QVERIFY(judged(dossier).suggestions.empty());
        line(dossier).purchase = 0;
        line(dossier).weeklyUse.reset();
        QCOMPARE(findingOf(dossier, CheckId::C9).verdict, Verdict::Unknown);
    }
};

class C11Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyATickConfirms()
    {
        Dossier dossier = cleanDossier();
        QCOMPARE(findingOf(dossier, CheckId::C11).verdict, Verdict::Ok);
        dossier.request.conditionsConfirmed = false;
        QCOMPARE(findingOf(dossier, CheckId::C11).verdict, Verdict::Attention);
        dossier.request.conditionsConfirmed.reset();
        QCOMPARE(findingOf(dossier, CheckId::C11).verdict, Verdict::Attention);
    }
};

SOSDESK_SUITE(C8Test);
SOSDESK_SUITE(C9Test);
SOSDESK_SUITE(C11Test);
#include "test_c8_c11.moc"
