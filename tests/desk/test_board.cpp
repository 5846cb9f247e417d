// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/day_board.h"
#include "core/desk/pace.h"
#include "core/desk/print.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** How far the day is, how fast it goes, and what is still open behind what was decided. */
class BoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCompletedTodayStandsOnTheBoard()
    {
        ScratchDesk desk;
        fill(desk);
        (void)desk.approve("R1", 400);
        (void)desk.deny("R2");
        const DayBoard board = take(dayBoard(desk.office()));
        QCOMPARE(board.completions.size(), std::size_t{2});
        QVERIFY(!board.completions.front().inBatch);
        QCOMPARE(numbers(board.untold), u"R1 R2"_s);
        QCOMPARE(numbers(board.unentered), u"R1 R2"_s);
        QCOMPARE(board.untold.back().need, Need::No);
        QVERIFY(board.unsent > 0);
    }

    void whatWasUndoneIsNotOnTheBoardAnyMore()
    {
        ScratchDesk desk;
        fill(desk);
        (void)desk.approve("R1", 400);
        (void)take(undo(desk.office(), u"R1"_s));
        const DayBoard board = take(dayBoard(desk.office()));
        QVERIFY(board.completions.empty());
        QVERIFY(board.untold.empty());
    }

    void anotherDayHasItsOwnCompletions()
    {
        ScratchDesk desk;
        fill(desk);
        (void)desk.approve("R1", 400);
        desk.setNow("2026-11-20T09:00");
        const DayBoard next = take(dayBoard(desk.office()));
        QVERIFY(next.completions.empty());
        QCOMPARE(numbers(next.untold), u"R1"_s); // the facility waits all the same
        desk.setNow("2027-01-05T09:00");
        QVERIFY(take(dayBoard(desk.office())).untold.empty());
    }

    void aPrintedNoticeIsTold()
    {
        ScratchDesk desk;
        fill(desk);
        (void)desk.deny("R2");
        PrintOrder order;
        order.form = PrintedForm::Notice;
        order.selection = {{u"R2"_s}, {}, {}};
        (void)take(printForms(desk.office(), order, desk.path(u"notice.pdf"_s)));
        QVERIFY(take(dayBoard(desk.office())).untold.empty());
        (void)take(undo(desk.office(), u"R2"_s));
        (void)desk.deny("R2"); // a new version: what was told before is not this
        QCOMPARE(numbers(take(dayBoard(desk.office())).untold), u"R2"_s);
    }

    void thePaceNeedsThreeWithinTheHour_data()
    {
        QTest::addColumn<QList<int>>("minutes"); // after 13:00
        QTest::addColumn<int>("perHour");        // -1: not known
        QTest::addColumn<int>("doneIn");         // minutes from 14:00 for six more; -1: not known
        QTest::newRow("nothing yet") << QList<int>{} << -1 << -1;
        QTest::newRow("two are too few") << QList<int>{30, 40} << -1 << -1;
        QTest::newRow("three since half past") << QList<int>{30, 40, 50} << 4 << 90;
        QTest::newRow("a minute apart, just now") << QList<int>{58, 59, 60} << -1 << -1;
        QTest::newRow("since before the hour") << QList<int>{-30, 10, 20, 30, 40} << 4 << 90;
        QTest::newRow("nothing for an hour") << QList<int>{-50, -40, -30} << -1 << -1;
        QTest::newRow("twelve an hour") << QList<int>{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60} << 12 << 30;
        QTest::newRow("of a clock that went back") << QList<int>{70, 80, 90} << -1 << -1;
    }
    void thePaceNeedsThreeWithinTheHour()
    {
        QFETCH(const QList<int>, minutes);
        QFETCH(const int, perHour);
        QFETCH(const int, doneIn);
        std::vector<Completion> completions;
        for (const int minute : minutes) {
            completions.push_back({after(minute - 60), {}, false});
        }
        const std::optional<Pace> pace = paceOf(completions, 6, after(0));
        QCOMPARE(pace ? pace->perHour : -1, perHour);
        QCOMPARE(pace && pace->doneBy ? static_cast<int>((pace->doneBy->micros - after(0).micros) / 60'000'000) : -1,
            doneIn);
    }

    void aBatchIsNoMeasureOfPace()
    {
        std::vector<Completion> completions(200, Completion{after(-10), {}, true});
        QVERIFY(!paceOf(completions, 10, after(0)));
        completions.insert(completions.begin(), {{after(-30), {}, false}, {after(-25), {}, false}});
        completions.push_back({after(-5), {}, false});
        QCOMPARE(paceOf(completions, 10, after(0)).value().perHour, 4);
    }

    void whenNothingIsLeftThereIsNothingToForecast()
    {
        const std::vector<Completion> completions(5, Completion{after(-10), {}, false});
        QVERIFY(!paceOf(completions, 0, after(0)).value().doneBy);
    }

private:
    static Instant after(int minutes)
    {
        return {instantFromIso(u"2026-11-19T14:00").value().micros + minutes * std::int64_t{60'000'000}};
    }
    static QString numbers(const std::vector<OpenEnd>& ends)
    {
        QStringList all;
        for (const OpenEnd& end : ends) {
            all << end.number;
        }
        return all.join(u' ');
    }
    static void fill(ScratchDesk& desk)
    {
        desk.importStock(10'000);
        Asking second;
        second.number = u"R2"_s;
        second.code = u"4710001020"_s;
        Asking third;
        third.number = u"R3"_s;
        third.code = u"4710001021"_s;
        desk.importRequests({Asking().row(), second.row(), third.row()});
        (void)desk.phone("R1");
    }
};

SOSDESK_SUITE(BoardTest);
#include "test_board.moc"
