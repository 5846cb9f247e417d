// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/csv_table.h"
#include "core/documents/delivery_list.h"
#include "core/documents/gmis_form.h"
#include "core/tables/inert.h"
#include "tests/documents/matters.h"
#include "tests/shared/suite.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 別添２ as a value, and as the files that another program reads back (P17). */
class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompletedApprovalFromThePrefectureIsARowAnItem()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->lines.back().prefecture = 1'950;
        const SheetTable table = tableOf({dossier}, Mode::Live);
        QCOMPARE(table.columns.front().header, u"管理番号"_s);
        QCOMPARE(table.rows.size(), std::size_t{3});
        const std::vector<SheetCell> expected{u"UDR-00010234"_s, u"架空県"_s, u"900-0001"_s,
            u"沖縄県那覇市架空町1-2-3"_s, u"城北総合病院"_s, u"用度課 金城"_s, u"098-000-1234"_s, u"非滅菌手袋"_s,
            Quantity{1'950}, Quantity{20}, day(u"2024-11-26"_s), u"手袋はMサイズを希望します"_s};
        QVERIFY(table.rows[2] == expected);
        QVERIFY(table.rows[0].back() == SheetCell(QString())); // the size is of the gloves alone
    }

    /** ②, and the prefecture gives some of it: that part travels like any other (D3, F2). */
    void thePrefecturesPartOfAMixedDecisionIsARow()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->method = Method::State;
        dossier.decision->lines = {{n95, 100, 500}};
        const SheetTable table = tableOf({dossier}, Mode::Live);
        QCOMPARE(table.rows.size(), std::size_t{1});
        QVERIFY(table.rows[0][8] == SheetCell(Quantity{100}));
    }

    void nothingElseIsOnTheList_data()
    {
        QTest::addColumn<Decision>("decision");
        Decision decision = mockedApproval();
        decision.complete = false;
        QTest::newRow("a draft") << decision;
        decision = mockedApproval();
        decision.method = Method::State;
        decision.lines = {{n95, 0, 500}};
        QTest::newRow("from the state") << decision;
        decision = mockedApproval();
        decision.need = Need::No;
        QTest::newRow("denied") << decision;
        QTest::newRow("undecided") << Decision();
    }
    void nothingElseIsOnTheList()
    {
        QFETCH(const Decision, decision);
        Dossier dossier = mockedDossier();
        dossier.decision = decision;
        QVERIFY(tableOf({dossier}, Mode::Live).rows.empty());
    }

    void aDrillIsMarkedInEveryRow()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        const SheetTable table = tableOf({dossier}, Mode::Drill);
        for (const std::vector<SheetCell>& row : table.rows) {
            QVERIFY(row.front() == SheetCell(u"訓練"_s));
        }
        QCOMPARE(table.mark, u"訓練"_s);
    }

    void whatADeliveryLacksIsNamed()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.decision->lines = {{n95, 150, 0}};
        dossier.facility->phone.clear();
        dossier.facility->address = u"那覇市\u202E架空町"_s;
        DeliveryList list(layout(), Mode::Live, u"架空県"_s);
        QVERIFY(add(list, dossier));
        QStringList flaws;
        for (const DeliveryFlaw& flaw : list.flaws()) {
            flaws << flaw.column + u' ' + flaw.code;
        }
        QCOMPARE(flaws, (QStringList{u"住所 unseen_character"_s, u"電話番号 value_missing"_s}));
        dossier.facility.reset();
        DeliveryList unknown(layout(), Mode::Live, u"架空県"_s);
        QVERIFY(add(unknown, dossier));
        QCOMPARE(unknown.flaws().front().code, u"facility_unknown"_s);
    }

    /** Read back by openpyxl: text is text, numbers are numbers, and no cell is a formula. */
    void theXlsxKeepsItsTypes()
    {
        Dossier dossier = mockedDossier();
        dossier.decision = mockedApproval();
        dossier.request.facilityName = u"=SUM(A1:A9)"_s;
        dossier.facility->postalCode = u"0900001"_s;
        dossier.facility->phone = u"+81980001234"_s;
        const QJsonArray rows = readBack(tableOf({dossier}, Mode::Drill));
        QCOMPARE(rows[0][0].toString(), u"区分"_s);
        QCOMPARE(rows[1][3].toString(), u"s 0900001"_s);
        QCOMPARE(rows[1][5].toString(), u"s =SUM(A1:A9)"_s);
        QCOMPARE(rows[1][7].toString(), u"s +81980001234"_s);
        QCOMPARE(rows[1][9].toString(), u"n 600"_s);
        QCOMPARE(rows[1][11].toString(), u"d 2024-11-26 00:00:00"_s);
        QCOMPARE(rows.last().toString(), u"別添２ A2 A1:M4 訓練"_s); // sheet, frozen at, filter, head of the page
    }

    void noTextBecomesAFormula()
    {
        SheetTable table;
        table.name = u"表"_s;
        table.columns = {{u"値"_s}};
        const QStringList heads{u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\n="_s, u"＝"_s, u" ="_s, u"　="_s,
            u"{=1}"_s, u"'="_s, u"http://x"_s, u"00123"_s, u"1E5"_s, u"<f>1</f>"_s};
        for (const QString& head : heads) {
            table.rows.push_back({head + u"1+1"_s});
        }
        const QJsonArray rows = readBack(table);
        for (qsizetype i = 0; i < heads.size(); ++i) {
            QCOMPARE(rows[i + 1][0].toString(), u"s "_s + heads[i] + u"1+1"_s);
        }
        QBuffer csv;
        QVERIFY(csv.open(QIODevice::ReadWrite));
        QVERIFY(writeCsv(csv, table));
        QVERIFY(csv.data().startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.data().contains("'=1+1"));
        QVERIFY(csv.data().contains("'＝1+1"));
    }

    void aTextThatNoCellHoldsIsRefusedByRowAndColumn()
    {
        const QTemporaryDir folder;
        SheetTable table;
        table.name = u"表"_s;
        table.columns = {{u"値"_s}, {u"意見"_s}};
        table.rows = {{u"a"_s, u"b"_s}, {u"a"_s, QString(32'768, u'あ')}};
        const auto refused = writeXlsx(folder.filePath(u"a.xlsx"_s), table, moment(u"2024-11-25T14:33"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::TooBig);
        QCOMPARE(refused.error().line, 3);
        QCOMPARE(refused.error().column, u"意見"_s);
        table.rows[1][1] = QString(32'767, u'あ');
        QVERIFY(writeXlsx(folder.filePath(u"a.xlsx"_s), table, moment(u"2024-11-25T14:33"_s)));
    }

    void columnsOfTheOfficeAreChecked_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("another header") << QByteArray("個口数") << QByteArray("個数") << QString();
        QTest::newRow("unknown value") << QByteArray("\"parcels\"") << QByteArray("\"boxes\"") << u"columns[9].value"_s;
        QTest::newRow("width") << QByteArray("\"width\": 8") << QByteArray("\"width\": 0") << u"columns[9].width"_s;
        QTest::newRow("no sheet name") << QByteArray("別添２") << QByteArray("別/添") << u"sheet"_s;
    }
    void columnsOfTheOfficeAreChecked()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, mistake);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"carriers"_s));
        QFile built(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/carriers/annex2.json"));
        QVERIFY(built.open(QIODevice::ReadOnly));
        QFile own(folder.filePath(u"carriers/annex2.json"_s));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write(built.readAll().replace(from, to)) > 0);
        own.close();
        const auto layout = DeliveryLayout::load({folder.path()});
        QCOMPARE(layout.has_value(), mistake.isEmpty());
        if (!layout) {
            QCOMPARE(layout.error().code, ErrorCode::BadResource);
            QCOMPARE(layout.error().column, mistake);
        }
    }

private:
    static const DeliveryLayout& layout()
    {
        static const DeliveryLayout built = DeliveryLayout::load().value();
        return built;
    }
    static bool add(DeliveryList& list, const Dossier& dossier)
    {
        const Review review = judged(dossier);
        return list.add({dossier, review, regimeOf(dossier), builtInCalendar()});
    }
    static SheetTable tableOf(const std::vector<Dossier>& dossiers, Mode mode)
    {
        DeliveryList list(layout(), mode, u"架空県"_s);
        for (const Dossier& dossier : dossiers) {
            (void)add(list, dossier);
        }
        return list.table();
    }
    /** Each cell as `type value`, and at the end what is said of the sheet. */
    static QJsonArray readBack(const SheetTable& table)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list.xlsx"_s);
        if (!writeXlsx(path, table, moment(u"2024-11-25T14:33"_s))) {
            return {};
        }
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {QStringLiteral(SOSDESK_SOURCE_DIR "/tests/documents/read_back.py"), path});
        python.waitForFinished();
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    }
};

SOSDESK_SUITE(ListsTest);
#include "test_lists.moc"
