// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/journal.h"
#include "tests/shared/suite.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace sosdesk;

namespace {

JournalEntry sample()
{
    JournalEntry entry;
    entry.prefecture = QStringLiteral("47");
    entry.sequence = 1;
    entry.at = *instantFromIso(u"2024-10-18T13:44:00+09:00");
    entry.actor = QStringLiteral("見本太郎");
    entry.payload = "{\"action\":\"mode\"}";
    entry.previous = QByteArray(32, '\0');
    return entry;
}

} // namespace

/** The bytes that are hashed (PROMISES 3): whoever verifies the chain without this program must come to the same. */
class JournalBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashIsThatOfTheExactBytes()
    {
        // (head -c 32 /dev/zero; printf '%s' '47|1|1729226640000000|12:見本太郎|17:{"action":"mode"}') | sha256sum
        QCOMPARE(
            hashOf(sample()).toHex(), QByteArray("401926f7b37633890302093513781e57f0c58e09f3bd8a5ece6b37e173146025"));
    }

    void theFirstEntryStandsOnPrefectureAndSchema()
    {
        // printf '%s' 'genesis:47:sosdesk-store-1' | sha256sum
        QCOMPARE(genesisHash(QStringLiteral("47"), QStringLiteral("sosdesk-store-1")).toHex(),
            QByteArray("321002b12ce70530eceebbb41d5f970dd978862af7199caf5acfa9a56912f30f"));
        QVERIFY(genesisHash(QStringLiteral("46"), QStringLiteral("sosdesk-store-1"))
            != genesisHash(QStringLiteral("47"), QStringLiteral("sosdesk-store-1")));
    }

    void anyChangeChangesTheHash_data()
    {
        using Change = std::function<void(JournalEntry&)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("prefecture") << Change([](JournalEntry& e) { e.prefecture = QStringLiteral("46"); });
        QTest::newRow("sequence") << Change([](JournalEntry& e) { e.sequence = 2; });
        QTest::newRow("a microsecond") << Change([](JournalEntry& e) { ++e.at.micros; });
        QTest::newRow("actor") << Change([](JournalEntry& e) { e.actor = QStringLiteral("見本次郎"); });
        QTest::newRow("a space") << Change([](JournalEntry& e) { e.payload += ' '; });
        QTest::newRow("previous") << Change([](JournalEntry& e) { e.previous[31] = '\1'; });
    }

    void anyChangeChangesTheHash()
    {
        using Change = std::function<void(JournalEntry&)>;
        QFETCH(Change, change);
        JournalEntry entry = sample();
        change(entry);
        QVERIFY(hashOf(entry) != hashOf(sample()));
    }

    void fieldsCannotSlideIntoEachOther()
    {
        // The same characters in a row, parted differently between actor and payload.
        JournalEntry one = sample();
        one.actor = QStringLiteral("a");
        one.payload = "b|1:c";
        JournalEntry other = sample();
        other.actor = QStringLiteral("a|5:b");
        other.payload = "c";
        QVERIFY(hashOf(one) != hashOf(other));
        // An actor whose name looks like a length.
        one.actor = QStringLiteral("1:x");
        other.actor = QStringLiteral("x");
        one.payload = other.payload = "{}";
        QVERIFY(hashOf(one) != hashOf(other));
        // Sequence and time.
        one = sample();
        one.sequence = 11;
        other = sample();
        other.prefecture = QStringLiteral("47|1");
        other.sequence = 1;
        QVERIFY(hashOf(one) != hashOf(other));
    }

    void thePayloadSaysWhoWhatBeforeAfterAndWhy()
    {
        JournalAct act;
        act.action = QStringLiteral("decide");
        act.object = QStringLiteral("UDR-00010201");
        act.before = {{QStringLiteral("need"), QString()}};
        act.after = {{QStringLiteral("need"), QStringLiteral("yes")}};
        act.reason = QStringLiteral("欠品のため");
        act.sourceSha256 = QByteArray(32, '\xab');
        const QUuid client = QUuid::fromString(u"{00000000-0000-4000-8000-000000000001}");
        const OperationId operation{QUuid::fromString(u"{00000000-0000-4000-8000-000000000002}")};
        const QByteArray bytes =
            payloadOf(act, client, operation, *instantFromIso(u"2024-10-18T14:00"), QStringLiteral("0.1"));
        const QJsonObject payload = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(payload.keys(),
            QStringList({QStringLiteral("action"), QStringLiteral("after"), QStringLiteral("app_version"),
                QStringLiteral("before"), QStringLiteral("client_id"), QStringLiteral("client_time"),
                QStringLiteral("object"), QStringLiteral("op_id"), QStringLiteral("reason"),
                QStringLiteral("source_sha256")}));
        QCOMPARE(payload[QStringLiteral("client_time")].toString(), QStringLiteral("2024-10-18T14:00:00+09:00"));
        QCOMPARE(payload[QStringLiteral("op_id")].toString(), QStringLiteral("00000000-0000-4000-8000-000000000002"));
        QCOMPARE(payload[QStringLiteral("reason")].toString(), QStringLiteral("欠品のため"));
        QVERIFY(!bytes.contains('\n'));
        QCOMPARE(payloadOf(act, client, operation, *instantFromIso(u"2024-10-18T14:00"), QStringLiteral("0.1")), bytes);
    }
};

SOSDESK_SUITE(JournalBytesTest);
#include "test_journal_bytes.moc"
