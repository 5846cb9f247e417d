// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/today/board_list.h"
#include "ui/today/day_count.h"
#include "ui/today/figure_box.h"
#include "ui/window/rail_button.h"
#include "ui/window/screens.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTableView>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 今日: what is left, what was left, and what is still open behind the decisions. */
class TodayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsCountedByWhatIsDue()
    {
        const Day today{20'000};
        Roll roll;
        const auto add = [&](int daysAway, bool decided, std::optional<Lane> lane, bool changed = false) {
            RollEntry entry;
            entry.received = instantAt(today + qMin(daysAway, 0), 36'000);
            entry.processingDay = today + daysAway;
            entry.decided = decided;
            entry.changed = changed;
            entry.gist.lane = lane;
            roll.entries.push_back(entry);
        };
        add(0, false, Lane::Clean);
        add(0, true, Lane::Clean);
        add(0, false, Lane::Call, true);
        add(0, false, std::nullopt); // not judged yet
        add(-1, false, Lane::Call);
        add(-3, false, Lane::Clean);
        add(-1, true, Lane::Clean); // done on its day: no work of today
        roll.entries.back().decidedOn = today - 1;
        add(-31, false, Lane::Clean); // too old to be anybody's leftover
        add(1, false, Lane::Late);
        add(1, true, Lane::Late);
        add(-2, true, Lane::Clean); // a leftover that was decided today
        roll.entries.back().decidedOn = today;
        const ui::DayCount day = ui::countDay(roll, today);
        QCOMPARE(day.due, 7);
        QCOMPARE(day.done, 2);
        QCOMPARE(day.left(), 5);
        QCOMPARE(day.leftovers, (std::vector<std::uint32_t>{5, 4})); // the oldest on top
        QCOMPARE(day.late, std::vector<std::uint32_t>{8});
        QCOMPARE(day.open.at(static_cast<std::size_t>(Lane::Clean)), 2);
        QCOMPARE(day.open.at(static_cast<std::size_t>(Lane::Call)), 1);
        QCOMPARE(day.open.at(static_cast<std::size_t>(Lane::Changed)), 1);
    }

    void theBoardFollowsWhatIsDecided()
    {
        PlayedWindow played;
        const int left = played.find<ui::RailButton>("rail-review")->badge();
        QCOMPARE(leftOn(played), left);
        QVERIFY(played.window().requests().select(played.numbersOf(Lane::Clean).constFirst()));
        played.settle();
        const QString number = played.window().requests().currentNumber();
        played.press(Qt::Key_A);
        QCOMPARE(played.find<ui::RailButton>("rail-review")->badge(), left - 1);
        QCOMPARE(leftOn(played), left - 1);
        QVERIFY(keysOf(played, "boardUntold").contains(number));
        QVERIFY(keysOf(played, "boardUnentered").contains(number));
        QCOMPARE(played.find<QTableView>("boardOfficers")->model()->index(0, 0).data().toString(), u"見本太郎"_s);
        played.press(Qt::Key_Z);
        QCOMPARE(leftOn(played), left);
        QVERIFY(!keysOf(played, "boardUntold").contains(number));
    }

    void keysLeadToTheScreensAndBack()
    {
        PlayedWindow played;
        const auto* const screens = played.find<ui::Screens>("screens");
        QCOMPARE(screens->current(), ui::Screen::Review);
        QTest::keyClick(&played.window(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(screens->current(), ui::Screen::Today);
        QVERIFY(played.find<QWidget>("todayScreen")->isVisible());
        QVERIFY(!played.window().review().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(screens->current(), ui::Screen::Review);
        QCOMPARE(QApplication::focusWidget(), played.window().requests().list());
        QTest::keyClick(&played.window(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(screens->current(), ui::Screen::Today);
        played.settle();
    }

    void aLineOfTheBoardLeadsToItsRequest()
    {
        PlayedWindow played;
        QVERIFY(played.window().requests().select(played.numbersOf(Lane::Clean).constFirst()));
        played.settle();
        const QString number = played.window().requests().currentNumber();
        played.press(Qt::Key_A);
        QTest::keyClick(&played.window(), Qt::Key_T, Qt::ControlModifier);
        played.settle();
        auto* const untold = played.find<QTableView>("boardUntold");
        untold->setFocus();
        untold->selectRow(static_cast<int>(keysOf(played, "boardUntold").indexOf(number)));
        QTest::keyClick(untold, Qt::Key_Return);
        played.settle();
        QVERIFY(played.window().review().isVisible());
        QCOMPARE(played.window().review().number(), number); // decided: no open list would show it
    }

    void aLaneOfTheBoardLeadsToItsList()
    {
        PlayedWindow played;
        QTest::keyClick(&played.window(), Qt::Key_T, Qt::ControlModifier);
        played.settle();
        auto* const lanes = played.find<QTableView>("boardLanes");
        const QString lane = lanes->model()->index(0, 0).data().toString();
        const int count = lanes->model()->index(0, 2).data().toString().remove(u"件"_s).toInt();
        lanes->setFocus();
        QTest::keyClick(lanes, Qt::Key_Return);
        played.settle();
        QVERIFY(played.window().review().isVisible());
        QVERIFY2(played.window().requests().model().rowCount() == count, qPrintable(lane));
    }

    void theModelOfALineIsSound()
    {
        ui::BoardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{u"R1"_s, u"<b>病院</b>"_s, u"要"_s, u"14:00"_s}, {}});
        QCOMPARE(model.index(0, 0).data().toString(), u"<b>病院</b>"_s);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        model.setRows({});
    }

private:
    /** Goes to the board, reads what is left, and comes back. */
    static int leftOn(PlayedWindow& played)
    {
        QTest::keyClick(&played.window(), Qt::Key_T, Qt::ControlModifier);
        played.settle();
        const int left = played.find<ui::FigureBox>("figureLeft")->figure().toInt();
        QTest::keyClick(&played.window(), Qt::Key_R, Qt::ControlModifier);
        played.settle();
        return left;
    }
    static QStringList keysOf(PlayedWindow& played, const char* list)
    {
        QStringList keys;
        const auto& model = static_cast<const ui::BoardModel&>(*played.find<QTableView>(list)->model());
        for (const ui::BoardRow& row : model.rows()) {
            keys << row.key;
        }
        return keys;
    }
};

SOSDESK_SUITE(TodayTest);
#include "test_today.moc"
