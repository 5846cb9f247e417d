// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/asked_desk.h"
#include "tests/gui/watch_shots.h"
#include "tests/shared/suite.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/choice.h"
#include "ui/shared/plain_label.h"
#include "ui/watch/outlook_chart.h"
#include "ui/watch/period_bar.h"
#include "ui/watch/watch_screen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 週次調査: the chart, the watch list by keys, offers, and what leaves. */
class WatchScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AskedDesk>();
        m_screen = std::make_unique<ui::WatchScreen>(m_desk->asking(), m_desk->items(), nullptr);
        m_screen->resize(1200, 1000);
        m_screen->show();
        QApplication::setActiveWindow(m_screen.get());
    }
    void cleanup()
    {
        m_desk->settle();
        m_screen.reset();
    }

    void withoutSurveysItSaysWhatToDo()
    {
        refresh();
        QVERIFY(find<QWidget>("watchEmpty")->isVisible());
        QVERIFY(!find<QWidget>("offerForm")->isVisible());
        QCOMPARE(table()->model()->rowCount(), 0);
    }

    void theMostUrgentStandsFirstWithItsPhone()
    {
        importWeek();
        refresh();
        QVERIFY(!find<QWidget>("watchEmpty")->isVisible());
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(0, 1), u"W2"_s);
        QCOMPARE(cell(0, 2), u"<b>城西</b>病院"_s); // as it stands, never as markup
        QVERIFY(find<ui::PlainLabel>("watchPhone")->text().contains(u"098-333-3333"_s));
        QVERIFY(find<ui::PlainLabel>("watchDetails")->text().contains(u"N95等マスク"_s));
        const QAbstractItemModelTester tester(table()->model());
    }

    void keysChooseWhoIsShown()
    {
        importWeek();
        refresh();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_2);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 1), u"W1"_s);
        QCOMPARE(cell(0, 0), u"3"_s); // its rank in the whole list
        QTest::keyClick(table(), Qt::Key_4);
        QCOMPARE(cell(0, 1), u"W3"_s);
        QTest::keyClick(table(), Qt::Key_1);
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void enterLeadsToThePageOfTheFacility()
    {
        importWeek();
        refresh();
        QSignalSpy wanted(m_screen.get(), &ui::WatchScreen::facilityWanted);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<FacilityCode>().number, 4'710'001'035);
    }

    void anOfferIsRecordedByKeys()
    {
        m_desk->importStock({u"N95等マスク,1000,A,2028/3/31,県庁,"_s});
        importWeek();
        refresh();
        QCOMPARE(cell(0, 8), u"200"_s);
        const QSignalSpy said(m_screen.get(), &ui::WatchScreen::said);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_O);
        QVERIFY(find<QWidget>("offerOutcome")->isAncestorOf(QApplication::focusWidget()));
        find<QLineEdit>("offerNote")->setText(u"金曜に届ける"_s);
        QTest::keyClick(find<QLineEdit>("offerNote"), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(said.count(), 1);
        QVERIFY(cell(0, 9).startsWith(u"受ける"_s));
        QVERIFY(find<ui::PlainLabel>("watchDetails")->text().contains(u"金曜に届ける"_s));
        QTest::keyClick(table(), Qt::Key_5); // nobody is phoned twice
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    /** The list is read anew, and somebody more urgent stands before the facility that is on the phone. */
    void aHalfTypedOfferStaysWithItsFacility()
    {
        importWeek();
        refresh();
        table()->selectRow(1);
        const QString facility = cell(1, 2);
        find<QLineEdit>("offerNote")->setText(u"田中さん、15時"_s);
        refresh();
        QCOMPARE(cell(table()->currentIndex().row(), 2), facility);
        QCOMPARE(find<QLineEdit>("offerNote")->text(), u"田中さん、15時"_s);
        WatchList other = m_desk->ask([](Desk& desk) { return watchList(desk.office()); });
        std::rotate(other.rows.begin(), other.rows.begin() + 1, other.rows.end());
        m_screen->show(other);
        QCOMPARE(table()->currentIndex().row(), 0);
        QCOMPARE(cell(0, 2), facility);
        QCOMPARE(find<QLineEdit>("offerNote")->text(), u"田中さん、15時"_s);
        table()->selectRow(1);
        QVERIFY(find<QLineEdit>("offerNote")->text().isEmpty()); // it was about the other one
    }

    void anAcceptedOfferOfNothingIsRefusedInPlace()
    {
        importWeek(); // no stock is known: nothing to offer
        refresh();
        find<QPushButton>("recordOffer")->click();
        m_desk->settle();
        QVERIFY(find<QWidget>("offerProblem")->isVisible());
        QCOMPARE(cell(0, 9), u"—"_s);
    }

    void theChartTellsTheNewestWeekInWords()
    {
        importWeek();
        refresh();
        find<ui::Choice>("watchItem")->choose(1);
        Q_EMIT find<ui::Choice>("watchItem")->changed();
        const QString words = find<ui::OutlookChart>("outlooks")->accessibleName();
        QVERIFY2(words.contains(u"4件のうち"_s) && words.contains(u"2件（50%）"_s), qPrintable(words));
    }

    void statisticsAreAskedForByAKeyAndWritten()
    {
        importWeek();
        refresh();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_S);
        m_desk->settle();
        auto* const dialog = m_screen->findChild<QFileDialog*>(u"exportDialog"_s);
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(u".xlsx"_s));
        dialog->findChild<QComboBox*>(u"fileTypeCombo"_s)->setFocus(); // where a hand is that chooses a kind
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QVERIFY2(dialog->selectedFiles().value(0).endsWith(u".pdf"_s), qPrintable(dialog->selectedFiles().value(0)));
        dialog->reject();
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"s.csv"_s);
        const QSignalSpy said(m_screen.get(), &ui::WatchScreen::said);
        const Day day = dayFromIso(u"2026-11-19").value();
        m_screen->write({PeriodList::Statistics, day - 18, day}, file);
        m_desk->settle();
        QVERIFY(QFile::exists(file));
        QCOMPARE(said.count(), 1);
        const QSignalSpy troubled(m_screen.get(), &ui::WatchScreen::troubled);
        m_screen->write({PeriodList::WatchList}, folder.filePath(u"no/such/w.csv"_s));
        m_desk->settle();
        QCOMPARE(troubled.count(), 1);
    }

    void aPeriodThatCannotBeReadIsSaidInPlace()
    {
        auto* const bar = find<ui::PeriodBar>("periodBar");
        const QSignalSpy wanted(bar, &ui::PeriodBar::wanted);
        find<QLineEdit>("periodFrom")->setText(u"2026/13/1"_s);
        find<QLineEdit>("periodTo")->setText(u"２０２６－１１－１９"_s);
        find<QPushButton>("exportPublication")->click();
        QVERIFY(find<QWidget>("periodProblem")->isVisible());
        find<QLineEdit>("periodFrom")->setText(u"2026/11/20"_s);
        find<QPushButton>("exportPublication")->click();
        QVERIFY(find<QWidget>("periodProblem")->isVisible());
        QCOMPARE(wanted.count(), 0);
        find<QLineEdit>("periodFrom")->setText(u"2026/11/1"_s);
        find<QPushButton>("exportPublication")->click();
        QVERIFY(!find<QWidget>("periodProblem")->isVisible());
        QCOMPARE(wanted.count(), 1);
    }

    void everyStateCanBePainted()
    {
        const QTemporaryDir scratch;
        const QString kept = qEnvironmentVariable("SHOTS");
        const QStringList paths = shootWatch(kept.isEmpty() ? scratch.path() : kept);
        QCOMPARE(paths.size(), 16);
        for (const QString& path : paths) {
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }

private:
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* const widget = m_screen->findChild<Widget*>(QString::fromLatin1(name));
        if (widget == nullptr) {
            qFatal("no %s", name);
        }
        return widget;
    }
    ui::CellTable* table() { return find<ui::CellTable>("watchTable"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    void refresh()
    {
        m_screen->refresh();
        m_desk->settle();
    }
    void importWeek()
    {
        m_desk->import(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,電話番号,協定"_s,
            {u"4710001019,城北病院,病院,098-111-1111,病床確保"_s, u"4710001027,城南病院,病院,098-222-2222,"_s,
                u"4710001035,<b>城西</b>病院,病院,098-333-3333,病床確保"_s});
        m_desk->import(u"weekly.csv"_s,
            u"医療機関コード,医療機関名,調査日,緊急配布の希望,N95等マスク_在庫量,N95等マスク_想定消費量,"
            "N95等マスク_購入見込量,N95等マスク_備蓄見通し"_s,
            {u"4710001019,城北病院,2026/11/18,はい,30,100,0,２～３週間"_s,
                u"4710001027,城南病院,2026/11/18,いいえ,10,100,0,１週間以内"_s,
                u"4710001035,城西病院,2026/11/18,いいえ,5,100,0,１週間以内"_s,
                u"4710001051,あおい薬局,2026/11/18,いいえ,5,100,0,１か月程度"_s});
    }

    std::unique_ptr<AskedDesk> m_desk;
    std::unique_ptr<ui::WatchScreen> m_screen;
};

SOSDESK_SUITE(WatchScreenTest);
#include "test_watch_screen.moc"
