// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/transit_table.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtIn()
{
    QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/transit/japan.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<TransitTable> loadWith(const QString& name, const QByteArray& bytes)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"transit"_s);
    QFile file(folder.filePath(u"transit/"_s + name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.close();
    }
    return TransitTable::load({folder.path()});
}

} // namespace

/** How long goods are on their way: data that an office may correct. */
class TransitTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPrefectureHasItsDays()
    {
        const auto table = TransitTable::load();
        QVERIFY(table);
        for (int prefecture = 1; prefecture <= 47; ++prefecture) {
            QVERIFY(table->to(prefecture, {}));
        }
        QVERIFY(!table->to(0, {}));
        QVERIFY(!table->to(48, {}));
        QVERIFY(table->to(47, {})->state.days > table->to(13, {})->state.days);
    }

    void islandsWaitLonger_data()
    {
        QTest::addColumn<int>("prefecture");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("more");
        QTest::newRow("mainland") << 47 << u"沖縄県那覇市泉崎1-2-2"_s << 0;
        QTest::newRow("no address") << 47 << QString() << 0;
        QTest::newRow("island") << 47 << u"沖縄県石垣市真栄里1"_s << 2;
        QTest::newRow("far island") << 47 << u"南大東村字在所1"_s << 5;
        QTest::newRow("other spelling") << 47 << u"沖縄県 石垣 市"_s << 2;
        QTest::newRow("that name elsewhere") << 13 << u"石垣市"_s << 0;
        QTest::newRow("Tokyo's own") << 13 << u"東京都小笠原村父島"_s << 8;
    }

    void islandsWaitLonger()
    {
        QFETCH(const int, prefecture);
        QFETCH(const QString, address);
        QFETCH(const int, more);
        const auto table = TransitTable::load();
        const Transit usual = table->to(prefecture, {}).value();
        const Transit transit = table->to(prefecture, address).value();
        QCOMPARE(transit.prefecture.days - usual.prefecture.days, more);
        QCOMPARE(transit.state.days - usual.state.days, more);
        QCOMPARE(transit.state.startsAfter, usual.state.startsAfter);
    }

    void anOfficeMayKnowBetter()
    {
        const auto table = loadWith(u"japan.json"_s,
            builtIn().replace(R"({"prefectures": [47], "days": 3})", R"({"prefectures": [47], "days": 6})"));
        QVERIFY(table);
        QCOMPARE(table->to(47, {})->state.days, 6);
    }

    void aMistakeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        QTest::newRow("a prefecture is missing")
            << QByteArray(R"("prefectures": [47])") << QByteArray(R"("prefectures": [46])")
            << u"state.days[3].prefectures"_s;
        QTest::newRow("no such prefecture") << QByteArray(R"("prefectures": [47])")
                                            << QByteArray(R"("prefectures": [48])") << u"state.days[3].prefectures"_s;
        QTest::newRow("no days") << QByteArray(R"("prefectures": [47], "days": 3)")
                                 << QByteArray(R"("prefectures": [47], "days": -1)") << u"state.days[3].days"_s;
        QTest::newRow("half a day") << QByteArray(R"("startsAfter": 1, "days": 0)")
                                    << QByteArray(R"("startsAfter": 0.5, "days": 0)") << u"prefecture.startsAfter"_s;
        QTest::newRow("unknown key") << QByteArray(R"("arrivesOnDaysOff")") << QByteArray(R"("arrivesOnSundays")")
                                     << u"arrivesOnDaysOff"_s;
        QTest::newRow("island without a name")
            << QByteArray(R"(["小笠原村"])") << QByteArray("[]") << u"islands[2].names"_s;
    }

    void aMistakeIsNamed()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, key);
        QVERIFY(builtIn().contains(from));
        const auto table = loadWith(u"japan.json"_s, builtIn().replace(from, to));
        QVERIFY(!table);
        QCOMPARE(table.error().code, ErrorCode::BadResource);
        QCOMPARE(table.error().column, key);
        QVERIFY(table.error().file.endsWith(u"transit/japan.json"_s));
    }

    void aFileThatNobodyWouldReadIsRefused()
    {
        const auto table = loadWith(u"okinawa.json"_s, builtIn());
        QVERIFY(!table);
        QVERIFY(table.error().detail.contains(u"japan.json"_s));
    }
};

SOSDESK_SUITE(TransitTableTest);
#include "test_transit_table.moc"
