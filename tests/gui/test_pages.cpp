// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"
#include "ui/window/screens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The screens beside list and review, in the window: each has a key, and what is done there shows in the list. */
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_played = std::make_unique<PlayedWindow>(); }

    void everyScreenOpensByItsKeyAndEscapeComesBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<ui::Screen>("screen");
        const auto row = [](const char* name, Qt::Key key, bool shift, ui::Screen screen) {
            QTest::newRow(name) << static_cast<int>(key) << shift << screen;
        };
        row("today", Qt::Key_T, false, ui::Screen::Today);
        row("deliveries", Qt::Key_D, false, ui::Screen::Deliveries);
        row("the weekly survey", Qt::Key_W, false, ui::Screen::Watch);
        row("stock", Qt::Key_B, false, ui::Screen::Stock);
        row("facilities", Qt::Key_F, true, ui::Screen::Facilities);
        row("exchange", Qt::Key_S, true, ui::Screen::Sync);
        row("fair share", Qt::Key_H, false, ui::Screen::Share);
        row("a call", Qt::Key_N, false, ui::Screen::Call);
        row("a paper sheet", Qt::Key_N, true, ui::Screen::Sheet);
    }
    void everyScreenOpensByItsKeyAndEscapeComesBack()
    {
        QFETCH(const int, key);
        QFETCH(const bool, shift);
        QFETCH(const ui::Screen, screen);
        open(static_cast<Qt::Key>(key), shift);
        QCOMPARE(screens()->current(), screen);
        QVERIFY(!m_played->window().review().isVisible());
        QVERIFY(QApplication::focusWidget() != nullptr);
        QVERIFY(QApplication::focusWidget() != m_played->window().requests().list());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_played->settle();
        QCOMPARE(screens()->current(), ui::Screen::Review);
        QVERIFY(m_played->window().review().isVisible());
        QCOMPARE(QApplication::focusWidget(), m_played->window().requests().list());
    }

    void thePageOfAPlaceLeadsThereAndBack()
    {
        const QString number = m_played->numbersOf(Lane::Clean).value(0);
        QVERIFY(m_played->window().requests().select(number));
        m_played->settle();
        m_played->press(Qt::Key_F);
        QCOMPARE(screens()->current(), ui::Screen::Facilities);
        const Request asked = m_played->stored(number).stored.request;
        QCOMPARE(m_played->find<ui::PlainLabel>("facilityName")->text(), asked.facilityName);
        auto* const requests = m_played->find<QAbstractItemView>("facilityRequests");
        requests->setFocus();
        int row = 0;
        while (requests->model()->index(row, 1).data().toString() != number) {
            QVERIFY(++row < requests->model()->rowCount());
        }
        requests->setCurrentIndex(requests->model()->index(row, 0));
        QTest::keyClick(requests, Qt::Key_Return);
        m_played->settle();
        QCOMPARE(screens()->current(), ui::Screen::Review);
        QCOMPARE(m_played->window().review().number(), number);
    }

    void aCallIsOnTheListAsSoonAsItIsStored()
    {
        const int before = m_played->window().requests().model().rowCount();
        open(Qt::Key_N, false);
        QLineEdit* const facility = shown(u"entryFacility"_s); // the form for a sheet has one of its own
        facility->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(u"どこにもない訪問看護"_s);
        QApplication::sendEvent(facility, &typed);
        QLineEdit* const asked = shown(u"entryAsked2"_s);
        asked->setFocus();
        QTest::keyClicks(asked, u"200"_s);
        QTest::keyClick(asked, Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(screens()->current(), ui::Screen::Review);
        QCOMPARE(m_played->window().requests().model().rowCount(), before + 1);
        QVERIFY2(m_played->window().review().number().startsWith(u"URG-"_s),
            qPrintable(m_played->window().review().number()));
    }

    void aCallIsCorrectedInItsFormAndAReportWhereItWasFiled()
    {
        QVERIFY(m_played->window().requests().select(m_played->numbersOf(Lane::Clean).value(0)));
        m_played->settle();
        m_played->press(Qt::Key_E);
        QCOMPARE(screens()->current(), ui::Screen::Review);
        QVERIFY2(m_played->notice().contains(u"取り込み直して"_s), qPrintable(m_played->notice()));
        aCallIsOnTheListAsSoonAsItIsStored();
        const QString number = m_played->window().review().number();
        m_played->press(Qt::Key_E);
        QCOMPARE(screens()->current(), ui::Screen::Call);
        QVERIFY(m_played->find<QWidget>("screens")->isVisible());
        QLineEdit* const asked = shown(u"entryAsked2"_s);
        QCOMPARE(asked->text(), u"200"_s);
        asked->setFocus();
        asked->selectAll();
        QTest::keyClicks(asked, u"150"_s);
        QTest::keyClick(asked, Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QVERIFY2(m_played->notice().contains(u"訂正しました"_s), qPrintable(m_played->notice()));
        QCOMPARE(m_played->stored(number).stored.request.lines.front().asked, Quantity(150));
    }

    void aCallThatIsBeingTypedWaitsWhileAnotherOneIsCorrected()
    {
        aCallIsOnTheListAsSoonAsItIsStored();
        open(Qt::Key_N, false);
        QLineEdit* const asked = shown(u"entryAsked1"_s);
        asked->setFocus();
        QTest::keyClicks(asked, u"70"_s);
        QTest::keyClick(asked, Qt::Key_Escape);
        m_played->settle();
        m_played->press(Qt::Key_E);
        QVERIFY(shown(u"entryAsked1"_s)->text() != u"70"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown(u"entryAsked1"_s)->text(), u"70"_s); // the correction is given up, the call is not
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(shown(u"entryAsked1"_s)->text().isEmpty()); // thrown away by a key of its own
    }

    void aTickIsStoredAndTheHistoryTellsOfIt()
    {
        QVERIFY(m_played->window().requests().select(m_played->numbersOf(Lane::Clean).value(1)));
        m_played->settle();
        const QString number = m_played->window().review().number();
        auto* const checks = m_played->find<QWidget>("checks");
        checks->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        m_played->settle();
        const std::vector<CheckTick> ticks = m_played->stored(number).dossier.ticks;
        QVERIFY(std::any_of(ticks.begin(), ticks.end(), [](const CheckTick& tick) { return tick.confirmed; }));
    }

    void aFairShareIsTakenBackFromTheList()
    {
        open(Qt::Key_H, false);
        auto* const accept = m_played->find<QPushButton>("acceptShares");
        QVERIFY(accept->isEnabled());
        const int before = decided();
        accept->click();
        m_played->settle();
        const int drafted = decided();
        QVERIFY2(drafted > before, qPrintable(m_played->notice()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_played->settle();
        m_played->press(Qt::Key_Z);
        QCOMPARE(decided(), before);
        m_played->press(Qt::Key_Z); // once is all
        QVERIFY2(m_played->notice().contains(u"取り消せる操作はありません"_s), qPrintable(m_played->notice()));
    }

    void aFairShareTakenBackOnItsScreenIsNotTakenBackAgain()
    {
        open(Qt::Key_H, false);
        m_played->find<QPushButton>("acceptShares")->click();
        m_played->settle();
        m_played->find<QWidget>("shares")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z);
        m_played->settle();
        QCOMPARE(decided(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_played->settle();
        m_played->press(Qt::Key_Z);
        QVERIFY2(m_played->notice().contains(u"取り消せる操作はありません"_s), qPrintable(m_played->notice()));
    }

private:
    /** How many requests of today have 要 or 否 in their draft. */
    [[nodiscard]] int decided()
    {
        const ui::RequestModel& model = m_played->window().requests().model();
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const ReviewedRequest reviewed = m_played->stored(model.numberAt(row));
            count += reviewed.dossier.decision && reviewed.dossier.decision->need ? 1 : 0;
        }
        return count;
    }
    [[nodiscard]] QLineEdit* shown(const QString& name)
    {
        for (QLineEdit* const field : m_played->window().findChildren<QLineEdit*>(name)) {
            if (field->isVisible()) {
                return field;
            }
        }
        qFatal("no field %s", qPrintable(name));
    }
    [[nodiscard]] ui::Screens* screens() { return m_played->find<ui::Screens>("screens"); }
    void open(Qt::Key key, bool shift)
    {
        QTest::keyClick(&m_played->window(), key,
            shift ? Qt::ControlModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::ControlModifier));
        m_played->settle();
    }

    std::unique_ptr<PlayedWindow> m_played;
};

SOSDESK_SUITE(PagesTest);
#include "test_pages.moc"
