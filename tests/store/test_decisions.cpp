// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_store.h"
#include "core/store/request_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** D10: every decision stays, the newest counts, and undo walks back through what stood before. */
class DecisionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchStore>(); }

    void aSecondDecisionIsANewVersionBesideTheFirst()
    {
        m_scratch->addRequest("R1");
        const Decision first = m_scratch->decide("R1", 100);
        const Decision second = m_scratch->decide("R1", 200);
        QCOMPARE(first.version, 1);
        QCOMPARE(second.version, 2);
        QVERIFY(first.id != second.id);
        const auto history = take(decisions().history(u"R1"_s));
        QCOMPARE(history.size(), std::size_t{2});
        QVERIFY(history[0] == second);
        QVERIFY(history[1] == first);
        QVERIFY(take(decisions().latest(u"R1"_s)) == second);
        QCOMPARE(m_scratch->number("SELECT count(*) FROM decision WHERE request = 'R1' AND is_latest = 1"), 1);
    }

    void officerAndTimeAreThoseOfTheAct()
    {
        m_scratch->addRequest("R1");
        const Decision decision = m_scratch->decide("R1", 100);
        QCOMPARE(decision.officer, u"officer"_s);
        QVERIFY(decision.at == at("2026-11-19T14:00"));
    }

    void undoWalksBackOneStepAtATime()
    {
        m_scratch->addRequest("R1");
        (void)m_scratch->decide("R1", 100);
        (void)m_scratch->decide("R1", 200);
        (void)m_scratch->decide("R1", 300);
        QCOMPARE(undo().lines, (std::vector<DecisionLine>{{surgicalMask, 200, 0}}));
        QCOMPARE(undo().lines, (std::vector<DecisionLine>{{surgicalMask, 100, 0}}));
        const Decision open = undo();
        QVERIFY(!open.need && open.lines.empty() && !open.complete && open.opinion.isEmpty());
        QCOMPARE(open.version, 6);
        const auto none = decisions().undo(*m_scratch->begin(), u"R1"_s);
        QVERIFY(!none && none.error().code == ErrorCode::NothingToUndo);
        QCOMPARE(take(decisions().history(u"R1"_s)).size(), std::size_t{6});
    }

    void aDecisionAfterAnUndoIsUndoneToWhatStoodBeforeIt()
    {
        m_scratch->addRequest("R1");
        (void)m_scratch->decide("R1", 100);
        (void)m_scratch->decide("R1", 200);
        (void)undo();
        (void)m_scratch->decide("R1", 300);
        QCOMPARE(undo().lines, (std::vector<DecisionLine>{{surgicalMask, 100, 0}}));
        QVERIFY(!undo().need);
    }

    void anUndoneDecisionIsNotCountedAsCompleted()
    {
        m_scratch->addRequest("R1");
        (void)m_scratch->decide("R1", 100);
        QCOMPARE(take(decisions().completedFor({4710001019})).size(), std::size_t{1});
        (void)undo();
        QVERIFY(take(decisions().completedFor({4710001019})).empty());
    }

    void neverDecidedIsNothingToUndo()
    {
        m_scratch->addRequest("R1");
        const auto none = decisions().undo(*m_scratch->begin(), u"R1"_s);
        QVERIFY(!none && none.error().code == ErrorCode::NothingToUndo);
        QVERIFY(!take(decisions().latest(u"R1"_s)));
    }

    void undoToADecisionAboutAnEarlierVersionLeavesADraft()
    {
        m_scratch->addRequest("R1");
        const Decision first = m_scratch->decide("R1", 100);
        QVERIFY(first.complete);
        moveOn();
        Decision denial = aDecision("R1", 0);
        denial.requestVersion = 2;
        const auto work = m_scratch->begin();
        (void)take(decisions().record(*work, denial, {}));
        take(work->commit());
        const Decision restored = undo();
        QCOMPARE(restored.lines, first.lines);
        QCOMPARE(restored.requestVersion, 1);
        QVERIFY(!restored.complete);
    }

    void aRequestThatMovedOnIsAConflict()
    {
        m_scratch->addRequest("R1");
        moveOn();
        const auto work = m_scratch->begin();
        const auto recorded = decisions().record(*work, aDecision("R1", 100), {});
        QVERIFY(!recorded && recorded.error().code == ErrorCode::Conflict);
    }

    void anUnknownRequestIsRefused()
    {
        const auto work = m_scratch->begin();
        const auto recorded = decisions().record(*work, aDecision("R9", 100), {});
        QVERIFY(!recorded && recorded.error().code == ErrorCode::UnknownRequest);
    }

    void decisionJournalAndOutboxAreOneTransaction()
    {
        m_scratch->addRequest("R1");
        {
            const auto work = m_scratch->begin();
            QVERIFY(decisions().record(*work, aDecision("R1", 100), {}).has_value());
        } // no commit
        for (const char* table : {"decision", "decision_line", "journal", "outbox"}) {
            QCOMPARE(m_scratch->number(("SELECT count(*) FROM " + std::string(table)).c_str()), 0);
        }
        (void)m_scratch->decide("R1", 100);
        for (const char* table : {"decision", "journal", "outbox"}) {
            QCOMPARE(m_scratch->number(("SELECT count(*) FROM " + std::string(table)).c_str()), 1);
        }
        QCOMPARE(m_scratch->number("SELECT count(*) FROM outbox o, decision d, journal j "
                                   "WHERE o.operation = d.operation AND j.operation = d.operation"),
            1);
    }

    void aTextWithANulIsRefused()
    {
        m_scratch->addRequest("R1");
        Decision decision = aDecision("R1", 100);
        decision.opinion = u"実績"_s + QChar(0) + u"なし"_s;
        const auto work = m_scratch->begin();
        const auto recorded = decisions().record(*work, decision, {});
        QVERIFY(!recorded && recorded.error().code == ErrorCode::NulByte);
    }

private:
    /** The facility changes R1: version 2. */
    void moveOn()
    {
        RequestStore requests(m_scratch->database());
        const StoredRequest known = take(requests.find(u"R1"_s)).value();
        RequestChange change{Standing::Changed, known.request, {{u"remarks"_s, {}, u"急ぎ"_s, true}}};
        change.request.remarks = u"急ぎ"_s;
        const auto work = m_scratch->begin();
        take(requests.replace(*work, known, change, known.processingDay));
        take(work->commit());
    }

    [[nodiscard]] DecisionStore decisions() { return DecisionStore(m_scratch->database()); }
    [[nodiscard]] Decision undo()
    {
        const auto work = m_scratch->begin();
        const Decision decision = take(decisions().undo(*work, u"R1"_s));
        take(work->commit());
        return decision;
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(DecisionStoreTest);
#include "test_decisions.moc"
