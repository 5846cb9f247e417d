// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sync_state.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What came in and what goes out, with no more than is known. */
class SyncStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void anEmptyDeskKnowsEveryKindAndNothingOfAny()
    {
        const SyncState state = now();
        QCOMPARE(state.sources.size(), std::size_t(10));
        for (const SourceState& source : state.sources) {
            QVERIFY(!source.success && !source.attempt && !source.stale);
        }
        QVERIFY(state.imports.empty() && state.decisions.empty() && !state.hasServer);
    }

    void aReportGrowsStaleAfterAnHour()
    {
        m_scratch->importRequests({Asking{}.row()});
        QVERIFY(!source(u"requests"_s).stale);
        m_scratch->setNow("2026-11-19T15:00");
        QVERIFY(!source(u"requests"_s).stale); // sixty minutes are not more than sixty
        m_scratch->setNow("2026-11-19T15:00:01");
        QVERIFY(source(u"requests"_s).stale);
        m_scratch->importRequests({Asking{}.row()});
        QVERIFY(!source(u"requests"_s).stale);
    }

    void aRefusedFileIsRememberedApartFromTheLastSuccess()
    {
        m_scratch->importRequests({Asking{}.row()});
        m_scratch->setNow("2026-11-19T14:30");
        const qint64 entries = m_scratch->journalEntries();
        const QString bad = m_scratch->file(u"bad.csv"_s, u"何か,別の"_s, {u"1,2"_s});
        const Reply reply = take(importReply(m_scratch->desk(), {bad}, u"requests"_s, {}));
        QVERIFY(reply.exitCode != 0 && reply.committed.empty());
        QCOMPARE(m_scratch->journalEntries(), entries + 1);
        const SourceState requests = source(u"requests"_s);
        QVERIFY(requests.success->at == instantFromIso(u"2026-11-19T14:00"_s));
        QVERIFY(requests.attempt->at == instantFromIso(u"2026-11-19T14:30"_s));
        QVERIFY(requests.attempt->failed() && requests.attempt->file == bad);
        m_scratch->setNow("2026-11-19T14:40");
        m_scratch->importRequests({Asking{}.row()});
        QVERIFY(!source(u"requests"_s).attempt); // it went well since
    }

    void aFileOfNoKnownKindIsListedByItself()
    {
        const QString bad = m_scratch->file(u"bad.csv"_s, u"何か,別の"_s, {u"1,2"_s});
        QVERIFY(take(importReply(m_scratch->desk(), {bad}, u"auto"_s, {})).exitCode != 0);
        const SyncState state = now();
        QCOMPARE(state.unknown.size(), std::size_t(1));
        QCOMPARE(state.imports.size(), std::size_t(1));
        QCOMPARE(state.imports.front().problem, u"unknown_layout"_s);
    }

    void whatIsNoFaultOfAFileIsNotHeldAgainstOne()
    {
        QVERIFY(take(importReply(m_scratch->desk(), {u"nowhere.csv"_s}, u"auto"_s, {})).exitCode != 0);
        const QString good = m_scratch->file(u"r.csv"_s, requestHeader, {Asking{}.row()});
        QVERIFY(take(importReply(m_scratch->desk(), {good}, u"nonsense"_s, {})).exitCode != 0);
        QVERIFY(now().imports.empty());
    }

    void countsAndRefusedRowsOfAnImportAreKept()
    {
        Asking wrong;
        wrong.number = u"R2"_s;
        wrong.received = u"きのう"_s;
        (void)take(importReply(m_scratch->desk(),
            {m_scratch->file(u"r.csv"_s, requestHeader, {Asking{}.row(), wrong.row()})}, u"auto"_s, {}));
        const ImportTrace trace = now().imports.front();
        QCOMPARE(trace.taken, 1);
        QCOMPARE(trace.refused, 1);
        const std::vector<ListedRow> rows = take(importIssues(m_scratch->office(), trace.import));
        QVERIFY(!rows.empty());
        QCOMPARE(rows.front().line, 3);
        QVERIFY(rows.front().refused);
        QVERIFY(take(importIssues(m_scratch->office(), 0)).empty());
    }

    void aDecisionGoesFromDraftToConfirmed()
    {
        m_scratch->importRequests({Asking{}.row()});
        m_scratch->importStock(1'000);
        m_scratch->phone("R1");
        DecisionEntry draft;
        draft.need = Need::Yes;
        (void)take(decide(m_scratch->office(), u"R1"_s, draft));
        QCOMPARE(codeOf(now().decisions.front().stage), u"draft"_s);
        const DecisionOutcome outcome = m_scratch->approve("R1", 400);
        QCOMPARE(now().decisions.size(), std::size_t(1)); // the newest version only
        QCOMPARE(codeOf(now().decisions.front().stage), u"queued"_s);
        QVERIFY(now().unsent > 0);
        report(outcome.decision.opinion, 0, 300);
        QCOMPARE(codeOf(now().decisions.front().stage), u"queued"_s);
        QVERIFY(now().decisions.front().enteredOtherwise);
        report(outcome.decision.opinion, 0, 400);
        QCOMPARE(codeOf(now().decisions.front().stage), u"confirmed"_s);
        QVERIFY(!now().decisions.front().enteredOtherwise);
    }

    void whatWasUndoneIsNoMessage()
    {
        m_scratch->importRequests({Asking{}.row()});
        QVERIFY(m_scratch->deny("R1").operation);
        (void)take(undo(m_scratch->office(), u"R1"_s));
        QVERIFY(now().decisions.empty());
    }

    void tenThousandImportsAreReadAtOnce()
    {
        auto& database = m_scratch->office().database();
        QVERIFY(database.guarded([&] {
            database.execute("INSERT INTO operation (uuid, at, actor, action) VALUES (randomblob(16), "
                             "'2026-11-19T13:00:00+09:00', 'x', 'import')");
            database.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) INSERT INTO "
                "import_file (uuid, operation, file, kind, layout, encoding, sha256, taken, unchanged, changed, "
                "refused, footer) SELECT randomblob(16), 1, 'f' || i, 'weekly', '', '', randomblob(32), 1, 2, 3, 4, 0 "
                "FROM n");
        }));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(now().imports.size(), std::size_t(10'000));
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(now().imports.front().file, u"f10000"_s);
    }

private:
    [[nodiscard]] SyncState now() { return take(syncState(m_scratch->office())); }
    [[nodiscard]] SourceState source(const QString& kind)
    {
        for (const SourceState& source : now().sources) {
            if (source.kind == kind) {
                return source;
            }
        }
        qFatal("no such kind");
    }
    /** A report in which G-MIS has an entry for the request. */
    void report(const QString& opinion, int state, int prefecture)
    {
        Asking asking;
        asking.entry = u"要,① 都道府県の備蓄,\"%1\",%2,%3"_s.arg(opinion).arg(state).arg(prefecture);
        m_scratch->importRequests({asking.row()});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(SyncStateTest);
#include "test_sync_state.moc"
