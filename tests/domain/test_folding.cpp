// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

/** Keys for matching and search: what people type finds what lists spell (FACTS 6, PROMISES TB2). */
class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneTextHaveOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("ladder taka") << "髙橋"
                                     << "高橋";
        QTest::newRow("standing saki") << "山﨑"
                                       << "山崎";
        QTest::newRow("nabe") << "渡邊"
                              << "渡辺";
        QTest::newRow("the other nabe") << "渡邉"
                                        << "渡辺";
        QTest::newRow("hama") << "濵田"
                              << "浜田";
        QTest::newRow("toku") << "德永"
                              << "徳永";
        QTest::newRow("yanagi") << "栁沢"
                                << "柳沢";
        QTest::newRow("se") << "瀨川"
                            << "瀬川";
        QTest::newRow("yoshi beyond the first plane") << "𠮷岡"
                                                      << "吉岡";
        QTest::newRow("hashi") << "船槗"
                               << "船橋";
        QTest::newRow("fuchi") << "江渕"
                               << "江淵";
        QTest::newRow("kusuri") << "若葉藥局"
                                << "若葉薬局";
        QTest::newRow("compatibility ideograph") << QStringLiteral("\uFA19戸") << "神戸";
        QTest::newRow("half-width kana") << "ﾀｶｷﾞｸﾘﾆｯｸ"
                                         << "タカギクリニック";
        QTest::newRow("kana put together") << QStringLiteral("カ\u3099") << "ガ";
        QTest::newRow("full-width letters") << "Ｎ９５マスク"
                                            << "n95マスク";
        QTest::newRow("Roman number") << "渚クリニックⅡ"
                                      << "渚クリニックII";
        QTest::newRow("circled number") << "②号店"
                                        << "2号店";
        QTest::newRow("company in one sign") << "㈱さんご"
                                             << "(株)さんご";
        QTest::newRow("spaces") << "医療法人　若葉会 若葉医院"
                                << "医療法人若葉会若葉医院";
        QTest::newRow("zero width") << QStringLiteral("若\u200B葉\uFEFF") << "若葉";
        QTest::newRow("small ke") << "朝日ヶ丘"
                                  << "朝日ケ丘";
        QTest::newRow("every hyphen") << QStringLiteral("1\u20102\u20113\u20134\u20145\u20156\u22127\uFF0D8")
                                      << "1-2-3-4-5-6-7-8";
        QTest::newRow("address") << "青葉３－１２－５"
                                 << "青葉3-12-5";
    }

    void spellingsOfOneTextHaveOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(foldedKey(one), foldedKey(other));
        QCOMPARE(foldedKey(foldedKey(one)), foldedKey(one));
    }

    void differentNamesKeepDifferentKeys()
    {
        QVERIFY(foldedKey(u"山口医院") != foldedKey(u"山﨑医院"));
        QVERIFY(foldedKey(u"大城内科") != foldedKey(u"太城内科"));
        QVERIFY(foldedKey(u"ハト") != foldedKey(u"バト"));
        QVERIFY(foldedKey(u"1-23") != foldedKey(u"12-3"));
        QVERIFY(foldedKey(u"\uE000田医院") != foldedKey(u"\uE001田医院"));
        QCOMPARE(foldedKey(u"　 \u200B"), QString());
    }

    void aFacilityThatIncorporatesKeepsItsName_data()
    {
        QTest::addColumn<QString>("incorporated");
        for (const char* form :
            {"医療法人若葉会　若葉医院", "医療法人社団 若葉会 若葉医院", "医療法人財団若葉会　若葉医院",
                "社会医療法人　若葉医院", "特定医療法人若葉会 若葉医院", "医療法人若葉医院", "医療法人社団若葉医院",
                "㈱若葉医院", "（株）若葉医院", "　若葉医院　", "一般社団法人Ａ　若葉医院", "（医）若葉会 若葉医院",
                "(医)若葉医院", "（医社）若葉会　若葉医院", "医療法人 若葉会 若葉医院", "医療法人若葉会若葉医院",
                "若葉医院（医療法人若葉会）", "若葉医院　医療法人社団若葉会", "若葉医院㈱", "若葉医院 （医）",
                "（福）若葉会 若葉医院", "医療法人社団 若葉会　若葉医院", "NPO法人わかば　若葉医院", "㈲若葉医院",
                "医療法人　社団　若葉会　若葉医院", "医療法人 財団　若葉医院", "医）若葉会　若葉医院",
                "医社）若葉会　若葉医院", "若葉医院（医社若葉会）", "若葉会若葉医院"}) {
            QTest::newRow(form) << QString::fromUtf8(form);
        }
    }

    void aFacilityThatIncorporatesKeepsItsName()
    {
        QFETCH(QString, incorporated);
        QCOMPARE(foldedName(incorporated), foldedName(u"若葉医院"));
    }

    void aNameWithoutACorporationStaysWhole()
    {
        QCOMPARE(foldedName(u"さんご薬局　駅前店"), foldedKey(u"さんご薬局駅前店"));
        QVERIFY(foldedName(u"さんご薬局　駅前店") != foldedName(u"うみかぜ薬局　駅前店"));
        QVERIFY(foldedName(u"医療法人若葉会　若葉医院") != foldedName(u"医療法人若葉会　青葉医院"));
    }

    void anAssociationThatIsTheNameStays()
    {
        QCOMPARE(foldedName(u"医療法人若葉会病院"), foldedName(u"若葉会病院"));
        QVERIFY(foldedName(u"若葉会中央病院") != foldedName(u"青葉会中央病院"));
        QCOMPARE(foldedName(u"集会所　若葉医院"), foldedKey(u"集会所若葉医院"));
        QVERIFY(foldedName(u"医療法人若葉会病院") != foldedName(u"医療法人青葉会病院"));
        QVERIFY(foldedName(u"医療法人若葉会中央病院") != foldedName(u"医療法人青葉会中央病院"));
        QCOMPARE(foldedName(u"株式会社さんご　さんご薬局　駅前店"), foldedName(u"さんご薬局 駅前店"));
        QVERIFY(!foldedName(u"医療法人").isEmpty() && !foldedName(u"（医療法人若葉会）").isEmpty());
    }

    void oneHouseHasOneAddress_data()
    {
        QTest::addColumn<QString>("written");
        for (const char* written : {"青空市緑町3-12-5", "青空市緑町３－１２－５", "青空市緑町３丁目１２番５号",
                 "青空市緑町三丁目12番地5", "青空市緑町三丁目十二番五号", "沖縄県青空市緑町3丁目12番地の5",
                 "〒900-0001 沖縄県青空市緑町3−12−5", "青空市緑町3の12の5", "青空市緑町 3丁目 12-5 若葉ビル2F",
                 "青空市大字緑町３ノ１２ノ５　メディカルモール２階", "青空市緑町3ー12ー5"}) {
            QTest::newRow(written) << QString::fromUtf8(written);
        }
    }

    void oneHouseHasOneAddress()
    {
        QFETCH(QString, written);
        QCOMPARE(foldedAddress(written), foldedAddress(u"青空市緑町3-12-5"));
    }

    void otherHousesHaveOthers_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("number") << u"青空市緑町3-12-5"_s << u"青空市緑町3-12-6"_s;
        QTest::newRow("joined numbers") << u"青空市緑町3-1-25"_s << u"青空市緑町3-12-5"_s;
        QTest::newRow("town") << u"青空市緑町1"_s << u"青空市青町1"_s;
        QTest::newRow("street by number") << u"空市北1条西2丁目3番"_s << u"空市北1条西2丁目4番"_s;
        QTest::newRow("street by kanji") << u"空市北一条西2-3"_s << u"空市北二条西2-3"_s;
        QTest::newRow("a name with a number in it") << u"三原市十文字町5"_s << u"一原市五文字町5"_s;
        QTest::newRow("a town's 字") << u"青空市字緑1"_s << u"青空市字青1"_s;
    }

    void otherHousesHaveOthers()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY2(foldedAddress(one) != foldedAddress(other), qPrintable(foldedAddress(one)));
        QVERIFY(!foldedAddress(one).isEmpty());
    }

    void anAddressOfNothingIsNothing()
    {
        QCOMPARE(foldedAddress(u" 　"), QString());
        QCOMPARE(foldedAddress(u"北一条西２－３"), foldedAddress(u"北1条西2-3"));
    }

    void telephoneNumbersAreTheirDigits_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("key");
        QTest::newRow("hyphens") << "098-012-3456"
                                 << "0980123456";
        QTest::newRow("full width") << "０９８－０１２－３４５６"
                                    << "0980123456";
        QTest::newRow("brackets") << "(098)012-3456"
                                  << "0980123456";
        QTest::newRow("nine digits") << "03-0000-000"
                                     << "030000000";
        QTest::newRow("no hyphens") << "0980123456"
                                    << "0980123456";
        QTest::newRow("from abroad") << "+81-98-012-3456"
                                     << "0980123456";
        QTest::newRow("from abroad, with the nought") << "+81 (0)98-012-3456"
                                                      << "0980123456";
        QTest::newRow("two numbers") << "098-012-3456／098-012-7777"
                                     << "0980123456";
        QTest::newRow("an extension behind it") << "０９８－０１２－３４５６（代） 内線12"
                                                << "0980123456";
        QTest::newRow("an extension only") << "内線 1234"
                                           << "";
        QTest::newRow("eight digits") << "0120-1234"
                                      << "";
        QTest::newRow("none") << "なし"
                              << "";
    }

    void telephoneNumbersAreTheirDigits()
    {
        QFETCH(QString, phone);
        QFETCH(QString, key);
        QCOMPARE(phoneKey(phone), key);
    }
};

SOSDESK_SUITE(FoldingTest);
#include "test_folding.moc"
