// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/store/gmis_tick_store.h"
#include "core/store/import_store.h"
#include "core/store/journal_store.h"
#include "core/store/paper_store.h"
#include "core/store/received_traces.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What left the house is written down with its journal entry, and a tick holds for one version of a decision. */
class PaperStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchStore>();
        m_scratch->addRequest("R1");
        m_scratch->addRequest("R2");
    }

    void aPaperIsKnownByEveryRequestItTellsOf()
    {
        print("notice", {{u"R1"_s, 1}, {u"R2"_s, 0}});
        print("annex2-csv", {{u"R1"_s, 2}});
        const std::vector<PaperTrace> traces = take(PaperStore(m_scratch->database()).about(u"R1"_s));
        QCOMPARE(traces.size(), std::size_t{2});
        QCOMPARE(traces[0].kind, u"notice"_s);
        QCOMPARE(traces[0].officer, u"officer"_s);
        QCOMPARE(traces[1].decisionVersion, 2);
        QCOMPARE(take(PaperStore(m_scratch->database()).about(u"R2"_s)).size(), std::size_t{1});
    }

    void aPaperStandsInTheJournalWithRowsAndHash()
    {
        print("notice", {{u"R1"_s, 1}});
        const QString payload = m_scratch->text("SELECT payload FROM journal ORDER BY sequence DESC LIMIT 1");
        QVERIFY(payload.contains(u"\"action\":\"print\""_s));
        QVERIFY(payload.contains(u"\"rows\":1"_s));
        QVERIFY(payload.contains(QString::fromLatin1(sha256("x").toHex())));
        QCOMPARE(take(JournalStore(m_scratch->database()).lastSequence()),
            m_scratch->number("SELECT max(sequence) FROM journal"));
        QVERIFY(take(JournalStore(m_scratch->database()).verify()).problems.empty());
    }

    /** P12: a desk whose clock is ahead did nothing after the server heard of it; one that was apart did it before. */
    void aTraceIsNoLaterThanTheServerTookIt()
    {
        const Instant server = at("2026-11-19T12:00");
        for (const char* own : {"2026-11-20T09:00", "2026-11-18T09:00"}) {
            const Instant wanted = std::min(at(own), server);
            const auto work = m_scratch->begin();
            ReceivedTraces traces(m_scratch->database());
            QVERIFY(take(traces.takeImport(*work, traceAt(own), server)));
            QCOMPARE(m_scratch->text("SELECT o.at FROM import_file t JOIN operation o ON o.id = t.operation ORDER BY "
                                     "t.id DESC LIMIT 1"),
                isoOf(wanted));
            QVERIFY(take(traces.takePaper(*work, traceAt(own), server)));
            QCOMPARE(m_scratch->text("SELECT o.at FROM paper t JOIN operation o ON o.id = t.operation ORDER BY t.id "
                                     "DESC LIMIT 1"),
                isoOf(wanted));
            take(work->commit());
        }
    }

    void aTickOfAnOlderVersionDoesNotCount()
    {
        GmisTickStore ticks(m_scratch->database());
        tick(1, "need", true);
        tick(1, "method", true);
        tick(1, "method", false);
        QCOMPARE(take(ticks.of(u"R1"_s, 1)), std::set<QString>{u"need"_s});
        QVERIFY(take(ticks.of(u"R1"_s, 2)).empty());
    }

    void theLastImportOfAKindIsFound()
    {
        const ImportStore imports(m_scratch->database());
        QVERIFY(!take(imports.lastOf(u"requests"_s)));
        for (const char* kind : {"requests", "weekly"}) {
            const auto work = m_scratch->begin();
            ImportTally tally;
            tally.kind = QString::fromLatin1(kind);
            tally.sha256 = sha256("x");
            take(ImportStore(m_scratch->database()).record(*work, tally));
            take(work->commit());
            m_scratch->setNow("2026-11-19T15:00");
        }
        QCOMPARE(isoOf(*take(imports.lastOf(u"requests"_s))), u"2026-11-19T14:00:00+09:00"_s);
    }

private:
    /** Of another desk, by its own clock. */
    static QJsonObject traceAt(const char* own)
    {
        const QByteArray hash = sha256(own);
        return {{u"uuid"_s, QString::fromLatin1(hash.first(16).toHex())}, {u"kind"_s, u"notice"_s},
            {u"file"_s, u"notice.pdf"_s}, {u"rows"_s, 1}, {u"sha256"_s, QString::fromLatin1(hash.toHex())},
            {u"at"_s, isoOf(at(own))}, {u"action"_s, u"print"_s}, {u"officer"_s, u"sato"_s}};
    }
    void print(const char* kind, const std::vector<PaperRecord::Told>& told)
    {
        const auto work = m_scratch->begin();
        const PaperRecord paper{QString::fromLatin1(kind), u"a.pdf"_s, qint64(told.size()), sha256("x"), told};
        take(PaperStore(m_scratch->database()).record(*work, u"print"_s, paper));
        take(work->commit());
    }
    void tick(int version, const char* field, bool ticked)
    {
        const auto work = m_scratch->begin();
        take(GmisTickStore(m_scratch->database()).set(*work, u"R1"_s, version, QString::fromLatin1(field), ticked));
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(PaperStoreTest);
#include "test_papers.moc"
