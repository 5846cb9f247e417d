// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/asked_desk.h"
#include "tests/gui/stock_shots.h"
#include "tests/shared/suite.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/stock/stock_screen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

class StockScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AskedDesk>();
        m_screen = std::make_unique<ui::StockScreen>(m_desk->asking(), m_desk->items(), nullptr);
        m_screen->resize(1200, 900);
        m_screen->show();
        QApplication::setActiveWindow(m_screen.get());
    }
    void cleanup()
    {
        m_desk->settle();
        m_screen.reset();
    }

    void anEmptyStockSaysWhatToDo()
    {
        refresh();
        QVERIFY(find<QWidget>("stockEmpty")->isVisible());
        QCOMPARE(items()->model()->rowCount(), 5);
        QVERIFY(!find<QWidget>("stockWarning")->isVisible());
    }

    void itemsTellWhatSuggestionsWouldLeave()
    {
        m_desk->importStock({u"N95等マスク,1000,A,2028/3/31,県庁,"_s});
        m_desk->importRequests(6); // 240, 280, 320, 200, 240, 280 suggested, up to 300, 300 …
        refresh();
        QVERIFY(!find<QWidget>("stockEmpty")->isVisible());
        QCOMPARE(cell(items(), 1, 4), u"1,000"_s);
        QVERIFY(cell(items(), 1, 5).startsWith(u'-'));
        QVERIFY(items()->model()->index(1, 5).data(ui::CellModel::markRole).isValid());
        const QAbstractItemModelTester tester(items()->model());
    }

    void lotsStandInTheOrderInWhichTheyExpireWithTheirMarks()
    {
        m_desk->importStock({u"N95等マスク,10,C,2030/1/1,県庁,"_s, u"N95等マスク,20,B,2026/12/1,県庁,"_s,
            u"N95等マスク,40,A,2026/11/1,県庁,"_s});
        refresh();
        chooseN95();
        QCOMPARE(cell(lots(), 0, 0), u"A"_s);
        QCOMPARE(lots()->model()->index(0, 2).data(ui::CellModel::markRole).toInt(), int(Verdict::Fail));
        QCOMPARE(lots()->model()->index(1, 2).data(ui::CellModel::markRole).toInt(), int(Verdict::Attention));
        QVERIFY(!lots()->model()->index(2, 2).data(ui::CellModel::markRole).isValid());
        QCOMPARE(cell(items(), 1, 2), u"40"_s);
    }

    void somethingDamagedIsEnteredByKeys()
    {
        m_desk->importStock({u"N95等マスク,1000,A,2028/3/31,県庁,"_s});
        refresh();
        chooseN95();
        const QSignalSpy changed(m_screen.get(), &ui::StockScreen::stockChanged);
        QTest::keyClick(items(), Qt::Key_E);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>("entryReason"));
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // 破損
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"30"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        write(u"水濡れ"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(items(), 1, 1), u"970"_s);
        QCOMPARE(cell(ledger(), 0, 2), u"破損"_s);
        QCOMPARE(cell(ledger(), 0, 3), u"-30"_s);
        QCOMPARE(cell(ledger(), 0, 6), u"水濡れ"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(lots()));
    }

    void theLotThatIsBookedIsTheOneThatWasChosen()
    {
        m_desk->importStock({u"N95等マスク,100,A,2028/3/31,県庁,"_s, u"N95等マスク,100,B,2029/3/31,県庁,"_s});
        refresh();
        chooseN95();
        lots()->selectRow(1);
        find<ui::QuantityField>("entryPieces")->setQuantity(30);
        m_desk->importStock({u"N95等マスク,100,A,2028/3/31,県庁,"_s, u"N95等マスク,100,B,2029/3/31,県庁,"_s,
            u"N95等マスク,100,C,2027/3/31,県庁,"_s}); // it expires first, and stands above
        refresh();
        QVERIFY(find<ui::PlainLabel>("entryHead")->text().contains(u"ロット B"_s));
        QCOMPARE(cell(lots(), lots()->currentRow(), 0), u"B"_s);
        items()->selectRow(0);
        QVERIFY(find<ui::PlainLabel>("entryHead")->text().contains(u"サージカルマスク"_s));
    }

    void whatALotDoesNotHaveIsRefusedInPlace()
    {
        m_desk->importStock({u"N95等マスク,10,A,2028/3/31,県庁,"_s});
        refresh();
        chooseN95();
        enter(1, u"11"_s, {}); // 出庫
        QVERIFY(find<QWidget>("entryProblem")->isVisible());
        QCOMPARE(cell(items(), 1, 1), u"10"_s);
        enter(7, u"1"_s, {}); // 訂正 without a note
        QVERIFY(find<ui::PlainLabel>("entryProblem")->text().contains(u"メモ"_s));
        QCOMPARE(QApplication::focusWidget(), find<QWidget>("entryNote"));
        QCOMPARE(cell(items(), 1, 1), u"10"_s);
    }

    void aNewLotCanBeReceivedWithoutAnyList()
    {
        refresh();
        chooseN95();
        find<QLineEdit>("newLot")->setText(u"N-1"_s);
        find<QLineEdit>("newUseBy")->setText(u"2029/3/31"_s);
        enter(0, u"500"_s, {}); // without a place
        QVERIFY(find<QWidget>("entryProblem")->isVisible());
        find<QLineEdit>("newPlace")->setText(u"<b>県庁</b>"_s);
        enter(0, u"500"_s, {});
        QVERIFY(!find<QWidget>("stockEmpty")->isVisible());
        QCOMPARE(cell(items(), 1, 4), u"500"_s);
        QCOMPARE(cell(lots(), 0, 1), u"2029/3/31"_s);
        QCOMPARE(cell(lots(), 0, 4), u"<b>県庁</b>"_s); // as it was typed, never as markup
    }

    void aDateThatCannotBeReadIsNoDate()
    {
        refresh();
        chooseN95();
        find<QLineEdit>("newPlace")->setText(u"県庁"_s);
        find<QLineEdit>("newUseBy")->setText(u"2029/13/41"_s);
        enter(0, u"500"_s, {});
        QVERIFY(find<QWidget>("entryProblem")->isVisible());
        QCOMPARE(lots()->model()->rowCount(), 0);
    }

    void everyWidgetThatTakesAKeyHasAName()
    {
        const QList<QWidget*> widgets = m_screen->findChildren<QWidget*>();
        for (const QWidget* const widget : widgets) {
            if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s)
                && qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) == nullptr
                && widget->inherits("QAbstractItemView")) {
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void everyStateCanBePainted()
    {
        const QTemporaryDir scratch;
        const QString kept = qEnvironmentVariable("SHOTS");
        const QStringList paths = shootStock(kept.isEmpty() ? scratch.path() : kept);
        QCOMPARE(paths.size(), 24);
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
    ui::CellTable* items() { return find<ui::CellTable>("stockItems"); }
    ui::CellTable* lots() { return find<ui::CellTable>("stockLots"); }
    ui::CellTable* ledger() { return find<ui::CellTable>("stockLedger"); }
    static QString cell(const ui::CellTable* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    void refresh()
    {
        m_screen->refresh();
        m_desk->settle();
    }
    void chooseN95()
    {
        items()->selectRow(1);
        items()->setFocus();
    }
    static void write(const QString& text)
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &commit);
    }
    void enter(int reason, const QString& pieces, const QString& note)
    {
        find<QComboBox>("entryReason")->setCurrentIndex(reason);
        find<ui::QuantityField>("entryPieces")->setTyped(pieces);
        find<QLineEdit>("entryNote")->setText(note);
        find<QPushButton>("enterStock")->click();
        m_desk->settle();
    }

    std::unique_ptr<AskedDesk> m_desk;
    std::unique_ptr<ui::StockScreen> m_screen;
};

SOSDESK_SUITE(StockScreenTest);
#include "test_stock_screen.moc"
