// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_list.h"
#include "core/documents/carrier_text.h"
#include "tests/documents/consignments.h"
#include "tests/shared/suite.h"

#include <QBuffer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Pre-flight: what does not fit, cannot be written, is missing or dangerous is named, with what could be done. */
class CarrierListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatIsTooLongIsSplitAtItsSpace()
    {
        CarrierList list(m_yamato, carrierOffice());
        QVERIFY(list.add(consignment(u"医療法人社団見本会　架空記念中央総合病院"_s)));
        QCOMPARE(cell(list, 16), u"架空記念中央総合病院"_s);
        QCOMPARE(cell(list, 14), u"医療法人社団見本会"_s);
        const CarrierFinding& found = list.findings().front();
        QCOMPARE(found.code, u"split"_s);
        QCOMPARE(found.column, u"お届け先名"_s);
        QCOMPARE(found.proposal, u"医療法人社団見本会｜架空記念中央総合病院"_s);
        QVERIFY(!found.refused);
    }

    void aNameOfExactlyTheLimitStaysWhole()
    {
        CarrierList list(m_yamato, carrierOffice());
        const QString sixteen = u"一二三四五六七　九十一二三四五六"_s;
        QVERIFY(list.add(consignment(sixteen)));
        QCOMPARE(cell(list, 16), sixteen);
        QVERIFY(list.findings().empty());
        QVERIFY(list.add(consignment(sixteen + u"A"_s))); // one byte more
        QCOMPARE(list.findings().size(), std::size_t{1});
    }

    void aNameWithoutASpaceIsNotCutByItself()
    {
        CarrierList list(m_yamato, carrierOffice());
        QVERIFY(!list.add(consignment(u"独立行政法人国立病院機構架空がんセンター"_s)));
        const CarrierFinding& found = list.findings().front();
        QCOMPARE(found.code, u"too_long"_s);
        QVERIFY(found.refused);
        QCOMPARE(found.proposal, u"独立行政法人国立病院機構｜架空がんセンター"_s);
    }

    void oneBadRowNeverBlocksTheRestNorLeavesSilently()
    {
        CarrierList list(m_yamato, carrierOffice());
        QVERIFY(list.add(consignment()));
        Consignment bad = consignment(u"雞龢病院"_s);
        bad.request = u"UDR-2"_s;
        QVERIFY(!list.add(bad));
        Consignment blank = consignment();
        blank.request = u"UDR-3"_s;
        blank.label.address = u"　"_s;
        QVERIFY(!list.add(blank));
        QVERIFY(list.add(consignment()));
        QCOMPARE(list.rows().size(), std::size_t{2});
        QCOMPARE(list.refused(), qint64{2});
        QStringList named;
        for (const CarrierFinding& finding : list.findings()) {
            named << finding.request + u' ' + finding.code + u' ' + finding.value;
        }
        QCOMPARE(
            named, (QStringList{u"UDR-2 not_in_cp932 雞"_s, u"UDR-2 not_in_cp932 龢"_s, u"UDR-3 value_missing "_s}));
    }

    void aStoredLabelWinsOverTheAutomaticSplit()
    {
        CarrierList list(m_yamato, carrierOffice());
        Consignment sent = consignment(u"中央総合病院"_s, u"架空県見本市１番地　第２別館"_s);
        sent.isLabelled = true;
        sent.label.department = u"見本会"_s;
        sent.label.building = u"三階"_s;
        QVERIFY(list.add(sent));
        QCOMPARE(cell(list, 12), u"架空県見本市１番地　第２別館"_s);
        QCOMPARE(cell(list, 13), u"三階"_s);
        QCOMPARE(cell(list, 14), u"見本会"_s);
        QCOMPARE(cell(list, 16), u"中央総合病院"_s);
        QVERIFY(list.findings().empty());
        sent.label.name = QString(17, u'院');
        QVERIFY(!list.add(sent)); // and is not moved about when it does not fit either
        QCOMPARE(list.findings().back().code, u"too_long"_s);
    }

    void anAddressIsSplitAtItsSpaceOrBehindItsNumber_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("main");
        QTest::addColumn<QString>("building");
        QTest::newRow("at the space") << u"架空県見本市大字港町字浜町１２３４番地５　みなとメディカルビル３階Ａ号室"_s
                                      << u"架空県見本市大字港町字浜町１２３４番地５"_s
                                      << u"みなとメディカルビル３階Ａ号室"_s;
        QTest::newRow("behind 号") << u"架空県見本市中央区北一条西町十二丁目３番地４号ホテルメディカルビル館"_s
                                   << u"架空県見本市中央区北一条西町十二丁目３番地４号"_s
                                   << u"ホテルメディカルビル館"_s;
        QTest::newRow("it fits") << u"架空県見本市　港町１"_s << u"架空県見本市　港町１"_s << QString();
    }
    void anAddressIsSplitAtItsSpaceOrBehindItsNumber()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, main);
        QFETCH(const QString, building);
        CarrierList list(m_yamato, carrierOffice());
        QVERIFY(list.add(consignment(u"病院"_s, address)));
        QCOMPARE(cell(list, 12), main);
        QCOMPARE(cell(list, 13), building);
    }

    void anAddressGoesOnInTheNextLineOfACarrierThatHasThree()
    {
        CarrierList list(m_sagawa, carrierOffice());
        const QString address = u"架空県見本市中央区北一条西町十二丁目３番地４号ホテルメディカルビル三階"_s;
        QVERIFY(list.add(consignment(u"病院"_s, address)));
        QCOMPARE(cell(list, 5) + cell(list, 6) + cell(list, 7), address);
        for (const int column : {5, 6, 7}) {
            QVERIFY(cell(list, column).size() <= 16);
        }
        QVERIFY(!list.add(consignment(u"病院"_s, QString(49, u'町'))));
    }

    void charactersAreWrittenAsWindowsDoesAndNothingIsFolded()
    {
        CarrierList list(m_yamato, carrierOffice());
        QVERIFY(list.add(consignment(u"〜−‖—¢£¬ＡＢ①ｶﾞ\uF9DC"_s)));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        QVERIFY(list.write(buffer).has_value());
        // ～ － ∥ ― ￠ ￡ ￢ as Windows has them, ＡＢ full-width, ① kept, ｶﾞ half-width, 隆 (U+F9DC) as itself
        QVERIFY(buffer.data().contains(QByteArray::fromHex("8160817c8161815c8191819281ca826082618740b6defbe9")));
    }

    void outsideCharactersAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("told"); // code, value, proposal
        QTest::addColumn<bool>("leaves");
        QTest::newRow("外字") << u"高\uE123病院"_s << QStringList{u"private_character"_s, u"U+E123"_s, {}} << true;
        QTest::newRow("丸数字") << u"第②病院"_s << QStringList{u"special_character"_s, u"②"_s, u"2"_s} << true;
        QTest::newRow("髙") << u"髙橋医院"_s << QStringList{u"special_character"_s, u"髙"_s, u"高"_s} << true;
        QTest::newRow("𠮷") << u"𠮷田医院"_s << QStringList{u"not_in_cp932"_s, u"𠮷"_s, u"吉"_s} << false;
        QTest::newRow("bidi") << u"医\u202E院"_s << QStringList{u"unseen_character"_s, u"医[U+202E]院"_s, {}} << false;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s << QStringList{u"formula"_s, u"=cmd|' /C calc'!A0"_s, {}}
                                 << false;
        QTest::newRow("full-width formula") << u"＋１病院"_s << QStringList{u"formula"_s, u"＋１病院"_s, {}} << false;
        QTest::newRow("hidden formula") << u"　@SUM(A1)"_s << QStringList{u"formula"_s, u"　@SUM(A1)"_s, {}} << false;
    }
    void outsideCharactersAreNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, told);
        QFETCH(const bool, leaves);
        CarrierList list(m_yamato, carrierOffice());
        QCOMPARE(list.add(consignment(name)), leaves);
        QVERIFY(!list.findings().empty());
        const CarrierFinding& found = list.findings().front();
        QCOMPARE((QStringList{found.code, found.value, found.proposal}), told);
        QCOMPARE(found.refused, !leaves);
    }

    void theOfficesDictionaryIsAppliedAndSaid()
    {
        CarrierOffice office = carrierOffice();
        office.replacements = {{u"𠮷"_s, u"吉"_s}, {u"①"_s, u"1"_s}};
        CarrierList list(m_yamato, office);
        QVERIFY(list.add(consignment(u"𠮷田第①医院"_s)));
        QCOMPARE(cell(list, 16), u"吉田第1医院"_s);
        QCOMPARE(list.findings().size(), std::size_t{2});
        QCOMPARE(list.findings()[0].code, u"replaced"_s);
        QVERIFY(!list.findings()[0].refused);
    }

    void codesAreReadHoweverTheyAreSpelled_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("postalCode");
        QTest::newRow("plain") << u"041-844 1234"_s << u"041-8441234"_s << QString();
        QTest::newRow("full-width") << u"０９８－０００－１２３４"_s << u"098-000-1234"_s << QString();
        QTest::newRow("brackets") << u"098(000)1234"_s << u"098-000-1234"_s << QString();
        QTest::newRow("abroad") << u"+81-98-000-1234"_s << QString() << QString();
        QTest::newRow("two numbers") << u"098-000-1234/090-0000-0000"_s << QString() << QString();
        QTest::newRow("postal") << u"〒０４１−０８４４"_s << QString() << u"041-0844"_s;
        QTest::newRow("seven digits") << u"0410844"_s << QString() << u"041-0844"_s;
        QTest::newRow("six digits") << u"041-084"_s << QString() << QString();
    }
    void codesAreReadHoweverTheyAreSpelled()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, phone);
        QFETCH(const QString, postalCode);
        QCOMPARE(carriedPhone(given), phone);
        QCOMPARE(carriedPostalCode(given, true), postalCode);
        QCOMPARE(carriedPostalCode(given, false), QString(postalCode).remove(u'-'));
    }

    void aFacilityWithoutAddressPhoneOrEntryIsNamed()
    {
        CarrierList list(m_yamato, carrierOffice());
        Consignment sent = consignment();
        sent.label.phone.clear();
        QVERIFY(!list.add(sent));
        sent = consignment();
        sent.label.postalCode = u"99"_s;
        QVERIFY(!list.add(sent));
        sent = consignment();
        sent.isKnown = false;
        QVERIFY(!list.add(sent));
        QStringList codes;
        for (const CarrierFinding& finding : list.findings()) {
            codes << finding.column + u' ' + finding.code;
        }
        QCOMPARE(codes,
            (QStringList{u"お届け先電話番号 value_missing"_s, u"お届け先郵便番号 bad_postal_code"_s,
                u"お届け先名 facility_unknown"_s}));
    }

    void whatTheOfficeHasNotSetIsSaidOnceAndKeepsNoRow()
    {
        CarrierOffice office;
        office.mode = Mode::Live;
        office.goods = u"医療用物資"_s;
        CarrierList list(m_yamato, office);
        QVERIFY(list.add(consignment()));
        QVERIFY(list.add(consignment()));
        QCOMPARE(list.findings().size(), std::size_t{6}); // phone, postal code, address, name, two codes of the carrier
        for (const CarrierFinding& finding : list.findings()) {
            QCOMPARE(finding.code, u"setting_missing"_s);
            QVERIFY(finding.request.isEmpty() && !finding.refused);
        }
    }

    void aDrillSaysSoInEveryRow()
    {
        for (const CarrierLayout* layout : {&m_yamato, &m_sagawa}) {
            CarrierList list(*layout, carrierOffice(Mode::Drill));
            QVERIFY(list.add(consignment()));
            QVERIFY(list.rows().front().contains(u"訓練 医療用物資"_s));
        }
    }

private:
    static QString cell(const CarrierList& list, int column) { return list.rows().back()[column - 1]; }

    CarrierLayout m_yamato = *CarrierLayout::load(u"yamato-b2"_s);
    CarrierLayout m_sagawa = *CarrierLayout::load(u"sagawa-ehiden3"_s);
};

SOSDESK_SUITE(CarrierListTest);
#include "test_carrier_list.moc"
