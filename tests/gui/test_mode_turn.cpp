// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "core/desk/roll.h"
#include "core/desk/settings.h"
#include "tests/gui/held_desk.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QTableWidget>
#include <QTextEdit>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 訓練・有事: both stores hold the same numbers, and nothing of the one gets into the other. */
class ModeTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        (void)m_played->ask<Reply>([drill = m_played->path(u"drill"_s)](Desk& desk) -> Result<Reply> {
            SOSDESK_TRY(desk.setMode(Mode::Live));
            SOSDESK_TRY(setSetting(desk.office(), u"prefecture"_s, u"47"_s));
            QStringList files;
            for (const QString& name : QDir(drill).entryList({u"*.csv"_s})) {
                if (name != u"requests-2.csv"_s) {
                    files << drill + u'/' + name;
                }
            }
            Result<Reply> reply = importReply(desk, files, {}, {});
            SOSDESK_TRY(desk.setMode(Mode::Drill));
            return reply;
        });
        m_clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(m_clean.size() >= 2);
        choose(m_clean[1]);
    }

    void whatIsTypedIsADraftOfItsStoreAndTheOtherPaneIsEmpty()
    {
        type("opinion", u"訓練の意見"_s);
        turn();
        QCOMPARE(m_played->window().windowTitle(), u"審査デスク"_s);
        QVERIFY(m_played->notice().contains(u"有事（本番）"_s));
        choose(m_clean[1]);
        QVERIFY(!m_played->find<QTextEdit>("opinion")->toPlainText().contains(u"訓練の意見"_s));
        choose(m_clean[0]);
        QVERIFY(!m_played->stored(m_clean[1]).dossier.decision);
        turn();
        QVERIFY(m_played->stored(m_clean[1]).dossier.decision.value().opinion.contains(u"訓練の意見"_s));
    }

    void aFormThatIsHalfTypedStaysBehind()
    {
        QTest::keyClick(&m_played->window(), Qt::Key_N, Qt::ControlModifier);
        m_played->settle();
        QTest::keyClicks(m_played->find<QLineEdit>("entryCaller"), u"Kunren"_s);
        turn();
        QTest::keyClick(&m_played->window(), Qt::Key_N, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(m_played->find<QLineEdit>("entryCaller")->text(), QString());
    }

    void whatWasAskedBehindTheTurnIsNotDoneInTheOtherStore()
    {
        HeldDesk busy(m_played->worker());
        busy.begin();
        askToTurn();
        m_played->window().requests().list()->setFocus();
        QTest::keyClick(m_played->window().requests().list(), Qt::Key_A);
        busy.letGo();
        m_played->settle();
        QCOMPARE(m_played->window().windowTitle(), u"審査デスク"_s);
        QVERIFY(!m_played->stored(m_clean[1]).dossier.decision);
    }

    void aFileThatWaitsHoldsTheModeAndIsTakenIntoItsStore()
    {
        const std::size_t before = inList();
        HeldDesk busy(m_played->worker());
        busy.begin();
        m_played->window().importFiles({m_played->file(u"more.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"
            "R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,400\n"_s.toUtf8())});
        askToTurn();
        QVERIFY2(m_played->notice().contains(u"切り替えられません"_s), qPrintable(m_played->notice()));
        busy.letGo();
        m_played->settle();
        QVERIFY(m_played->window().windowTitle().contains(u"訓練"_s));
        QCOMPARE(inList(), before + 1);
        turn();
        QCOMPARE(inList(), before);
    }

    void aBatchIsOfOneStore()
    {
        m_played->press(Qt::Key_B);
        QTest::keyClick(m_played->find<QTableWidget>("batchRows"), Qt::Key_Return);
        askToTurn();
        m_played->settle();
        QVERIFY(m_played->window().windowTitle().contains(u"訓練"_s));
        QVERIFY(m_played->stored(m_clean.last()).dossier.decision.value().complete);
        turn();
        QVERIFY(m_played->window().findChild<QTableWidget*>(u"batchRows"_s) == nullptr); // nor its panel
        for (const QString& number : m_clean) {
            QVERIFY2(!m_played->stored(number).dossier.decision, qPrintable(number));
        }
        m_played->press(Qt::Key_Z);
        QVERIFY2(m_played->notice().contains(u"取り消せる操作はありません"_s), qPrintable(m_played->notice()));
    }

    /** Turned while the list is judged: no entry of the drill's list may stand in the live one. */
    void theListIsThatOfItsStore()
    {
        m_played->press(Qt::Key_A);
        for (const QString& file : {u"facilities.csv"_s, u"requests.csv"_s}) {
            (void)m_played->ask<Reply>(
                [path = m_played->path(u"drill/"_s + file)](Desk& desk) { return importReply(desk, {path}, {}, {}); });
        }
        m_played->window().reload();
        askToTurn();
        m_played->settle();
        const Roll& shown = m_played->window().requests().model().order().roll();
        QVERIFY(!shown.entries.empty());
        for (const RollEntry& entry : shown.entries) {
            QVERIFY2(!entry.decided && !entry.drafted, qPrintable(shown.wordsOf(entry.number)));
        }
    }

private:
    void choose(const QString& number)
    {
        m_played->window().requests().select(number);
        m_played->settle();
    }
    void type(const char* field, const QString& text)
    {
        auto* const edit = m_played->find<QTextEdit>(field);
        edit->setFocus();
        edit->setPlainText(text);
    }
    /** Also while a panel has the keys. */
    void askToTurn()
    {
        for (QAction* const action : m_played->window().findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(u"Ctrl+Shift+M"_s)) {
                action->trigger();
                return;
            }
        }
        QFAIL("no action turns the mode");
    }
    void turn()
    {
        askToTurn();
        m_played->settle();
    }
    std::size_t inList()
    {
        return m_played->ask<Roll>([](Desk& desk) { return loadRoll(desk.office()); }).entries.size();
    }

    std::unique_ptr<PlayedWindow> m_played;
    QStringList m_clean;
};

SOSDESK_SUITE(ModeTurnTest);
#include "test_mode_turn.moc"
