// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_list.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Finding* find(const Review& review, CheckId id)
{
    const auto found = std::find_if(
        review.findings.begin(), review.findings.end(), [id](const Finding& finding) { return finding.id == id; });
    return found == review.findings.end() ? nullptr : &*found;
}

} // namespace

/** Nothing is decided on facts that nobody has seen. */
class SeenVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestThatChangedMeanwhileIsNotCompleted()
    {
        ScratchDesk scratch;
        scratch.importRequests({Asking().row()});
        DecisionEntry entry;
        entry.need = Need::No;
        entry.opinion = u"在庫が足りている"_s;
        entry.complete = true;
        entry.requestVersion = scratch.review("R1").stored.version;
        Asking changed;
        changed.asked = 700;
        scratch.importRequests({changed.row()});
        const auto refused = decide(scratch.office(), u"R1"_s, entry);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(!scratch.review("R1").dossier.decision);
        entry.complete = false; // what was typed is kept, and the change still waits for a look
        QVERIFY(take(decide(scratch.office(), u"R1"_s, entry)).operation);
        QCOMPARE(scratch.review("R1").stored.changed, (std::vector<QString>{u"n95_mask.asked"_s}));
        entry.complete = true;
        entry.requestVersion = scratch.review("R1").stored.version;
        QVERIFY(take(decide(scratch.office(), u"R1"_s, entry)).operation);
        QVERIFY(scratch.review("R1").stored.changed.empty());
    }
};

/** What a day left undecided is due on the next one. */
class LeftoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void yesterdaysUndecidedRequestIsOnTodaysListAndTheDecidedOneIsNot()
    {
        Asking decided;
        decided.number = u"R2"_s;
        m_scratch->importRequests({Asking().row(), decided.row()});
        m_scratch->importStock(10'000);
        m_scratch->phone("R2");
        QVERIFY(m_scratch->approve("R2", 100).operation);
        m_scratch->setNow("2026-11-20T13:30");
        QCOMPARE(listed(), QStringList{u"R1"_s});
        DecisionEntry denial;
        denial.need = Need::No;
        denial.opinion = u"在庫が足りている"_s;
        denial.complete = true;
        const Lane lane = take(listRequests(m_scratch->office(), {})).at(0).lane.value();
        QCOMPARE(take(decideLane(m_scratch->office(), lane, denial)).outcomes.size(), std::size_t(1));
        QVERIFY(take(decideLane(m_scratch->office(), lane, denial)).outcomes.empty());
        QCOMPARE(listed(), QStringList{u"R1"_s}); // it was today's work, and stays in its list until tomorrow
        m_scratch->setNow("2026-11-24T13:30");
        QCOMPARE(listed(), QStringList());
    }

    void afterThirtyDaysItIsNobodysDailyWorkAnyMore()
    {
        m_scratch->importRequests({Asking().row()});
        m_scratch->setNow("2026-12-19T14:00");
        QCOMPARE(listed(), QStringList{u"R1"_s});
        m_scratch->setNow("2026-12-20T14:00");
        QCOMPARE(listed(), QStringList());
    }

private:
    QStringList listed()
    {
        QStringList numbers;
        for (const ListedRequest& request : take(listRequests(m_scratch->office(), {}))) {
            numbers << request.stored.request.number;
        }
        return numbers;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

/** C6: what is heard on the phone stands beside what was written. */
class C6Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectionChangesC5AndS1AndKeepsTheFigures()
    {
        ScratchDesk scratch;
        scratch.importRequests({Asking().row()});
        const ReviewedRequest before = scratch.review("R1");
        QCOMPARE(find(before.review, CheckId::C5)->verdict, Verdict::Ok);
        QCOMPARE(before.review.suggestions[0].pieces, 200); // (100 − 0) × 2
        scratch.phone("R1", {{scratch.n95(), 400, 90, 0}});
        const ReviewedRequest after = scratch.review("R1");
        QCOMPARE(find(after.review, CheckId::C5)->verdict, Verdict::Fail); // 400 > 90 × 4
        QCOMPARE(after.review.suggestions[0].pieces, 200);                 // 180, in packs of 100
        QCOMPARE(after.stored.request, before.stored.request);
        scratch.phone("R1", {{scratch.n95(), 400, 100, 60}}); // the newest word counts
        const ReviewedRequest again = scratch.review("R1");
        QCOMPARE(find(again.review, CheckId::C5)->verdict, Verdict::Ok); // equal is ok
        QCOMPARE(again.review.suggestions[0].pieces, 100);
        QCOMPARE(again.dossier.contacts.size(), std::size_t(2));
    }
};

/** Taking back, and taking back again. */
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({requestAt(1), requestAt(2)});
        m_scratch->importStock(1000);
        m_scratch->phone("R1");
        m_scratch->phone("R2");
    }

    void undoAfterUndoGoesBackToTheStart()
    {
        QVERIFY(m_scratch->approve("R1", 300).operation);
        QVERIFY(m_scratch->deny("R1").operation);
        const Decision first = take(undo(m_scratch->office(), u"R1"_s)).decision;
        QCOMPARE(first.need, std::optional(Need::Yes));
        QCOMPARE(first.lines.at(0).prefecture, 300);
        QCOMPARE(first.version, 3);
        const Decision second = take(undo(m_scratch->office(), u"R1"_s)).decision;
        QVERIFY(!second.need && !second.complete && second.lines.empty());
        QCOMPARE(second.version, 4);
        const auto third = undo(m_scratch->office(), u"R1"_s);
        QVERIFY(!third);
        QCOMPARE(third.error().code, ErrorCode::NothingToUndo);
        QVERIFY(m_scratch->approve("R1", 1000).operation); // and its reservation is free again
    }

    /** D7 holds for a decision that comes back, too. */
    void aDecisionWhoseStockIsGoneDoesNotComeBack()
    {
        QVERIFY(m_scratch->approve("R1", 600).operation);
        QVERIFY(m_scratch->deny("R1").operation);
        QVERIFY(m_scratch->approve("R2", 600).operation);
        const qint64 before = m_scratch->journalEntries();
        const DecisionOutcome outcome = take(undo(m_scratch->office(), u"R1"_s));
        QVERIFY(!outcome.operation);
        QVERIFY(breaks(outcome, u"D7"_s));
        QCOMPARE(m_scratch->review("R1").dossier.decision.value().need, std::optional(Need::No));
        QCOMPARE(m_scratch->journalEntries(), before);
        QVERIFY(m_scratch->deny("R2").operation);
        QVERIFY(take(undo(m_scratch->office(), u"R1"_s)).operation);
    }

private:
    std::unique_ptr<ScratchDesk> m_scratch;
};

/** D8: after 受付完了 G-MIS's entries are the record, ours stay beside them. */
class D8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
        m_scratch->importStock(1000);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 300).operation);
    }

    void otherEntriesOfGmisAreDifferences()
    {
        close(u"要,②国による直送,本省と相談,200,100"_s);
        const ReviewedRequest reviewed = m_scratch->review("R1");
        const Decision ours = reviewed.dossier.decision.value();
        const std::vector<FieldChange> expected{{u"method"_s, u"prefecture"_s, u"state"_s},
            {u"opinion"_s, ours.opinion, u"本省と相談"_s}, {u"n95_mask.prefecture"_s, u"300"_s, u"100"_s},
            {u"n95_mask.state"_s, u"0"_s, u"200"_s}};
        QCOMPARE(reviewed.differences, expected);
        QCOMPARE(ours.lines.at(0).prefecture, 300); // ours is not touched
        QCOMPARE(reviewed.stored.request.gmis.method, std::optional(Method::State));
    }

    void theSameEntriesAreNone()
    {
        const QString opinion = m_scratch->review("R1").dossier.decision.value().opinion;
        close(u"要,①都道府県の備蓄,\"%1\",0,300"_s.arg(opinion));
        QVERIFY(m_scratch->review("R1").differences.empty());
    }

    void nothingCanBeChangedAnyMore()
    {
        close(u"否,,,0,0"_s);
        QVERIFY(breaks(m_scratch->deny("R1"), u"D8"_s));
        QVERIFY(breaks(m_scratch->approve("R1", 100), u"D8"_s));
        QCOMPARE(undo(m_scratch->office(), u"R1"_s).error().column, u"D8"_s);
        Contact contact;
        contact.requestNumber = u"R1"_s;
        QCOMPARE(contactReply(m_scratch->desk(), contact).error().column, u"D8"_s);
        QCOMPARE(m_scratch->review("R1").dossier.decision.value().version, 1);
    }

private:
    void close(const QString& entry)
    {
        Asking closed;
        closed.status = u"受付完了"_s;
        closed.entry = entry;
        m_scratch->importRequests({closed.row()});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(SeenVersionTest);
SOSDESK_SUITE(LeftoverTest);
SOSDESK_SUITE(C6Test);
SOSDESK_SUITE(UndoTest);
SOSDESK_SUITE(D8Test);
#include "test_decide.moc"
