// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/held_desk.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/window/notice_bar.h"
#include "ui/window/screens.h"

#include <QLineEdit>
#include <QPushButton>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Z takes back what was done, the newest first, and asks when something already left. */
class UndoingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        m_clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(m_clean.size() >= 3);
    }

    void eachZTakesBackTheOneBefore()
    {
        for (int at = 0; at < 3; ++at) {
            approve(m_clean[at]);
        }
        for (int at = 2; at >= 0; --at) {
            m_played->press(Qt::Key_Z);
            for (int other = 0; other < 3; ++other) {
                QCOMPARE(isComplete(m_clean[other]), other < at);
            }
            QCOMPARE(requests().currentNumber(), m_clean[at]);
        }
        m_played->press(Qt::Key_Z);
        QVERIFY(m_played->notice().contains(u"取り消せる操作はありません"_s));
    }

    void anEmptyPileLeavesEverythingAsItIs()
    {
        QVERIFY(requests().select(m_clean[0]));
        m_played->settle();
        m_played->press(Qt::Key_Z);
        QVERIFY(!m_played->stored(m_clean[0]).dossier.decision);
        QVERIFY(m_played->notice().contains(u"取り消せる操作はありません"_s));
    }

    /** A draft that was typed over a completed decision is on top of it: one Z takes back the act all the same. */
    void whatCameOnTopOfTheDecisionGoesWithIt()
    {
        approve(m_clean[0]);
        DecisionEntry later;
        later.opinion = u"あとから書いた"_s;
        const QString number = m_clean[0];
        (void)m_played->ask<DecisionOutcome>([&](Desk& desk) { return decide(desk.office(), number, later); });
        m_played->press(Qt::Key_Z);
        const Decision decision = m_played->stored(number).dossier.decision.value();
        QVERIFY(!decision.complete && !decision.need);
        QVERIFY(decision.opinion.isEmpty());
    }

    void whatLeftIsSaidFirst_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a second Z takes it back") << int(Qt::Key_Z) << true;
        QTest::newRow("Enter takes it back") << int(Qt::Key_Return) << true;
        QTest::newRow("Escape keeps it") << int(Qt::Key_Escape) << false;
    }
    void whatLeftIsSaidFirst()
    {
        QFETCH(int, key);
        QFETCH(bool, taken);
        approve(m_clean[0]);
        typeIntoGmis(m_clean[0]);
        m_played->press(Qt::Key_Z);
        QVERIFY(isComplete(m_clean[0]));
        QVERIFY2(m_played->notice().contains(u"G-MISに転記済み（1項目）"_s), qPrintable(m_played->notice()));
        QVERIFY(m_played->notice().contains(m_clean[0]));
        QCOMPARE(QApplication::focusWidget(), m_played->find<QPushButton>("noticeAction"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        m_played->settle();
        QCOMPARE(isComplete(m_clean[0]), !taken);
        QCOMPARE(QApplication::focusWidget(), requests().list());
        QVERIFY(!m_played->find<ui::NoticeBar>("noticeBar")->isAsking());
        m_played->press(Qt::Key_Z); // kept: it asks again; taken: there is nothing more
        QCOMPARE(m_played->find<ui::NoticeBar>("noticeBar")->isAsking(), !taken);
    }

    void aQuestionThatIsPassedOverKeepsTheDecision()
    {
        approve(m_clean[0]);
        typeIntoGmis(m_clean[0]);
        m_played->press(Qt::Key_Z);
        approve(m_clean[1]);
        QVERIFY(isComplete(m_clean[0]));
        QVERIFY(!m_played->find<ui::NoticeBar>("noticeBar")->isAsking());
        m_played->press(Qt::Key_Z); // the newest act, which is another one now
        QVERIFY(!isComplete(m_clean[1]));
        QVERIFY(isComplete(m_clean[0]));
    }

    /** D8 */
    void whatIsClosedIsNamedAndTheOneBeforeComesNext()
    {
        approve(m_clean[0]);
        approve(m_clean[1]);
        const ReviewedRequest second = m_played->stored(m_clean[1]);
        m_played->window().importFiles({m_played->file(u"closed.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス\n%1,2026/11/19 10:00,%2,%3,受付完了\n"_s
                .arg(m_clean[1], second.stored.request.facilityName)
                .arg(second.stored.request.facilityCode.number)
                .toUtf8())});
        m_played->settle();
        m_played->press(Qt::Key_Z);
        QVERIFY(isComplete(m_clean[1]));
        QVERIFY2(m_played->notice().contains(m_clean[1]), qPrintable(m_played->notice()));
        m_played->press(Qt::Key_Z);
        QVERIFY(!isComplete(m_clean[0]));
    }

    void whatIsDecidedWhileAHoldIsTakenBackIsTakenBackNext()
    {
        QVERIFY(requests().select(m_clean[0]));
        m_played->settle();
        m_played->press(Qt::Key_L);
        QTest::keyClick(m_played->find<QLineEdit>("holdReason"), Qt::Key_Return);
        m_played->settle();
        QVERIFY(requests().select(m_clean[1]));
        m_played->settle();
        HeldDesk busy(m_played->worker());
        busy.begin();
        requests().list()->setFocus();
        QTest::keyClick(requests().list(), Qt::Key_Z);
        QTest::keyClick(requests().list(), Qt::Key_A);
        busy.letGo();
        m_played->settle();
        QVERIFY(!m_played->stored(m_clean[0]).hold.held);
        QVERIFY(isComplete(m_clean[1]));
        m_played->press(Qt::Key_Z);
        QVERIFY2(!isComplete(m_clean[1]), qPrintable(m_played->notice()));
    }

    /** Z first, then the button of the fair share: there is nothing left of it, and the decision before it stays. */
    void aShareThatIsTakenBackTwiceLeavesTheRestOfThePile()
    {
        approve(m_clean[0]);
        QTest::keyClick(&m_played->window(), Qt::Key_H, Qt::ControlModifier);
        m_played->settle();
        m_played->find<QPushButton>("acceptShares")->click();
        m_played->settle();
        QTest::keyClick(&m_played->window(), Qt::Key_F9);
        m_played->settle();
        m_played->find<QPushButton>("takeBackShares")->click();
        m_played->settle();
        m_played->find<ui::Screens>("screens")->show(ui::Screen::Review);
        m_played->settle();
        QVERIFY(isComplete(m_clean[0]));
        m_played->press(Qt::Key_Z);
        QVERIFY2(!isComplete(m_clean[0]), qPrintable(m_played->notice()));
    }

    void aKeyThatIsHeldDownActsOnce()
    {
        const QString number = m_clean[0];
        QVERIFY(requests().select(number));
        m_played->settle();
        const qsizetype open = m_clean.size();
        QWidget* const list = requests().list();
        list->setFocus();
        QTest::simulateEvent(list, true, Qt::Key_A, Qt::NoModifier, u"a"_s, false);
        for (int again = 0; again < 20; ++again) {
            QTest::simulateEvent(list, true, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
            m_played->settle();
        }
        QTest::simulateEvent(list, false, Qt::Key_A, Qt::NoModifier, u"a"_s, false);
        QVERIFY(isComplete(number));
        QCOMPARE(m_played->numbersOf(Lane::Clean).size(), open - 1);
    }

    void aKeyThatIsPressedTwiceDecidesOnce()
    {
        m_played->window().review().setLookTime(60'000); // nobody has looked at the next one
        const QString number = m_clean[0];
        QVERIFY(requests().select(number));
        m_played->settle();
        m_played->press(Qt::Key_A);
        QVERIFY(!isComplete(number)); // it was shown just now
        m_played->window().review().setLookTime(0);
        QTest::keyClick(requests().list(), Qt::Key_A);
        m_played->window().review().setLookTime(60'000);
        QTest::keyClick(requests().list(), Qt::Key_A);
        m_played->settle();
        m_played->press(Qt::Key_A);
        QCOMPARE(m_played->stored(number).dossier.decision.value().version, 1);
        QCOMPARE(m_played->numbersOf(Lane::Clean).size(), m_clean.size() - 1);
    }

private:
    [[nodiscard]] ui::RequestPane& requests() { return m_played->window().requests(); }
    [[nodiscard]] bool isComplete(const QString& number)
    {
        const std::optional<Decision> decision = m_played->stored(number).dossier.decision;
        return decision && decision->complete;
    }
    void approve(const QString& number)
    {
        QVERIFY(requests().select(number));
        m_played->settle();
        m_played->press(Qt::Key_A);
        QVERIFY(isComplete(number));
    }
    void typeIntoGmis(const QString& number)
    {
        (void)m_played->ask<OperationId>(
            [number](Desk& desk) { return tickGmisField(desk.office(), number, u"need"_s, true); });
    }

    std::unique_ptr<PlayedWindow> m_played;
    QStringList m_clean;
};

SOSDESK_SUITE(UndoingTest);
#include "test_undoing.moc"
