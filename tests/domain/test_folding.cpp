// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;

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
                "㈱若葉医院", "（株）若葉医院", "　若葉医院　", "一般社団法人Ａ　若葉医院"}) {
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
