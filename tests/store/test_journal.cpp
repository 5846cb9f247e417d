// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/domain/journal.h"
#include "core/store/journal_store.h"
#include "core/store/request_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** PROMISES 3: the chain has no gap, and whoever changes it beside the program is found. */
class JournalStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchStore>(); }

    void anEmptyJournalIsWhole()
    {
        const JournalReport report = take(JournalStore(m_scratch->database()).verify());
        QCOMPARE(report.entries, 0);
        QVERIFY(report.problems.empty());
    }

    /** The bytes are written down here once more, by hand, so that no change of the format goes unnoticed. */
    void theFirstEntryHasTheHashOfThePromise()
    {
        act("settings", "office");
        const QByteArray wanted = R"({"action":"settings","after":{"k":1},"app_version":"0.1.0","before":{},)"
                                  R"("client_id":"00000000-0000-4000-8000-00000000000c",)"
                                  R"("client_time":"2026-11-19T14:00:00+09:00","object":"office",)"
                                  R"("op_id":"00000001-0000-4000-8000-000000000000","reason":"","source_sha256":""})";
        const QString stored = m_scratch->text("SELECT payload FROM journal");
        QCOMPARE(stored.toUtf8(), wanted);
        const QByteArray genesis = sha256("genesis:47:sosdesk-6");
        QCOMPARE(m_scratch->text("SELECT lower(hex(previous)) FROM journal").toLatin1(), genesis.toHex());
        const QByteArray hash =
            sha256(genesis + "47|1|1795064400000000|7:officer|" + QByteArray::number(wanted.size()) + ':' + wanted);
        QCOMPARE(m_scratch->text("SELECT lower(hex(hash)) FROM journal").toLatin1(), hash.toHex());
    }

    void sequencesHaveNoGapEvenAfterARollback()
    {
        act("a", "x");
        {
            const auto work = m_scratch->begin();
            take(work->journal({u"lost"_s, u"x"_s}));
        }
        act("b", "x");
        act("c", "x");
        QCOMPARE(m_scratch->number("SELECT max(sequence) FROM journal"), 3);
        QCOMPARE(m_scratch->number("SELECT count(*) FROM journal"), 3);
        const JournalReport report = take(JournalStore(m_scratch->database()).verify());
        QCOMPARE(report.entries, 3);
        QVERIFY(report.problems.empty());
    }

    void entriesAboutARequestAreThoseOfItsActs()
    {
        act("decide", "R1");
        act("decide", "R2");
        act("undo", "R1");
        QCOMPARE(take(JournalStore(m_scratch->database()).about(u"R1"_s)).size(), std::size_t{2});
        QCOMPARE(take(JournalStore(m_scratch->database()).lastObjects(5)), (std::vector<QString>{u"R1"_s, u"R2"_s}));
        QCOMPARE(take(JournalStore(m_scratch->database()).lastObjects(1)), (std::vector<QString>{u"R1"_s}));
    }

    void triggersRefuseEditAndDeletion_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("edit") << QByteArray("UPDATE journal SET actor = 'x'");
        QTest::newRow("delete") << QByteArray("DELETE FROM journal");
    }
    void triggersRefuseEditAndDeletion()
    {
        QFETCH(const QByteArray, sql);
        act("a", "x");
        QVERIFY_EXCEPTION_THROWN(m_scratch->tamper(sql.constData()), SQLite::Exception);
    }

    void everyTamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("sequence");
        const auto row = [](const char* name, const char* sql, const char* code, qint64 sequence) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(code) << sequence;
        };
        row("payload", "UPDATE journal SET payload = replace(payload, '100', '999') WHERE sequence = 2", "bad_hash", 2);
        row("actor", "UPDATE journal SET actor = 'somebody' WHERE sequence = 2", "bad_hash", 2);
        row("time", "UPDATE journal SET at_us = at_us + 1 WHERE sequence = 2", "bad_hash", 2);
        row("prefecture", "UPDATE journal SET prefecture = '13' WHERE sequence = 2", "bad_hash", 2);
        row("hash", "UPDATE journal SET hash = zeroblob(32) WHERE sequence = 1", "broken_link", 2);
        row("previous", "UPDATE journal SET previous = zeroblob(32) WHERE sequence = 1", "bad_genesis", 1);
        row("cut out", "DELETE FROM journal WHERE sequence = 1", "gap", 2);
        row("action beside the payload", "UPDATE journal SET action = 'note' WHERE sequence = 2", "columns_changed", 2);
        row("object beside the payload", "UPDATE journal SET object = 'R9' WHERE sequence = 2", "columns_changed", 2);
        row("message", "UPDATE outbox SET payload = replace(payload, '100', '999')", "outbox_changed", 0);
        row("message with the hash of another",
            "UPDATE outbox SET payload = '{}', sha256 = "
            "x'44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'",
            "outbox_changed", 0);
        row("opinion", "UPDATE decision SET opinion = 'x'", "decision_changed", 2);
        row("quantity", "UPDATE decision_line SET prefecture = 999", "decision_changed", 2);
        row("line gone", "DELETE FROM decision_line", "decision_changed", 2);
        row("decision gone", "DELETE FROM decision_line; DELETE FROM decision", "decision_missing", 2);
        row("decision of nobody",
            "INSERT INTO decision SELECT 99, randomblob(16), 2, operation, request, request_version, facility, need, "
            "method, opinion, override_reason, complete, in_batch, is_undo, 0, regime, officer, at FROM decision",
            "decision_unwitnessed", 0);
        row("latest is another", "UPDATE decision SET is_latest = 0", "decision_changed", 0);
        row("operation of another act", "UPDATE journal SET operation = 1 WHERE sequence = 2", "columns_changed", 2);
    }
    void everyTamperingIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, code);
        QFETCH(const qint64, sequence);
        act("settings", "office");
        m_scratch->addRequest("R1");
        (void)m_scratch->decide("R1", 100);
        act("settings", "sender");
        QVERIFY(take(JournalStore(m_scratch->database()).verify()).problems.empty());
        m_scratch->tamper("DROP TRIGGER journal_is_never_edited; DROP TRIGGER journal_is_never_cut");
        m_scratch->tamper(sql.constData());
        const JournalReport report = take(JournalStore(m_scratch->database()).verify());
        const bool found = std::any_of(report.problems.begin(), report.problems.end(),
            [&](const JournalProblem& problem) { return problem.code == code && problem.sequence == sequence; });
        QStringList codes;
        for (const JournalProblem& problem : report.problems) {
            codes << problem.code + u'@' + QString::number(problem.sequence);
        }
        QVERIFY2(found, qPrintable(codes.join(u' ')));
    }

private:
    void act(const char* action, const char* object)
    {
        const auto work = m_scratch->begin();
        take(work->journal({QString::fromLatin1(action), QString::fromLatin1(object), {}, {{u"k"_s, 1}}}));
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(JournalStoreTest);
#include "test_journal.moc"
