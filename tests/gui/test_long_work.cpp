// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/roll.h"
#include "core/desk/stock_overview.h"
#include "tests/gui/held_desk.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/window/notice_bar.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** While something long is under way: what is given up, what waits, and what is pressed twice. */
class LongWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_played = std::make_unique<PlayedWindow>(); }

    void theBarShowsWhatBeganLastAndGivesUpThatOnly()
    {
        QStringList givenUp;
        ui::NoticeBar bar(nullptr);
        const auto* const text = bar.findChild<QLabel*>(u"work"_s);
        auto* const cancel = bar.findChild<QPushButton*>(u"cancelWork"_s);
        const int import = bar.begin(u"import"_s, [&] { givenUp << u"import"_s; });
        const int preview = bar.begin(u"preview"_s, [&] { givenUp << u"preview"_s; });
        QCOMPARE(text->text(), u"preview"_s);
        cancel->click();
        bar.setProgress(import, 3, 4);
        QCOMPARE(text->text(), u"preview"_s);
        bar.end(preview);
        QCOMPARE(text->text(), u"import"_s);
        QVERIFY(bar.isBusy() && !cancel->isHidden());
        cancel->click();
        QCOMPARE(givenUp, (QStringList{u"preview"_s, u"import"_s}));
        bar.end(import);
        QVERIFY(!bar.isBusy() && cancel->isHidden() && text->isHidden());
    }

    void givingAPreviewUpLeavesTheImport()
    {
        const std::size_t before = inList();
        HeldDesk busy(m_played->worker());
        busy.begin();
        m_played->window().importFiles({oneMore()});
        QTest::keyClick(&m_played->window(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_played->find<QLabel>("work")->text().contains(u"回答票"_s));
        m_played->find<QPushButton>("cancelWork")->click();
        busy.letGo();
        m_played->settle();
        QCOMPARE(inList(), before + 1);
        const auto* const preview = m_played->window().findChild<QDialog*>(u"preview"_s);
        QVERIFY(preview == nullptr || !preview->isVisible());
    }

    void aDecisionThatWaitsIsSaid()
    {
        const QStringList clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(m_played->window().requests().select(clean[0]));
        m_played->settle();
        const auto* const waiting = m_played->find<QLabel>("waitingWrites");
        QVERIFY(!waiting->isVisible());
        HeldDesk busy(m_played->worker());
        busy.begin();
        QTest::keyClick(m_played->window().requests().list(), Qt::Key_A);
        QTRY_VERIFY(waiting->isVisible());
        QVERIFY2(waiting->text().startsWith(u"1件"_s), qPrintable(waiting->text()));
        busy.letGo();
        m_played->settle();
        QVERIFY(!waiting->isVisible());
        QVERIFY(m_played->stored(clean[0]).dossier.decision.value().complete);
    }

    void aBatchThatIsAskedForTwiceIsOne()
    {
        HeldDesk first(m_played->worker());
        first.begin();
        QWidget* const list = m_played->window().requests().list();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_B);
        HeldDesk second(m_played->worker());
        QTest::keyClick(list, Qt::Key_B);
        first.letGo();
        QTRY_VERIFY(isShown("batchRows"));
        auto* const rows = m_played->find<QTableWidget>("batchRows");
        QTest::keyClick(rows, Qt::Key_Return);
        second.letGo();
        m_played->settle();
        QStringList listed;
        for (int row = 0; row < rows->rowCount(); ++row) {
            listed << rows->item(row, 0)->text();
            QVERIFY2(m_played->stored(listed.back()).dossier.decision.value().complete, qPrintable(listed.back()));
        }
        QVERIFY(listed.size() > 3);
        QVERIFY(m_played->numbersOf(Lane::Clean).isEmpty());
    }

    void enterTwiceIsOneContact()
    {
        m_played->press(Qt::Key_C);
        const QString number = m_played->window().review().number();
        const std::size_t before = m_played->stored(number).dossier.contacts.size();
        enterTwice(m_played->find<QLineEdit>("contactNote"));
        QCOMPARE(m_played->stored(number).dossier.contacts.size(), before + 1);
    }

    void enterTwiceIsOneInquiry()
    {
        m_played->press(Qt::Key_I);
        const QString number = m_played->window().review().number();
        enterTwice(m_played->find<QLineEdit>("inquiryQuestion"));
        QCOMPARE(m_played->stored(number).dossier.inquiries.size(), std::size_t(1));
    }

    void enterTwiceIsOneEntryOfTheStock()
    {
        QTest::keyClick(&m_played->window(), Qt::Key_B, Qt::ControlModifier);
        m_played->settle();
        m_played->find<QAbstractButton>("isNewLot")->setChecked(true);
        m_played->find<QLineEdit>("newPlace")->setText(u"soko"_s);
        QTest::keyClicks(m_played->find<QLineEdit>("entryPieces"), u"500"_s);
        enterTwice(m_played->find<QLineEdit>("newLot"), Qt::NoModifier);
        Quantity pieces = 0;
        for (const LotStanding& standing :
            m_played->ask<StockOverview>([](Desk& desk) { return stockOverview(desk.office()); }).lots) {
            pieces += standing.lot.place == u"soko"_s ? standing.lot.pieces : 0;
        }
        QCOMPARE(pieces, Quantity(500));
    }

private:
    [[nodiscard]] QString oneMore() const
    {
        return m_played->file(u"more.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"
            "R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,400\n"_s.toUtf8());
    }
    [[nodiscard]] std::size_t inList()
    {
        return m_played->ask<Roll>([](Desk& desk) { return loadRoll(desk.office()); }).entries.size();
    }
    [[nodiscard]] bool isShown(const char* name) const
    {
        const auto* const found = m_played->window().findChild<QWidget*>(QString::fromLatin1(name));
        return found != nullptr && found->isVisible();
    }
    /** Types something and records it twice while the desk is busy. */
    void enterTwice(QLineEdit* field, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        field->setFocus();
        QTest::keyClicks(field, u"abc"_s);
        HeldDesk busy(m_played->worker());
        busy.begin();
        QTest::keyClick(field, Qt::Key_Return, modifiers);
        QTest::keyClick(field, Qt::Key_Return, modifiers);
        busy.letGo();
        m_played->settle();
    }

    std::unique_ptr<PlayedWindow> m_played;
};

SOSDESK_SUITE(LongWorkTest);
#include "test_long_work.moc"
