// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decide.h"
#include "core/desk/record_contact.h"
#include "tests/gui/asked_desk.h"
#include "tests/gui/delivery_shots.h"
#include "tests/shared/suite.h"
#include "ui/deliveries/deliveries_screen.h"
#include "ui/shared/cell_table.h"
#include "ui/shared/plain_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The screen of deliveries, driven by its keys; what it did is read from the desk. */
class DeliveriesScreenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<AskedDesk>();
        m_desk->importRequests(3);
        m_desk->importStock({u"N95等マスク,9000,A,2028/3/31,県庁,"_s});
        m_desk->import(u"facilities.csv"_s, u"医療機関コード,医療機関名,郵便番号,住所,電話番号"_s, facilities());
        for (int number = 1; number <= 3; ++number) {
            decideYes(u"R00%1"_s.arg(number));
        }
        m_screen = std::make_unique<ui::DeliveriesScreen>(m_desk->asking(), m_desk->items(), nullptr);
        m_screen->resize(1300, 950);
        m_screen->show();
        QApplication::setActiveWindow(m_screen.get());
        m_screen->setFocus(); // goes to the table, where the letters are keys
        m_screen->refresh();
        m_desk->settle();
    }
    void cleanup()
    {
        m_desk->settle();
        m_screen.reset();
    }

    void everyDecidedRequestIsARow()
    {
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(table(), 0, 1), u"予定"_s);
        QCOMPARE(cell(table(), 0, 4), u"国指定の配送業者"_s);
        const QAbstractItemModelTester tester(table()->model());
    }

    void aKeyHandsOverAndZTakesItBack()
    {
        const QSignalSpy changed(m_screen.get(), &ui::DeliveriesScreen::deliveriesChanged);
        QTest::keyClick(table(), Qt::Key_H);
        m_desk->settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(table(), 0, 1), u"引渡し済"_s);
        QTest::keyClick(table(), Qt::Key_Z);
        m_desk->settle();
        QCOMPARE(cell(table(), 0, 1), u"予定"_s);
        QTest::keyClick(table(), Qt::Key_Z);
        m_desk->settle();
        QVERIFY(find<QWidget>("deliveryProblem")->isVisible()); // nothing is left to take back
    }

    void preflightNamesWhatDoesNotFitAndALabelMendsIt()
    {
        chooseYamato();
        QTest::keyClick(table(), Qt::Key_K);
        m_desk->settle();
        QVERIFY(find<ui::PlainLabel>("preflightOutcome")->text().contains(u"1件は入っていません"_s));
        const int row = rowWith(u"お届け先名"_s);
        QVERIFY(row >= 0);
        findings()->selectRow(row);
        QTest::keyClick(findings(), Qt::Key_P);
        QCOMPARE(find<QLineEdit>("labelDepartment")->text(), u"独立行政法人国立病院機構"_s);
        QCOMPARE(find<QLineEdit>("labelName")->text(), u"架空がんセンター"_s);
        QCOMPARE(find<ui::PlainLabel>("labelNameRoom")->text(), u"残り16バイト"_s);
        QTest::keyClick(find<QLineEdit>("labelName"), Qt::Key_Return);
        m_desk->settle();
        chooseYamato();
        QTest::keyClick(table(), Qt::Key_K);
        m_desk->settle();
        QVERIFY(find<ui::PlainLabel>("preflightOutcome")->text().contains(u"3件を書き出せます"_s));
    }

    void exportingListsTheRowsAndSaysWhere()
    {
        QTemporaryDir folder;
        m_screen->setAskFile([&](const QString& suggested) { return folder.filePath(suggested); });
        const QSignalSpy said(m_screen.get(), &ui::DeliveriesScreen::said);
        chooseYamato();
        QTest::keyClick(table(), Qt::Key_X);
        m_desk->settle();
        m_desk->settle();
        QCOMPARE(said.count(), 1);
        const QString file = folder.filePath(u"drill-yamato-b2-2026-11-19.csv"_s);
        QVERIFY(QFile::exists(file));
        QStringList states;
        for (int row = 0; row < 3; ++row) {
            states << cell(table(), row, 1);
        }
        QCOMPARE(states.count(u"一覧に出力済"_s), 2);
        QCOMPARE(states.count(u"予定"_s), 1);
    }

    void theSameAddressIsOfferedAndOnlyJoinedWhenAccepted()
    {
        table()->selectRow(1);
        QVERIFY(find<QWidget>("mergeOffer")->isVisible());
        QTest::keyClick(table(), Qt::Key_M);
        m_desk->settle();
        QVERIFY(!find<QWidget>("mergeOffer")->isVisible());
        QCOMPARE(cell(table(), 2, 9), u"同梱"_s);
    }

    void aDayThatCannotBeReadIsRefusedInPlace()
    {
        QTest::keyClick(table(), Qt::Key_E);
        QCOMPARE(QApplication::focusWidget(), find<QWidget>("deliveryMeans"));
        find<QLineEdit>("shipDay")->setText(u"あさって"_s);
        QTest::keyClick(find<QLineEdit>("shipDay"), Qt::Key_Return);
        QVERIFY(find<QWidget>("deliveryProblem")->isVisible());
        find<QLineEdit>("shipDay")->setText(u"11/24"_s);
        QTest::keyClick(find<QLineEdit>("shipDay"), Qt::Key_Return);
        m_desk->settle();
        QVERIFY(cell(table(), 0, 8).contains(u"24"_s));
    }

    void everyWidgetOfTheFormsHasAName()
    {
        for (const QLineEdit* edit : m_screen->findChildren<QLineEdit*>()) {
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
        for (const QComboBox* box : m_screen->findChildren<QComboBox*>()) {
            QVERIFY2(!box->accessibleName().isEmpty() && !box->objectName().isEmpty(), qPrintable(box->objectName()));
        }
    }

    void itsPicturesAreWhole()
    {
        const QTemporaryDir folder;
        for (const QString& path : shootDeliveries(folder.path())) {
            QVERIFY2(!QImage(path).isNull(), qPrintable(path));
        }
    }

private:
    static QStringList facilities();
    void decideYes(const QString& number);
    void chooseYamato()
    {
        auto* const box = find<QComboBox>("deliveryFormat");
        box->setCurrentIndex(box->findData(u"yamato-b2"_s));
    }
    int rowWith(const QString& column)
    {
        for (int row = 0; row < findings()->model()->rowCount(); ++row) {
            if (cell(findings(), row, 1) == column) {
                return row;
            }
        }
        return -1;
    }
    static QString cell(ui::CellTable* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        auto* const found = m_screen->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) {
            qFatal("no %s", name);
        }
        return found;
    }
    ui::CellTable* table() { return find<ui::CellTable>("deliveries"); }
    ui::CellTable* findings() { return find<ui::CellTable>("findings"); }

    std::unique_ptr<AskedDesk> m_desk;
    std::unique_ptr<ui::DeliveriesScreen> m_screen;
};

QStringList DeliveriesScreenTest::facilities()
{
    return {u"4710000001,独立行政法人国立病院機構架空がんセンター,900-0001,架空県見本市１番地,098-000-0001"_s,
        u"4710000002,見本第2病院,900-0002,架空県見本市２番地,098-000-0002"_s,
        u"4710000003,見本第3病院,900-0002,架空県見本市２番地,098-000-0003"_s};
}

void DeliveriesScreenTest::decideYes(const QString& number)
{
    Contact contact;
    contact.requestNumber = number;
    contact.means = Means::Phone;
    contact.result = ContactResult::Talked;
    contact.circumstances = Circumstances::Stockout;
    contact.purchasable = 0;
    contact.note = u"卸に在庫なし"_s;
    (void)m_desk->ask([contact](Desk& desk) { return recordContact(desk.office(), contact); });
    DecisionEntry entry;
    entry.need = Need::Yes;
    entry.method = Method::Prefecture;
    entry.lines = {{*m_desk->items().byCode(u"n95_mask"), 200, 0}};
    entry.opinion = u"これまでの緊急配布は0回。欠品により購入できないことを電話で確認。"_s;
    entry.overrideReason = u"訓練のため"_s;
    entry.complete = true;
    const DecisionOutcome outcome =
        m_desk->ask([number, entry](Desk& desk) { return decide(desk.office(), number, entry); });
    QVERIFY(outcome.decision.complete);
}

SOSDESK_SUITE(DeliveriesScreenTest);
#include "test_deliveries_screen.moc"
