// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class S1Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWeeksOfWhatCannotBeBought_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<int>("purchase");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<int>("proposed");
        QTest::newRow("whole packs") << 300 << 100 << 1'000 << 400 << 400;
        QTest::newRow("rounded up") << 301 << 100 << 1'000 << 500 << 500;
        QTest::newRow("the smallest need") << 101 << 100 << 1'000 << 100 << 100;
        QTest::newRow("nothing needed") << 100 << 100 << 1'000 << 0 << 0;
        QTest::newRow("more bought than used") << 100 << 900 << 1'000 << 0 << 0;
        QTest::newRow("no use") << 0 << 0 << 1'000 << 0 << 0;
        QTest::newRow("less asked than suggested") << 300 << 0 << 250 << 600 << 250;
        QTest::newRow("as much asked") << 300 << 0 << 600 << 600 << 600;
        QTest::newRow("largest") << 9'999'999 << 0 << 9'999'999 << 20'000'000 << 9'999'999;
    }

    void twoWeeksOfWhatCannotBeBought()
    {
        QFETCH(const int, use);
        QFETCH(const int, purchase);
        QFETCH(const int, asked);
        QFETCH(const int, pieces);
        QFETCH(const int, proposed);
        Dossier dossier = cleanDossier();
        line(dossier).weeklyUse = use;
        line(dossier).purchase = purchase;
        line(dossier).asked = asked;
        const std::vector<Suggestion> suggestions = judged(dossier).suggestions;
        QCOMPARE(suggestions.size(), std::size_t(1));
        QCOMPARE(suggestions.front().pieces, Quantity(pieces));
        QCOMPARE(suggestions.front().proposed, Quantity(proposed));
    }

    void thePackIsTheItemsOwn()
    {
        Dossier dossier = cleanDossier();
        line(dossier).weeklyUse = 7;
        Policy policy = regimeOf(dossier);
        policy.items[1].packSize = 5;
        QCOMPARE(
            judge(dossier, policy, builtInCalendar(), requestDay(dossier)).suggestions.front().pieces, Quantity(15));
    }

    void aCorrectionChangesTheSuggestion()
    {
        Dossier dossier = cleanDossier();
        dossier.contacts.back().corrections = {{n95, std::nullopt, 400, 100}};
        QCOMPARE(judged(dossier).suggestions.front().pieces, Quantity(600));
        QCOMPARE(judged(dossier).suggestions.front().proposed, Quantity(200));
    }

    void theMethodIsWhereTheStockIs()
    {
        Dossier dossier = cleanDossier(); // proposes 200
        dossier.stock = std::vector<StockBalance>{{n95, 300, 100}};
        QCOMPARE(judged(dossier).advice.method, Method::Prefecture);
        dossier.stock->front().reserved = 101;
        QCOMPARE(judged(dossier).advice.method, Method::State);
        dossier.stock->clear();
        QCOMPARE(judged(dossier).advice.method, Method::State);
        dossier.stock.reset();
        QCOMPARE(judged(dossier).advice.method, Method::State);
    }

    void theSuggestedDecisionBreaksNoRule()
    {
        for (const bool stocked : {true, false}) {
            Dossier dossier = cleanDossier();
            if (!stocked) {
                dossier.stock.reset();
            }
            Decision decision = suggestedDecision(dossier, judged(dossier), regimeOf(dossier), approval().opinion);
            decision.officer = QStringLiteral("山田");
            QCOMPARE(objections(decision, dossier), QString());
            QCOMPARE(decision.lines.front().total(), Quantity(200));
            QCOMPARE(decision.lines.front().state, Quantity(stocked ? 0 : 200));
            QVERIFY(!decision.complete);
        }
    }
};

SOSDESK_SUITE(S1Test);
#include "test_s1.moc"
