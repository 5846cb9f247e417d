// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** Carriers of the prefecture come on the next business day and arrive the same day; the state's goods take two days.
 */
constexpr Transit usual{{1, 0}, {1, 2}, false};

/** Asked for on a day before 13:00 and decided on that day, with stock and use of the only item. */
Dossier askedOn(const QString& iso, Quantity stock, Quantity use, const Transit& transit = usual)
{
    Dossier dossier = cleanDossier();
    dossier.request.received = moment(iso + u"T10:00"_s);
    line(dossier).stock = stock;
    line(dossier).weeklyUse = use;
    dossier.transit = transit;
    return dossier;
}

MethodAdvice adviceFor(const Dossier& dossier)
{
    return judged(dossier).advice;
}

QString isoOrNone(const std::optional<Day>& day)
{
    return day ? isoOf(*day) : u"none"_s;
}

} // namespace

/** 方法の助言: when the stock runs out against when goods arrive (F1–F3). */
class MethodAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStockEndsOnTheDayOnWhichItIsNotEnough_data()
    {
        QTest::addColumn<int>("stock");
        QTest::addColumn<int>("use");
        QTest::addColumn<QString>("runsOut");
        // The stock was counted at the end of Sunday the 24th.
        QTest::newRow("none") << 0 << 70 << "2024-11-25";
        QTest::newRow("less than a day") << 9 << 70 << "2024-11-25";
        QTest::newRow("a day") << 10 << 70 << "2024-11-26";
        QTest::newRow("half a week") << 50 << 100 << "2024-11-28";
        QTest::newRow("a week") << 100 << 100 << "2024-12-02";
        QTest::newRow("over the turn of the year") << 400 << 70 << "2025-01-04";
        QTest::newRow("nothing is used") << 50 << 0 << "none";
        QTest::newRow("neither") << 0 << 0 << "none";
        QTest::newRow("for ever") << 99'999'999 << 1 << "none";
    }

    void theStockEndsOnTheDayOnWhichItIsNotEnough()
    {
        QFETCH(const int, stock);
        QFETCH(const int, use);
        QFETCH(const QString, runsOut);
        QCOMPARE(isoOrNone(adviceFor(askedOn(u"2024-11-25"_s, stock, use)).runsOut), runsOut);
    }

    void theFiguresAreThoseOfTheChecks()
    {
        Dossier dossier = askedOn(u"2024-11-25"_s, 50, 100);
        dossier.contacts = {talkAt(u"2024-11-25T14:00"_s, Circumstances::Cluster)};
        dossier.contacts.back().corrections = {{n95, 100, 350, std::nullopt}};
        // Told at 14:00 that 100 are left, and that 50 a day are used: they end on the day after tomorrow.
        QCOMPARE(isoOrNone(adviceFor(dossier).runsOut), u"2024-11-27"_s);
        dossier.contacts.clear();
        line(dossier).stock.reset();
        line(dossier).weeklyUse.reset();
        dossier.weekly.front().lines[n95.number - 1] = {
            100, 100, 0, 0}; // of Wednesday the 20th, counted the day before
        QCOMPARE(isoOrNone(adviceFor(dossier).runsOut), u"2024-11-27"_s);
    }

    void goodsArriveOnBusinessDays_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("byPrefecture");
        QTest::addColumn<QString>("byState");
        QTest::newRow("a Monday") << "2024-11-25"
                                  << "2024-11-26"
                                  << "2024-11-28";
        QTest::newRow("over a weekend") << "2024-11-28"
                                        << "2024-11-29"
                                        << "2024-12-02";
        QTest::newRow("a Friday") << "2024-11-29"
                                  << "2024-12-02"
                                  << "2024-12-04";
        QTest::newRow("before a holiday on a Saturday") << "2024-11-22"
                                                        << "2024-11-25"
                                                        << "2024-11-27";
        QTest::newRow("the last days of the year") << "2024-12-26"
                                                   << "2024-12-27"
                                                   << "2025-01-06";
        QTest::newRow("the last day of the year") << "2024-12-27"
                                                  << "2025-01-06"
                                                  << "2025-01-08";
    }

    void goodsArriveOnBusinessDays()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, byPrefecture);
        QFETCH(const QString, byState);
        const MethodAdvice advice = adviceFor(askedOn(asked, 50, 100));
        QCOMPARE(isoOrNone(advice.byPrefecture), byPrefecture);
        QCOMPARE(isoOrNone(advice.byState), byState);
    }

    void anUrgentRequestOfASundayShipsOnMonday()
    {
        Dossier dossier = askedOn(u"2024-11-24"_s, 50, 100);
        dossier.request.channel = Channel::Urgent;
        const MethodAdvice advice = adviceFor(dossier);
        QCOMPARE(isoOrNone(advice.byPrefecture), u"2024-11-25"_s);
        QCOMPARE(isoOrNone(advice.byState), u"2024-11-27"_s);
    }

    void whereSomebodyTakesThemInGoodsArriveAtWeekends()
    {
        Transit transit = usual;
        transit.arrivesOnDaysOff = true;
        QCOMPARE(isoOrNone(adviceFor(askedOn(u"2024-11-28"_s, 50, 100, transit)).byState), u"2024-12-01"_s);
    }

    void aLateRequestIsDecidedOnItsOwnDay()
    {
        Dossier dossier = askedOn(u"2024-11-25"_s, 50, 100);
        dossier.request.received = moment(u"2024-11-25T13:00"_s); // belongs to the 26th
        QCOMPARE(isoOrNone(adviceFor(dossier).byPrefecture), u"2024-11-27"_s);
    }

    void theWayThatArrivesInTimeIsAdvised_data()
    {
        QTest::addColumn<int>("stock"); // of 70 a week, ten a day from Monday the 25th on; ① comes on 26th, ② on 28th
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("cause");
        QTest::newRow("out already") << 0 << "prefecture"
                                     << "already_out";
        QTest::newRow("ends today") << 5 << "prefecture"
                                    << "both_late";
        QTest::newRow("ends as the first comes") << 10 << "prefecture"
                                                 << "only_prefecture_in_time";
        QTest::newRow("ends in between") << 20 << "prefecture"
                                         << "only_prefecture_in_time";
        QTest::newRow("ends as the second comes") << 30 << "prefecture"
                                                  << "both_in_time";
        QTest::newRow("lasts") << 300 << "prefecture"
                               << "both_in_time";
    }

    void theWayThatArrivesInTimeIsAdvised()
    {
        QFETCH(const int, stock);
        QFETCH(const QString, method);
        QFETCH(const QString, cause);
        const MethodAdvice advice = adviceFor(askedOn(u"2024-11-25"_s, stock, 70));
        QCOMPARE(codeOf(advice.method), method);
        QCOMPARE(advice.cause, cause);
        QCOMPARE(advice.item, std::optional(n95));
    }

    void whereTheStateIsSoonerItMayBeTheStates()
    {
        const Transit remote{{1, 5}, {1, 2}, false}; // ① on Monday the 2nd, ② on Thursday the 28th
        QCOMPARE(adviceFor(askedOn(u"2024-11-25"_s, 30, 70, remote)).cause, u"only_state_in_time"_s);
        QCOMPARE(adviceFor(askedOn(u"2024-11-25"_s, 30, 70, remote)).method, Method::State);
        QCOMPARE(adviceFor(askedOn(u"2024-11-25"_s, 10, 70, remote)).cause, u"both_late"_s);
        QCOMPARE(adviceFor(askedOn(u"2024-11-25"_s, 10, 70, remote)).method, Method::State);
        QCOMPARE(adviceFor(askedOn(u"2024-11-25"_s, 300, 70, remote)).method, Method::Prefecture); // no hurry
    }

    void anIslandOfThePrefectureIsLate()
    {
        const TransitTable table = TransitTable::load().value();
        const Transit main = table.to(47, u"沖縄県那覇市1"_s).value();
        const Transit island = table.to(47, u"沖縄県石垣市1"_s).value();
        const MethodAdvice there = adviceFor(askedOn(u"2024-11-25"_s, 20, 70, island));
        QVERIFY(*adviceFor(askedOn(u"2024-11-25"_s, 20, 70, main)).byPrefecture < *there.byPrefecture);
        QCOMPARE(there.cause, u"both_late"_s);
        QCOMPARE(there.method, Method::Prefecture);
    }

    void withoutFreeStockNothingIsPromised()
    {
        Dossier dossier = askedOn(u"2024-11-25"_s, 20, 100);
        dossier.stock.reset();
        QCOMPARE(adviceFor(dossier).cause, u"no_stock_list"_s);
        QCOMPARE(adviceFor(dossier).method, Method::State);
        dossier.stock = std::vector<StockBalance>{{n95, 199, 0}}; // 200 are proposed
        QCOMPARE(adviceFor(dossier).cause, u"stock_short"_s);
        QCOMPARE(adviceFor(dossier).method, Method::State);
        QCOMPARE(adviceFor(dossier).shortOf, std::optional(n95));
        QCOMPARE(isoOrNone(adviceFor(dossier).runsOut), u"2024-11-26"_s); // what it would be late for is still said
    }

    void whatIsNotKnownIsNotGuessed()
    {
        Dossier dossier = askedOn(u"2024-11-25"_s, 20, 100);
        line(dossier).weeklyUse.reset();
        QCOMPARE(adviceFor(dossier).cause, u"use_unknown"_s);
        QVERIFY(!adviceFor(dossier).runsOut);
        line(dossier).stock = 0; // whatever is used: there is none
        QCOMPARE(adviceFor(dossier).cause, u"already_out"_s);
        line(dossier).stock.reset();
        QCOMPARE(adviceFor(dossier).cause, u"use_unknown"_s);
        dossier = askedOn(u"2024-11-25"_s, 20, 0);
        QCOMPARE(adviceFor(dossier).cause, u"never_runs_out"_s);
        dossier.transit.reset();
        QCOMPARE(adviceFor(dossier).cause, u"way_unknown"_s);
        QVERIFY(!adviceFor(dossier).byState);
    }

    void theItemThatEndsFirstCounts()
    {
        Dossier dossier = askedOn(u"2024-11-25"_s, 300, 70);
        QVERIFY(!adviceFor(dossier).amongSeveral);
        dossier.request.lines.push_back({gown, 200, 20, 70, 0, Outlook::Within1Week});
        dossier.stock->push_back({gown, 9'000, 0});
        const MethodAdvice advice = adviceFor(dossier);
        QCOMPARE(advice.item, std::optional(gown));
        QVERIFY(advice.amongSeveral);
        QCOMPARE(isoOrNone(advice.runsOut), u"2024-11-27"_s);
        dossier.request.lines.back().purchase = 70; // it can buy all it needs: nothing is proposed
        QCOMPARE(adviceFor(dossier).item, std::optional(n95));
    }

    void whatWasDecidedIsReckonedFromItsDay()
    {
        Dossier dossier = askedOn(u"2024-11-25"_s, 20, 70);
        dossier.decision = approval();
        dossier.decision->complete = true;
        dossier.decision->at = moment(u"2024-11-25T15:00"_s);
        const Review later = judge(dossier, regimeOf(dossier), builtInCalendar(), day(u"2025-03-03"_s));
        QCOMPARE(isoOrNone(later.advice.byPrefecture), u"2024-11-26"_s);
        dossier.decision.reset();
        const Review open = judge(dossier, regimeOf(dossier), builtInCalendar(), day(u"2025-03-03"_s));
        QCOMPARE(isoOrNone(open.advice.byPrefecture), u"2025-03-04"_s);
        QVERIFY(open.advice.alreadyOut);
        QCOMPARE(open.advice.cause, u"already_out"_s);
    }
};

SOSDESK_SUITE(MethodAdviceTest);
#include "test_method_advice.moc"
