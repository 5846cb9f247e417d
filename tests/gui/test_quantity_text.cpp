// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "ui/shared/quantity_field.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** Numbers of pieces as officers type them, with the input method on or off. */
class QuantityTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("pairs");
        QTest::addColumn<qint64>("pieces");
        QTest::newRow("digits") << u"1200"_s << false << qint64(1200);
        QTest::newRow("commas") << u"1,200"_s << false << qint64(1200);
        QTest::newRow("full width") << u"１，２００"_s << false << qint64(1200);
        QTest::newRow("spaces around") << u"　1200 "_s << false << qint64(1200);
        QTest::newRow("with 枚") << u"1,200枚"_s << false << qint64(1200);
        QTest::newRow("pairs") << u"300双"_s << true << qint64(600);
        QTest::newRow("pairs in full width") << u"３００双"_s << true << qint64(600);
        QTest::newRow("pairs behind a space") << u"300 双"_s << true << qint64(600);
        QTest::newRow("plain number of an item in pairs is pieces") << u"300"_s << true << qint64(300);
        QTest::newRow("zero") << u"０"_s << false << qint64(0);
        QTest::newRow("leading zeros") << u"007"_s << false << qint64(7);
        QTest::newRow("most") << u"9,999,999"_s << false << qint64(9'999'999);
        QTest::newRow("most pairs") << u"4,999,999双"_s << true << qint64(9'999'998);
    }
    void whatIsTypedIsUnderstood()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, pairs);
        QFETCH(const qint64, pieces);
        const TypedQuantity typed = quantityFromTyped(text, pairs);
        QCOMPARE(typed.pieces, std::optional<Quantity>(pieces));
        QCOMPARE(typed.problem, QString());
    }

    void whatIsNoQuantityIsRefusedWithAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("pairs");
        QTest::addColumn<QString>("word");
        QTest::newRow("negative") << u"-5"_s << false << u"負の数"_s;
        QTest::newRow("negative in full width") << u"－５"_s << false << u"負の数"_s;
        QTest::newRow("accountant's minus") << u"▲100"_s << false << u"負の数"_s;
        QTest::newRow("negative fraction") << u"-1.5"_s << false << u"負の数"_s;
        QTest::newRow("fraction") << u"1.5"_s << false << u"小数"_s;
        QTest::newRow("fraction in full width") << u"１．５"_s << false << u"小数"_s;
        QTest::newRow("pairs of an item that has none") << u"300双"_s << false << u"手袋"_s;
        QTest::newRow("words") << u"百枚"_s << false << u"数字"_s;
        QTest::newRow("only a unit") << u"枚"_s << false << u"数字"_s;
        QTest::newRow("commas in the wrong place") << u"12,00"_s << false << u"数字"_s;
        QTest::newRow("a sum") << u"100+100"_s << false << u"数字"_s;
        QTest::newRow("hexadecimal") << u"0x10"_s << false << u"数字"_s;
        QTest::newRow("one too many") << u"10,000,000"_s << false << u"大きすぎ"_s;
        QTest::newRow("too many pairs") << u"5,000,000双"_s << true << u"大きすぎ"_s;
        QTest::newRow("no machine number") << u"99999999999999999999"_s << false << u"大きすぎ"_s;
    }
    void whatIsNoQuantityIsRefusedWithAWord()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, pairs);
        QFETCH(const QString, word);
        const TypedQuantity typed = quantityFromTyped(text, pairs);
        QVERIFY(!typed.pieces);
        QVERIFY2(typed.problem.contains(word), qPrintable(typed.problem));
    }

    void nothingIsNeitherAQuantityNorAProblem()
    {
        for (const QString& text : {QString(), u" 　"_s}) {
            const TypedQuantity typed = quantityFromTyped(text, false);
            QVERIFY(!typed.pieces && typed.problem.isEmpty());
        }
    }

    void theArrowsGoByThePackAndStayWithinBounds()
    {
        QuantityField field(nullptr);
        field.setItem({Item{2}, {}, {}, 100, false});
        field.setProposal(600);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"700"_s); // from what is proposed
        field.setQuantity(50);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.quantity(), std::optional<Quantity>(0));
        field.setQuantity(9'999'950);
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.text(), u"9,999,999"_s);
        field.setReadOnly(true);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.text(), u"9,999,999"_s);
    }
};

SOSDESK_SUITE(QuantityTextTest);
#include "test_quantity_text.moc"
