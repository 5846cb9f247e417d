// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "ui/window/key_overlay.h"
#include "ui/window/welcome.h"

#include <QAbstractButton>
#include <QAction>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** The overlay tells the keys that work, and no other. */
class KeyOverlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_field = new QLineEdit(m_window.get());
        m_window->setCentralWidget(m_field);
        QMenu* file = m_window->menuBar()->addMenu(u"ファイル(&F)"_s);
        file->addAction(u"取り込み…"_s)->setShortcut(QKeySequence(u"Ctrl+O"_s));
        file->addAction(u"鍵のない行"_s);
        file->addSeparator();
        QMenu* inner = file->addMenu(u"書き出し"_s);
        inner->addAction(u"&CSV"_s)->setShortcuts({QKeySequence(u"Ctrl+E"_s), QKeySequence(u"F7"_s)});
        QMenu* decide = m_window->menuBar()->addMenu(u"&Review"_s);
        m_approve = decide->addAction(u"要・完了して次へ（A）"_s);
        m_approve->setShortcut(QKeySequence(u"F2"_s));
        auto* hidden = decide->addAction(u"隠れた"_s);
        hidden->setShortcut(QKeySequence(u"F3"_s));
        hidden->setVisible(false);
        m_window->menuBar()->addMenu(u"空(&E)"_s)->addAction(u"何も"_s);
        m_overlay = new KeyOverlay(*m_window->menuBar(), m_window.get());
        m_window->resize(900, 600);
        m_window->show();
        m_field->setFocus();
    }
    void cleanup() { m_window.reset(); }

    void everyKeyStandsInTheGroupOfItsMenu()
    {
        m_overlay->open();
        QVERIFY(m_overlay->isVisible());
        QCOMPARE(m_overlay->geometry(), m_window->rect());
        QCOMPARE(told(),
            (QStringList{
                u"ファイル: 取り込み=Ctrl+O"_s, u"書き出し: CSV=Ctrl+E F7"_s, u"Review: 要・完了して次へ=A F2"_s}));
        QVERIFY(m_overlay->accessibleDescription().contains(u"取り込み Ctrl+O"_s));
    }

    void aKeyThatChangedIsToldAsItIsNow()
    {
        m_overlay->open();
        m_approve->setShortcut(QKeySequence(u"Ctrl+Return"_s));
        m_overlay->open();
        QVERIFY(told().last().endsWith(m_approve->shortcut().toString(QKeySequence::NativeText)));
    }

    void anyKeyClosesAndTheFocusGoesBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Esc") << static_cast<int>(Qt::Key_Escape);
        QTest::newRow("?") << static_cast<int>(Qt::Key_Question);
        QTest::newRow("a letter") << static_cast<int>(Qt::Key_A);
        QTest::newRow("an arrow, where nothing scrolls") << static_cast<int>(Qt::Key_Down);
    }
    void anyKeyClosesAndTheFocusGoesBack()
    {
        QFETCH(const int, key);
        m_overlay->open();
        QTest::keyClick(m_overlay, static_cast<Qt::Key>(key));
        QVERIFY(!m_overlay->isVisible());
        QCOMPARE(m_window->focusWidget(), m_field);
        QVERIFY(m_field->text().isEmpty());
    }

    void shiftAloneDoesNotClose()
    {
        m_overlay->open();
        QTest::keyPress(m_overlay, Qt::Key_Shift);
        QVERIFY(m_overlay->isVisible());
        QTest::mouseClick(m_overlay, Qt::LeftButton);
        QVERIFY(!m_overlay->isVisible());
    }

    void whatIsHigherThanTheWindowScrolls()
    {
        m_window->resize(300, 140);
        m_overlay->open();
        const QImage before = m_overlay->grab().toImage();
        QTest::keyClick(m_overlay, Qt::Key_Down);
        QVERIFY(m_overlay->isVisible());
        QVERIFY(m_overlay->grab().toImage() != before);
        QTest::keyClick(m_overlay, Qt::Key_Home);
        QCOMPARE(m_overlay->grab().toImage(), before);
        QTest::keyClick(m_overlay, Qt::Key_Escape);
        QVERIFY(!m_overlay->isVisible());
    }

    void itGrowsWithTheWindow()
    {
        m_overlay->open();
        m_window->resize(1'200, 700);
        QCOMPARE(m_overlay->geometry(), m_window->rect());
    }

private:
    QStringList told() const
    {
        QStringList lines;
        for (const KeyOverlay::Group& group : m_overlay->groups()) {
            QStringList entries;
            for (const KeyOverlay::Entry& entry : group.entries) {
                entries << entry.text + u'=' + entry.keys.join(u' ');
            }
            lines << group.title + u": "_s + entries.join(u", "_s);
        }
        return lines;
    }

    std::unique_ptr<QMainWindow> m_window;
    QLineEdit* m_field = nullptr;
    QAction* m_approve = nullptr;
    KeyOverlay* m_overlay = nullptr;
};

/** The empty desk explains itself, by keys alone. */
class WelcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayIsAKeyAway_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return);
        QTest::newRow("Space") << static_cast<int>(Qt::Key_Space);
    }
    void everyWayIsAKeyAway()
    {
        QFETCH(const int, key);
        Welcome welcome(nullptr);
        QSignalSpy drill(&welcome, &Welcome::drillWanted);
        QSignalSpy import(&welcome, &Welcome::importWanted);
        QSignalSpy server(&welcome, &Welcome::serverWanted);
        welcome.show();
        welcome.setFocus();
        QTest::keyClick(welcome.focusWidget(), static_cast<Qt::Key>(key));
        QCOMPARE(drill.size(), 1);
        QTest::keyClick(welcome.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(welcome.focusWidget(), static_cast<Qt::Key>(key));
        QCOMPARE(drill.size(), 1);
        QCOMPARE(import.size(), 1);
        QTest::keyClick(welcome.focusWidget(), Qt::Key_Tab);
        QTest::keyClick(welcome.focusWidget(), static_cast<Qt::Key>(key));
        QCOMPARE(import.size(), 1);
        QCOMPARE(server.size(), 1);
    }

    void eachSaysWhatItDoes()
    {
        const Welcome welcome(nullptr);
        const auto cards = welcome.findChildren<QAbstractButton*>();
        QCOMPARE(cards.size(), 3);
        for (const QAbstractButton* card : cards) {
            QVERIFY(!card->text().isEmpty());
            QCOMPARE(card->accessibleDescription().count(u'。'), 2);
        }
    }

    void aNarrowCardIsHigher()
    {
        const Welcome welcome(nullptr);
        const auto* card = welcome.findChild<QAbstractButton*>();
        QVERIFY(card->layout()->heightForWidth(200) > card->layout()->heightForWidth(600));
    }
};

SOSDESK_SUITE(KeyOverlayTest);
SOSDESK_SUITE(WelcomeTest);
#include "test_key_overlay.moc"
