// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/column_map.h"
#include "tests/intake/intake_fixture.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

void put(const QTemporaryDir& folder, const char* name, const QByteArray& json)
{
    QFile file(folder.filePath(QLatin1StringView(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
}

} // namespace

class LayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedLayoutIsRecognisedByItsOwnHeaders()
    {
        const ItemCatalogue items = fiveItems();
        for (const Layout& layout : shippedLayouts().layouts()) {
            if (layout.form() == LayoutForm::Labels) {
                continue; // a form is found by what stands beside its labels
            }
            const auto map = ColumnMap::match(layout.headers(items), shippedLayouts().layouts(), items, std::nullopt);
            QVERIFY2(map.has_value(), qPrintable(layout.name()));
            QCOMPARE(map->layout().name(), layout.name());
            QCOMPARE(map->bound().size(), static_cast<std::size_t>(layout.headers(items).size()));
        }
    }

    void theCanonicalNamesAreThoseOfTheForms()
    {
        const ItemCatalogue items = fiveItems();
        const Layout& weekly = shippedLayouts().canonical(ReportKind::Weekly);
        QCOMPARE(weekly.header(Field::Stock, items.find({2})), QStringLiteral("N95等マスク_在庫量"));
        QCOMPARE(weekly.headers(items).size(), 27);
        QCOMPARE(weekly.headers(items).at(7), QStringLiteral("サージカルマスク_在庫量"));
        QCOMPARE(weekly.headers(items).at(10), QStringLiteral("サージカルマスク_備蓄見通し"));
        QCOMPARE(weekly.header(Field::Lot), QString());
        const Layout& longForm = shippedLayouts().canonical(ReportKind::Requests, LayoutForm::Long);
        QCOMPARE(longForm.header(Field::Asked), QStringLiteral("要請枚数"));
        QCOMPARE(shippedLayouts().canonical(ReportKind::Requests).header(Field::TotalPieces, items.find({5})),
            QStringLiteral("非滅菌手袋_総配布枚数"));
    }

    void theOtherNamesOfLayoutsMdAreKnown_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("field");
        const auto row = [](const QString& header, Field field) {
            QTest::newRow(header.toUtf8().toHex().constData()) << header << static_cast<int>(field);
        };
        row(QStringLiteral("保険医療機関番号"), Field::FacilityCode);
        row(QStringLiteral("機関コード"), Field::FacilityCode);
        row(QStringLiteral("サージカルマスク_前日時点の在庫量"), Field::Stock);
        row(QStringLiteral("サージカルマスク_今後1週間の想定消費量"), Field::WeeklyUse);
        row(QStringLiteral("サージカルマスク_１週間の想定消費量"), Field::WeeklyUse);
        row(QStringLiteral("サージカルマスク＿購入見込み量"), Field::Purchase);
        row(QStringLiteral(" サージカルマスク _ 今後１週間の 購入見込み量 "), Field::Purchase);
    }

    void theOtherNamesOfLayoutsMdAreKnown()
    {
        QFETCH(QString, header);
        QFETCH(int, field);
        const QStringList headers = {
            QStringLiteral("医療機関コード"), QStringLiteral("調査日"), header, QStringLiteral("N95等マスク_在庫量")};
        const QStringList used = field == static_cast<int>(Field::FacilityCode) ? headers.mid(1) : headers;
        const auto map = ColumnMap::match(used, shippedLayouts().layouts(), fiveItems(), std::nullopt);
        QVERIFY(map.has_value());
        const bool ofAnItem = static_cast<Field>(field) != Field::FacilityCode;
        QCOMPARE(
            map->at(static_cast<Field>(field), {static_cast<std::uint8_t>(ofAnItem ? 1 : 0)}), used.indexOf(header));
    }

    void anOfficeReplacesALayoutAndAddsOne()
    {
        const QTemporaryDir folder;
        put(folder, "mine.json",
            "{\"name\":\"daily\",\"kind\":\"daily\",\"columns\":[{\"key\":\"facility_code\",\"header\":\"ID\","
            "\"required\":true},"
            "{\"key\":\"day\",\"header\":\"Datum\",\"required\":true},{\"key\":\"inpatients\",\"header\":\"stationär\"}"
            "]}");
        put(folder, "more.json",
            "{\"name\":\"stock-of-ours\",\"kind\":\"stock\",\"columns\":[{\"key\":\"item\",\"header\":\"物品\","
            "\"required\":true},"
            "{\"key\":\"pieces\",\"header\":\"残数\",\"required\":true}]}");
        put(folder, "words.json", "{\"outlook\":{\"within_1_week\":[\"残りわずか\"]}}");
        const auto shelf = LayoutShelf::load({QStringLiteral("/nowhere"), folder.path()});
        QVERIFY(shelf.has_value());
        QCOMPARE(shelf->layouts().size(), shippedLayouts().layouts().size() + 1);
        QCOMPARE(shelf->canonical(ReportKind::Daily).header(Field::Inpatients), QStringLiteral("stationär"));
        const auto stock = ColumnMap::match(
            {QStringLiteral("残数"), QStringLiteral("物品")}, shelf->layouts(), fiveItems(), std::nullopt);
        QCOMPARE(stock->layout().name(), QStringLiteral("stock-of-ours"));
        QCOMPARE(shelf->words().read<Outlook>(u"outlook", u"残りわずか"), std::optional(Outlook::Within1Week));
        QVERIFY(!shelf->words().read<Outlook>(u"outlook", u"１か月程度")); // the vocabulary was replaced
        QVERIFY(shelf->words().read<Need>(u"need", u"要"));
    }

    void aBadLayoutIsRefusedWithTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("no json") << QByteArray("{\n\n\"name\": ") << QString();
        QTest::newRow("no name") << QByteArray("{\"kind\":\"daily\"}") << QStringLiteral("name");
        QTest::newRow("kind") << QByteArray("{\"name\":\"x\",\"kind\":\"monthly\"}") << QStringLiteral("kind");
        QTest::newRow("form") << QByteArray("{\"name\":\"x\",\"kind\":\"daily\",\"form\":\"round\"}")
                              << QStringLiteral("form");
        QTest::newRow("no columns") << QByteArray("{\"name\":\"x\",\"kind\":\"daily\"}") << QStringLiteral("columns");
        QTest::newRow("foreign key") << QByteArray("{\"name\":\"x\",\"kind\":\"daily\",\"colums\":[]}")
                                     << QStringLiteral("colums");
        const auto column = [](const QByteArray& text) {
            return "{\"name\":\"x\",\"kind\":\"daily\",\"columns\":[{\"key\":\"day\",\"header\":\"d\"}," + text + "]}";
        };
        QTest::newRow("field") << column("{\"key\":\"moon\",\"header\":\"m\"}") << QStringLiteral("columns[1].key");
        QTest::newRow("twice") << column("{\"key\":\"day\",\"header\":\"m\"}") << QStringLiteral("columns[1].key");
        QTest::newRow("header") << column("{\"key\":\"at\"}") << QStringLiteral("columns[1].header");
        QTest::newRow("aliases") << column("{\"key\":\"at\",\"header\":\"a\",\"aliases\":\"b\"}")
                                 << QStringLiteral("columns[1].aliases");
        QTest::newRow("required") << column("{\"key\":\"at\",\"header\":\"a\",\"required\":1}")
                                  << QStringLiteral("columns[1].required");
        QTest::newRow("typing error") << column("{\"key\":\"at\",\"header\":\"a\",\"requird\":true}")
                                      << QStringLiteral("columns[1].requird");
    }

    void aBadLayoutIsRefusedWithTheKeyThatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const QTemporaryDir folder;
        put(folder, "bad.json", json);
        const auto shelf = LayoutShelf::load({folder.path()});
        QVERIFY(!shelf.has_value());
        QCOMPARE(shelf.error().code, ErrorCode::BadResource);
        QCOMPARE(shelf.error().file, folder.filePath(QStringLiteral("bad.json")));
        QCOMPARE(shelf.error().column, key);
        QCOMPARE(shelf.error().line, key.isEmpty() ? 3 : 0);
    }

    void aMissingColumnIsNamedWithTheHeadersFound()
    {
        Desk desk;
        const auto error = desk.open("医療機関コード,医療機関名,回答日時,N95等マスク_在庫量\n1,2,3,4\n").error();
        QCOMPARE(error.code, ErrorCode::MissingColumn); // and not a list of facilities, whose two columns are all there
        QCOMPARE(error.column, QStringLiteral("調査日"));
        QCOMPARE(error.detail, QStringLiteral("医療機関コード, 医療機関名, 回答日時, N95等マスク_在庫量"));
        const auto unknown = desk.open("a,b\n1,2\n").error();
        QCOMPARE(unknown.code, ErrorCode::UnknownLayout);
        QCOMPARE(unknown.detail, QStringLiteral("a, b"));
        QVERIFY(!unknown.file.isEmpty());
        QCOMPARE(desk.open("品目,枚数\nx,1\n", ReportKind::Push).error().code, ErrorCode::MissingColumn);
    }

    void whenTwoKindsWantOneColumnEachBothAreNamed()
    {
        Desk desk;
        const auto error =
            desk.open("管理番号,申請日時,医療機関名,対応ステータス,N95等マスク_要請枚数\n1,2,3,4,5\n").error();
        QCOMPARE(error.code, ErrorCode::MissingColumn);
        QVERIFY(error.column.split(QStringLiteral(" / ")).contains(QStringLiteral("医療機関コード")));
        QVERIFY(error.column.split(QStringLiteral(" / ")).contains(QStringLiteral("とりまとめ団体名")));
        QCOMPARE(desk.open("医療機関コード,x\n1,2\n").error().code, ErrorCode::UnknownLayout);
    }

    void aLayoutFileCanBeGivenForOneFile()
    {
        const QTemporaryDir folder;
        put(folder, "one.json",
            "{\"name\":\"one\",\"kind\":\"stock\",\"columns\":[{\"key\":\"item\",\"header\":\"A\",\"required\":true},"
            "{\"key\":\"pieces\",\"header\":\"B\",\"required\":true}]}");
        Desk desk;
        const IntakeOptions options{
            shippedLayouts(), desk.items, {}, std::nullopt, folder.filePath(QStringLiteral("one.json"))};
        const auto report = Report::open(desk.file("B,A\n5,N95等マスク\n"), options);
        QVERIFY(report.has_value());
        QCOMPARE((*report)->layoutName(), QStringLiteral("one"));
        QCOMPARE((*report)->kind(), ReportKind::Stock);
    }
};

SOSDESK_SUITE(LayoutsTest);
#include "test_layouts.moc"
