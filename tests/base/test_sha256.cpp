// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** FIPS 180-4's examples, as `sha256sum` has them. */
    void knownTextsHaveTheirKnownHash_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc")
                                   << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million") << QByteArray(1'000'000, 'a')
                                   << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }

    void knownTextsHaveTheirKnownHash()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hash);
        QCOMPARE(sha256(text).toHex(), hash);
    }

    void piecesGiveTheHashOfTheWhole()
    {
        QByteArray text;
        for (int i = 0; i < 1'000; ++i) {
            text += static_cast<char>(i * 7);
        }
        for (const qsizetype piece : {1, 3, 63, 64, 65, 999}) {
            Sha256 hash;
            for (qsizetype at = 0; at < text.size(); at += piece) {
                hash.add(text.mid(at, piece));
            }
            QCOMPARE(hash.result(), sha256(text));
        }
    }

    void aHashThatIsMovedGoesOn()
    {
        Sha256 first;
        first.add("ab");
        Sha256 second = std::move(first);
        second.add("c");
        QCOMPARE(second.result(), sha256("abc"));
    }
};

SOSDESK_SUITE(Sha256Test);
#include "test_sha256.moc"
