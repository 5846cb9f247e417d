// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/window/key_overlay.h"
#include "ui/window/screens.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

ui::Screens& screensOf(PlayedWindow& played)
{
    return *played.find<ui::Screens>("screens");
}

void keyTo(PlayedWindow& played, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    played.settle();
}

/** Of a menu, wherever it stands. */
QList<QAction*> actionsOf(PlayedWindow& played, const QString& title)
{
    for (const QMenu* const menu : played.window().menuBar()->findChildren<QMenu*>()) {
        if (menu->title() == title) {
            return menu->actions();
        }
    }
    return {};
}

bool isDecided(PlayedWindow& played, const QString& number)
{
    return played.stored(number).dossier.decision.has_value();
}

} // namespace

/** A key acts on what is seen, and on nothing else. */
class KeysInSightTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestOutOfSightIsNotDecided_data()
    {
        QTest::addColumn<int>("screen");
        QTest::newRow("今日") << static_cast<int>(ui::Screen::Today);
        QTest::newRow("備蓄") << static_cast<int>(ui::Screen::Stock);
        QTest::newRow("the call form") << static_cast<int>(ui::Screen::Call);
        QTest::newRow("the fair share") << static_cast<int>(ui::Screen::Share);
    }
    void aRequestOutOfSightIsNotDecided()
    {
        QFETCH(const int, screen);
        PlayedWindow played;
        const QString number = played.numbersOf(Lane::Clean).value(0);
        played.window().requests().select(number);
        played.settle();
        screensOf(played).show(static_cast<ui::Screen>(screen));
        played.settle();
        const QWidget* const focus = QApplication::focusWidget();
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F6, Qt::Key_F12}) {
            keyTo(played, key);
        }
        QVERIFY(!isDecided(played, number));
        QVERIFY(!played.window().review().isTouched());
        QCOMPARE(QApplication::focusWidget(), focus);
        keyTo(played, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(played.window().review().number(), number);
        keyTo(played, Qt::Key_L, Qt::ControlModifier); // the list is seen again, and its keys act
        QCOMPARE(screensOf(played).current(), ui::Screen::Review);
        keyTo(played, Qt::Key_F2);
        QVERIFY(isDecided(played, number));
    }

    void theOverlayTakesEveryKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("F2") << static_cast<int>(Qt::Key_F2) << 0;
        QTest::newRow("A") << static_cast<int>(Qt::Key_A) << 0;
        QTest::newRow("F9") << static_cast<int>(Qt::Key_F9) << 0;
        QTest::newRow("Ctrl+B") << static_cast<int>(Qt::Key_B) << static_cast<int>(Qt::ControlModifier);
    }
    void theOverlayTakesEveryKey()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        PlayedWindow played;
        const QString number = played.numbersOf(Lane::Clean).value(0);
        played.window().requests().select(number);
        played.settle();
        played.press(Qt::Key_F1);
        const auto* const overlay = played.window().findChild<ui::KeyOverlay*>();
        QVERIFY(overlay->isVisible());
        keyTo(played, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QVERIFY(!overlay->isVisible());
        QVERIFY(!isDecided(played, number));
        QCOMPARE(screensOf(played).current(), ui::Screen::Review);
        QVERIFY(played.notice().isEmpty());
    }

    void everyKeyOfAScreenIsInTheMenusAndActsOnThatScreen_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("keys");
        QTest::newRow("配送") << static_cast<int>(ui::Screen::Deliveries) << u"配送"_s
                              << u"E H S T Z M K X L P Enter"_s;
        QTest::newRow("備蓄") << static_cast<int>(ui::Screen::Stock) << u"備蓄"_s << u"E"_s;
        QTest::newRow("週次調査") << static_cast<int>(ui::Screen::Watch) << u"週次調査"_s
                                  << u"Enter 1 2 3 4 5 O S P U W"_s;
        QTest::newRow("今日") << static_cast<int>(ui::Screen::Today) << u"今日"_s << u"Enter"_s;
        QTest::newRow("施設") << static_cast<int>(ui::Screen::Facilities) << u"施設"_s
                              << u"Down Enter Enter Left Right"_s;
        QTest::newRow("同期") << static_cast<int>(ui::Screen::Sync) << u"同期"_s << u"Enter Enter Enter"_s;
        QTest::newRow("公平配分") << static_cast<int>(ui::Screen::Share) << u"公平配分"_s << u"Enter Z"_s;
    }
    void everyKeyOfAScreenIsInTheMenusAndActsOnThatScreen()
    {
        QFETCH(const int, screen);
        QFETCH(const QString, group);
        QFETCH(const QString, keys);
        PlayedWindow played({20, 6});
        QTest::keyClick(&played.window(), Qt::Key_F1);
        const auto* const overlay = played.window().findChild<ui::KeyOverlay*>();
        QStringList told;
        for (const ui::KeyOverlay::Group& shown : overlay->groups()) {
            for (const ui::KeyOverlay::Entry& entry : shown.entries) {
                if (shown.title == group) {
                    told << entry.keys;
                }
            }
        }
        QCOMPARE(told.join(u' '), keys);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        const QList<QAction*> actions = actionsOf(played, group);
        QVERIFY(std::none_of(actions.begin(), actions.end(), [](const QAction* act) { return act->isEnabled(); }));
        screensOf(played).show(static_cast<ui::Screen>(screen));
        played.settle();
        const bool needsSomething = static_cast<ui::Screen>(screen) == ui::Screen::Share // there may be nothing short
            || static_cast<ui::Screen>(screen) == ui::Screen::Sync;                      // nor in conflict
        QVERIFY(needsSomething
            || std::all_of(actions.begin(), actions.end(), [](const QAction* act) { return act->isEnabled(); }));
    }

    void theMenuDoesWhatTheLetterDoes()
    {
        PlayedWindow played({20, 6});
        screensOf(played).show(ui::Screen::Stock);
        played.settle();
        const QWidget* const table = QApplication::focusWidget();
        actionsOf(played, u"備蓄"_s).front()->trigger();
        const QWidget* const byMenu = QApplication::focusWidget();
        QVERIFY(byMenu != table);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
        QCOMPARE(QApplication::focusWidget(), byMenu);
    }

    void theLinesOfTheChecksAreInTheMenuToo()
    {
        PlayedWindow played;
        const QString number = played.window().review().number();
        const auto act = [&](const QString& text) {
            for (QAction* const action : actionsOf(played, u"審査(&R)"_s)) {
                if (action->text().startsWith(text)) {
                    action->trigger();
                    played.settle();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(act(u"審査項目を確認済みにする（Space）"_s)); // leads there first
        QVERIFY(played.stored(number).dossier.ticks.empty());
        QVERIFY(act(u"審査項目を確認済みにする（Space）"_s));
        QCOMPARE(played.stored(number).dossier.ticks.size(), std::size_t(1));
    }

    void anEmptyDeskLetsThroughToEveryScreen()
    {
        PlayedWindow played({0, 0});
        auto* const drill = QApplication::focusWidget();
        QVERIFY(drill != nullptr && drill->isVisible());
        for (const auto& [key, modifiers, screen] :
            {std::tuple{Qt::Key_N, Qt::KeyboardModifiers(Qt::ControlModifier), ui::Screen::Call},
                std::tuple{Qt::Key_B, Qt::KeyboardModifiers(Qt::ControlModifier), ui::Screen::Stock},
                std::tuple{Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier, ui::Screen::Sync}}) {
            QTest::keyClick(&played.window(), key, modifiers);
            played.settle();
            QCOMPARE(screensOf(played).current(), screen);
            QVERIFY(!drill->isVisible());
            QVERIFY(QApplication::focusWidget()->isVisible());
        }
        QTest::keyClick(&played.window(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(drill->isVisible());
        QCOMPARE(QApplication::focusWidget(), drill);
        QVERIFY(!played.window().review().isVisible());
        QTest::keyClick(&played.window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // the drill begins
        played.settle();
        QTRY_VERIFY(played.window().requests().list()->isVisible());
        QCOMPARE(QApplication::focusWidget(), played.window().requests().list());
    }
};

SOSDESK_SUITE(KeysInSightTest);
#include "test_keys_in_sight.moc"
