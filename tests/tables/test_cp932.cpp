// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/byte_check.h"
#include "tests/shared/suite.h"
#include "tests/tables/decoded.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class Cp932Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userDefinedCharactersGoThereAndBack()
    {
        QCOMPARE(Cp932::table().characterOf(0xF040), char16_t(0xE000));
        QCOMPARE(Cp932::table().characterOf(0xF9FC), char16_t(0xE757));
        for (char16_t unit = 0xE000; unit <= 0xE757; ++unit) {
            QByteArray written;
            QVERIFY(Cp932::table().append(QStringView(&unit, 1), written).isEmpty());
            QCOMPARE(QString::fromUtf8(decoded(written)), QString(QChar(unit)));
        }
    }

    void theTwinsOfOtherSystemsAreWrittenAsWindowsWritesThem()
    {
        QByteArray bytes;
        QVERIFY(Cp932::table().append(u"〜−‖—髙﨑", bytes).isEmpty());
        QCOMPARE(bytes.toHex(), QByteArray("8160817c8161815cfbfcfab1"));
    }

    void aCharacterWithoutAPlaceIsGivenBackNotReplaced()
    {
        for (const QString& homeless :
            {QStringLiteral("𠮷"), QStringLiteral("鷗"), QStringLiteral("é"), QStringLiteral("😀")}) {
            QByteArray bytes;
            QCOMPARE(Cp932::table().append(QStringLiteral("前%1後").arg(homeless), bytes), homeless);
            QVERIFY(!bytes.contains('?') && !bytes.contains("\xFC\xFC"));
        }
        QByteArray bytes;
        QCOMPARE(Cp932::table().append(QString(QChar(0xD842)), bytes), QString(QChar(0xD842)));
    }

    void theCheckSaysWhereAFileStopsBeingCp932_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("badAt");
        QTest::newRow("sound") << QByteArray("A\x82\xA0\xB1\xFB\xFC") << qint64(-1);
        QTest::newRow("lead without trail") << QByteArray("A\x82,B") << qint64(2);
        QTest::newRow("cut off") << QByteArray("AB\x82") << qint64(2);
        QTest::newRow("no such pair") << QByteArray("\x85\x40") << qint64(1);
        QTest::newRow("no such byte") << QByteArray("ab\xFD") << qint64(2);
        QTest::newRow("trail that looks like a backslash") << QByteArray("\x95\x5C\x83\x5C") << qint64(-1);
    }

    void theCheckSaysWhereAFileStopsBeingCp932()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, badAt);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) { // windows may end anywhere
            Cp932Check check;
            check.add({bytes.constData(), static_cast<std::size_t>(cut)});
            check.add({bytes.constData() + cut, static_cast<std::size_t>(bytes.size() - cut)});
            check.finish();
            QCOMPARE(check.badAt(), badAt);
        }
    }
};

SOSDESK_SUITE(Cp932Test);
#include "test_cp932.moc"
