// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_list.h"
#include "core/tables/cp932.h"
#include "tests/documents/consignments.h"
#include "tests/shared/suite.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The carriers' columns are data (FACTS 4); golden files in tests/data/documents. UPDATE_GOLDEN=1 rewrites. */
class CarrierLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCarrierHasItsColumnsInItsOrder_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QStringList>("places"); // number, header
        QTest::newRow("yamato") << u"yamato-b2"_s << 95
                                << QStringList{u"1 お客様管理番号"_s, u"2 送り状種類"_s, u"4 伝票番号"_s,
                                       u"5 出荷予定日"_s, u"9 お届け先電話番号"_s, u"11 お届け先郵便番号"_s,
                                       u"12 お届け先住所"_s, u"13 お届け先アパートマンション名"_s,
                                       u"14 お届け先会社・部門１"_s, u"16 お届け先名"_s, u"18 敬称"_s,
                                       u"20 ご依頼主電話番号"_s, u"23 ご依頼主住所"_s, u"25 ご依頼主名"_s,
                                       u"28 品名１"_s, u"33 記事"_s, u"38 発行枚数"_s, u"40 請求先顧客コード"_s,
                                       u"42 運賃管理番号"_s, u"74 複数口くくりキー"_s, u"75 検索キータイトル1"_s};
        QTest::newRow("sagawa") << u"sagawa-ehiden3"_s << 74
                                << QStringList{u"3 お届け先電話番号"_s, u"4 お届け先郵便番号"_s, u"5 お届け先住所１"_s,
                                       u"7 お届け先住所３"_s, u"8 お届け先名称１"_s, u"10 お客様管理番号"_s,
                                       u"11 お客様コード"_s, u"18 ご依頼主電話番号"_s, u"22 ご依頼主名称１"_s,
                                       u"24 荷姿"_s, u"25 品名１"_s, u"31 荷札品名１"_s, u"42 出荷個数"_s,
                                       u"43 スピード指定"_s, u"55 営業所受取"_s, u"58 元着区分"_s, u"61 出荷日"_s,
                                       u"62 お問い合せ送り状No."_s, u"74 編集１０"_s};
        QTest::newRow("yupack") << u"yupack-r"_s << 100
                                << QStringList{u"1 お客様側管理番号"_s, u"2 発送予定日"_s, u"6 郵便種別"_s,
                                       u"8 元／着払／代引"_s, u"11 送り状種別"_s, u"13 お届け先 郵便番号"_s,
                                       u"14 お届け先 住所１"_s, u"17 お届け先 名称１"_s, u"20 お届け先 電話番号"_s};
        QTest::newRow("seino") << u"seino"_s << 44
                               << QStringList{u"1 荷送人コード"_s, u"3 出荷予定日"_s, u"5 管理番号"_s, u"6 元着区分"_s,
                                      u"8 個数"_s, u"12 荷送人名称"_s, u"13 荷送人住所１"_s, u"19 お届け先郵便番号"_s,
                                      u"20 お届け先名称１"_s, u"22 お届け先住所１"_s, u"24 お届け先電話番号"_s,
                                      u"25 お届け先コード"_s};
    }
    void everyCarrierHasItsColumnsInItsOrder()
    {
        QFETCH(const QString, format);
        QFETCH(const int, columns);
        QFETCH(const QStringList, places);
        const CarrierLayout layout = loaded(format);
        QCOMPARE(static_cast<int>(layout.columns.size()), columns);
        for (const QString& place : places) {
            const auto at = static_cast<std::size_t>(place.section(u' ', 0, 0).toInt()) - 1;
            QCOMPARE(layout.columns[at].header, place.section(u' ', 1));
        }
    }

    void theLimitsAreThoseOfTheCarrier()
    {
        const auto most = [](const CarrierLayout& layout, CarrierField field) {
            QList<int> limits;
            for (const TextLimit& limit : layout.limitsOf(field)) {
                limits << (limit.unit == TextUnit::Bytes ? limit.most : -limit.most);
            }
            return limits;
        };
        const CarrierLayout yamato = loaded(u"yamato-b2"_s);
        QCOMPARE(most(yamato, CarrierField::Address), (QList{64}));
        QCOMPARE(most(yamato, CarrierField::Building), (QList{32}));
        QCOMPARE(most(yamato, CarrierField::Department), (QList{50, 50}));
        QCOMPARE(most(yamato, CarrierField::Name), (QList{32}));
        const CarrierLayout sagawa = loaded(u"sagawa-ehiden3"_s);
        QCOMPARE(most(sagawa, CarrierField::Address), (QList{-16, -16, -16}));
        QCOMPARE(most(sagawa, CarrierField::Name), (QList{-16, -16}));
        const CarrierLayout yupack = loaded(u"yupack-r"_s);
        QCOMPARE(most(yupack, CarrierField::Address), (QList{50, 50, 50}));
        const CarrierLayout seino = loaded(u"seino"_s);
        QCOMPARE(most(seino, CarrierField::Name), (QList{-20, -20}));
        QCOMPARE(seino.recordBytes, 880);
    }

    void aFileIsByteForByteWhatTheCarrierReads_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"yamato-b2", "sagawa-ehiden3", "yupack-r", "seino"}) {
            QTest::newRow(format) << QString::fromLatin1(format);
        }
    }
    void aFileIsByteForByteWhatTheCarrierReads()
    {
        QFETCH(const QString, format);
        const CarrierLayout layout = loaded(format);
        const QByteArray bytes = written(layout);
        const QString path = QStringLiteral(SOSDESK_SOURCE_DIR "/tests/data/documents/carrier-%1.csv").arg(format);
        QFile golden(path);
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(bytes);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
        QCOMPARE(bytes, golden.readAll());
        QCOMPARE(bytes.count("\r\n"), 4); // the head and three rows
        QCOMPARE(bytes.count('\n'), 4);
        for (const QByteArray& line : bytes.trimmed().split('\n')) {
            QCOMPARE(line.count(','), static_cast<qsizetype>(layout.columns.size()) - 1);
        }
    }

    void aNewCarrierIsANewFile()
    {
        const QTemporaryDir folder;
        const QString own = folder.filePath(u"carriers"_s);
        QVERIFY(QDir().mkpath(own));
        put(own + u"/fukuyama.json"_s, json(u"fukuyama"_s, u"\"characters\": 20"_s));
        const auto all = CarrierLayout::all({folder.path()});
        QVERIFY(all.has_value());
        QStringList formats;
        for (const CarrierLayout& layout : *all) {
            formats << layout.format;
        }
        QCOMPARE(formats, (QStringList{u"fukuyama"_s, u"sagawa-ehiden3"_s, u"seino"_s, u"yamato-b2"_s, u"yupack-r"_s}));
        const auto layout = CarrierLayout::load(u"fukuyama"_s, {folder.path()});
        QVERIFY(layout.has_value());
        CarrierList list(*layout, carrierOffice());
        QVERIFY(list.add(consignment()));
        QCOMPARE(list.rows().front(),
            (QStringList{u"S0123456789AB"_s, u"城北総合病院"_s, u"架空県見本市城北１丁目２番３号"_s, u"医療用物資"_s}));
    }

    void aBadLayoutIsRefusedWithFileAndKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        const QString good = json(u"own"_s, u"\"characters\": 20"_s);
        QTest::newRow("another name than the file's") << json(u"other"_s, u"\"bytes\": 20"_s) << u"format"_s;
        QTest::newRow("no limit at all") << json(u"own"_s, u"\"characters\": 0"_s) << u"columns[1].characters"_s;
        QTest::newRow("a limit that is no number") << json(u"own"_s, u"\"bytes\": \"x\""_s) << u"columns[1].bytes"_s;
        QTest::newRow("a key nobody knows") << json(u"own"_s, u"\"byte\": 20"_s) << u"columns[1].byte"_s;
        QTest::newRow("an unknown value")
            << QString(good).replace(u"\"goods\""_s, u"\"wares\""_s) << u"columns[3].value"_s;
        QTest::newRow("two sources") << json(u"own"_s, u"\"fixed\": \"x\""_s) << u"columns[1].value"_s;
        QTest::newRow("nothing comes back") << QString(good).replace(u"\"number\""_s, u"\"phone\""_s) << u"columns"_s;
        QTest::newRow("unknown encoding") << QString(good).replace(u"cp932"_s, u"euc-jp"_s) << u"encoding"_s;
    }
    void aBadLayoutIsRefusedWithFileAndKey()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, key);
        const QTemporaryDir folder;
        QVERIFY(QDir().mkpath(folder.filePath(u"carriers"_s)));
        put(folder.filePath(u"carriers/own.json"_s), text);
        const auto layout = CarrierLayout::load(u"own"_s, {folder.path()});
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::BadResource);
        QCOMPARE(layout.error().column, key);
        QVERIFY(layout.error().file.endsWith(u"carriers/own.json"_s));
        QVERIFY(CarrierLayout::load(u"seino"_s, {folder.path()}).has_value()); // the others are not held up
    }

private:
    static CarrierLayout loaded(const QString& format)
    {
        auto layout = CarrierLayout::load(format);
        if (!layout) {
            qFatal("%s: %s", qPrintable(layout.error().column), qPrintable(layout.error().detail));
        }
        return *std::move(layout);
    }

    /** A short name and address, one of each that must be split, and a label of an officer's hand. */
    static QByteArray written(const CarrierLayout& layout)
    {
        CarrierList list(layout, carrierOffice());
        list.add(consignment());
        Consignment split = consignment(u"医療法人社団見本会　架空記念中央総合病院"_s,
            u"架空県見本市大字港町字浜町１２３４番地５　みなとメディカルビル３階"_s);
        split.number = u"S0123456789AC"_s;
        split.items = {u"サージカルマスク 1200"_s, u"アイソレーションガウン 300"_s};
        split.remarks = u"手袋はＭサイズを希望"_s;
        list.add(split);
        Consignment labelled = consignment(u"見本〜髙﨑クリニック"_s, u"架空県見本市西１−２−３"_s);
        labelled.number = u"S0123456789AD"_s;
        labelled.isLabelled = true;
        labelled.label.department = u"医療法人見本会"_s;
        labelled.label.building = u"見本ビル２階"_s;
        labelled.parcels = 1;
        list.add(labelled);
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        if (!list.write(buffer)) {
            qFatal("cannot write");
        }
        return buffer.data();
    }

    static QString json(const QString& format, const QString& ofName)
    {
        return uR"({"format": "%1", "name": "見本運輸", "encoding": "cp932", "lineEnd": "crlf", "head": true,
            "quoted": true, "dates": "yyyyMMdd", "postalCodes": "hyphen", "recordBytes": 0, "drill": "訓練",
            "columns": [{"header": "管理", "value": "number"}, {"header": "名前", "value": "name", %2},
            {"header": "住所", "value": "address"}, {"header": "品名", "value": "goods"}]})"_s.arg(format, ofName);
    }
    static void put(const QString& path, const QString& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(path));
        }
        file.write(text.toUtf8());
    }
};

SOSDESK_SUITE(CarrierLayoutTest);
#include "test_carrier_layouts.moc"
