// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_journal.h"
#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** One way to change what was written, about entry %1, and the entry that must be named. */
struct Tampering
{
    const char* name;
    const char* sql;
    const char* code;
    int named = 0; ///< 1: the entry behind it
};

// A rewriting administrator can do all of this: session_replication_role switches the triggers off.
const std::array inPlace = {
    Tampering{"payload", "UPDATE journal SET payload = replace(payload, '{', '{ ') WHERE sequence = %1", "bad_hash"},
    Tampering{"actor", "UPDATE journal SET actor = 'suzuki2' WHERE sequence = %1", "bad_hash"},
    Tampering{"time", "UPDATE journal SET at_us = at_us + 1 WHERE sequence = %1", "bad_hash"},
    Tampering{"link", "UPDATE journal SET previous = sha256('x') WHERE sequence = %1", "bad_hash"},
    Tampering{"hash", "UPDATE journal SET hash = sha256('x') WHERE sequence = %1", "bad_hash"},
    Tampering{"action", "UPDATE journal SET action = 'login' WHERE sequence = %1", "columns_changed"},
    Tampering{"object", "UPDATE journal SET object = 'UDR-2' WHERE sequence = %1", "columns_changed"},
    Tampering{"operation", "UPDATE journal SET op_id = gen_random_uuid() WHERE sequence = %1", "columns_changed"},
    Tampering{"client", "UPDATE journal SET client_id = gen_random_uuid() WHERE sequence = %1", "columns_changed"},
    Tampering{"one entry rehashed", "UPDATE journal SET actor = 'kato' WHERE sequence = %1; SELECT rehash(%1, %1)",
        "broken_link", 1},
    Tampering{"deleted", "DELETE FROM journal WHERE sequence = %1", "gap"},
    Tampering{"swapped",
        "UPDATE journal SET sequence = 9000 WHERE sequence = %1; UPDATE journal SET sequence = %1 WHERE sequence = %1 "
        "+ "
        "1;"
        "UPDATE journal SET sequence = %1 + 1 WHERE sequence = 9000",
        "broken_link"},
    Tampering{"moved", "UPDATE journal SET pref = '13', sequence = 9000 WHERE sequence = %1", "gap"},
    // Done well: everything behind is hashed anew, and only who saw the old heads can tell.
    Tampering{"rewritten to the end",
        "UPDATE journal SET payload = replace(payload, '0.1', '0.2') WHERE sequence = %1; SELECT rehash(%1, 100000)",
        "head_rewritten"},
};

} // namespace

/** Whoever changes the journal of the server is found, and where (PROMISES 3, P25). */
class HubTamperingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        TestDesk desk(*m_hub, u"sato"_s);
        for (int i = 0; i < 20; ++i) {
            const QString number = u"UDR-%1"_s.arg(i);
            QCOMPARE(desk.pushRows(u"request"_s, {number}, {compact(requestOf(number))})[u"changed"_s], 1);
            QCOMPARE(desk.push({message(u"hold"_s, number, 0, {{u"held"_s, true}})})[u"result"_s], u"accepted"_s);
            QJsonObject draft = approvalOf(number);
            draft[u"complete"_s] = false;
            QCOMPARE(desk.push({message(u"decision"_s, number, 0, draft)})[u"result"_s], u"accepted"_s);
            remember();
        }
        m_admin = m_hub->connect(u"admin"_s);
        // What an administrator would write to hash a chain anew.
        QVERIFY(m_admin->run(Asked::Writing, R"(CREATE FUNCTION rehash(first bigint, last bigint) RETURNS void
            LANGUAGE plpgsql AS $$
            DECLARE j record; link bytea; made bytea;
            BEGIN
                SELECT hash INTO link FROM journal WHERE pref = '47' AND sequence = first - 1;
                FOR j IN SELECT * FROM journal WHERE pref = '47' AND sequence BETWEEN first AND last ORDER BY sequence LOOP
                    link := coalesce(link, j.previous);
                    made := sha256(link || convert_to(j.pref || '|' || j.sequence || '|' || j.at_us || '|' ||
                        octet_length(j.actor) || ':' || j.actor || '|' || octet_length(j.payload) || ':' || j.payload,
                        'UTF8'));
                    UPDATE journal SET previous = link, hash = made WHERE pref = '47' AND sequence = j.sequence;
                    UPDATE journal_head SET hash = made WHERE pref = '47' AND sequence = j.sequence;
                    link := made;
                END LOOP;
            END $$;
            CREATE TABLE kept AS SELECT * FROM journal;
            CREATE TABLE kept_head AS SELECT * FROM journal_head;
            CREATE TABLE kept_decision AS SELECT * FROM decision;)"));
        QCOMPARE(problems(), QString());
    }

    void cleanup()
    {
        const auto back = m_admin->run(Asked::Writing,
            "SET session_replication_role = replica; "
            "TRUNCATE journal, journal_head, decision; INSERT INTO journal SELECT * FROM kept; "
            "INSERT INTO journal_head SELECT * FROM kept_head; INSERT INTO decision SELECT * FROM kept_decision");
        QVERIFY2(back.has_value(), qPrintable(back ? QString() : back.error().detail));
    }

    void everyEditIsFoundWhereItIs_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        for (const Tampering& tampering : inPlace) {
            for (const int sequence : {7, 8, 33, 57, 62}) {
                const bool byHead = qstrcmp(tampering.code, "head_rewritten") == 0;
                const int named = byHead ? headFrom(sequence) : sequence + tampering.named;
                QTest::addRow("%s at %d", tampering.name, sequence)
                    << QString::fromLatin1(tampering.sql).replace(u"%1"_s, QString::number(sequence))
                    << u"%1 %2"_s.arg(QString::number(named), QString::fromLatin1(tampering.code));
            }
        }
    }
    void everyEditIsFoundWhereItIs()
    {
        QFETCH(QString, sql);
        QFETCH(const QString, found);
        sql.replace(u" WHERE sequence"_s, u" WHERE pref = '47' AND sequence"_s);
        tamper(sql);
        const QString told = problems();
        QVERIFY2(told.split(u", "_s).contains(found), qPrintable(told));
    }

    void whatIsMissingBesideEntries_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("found");
        QTest::newRow("tail, left to the head")
            << u"DELETE FROM journal WHERE pref = '47' AND sequence > 60"_s << u"61 cut_tail"_s;
        QTest::newRow("tail and head")
            << u"DELETE FROM journal WHERE pref = '47' AND sequence > 60; UPDATE journal_head h SET sequence = 60, "
               "hash = (SELECT hash FROM journal j WHERE j.pref = '47' AND sequence = 60) WHERE pref = '47'"_s
            << u"61 cut_tail"_s;
        QTest::newRow("all of it")
            << u"DELETE FROM journal WHERE pref = '47'; DELETE FROM journal_head WHERE pref = '47'"_s
            << u"1 cut_tail"_s;
        QTest::newRow("the head alone") << u"DELETE FROM journal_head WHERE pref = '47'"_s << u"1 bad_genesis"_s;
        QTest::newRow("a decision's words")
            << u"UPDATE decision SET content = replace(content, '200', '900') WHERE number = 'UDR-7'"_s
            << u"%1 decision_changed"_s.arg(decisionEntry(7));
        QTest::newRow("a decision") << u"DELETE FROM decision WHERE number = 'UDR-7'"_s
                                    << u"%1 decision_missing"_s.arg(decisionEntry(7));
        QTest::newRow("a decision nobody made")
            << u"INSERT INTO decision (pref, number, version, content, complete, actor, officer, client_id, op_id) "
               "SELECT pref, number, 2, content, true, actor, officer, client_id, op_id FROM decision "
               "WHERE number = 'UDR-7'"_s
            << u"0 decision_unwitnessed"_s;
    }
    void whatIsMissingBesideEntries()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, found);
        tamper(sql);
        const QString told = problems();
        QVERIFY2(told.split(u", "_s).contains(found), qPrintable(told));
    }

    void anOldDumpThatWorkWentOnFromIsFound()
    {
        // As on a server that was put back to its state of yesterday: everything fits, but it is another history.
        tamper(
            u"DELETE FROM journal WHERE pref = '47' AND sequence > 40; DELETE FROM decision WHERE number IN "
            "(SELECT object FROM kept WHERE pref = '47' AND sequence > 40); UPDATE journal_head h SET sequence = 40, "
            "hash = (SELECT hash FROM journal j WHERE j.pref = '47' AND sequence = 40) WHERE pref = '47'"_s);
        TestDesk desk(*m_hub, u"suzuki"_s);
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(desk.push({message(u"note"_s, u"n%1"_s.arg(i), 0, {})})[u"result"_s], u"accepted"_s);
        }
        const QString told = problems();
        QVERIFY2(told.startsWith(u"%1 head_rewritten"_s.arg(headFrom(41))), qPrintable(told));
    }

    void oneHundredThousandEntriesAreReadInSeconds()
    {
        tamper(
            u"INSERT INTO journal SELECT '13', s, 1, 'kato', 'push', 'x', NULL, NULL, '{\"action\":\"push\",\"object\":"
            "\"x\",\"after\":{\"messages\":[]},\"filler\":\"' || repeat('x', 600) || '\"}', sha256('x'), sha256('x') "
            "FROM generate_series(1000, 100999) AS s"_s);
        QElapsedTimer clock;
        clock.start();
        const auto chains = verifyHub(*m_admin);
        QVERIFY(chains.has_value());
        qInfo("100000 entries of 700 bytes: %lld ms", static_cast<long long>(clock.elapsed()));
    }

private:
    void remember()
    {
        const auto head = m_hub->connect(u"sato"_s)->run(
            Asked::Reading, "SELECT sequence, encode(hash, 'hex') FROM journal_head WHERE pref = '47'");
        m_heads.push_back({u"47"_s, {(*head)[0][0].as<qint64>(), QByteArray::fromHex((*head)[0][1].c_str())}});
    }
    /** The first remembered head at or behind an entry. */
    [[nodiscard]] int headFrom(int sequence) const
    {
        for (const RememberedHead& head : m_heads) {
            if (head.head.sequence >= sequence) {
                return static_cast<int>(head.head.sequence);
            }
        }
        return 0;
    }
    [[nodiscard]] QString decisionEntry(int request) const
    {
        return QString::number(m_heads.at(static_cast<std::size_t>(request)).head.sequence);
    }
    void tamper(const QString& sql)
    {
        const auto done = m_admin->run(Asked::Writing, "SET session_replication_role = replica; " + sql.toStdString());
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
    }
    /** `33 bad_hash, 34 broken_link` of prefecture 47. */
    QString problems()
    {
        const auto chains = verifyHub(*m_admin, m_heads);
        if (!chains) {
            return nameOf(chains.error().code) + chains.error().detail;
        }
        QStringList told;
        for (const HubChain& chain : *chains) {
            for (const JournalProblem& problem : chain.report.problems) {
                if (chain.prefecture == u"47"_s) {
                    told += QString::number(problem.sequence) + u' ' + problem.code;
                }
            }
        }
        return told.join(u", "_s);
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<HubConnection> m_admin;
    std::vector<RememberedHead> m_heads;
};

SOSDESK_SUITE(HubTamperingTest);
#include "test_hub_tampering.moc"
