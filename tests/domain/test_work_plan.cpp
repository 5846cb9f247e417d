// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"
#include "core/domain/work_plan.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

WorkLine regions(const QStringList& names, const QString& officer = u"佐藤"_s)
{
    return {officer, names, {}, {}};
}

WorkLine readings(const QString& from, const QString& until, const QString& officer = u"佐藤"_s)
{
    return {officer, {}, from, until};
}

bool takes(const WorkLine& line, const QString& address, const QString& reading, const QString& name)
{
    const WorkSplit split(WorkPlan{0, {line}});
    return split.shareOf(foldedAddress(address).toStdString(), readingKey(reading, foldedName(name)).toStdString())
        == 1;
}

} // namespace

/** 分担: whose a place is. */
class WorkPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegionIsHowAnAddressBegins_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fits");
        QTest::newRow("behind the prefecture") << u"那覇市"_s << u"沖縄県那覇市泉崎1-2-2"_s << true;
        QTest::newRow("without the prefecture") << u"那覇市"_s << u"那覇市泉崎1-2-2"_s << true;
        QTest::newRow("the region with it") << u"沖縄県那覇市"_s << u"那覇市泉崎1-2-2"_s << true;
        QTest::newRow("behind a postal code") << u"那覇市"_s << u"〒900-0021 沖縄県 那覇市泉崎1-2-2"_s << true;
        QTest::newRow("another city") << u"那覇市"_s << u"沖縄県浦添市安波茶1-1"_s << false;
        QTest::newRow("in the middle") << u"中央区"_s << u"大阪市中央区大手前2"_s << false;
        QTest::newRow("a ward") << u"大阪市中央区"_s << u"大阪府大阪市中央区大手前2"_s << true;
        QTest::newRow("the end of another name") << u"津市"_s << u"静岡県沼津市御幸町16"_s << false;
        QTest::newRow("a ward of Tokyo") << u"千代田区"_s << u"東京都千代田区霞が関1-2-2"_s << true;
        QTest::newRow("a free beginning") << u"那覇市泉"_s << u"沖縄県那覇市泉崎1-2-2"_s << true;
        QTest::newRow("half and full width") << u"那覇市泉崎１"_s << u"沖縄県那覇市泉崎1-2-2"_s << true;
        QTest::newRow("a variant") << u"髙松市"_s << u"香川県高松市番町4-1-10"_s << true;
        QTest::newRow("the variant in the address") << u"高崎市"_s << u"群馬県髙﨑市高松町35"_s << true;
        QTest::newRow("small ヶ") << u"鎌ヶ谷市"_s << u"千葉県鎌ケ谷市新鎌ケ谷2"_s << true;
        QTest::newRow("a town without its county") << u"南風原町"_s << u"沖縄県島尻郡南風原町字兼城686"_s << true;
        QTest::newRow("with its county") << u"島尻郡"_s << u"沖縄県島尻郡南風原町字兼城686"_s << true;
        QTest::newRow("余市郡") << u"余市町"_s << u"北海道余市郡余市町朝日町26"_s << true;
        QTest::newRow("no county: 小郡市") << u"市"_s << u"福岡県小郡市小郡255"_s << false;
        QTest::newRow("behind its county: 市川三郷町")
            << u"市川三郷町"_s << u"山梨県西八代郡市川三郷町市川大門1"_s << true;
        QTest::newRow("behind its county: 上市町") << u"上市町"_s << u"富山県中新川郡上市町法音寺1"_s << true;
        QTest::newRow("no county: 蒲郡市") << u"市旭町"_s << u"愛知県蒲郡市旭町17"_s << false;
        QTest::newRow("no county: 大和郡山市") << u"山市"_s << u"奈良県大和郡山市北郡山町248"_s << false;
        QTest::newRow("a city whose name begins like a prefecture") << u"山県市"_s << u"岐阜県山県市高木1000"_s << true;
        QTest::newRow("a number in the name") << u"三条市"_s << u"新潟県三条市旭町2-3-1"_s << true;
        QTest::newRow("no address") << u"那覇市"_s << QString() << false;
        QTest::newRow("markup") << u"<b>市"_s << u"<b>市1"_s << true;
    }
    void aRegionIsHowAnAddressBegins()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, address);
        QFETCH(const bool, fits);
        QCOMPARE(takes(regions({u"どこでもない市"_s, region}), address, {}, {}), fits);
    }

    void aRangeIsOfReadings_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the first") << u"あ"_s << u"さ"_s << u"アオバ"_s << u"青葉医院"_s << true;
        QTest::newRow("the last, with all that begin so") << u"あ"_s << u"さ"_s << u"サンゴ"_s << u"珊瑚"_s << true;
        QTest::newRow("behind the last") << u"あ"_s << u"さ"_s << u"シロ"_s << u"城病院"_s << false;
        QTest::newRow("a row to its end") << u"あ行"_s << u"さ行"_s << u"ソラ"_s << u"空"_s << true;
        QTest::newRow("behind a row") << u"あ行"_s << u"さ行"_s << u"タナカ"_s << u"田中"_s << false;
        QTest::newRow("わ to ん") << u"わ行"_s << u"わ行"_s << u"ンダ"_s << u"ンダ"_s << true;
        QTest::newRow("voiced") << u"か"_s << u"か"_s << u"ガマ"_s << u"蒲"_s << true;
        QTest::newRow("half width and voiced") << u"は行"_s << u"は行"_s << u"ﾊﾞﾝ"_s << u"番"_s << true;
        QTest::newRow("半濁") << u"は"_s << u"は"_s << u"パンダ"_s << u"パンダ"_s << true;
        QTest::newRow("ヴ") << u"う"_s << u"う"_s << u"ヴィラ"_s << u"ヴィラ"_s << true;
        QTest::newRow("small") << u"や"_s << u"や"_s << u"ャマ"_s << u"山"_s << true;
        QTest::newRow("hiragana") << u"ミ"_s << u"ミ"_s << u"みどり"_s << u"緑"_s << true;
        QTest::newRow("two letters") << u"か"_s << u"きた"_s << u"キタノ"_s << u"北野"_s << true;
        QTest::newRow("behind two letters") << u"か"_s << u"きた"_s << u"キチ"_s << u"吉"_s << false;
        QTest::newRow("the long mark says nothing") << u"すは"_s << u"すは"_s << u"スーパー"_s << u"ス"_s << true;
        QTest::newRow("no reading, kana") << u"ま行"_s << u"ま行"_s << QString() << u"みどり診療所"_s << true;
        QTest::newRow("no reading, kanji") << u"あ行"_s << u"わ行"_s << QString() << u"城北総合病院"_s << false;
        QTest::newRow("a reading in kanji is none") << u"あ行"_s << u"わ行"_s << u"城北"_s << u"城北"_s << false;
        QTest::newRow("a digit first") << u"あ行"_s << u"わ行"_s << QString() << u"21世紀クリニック"_s << false;
        QTest::newRow("Latin") << u"A"_s << u"Z"_s << QString() << u"ＡＢＣクリニック"_s << true;
        QTest::newRow("Latin is no kana") << u"あ行"_s << u"わ行"_s << QString() << u"abcクリニック"_s << false;
        QTest::newRow("the form in front") << u"わ行"_s << u"わ行"_s << QString() << u"医療法人　わかば医院"_s << true;
        QTest::newRow("the form read out")
            << u"わ"_s << u"わ"_s << u"イリョウホウジンシャダン ワカバ"_s << u"若葉"_s << true;
        QTest::newRow("nothing") << u"あ行"_s << u"わ行"_s << QString() << QString() << false;
    }
    void aRangeIsOfReadings()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        QFETCH(const QString, reading);
        QFETCH(const QString, name);
        QFETCH(const bool, fits);
        QCOMPARE(takes(readings(from, until), {}, reading, name), fits);
    }

    void aPlanWithAFaultSaysWhere_data()
    {
        using Field = WorkPlanFault::Field;
        QTest::addColumn<WorkLine>("line");
        QTest::addColumn<std::optional<Field>>("field");
        const std::optional<Field> none;
        QTest::newRow("regions") << regions({u"那覇市"_s}) << none;
        QTest::newRow("readings") << readings(u"あ"_s, u"か行"_s) << none;
        QTest::newRow("a rare name") << regions({u"那覇市"_s}, u"𠮷田"_s) << none;
        QTest::newRow("nobody") << regions({u"那覇市"_s}, u" 　"_s) << std::optional(Field::Officer);
        QTest::newRow("a line end in a name") << regions({u"那覇市"_s}, u"佐\n藤"_s) << std::optional(Field::Officer);
        QTest::newRow("nothing") << regions({}) << std::optional(Field::Regions);
        QTest::newRow("both") << WorkLine{u"佐藤"_s, {u"那覇市"_s}, u"あ"_s, u"か"_s} << std::optional(Field::Regions);
        QTest::newRow("the whole prefecture") << regions({u"沖縄県"_s}) << std::optional(Field::Regions);
        QTest::newRow("blank") << regions({u"那覇市"_s, u"　"_s}) << std::optional(Field::Regions);
        QTest::newRow("long") << regions({QString(101, u'あ')}) << std::optional(Field::Regions);
        QTest::newRow("half a range") << readings(u"あ"_s, {}) << std::optional(Field::Reading);
        QTest::newRow("backwards") << readings(u"さ"_s, u"あ"_s) << std::optional(Field::Reading);
        QTest::newRow("kanji") << readings(u"亜"_s, u"左"_s) << std::optional(Field::Reading);
        QTest::newRow("half kanji") << readings(u"あ亜"_s, u"さ"_s) << std::optional(Field::Reading);
    }
    void aPlanWithAFaultSaysWhere()
    {
        QFETCH(const WorkLine, line);
        QFETCH(const std::optional<WorkPlanFault::Field>, field);
        const WorkPlan plan{1, {regions({u"浦添市"_s}), line}};
        const auto fault = faultOf(plan);
        QCOMPARE(fault.has_value(), field.has_value());
        QVERIFY(!fault || (fault->line == 1 && fault->field == *field));
        QVERIFY(faultOf(WorkPlan{1, std::vector<WorkLine>(201, regions({u"那覇市"_s}))}).has_value());
        QVERIFY(!faultOf(WorkPlan{}).has_value());
    }

    void theFirstLineWinsAndOneOfficerIsOneShare()
    {
        const WorkSplit split(WorkPlan{1,
            {regions({u"那覇市"_s}, u"佐藤 花子"_s), readings(u"あ行"_s, u"わ行"_s, u"鈴木"_s),
                regions({u"浦添市"_s}, u"佐藤　花子"_s)}});
        QCOMPARE(split.officers(), (QStringList{u"佐藤 花子"_s, u"鈴木"_s}));
        QCOMPARE(split.shareOf("那覇市泉崎1", "あ"), ShareNumber{1});
        QCOMPARE(split.shareOf("浦添市1", "あ"), ShareNumber{2});
        QCOMPARE(split.shareOf("浦添市1", ""), ShareNumber{1});
        QCOMPARE(split.shareOf("名護市1", ""), nobodysShare);
        QCOMPARE(split.shareOfOfficer(u"佐藤花子"_s), ShareNumber{1});
        QCOMPARE(split.shareOfOfficer(u"田中"_s), nobodysShare);
        QCOMPARE(split.nameOf(2), u"鈴木"_s);
        QVERIFY(split.nameOf(nobodysShare).isEmpty() && split.nameOf(9).isEmpty());
    }

    void aPlanSurvivesItsJson()
    {
        const WorkPlan plan{
            3, {regions({u"那覇市"_s, u"<b>\"市"_s}), readings(u"あ"_s, u"さ行"_s, u"'; drop table"_s)}};
        const auto read = workPlanFrom(jsonOf(plan));
        QVERIFY(read.has_value());
        QCOMPARE(read->lines, plan.lines);
        for (const QJsonObject& hostile :
            {QJsonObject{}, QJsonObject{{u"lines"_s, 3}}, QJsonObject{{u"lines"_s, QJsonArray{1}}},
                QJsonObject{{u"lines"_s, QJsonArray{QJsonObject{{u"regions"_s, u"那覇市"_s}}}}},
                QJsonObject{{u"lines"_s, QJsonArray{QJsonObject{{u"regions"_s, QJsonArray{1}}}}}}}) {
            QVERIFY(!workPlanFrom(hostile).has_value());
        }
    }
};

SOSDESK_SUITE(WorkPlanTest);
#include "test_work_plan.moc"
