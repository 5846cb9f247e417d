// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sha256.h"
#include "core/desk/freeze.h"
#include "core/desk/second_look.h"
#include "core/desk/set_aside.h"
#include "core/desk/settle_conflict.h"
#include "core/desk/sync_state.h"
#include "core/desk/undo_act.h"
#include "core/desk/watch.h"
#include "core/store/decision_store.h"
#include "core/store/freeze_store.h"
#include "core/store/import_store.h"
#include "core/store/paper_store.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString weeklyHeader =
    u"医療機関コード,調査日,後方支援医療機関,PCR検査実施の可否,緊急配布の希望,N95等マスク_在庫量,N95等マスク_想定消費量"_s;

} // namespace

/** What an officer does on one desk is known on the other where it matters there: what was frozen, printed and taken
 *  in, what a new survey says of a decision, and whose decision an undo would take. */
class OthersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
        m_pair->sato.scratch().importStock(1'000);
        m_pair->sato.scratch().importRequests({u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,,200,,,0,"
                                               u"１週間以内,,,,,"_s});
        m_pair->meet();
    }
    void cleanup() { m_pair.reset(); }

    void aFrozenListIsThatOfTheOffice()
    {
        const Freeze made = take(freezeDay(m_pair->sato.office(), u"13:00"_s)).freeze;
        m_pair->sato.scratch().importRequests({Asking{u"R2"_s, u"2026/11/19 12:55"_s, u"4710003015"_s}.row()});
        m_pair->meet();
        const auto there = take(FreezeStore(m_pair->suzuki.office().database()).find(made.day, u"13:00"_s));
        QVERIFY(there.has_value());
        QCOMPARE(there->officer, u"sato"_s);
        QCOMPARE(there->requests.size(), std::size_t{1});
        QCOMPARE(there->requests.front().number, u"R1"_s);
        QCOMPARE(there->requests.front().lane, made.requests.front().lane);
        QVERIFY(!take(freezeDay(m_pair->suzuki.office(), u"13:00"_s)).operation); // it was made
        QCOMPARE(take(sinceFreeze(m_pair->suzuki.office(), *there)).arrived, QStringList{u"R2"_s});
        QVERIFY(m_pair->sato.sync().movedNothing());
    }

    void twoWhoFreezeTheSameListHaveOne()
    {
        (void)take(freezeDay(m_pair->sato.office(), u"13:00"_s));
        (void)take(freezeDay(m_pair->suzuki.office(), u"13:00"_s));
        m_pair->meet();
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            QCOMPARE(desk->count("SELECT count(*) FROM freeze"), qint64{1});
            QCOMPARE(desk->count("SELECT count(*) FROM freeze_request"), qint64{1});
            QVERIFY(desk->sync().movedNothing());
        }
    }

    void whatWasPrintedElsewhereIsToldBeforeItIsUndone()
    {
        m_pair->sato.scratch().phone("R1");
        QVERIFY(m_pair->sato.scratch().approve("R1", 200).operation.has_value());
        auto work = take(m_pair->sato.office().begin(u"print"_s));
        QVERIFY(PaperStore(m_pair->sato.office().database())
                    .record(*work, u"print"_s,
                        {u"notice"_s, u"/srv/sato/notice.pdf"_s, 1, QByteArray(32, 'x'), {{u"R1"_s, 1}}}));
        QVERIFY(work->commit());
        const Instant printed = m_pair->sato.office().now();
        m_pair->suzuki.scratch().setNow("2026-11-19T15:30");
        m_pair->meet();
        const auto departures = take(departuresOf(m_pair->suzuki.office(), {Act::Kind::Decision, {{u"R1"_s, 0}}, {}}));
        QCOMPARE(departures.size(), std::size_t{1});
        QCOMPARE(departures.front().kind, u"notice"_s);
        QVERIFY(departures.front().at == printed); // when it left, not when this desk heard of it
        const auto traces = take(PaperStore(m_pair->suzuki.office().database()).about(u"R1"_s));
        QCOMPARE(traces.front().officer, u"sato"_s);
        QCOMPARE(traces.front().file, u"notice.pdf"_s); // folders are nobody else's business
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->suzuki.isSound());
    }

    void aFileTakenInElsewhereIsASource()
    {
        m_pair->suzuki.scratch().setNow("2026-11-19T15:30");
        m_pair->suzuki.sync();
        const SyncState state = take(syncState(m_pair->suzuki.office()));
        const auto source = std::find_if(state.sources.begin(), state.sources.end(),
            [](const SourceState& kind) { return kind.kind == u"requests"_s; });
        QVERIFY(source->success.has_value());
        QCOMPARE(source->success->officer, u"sato"_s);
        QCOMPARE(source->success->taken, qint64{1});
        QVERIFY(source->success->at == m_pair->sato.office().now());
        QVERIFY(
            take(ImportStore(m_pair->suzuki.office().database()).lastOf(u"requests"_s)) == m_pair->sato.office().now());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
    }

    /** The trace says that the other desk took it in, not that all of it arrived: rows that were refused there stay
     * there. */
    void aFileTakenInElsewhereIsTakenInHereToo()
    {
        const QStringList rows{Asking{u"R2"_s, u"2026/11/19 12:55"_s, u"4710003015"_s}.row()};
        m_pair->sato.scratch().import({m_pair->sato.scratch().file(u"more.csv"_s, requestHeader, rows)});
        m_pair->meet();
        const QString path = m_pair->suzuki.scratch().file(u"same.csv"_s, requestHeader, rows);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const CompleteFile complete{{path, bytes.size(), 1}, sha256(bytes)};
        QCOMPARE(m_pair->suzuki.count("SELECT count(*) FROM import_file WHERE file = 'more.csv'"), qint64{1});
        const QJsonObject first = take(takeFiles(m_pair->suzuki.scratch().desk(), {complete})).reply.json;
        QCOMPARE(first[u"files"_s].toArray().size(), 1);
        QVERIFY(first[u"known"_s].toArray().isEmpty());
        const QJsonObject again = take(takeFiles(m_pair->suzuki.scratch().desk(), {complete})).reply.json;
        QCOMPARE(again[u"known"_s].toArray().size(), 1); // its own it knows
    }

    void aSurveyFromTheOtherDeskAsksForASecondLook()
    {
        m_pair->suzuki.scratch().phone("R1");
        QVERIFY(m_pair->suzuki.scratch().approve("R1", 200).operation.has_value());
        m_pair->meet();
        importWeekly(m_pair->sato);
        m_pair->meet();
        const auto changed = take(changedRequests(m_pair->suzuki.office()));
        QCOMPARE(changed.size(), std::size_t{1});
        QCOMPARE(changed[0].fields[0].field, u"weekly:2026-11-18"_s);
        QCOMPARE(codeOf(changed[0].look.outcome), u"now_fails"_s);
    }

    /** Each desk keeps by itself what its decisions were made on. */
    void aSurveyCorrectedAtTheOtherDeskIsToldWithWhatItSaid()
    {
        importWeekly(m_pair->sato, 20);
        m_pair->meet();
        m_pair->suzuki.scratch().phone("R1");
        QVERIFY(m_pair->suzuki.scratch().approve("R1", 200).operation.has_value());
        m_pair->meet();
        importWeekly(m_pair->sato);
        m_pair->meet();
        for (TeamDesk* desk : {&m_pair->suzuki, &m_pair->sato}) {
            const auto changed = take(changedRequests(desk->office()));
            QCOMPARE(changed.size(), std::size_t{1});
            QCOMPARE(codeOf(changed[0].look.outcome), u"now_fails"_s);
            QVERIFY(
                (changed[0].fields[1] == FieldChange{u"weekly:2026-11-18.n95_mask.stock"_s, u"20"_s, u"401"_s, true}));
        }
    }

    void aPushListFromTheOtherDeskAsksForASecondLook()
    {
        m_pair->suzuki.scratch().phone("R1");
        QVERIFY(m_pair->suzuki.scratch().approve("R1", 200).operation.has_value());
        m_pair->meet();
        ScratchDesk& sato = m_pair->sato.scratch();
        sato.import({sato.file(u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分"_s,
            {u"4710001019,N95等マスク,900,2026/11/17,PUSH"_s})});
        m_pair->meet();
        const auto changed = take(changedRequests(m_pair->suzuki.office()));
        QCOMPARE(changed.size(), std::size_t{1});
        QCOMPARE(changed[0].fields[0].field, u"goods:2026-11-17"_s);
        QCOMPARE(codeOf(changed[0].look.outcome), u"now_fails"_s);
    }

    void whoDecidedWithTheSurveyIsNotAsked()
    {
        importWeekly(m_pair->sato);
        QVERIFY(m_pair->sato.scratch().deny("R1").operation.has_value());
        TeamDesk fresh(*m_pair->hub, u"suzuki"_s, 9);
        m_pair->sato.sync();
        m_pair->suzuki.sync(); // survey and decision in one pull
        fresh.sync();          // and in the first
        QVERIFY(take(changedRequests(m_pair->suzuki.office())).empty());
        QVERIFY(take(changedRequests(fresh.office())).empty());
    }

    void takingBackWhatLostLeavesTheirs()
    {
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->suzuki.scratch().phone("R1");
        const DecisionOutcome mine = m_pair->suzuki.scratch().approve("R1", 100);
        m_pair->sato.sync();
        QCOMPARE(m_pair->suzuki.sync().conflicts, qint64{1});
        const auto undone = take(undoStep(m_pair->suzuki.office(), {u"R1"_s, mine.decision.version}));
        QVERIFY(undone.operation.has_value());
        QCOMPARE(undone.decision.need, std::optional(Need::No));
        QVERIFY(m_pair->suzuki.state().conflicts.empty());
        QCOMPARE(
            take(DecisionStore(m_pair->suzuki.office().database()).latest(u"R1"_s))->need, std::optional(Need::No));
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->suzuki.isSound());
    }

    void whatOthersDecidedIsNotHeldAgain()
    {
        TeamDesk& late = m_pair->suzuki;
        (void)take(setAside(late.office(), {u"R1"_s, 0, true, u"在庫の再確認待ち"_s, {}}));
        m_pair->meet();
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->sato.sync();
        late.scratch().phone("R1");
        const DecisionOutcome mine = late.scratch().approve("R1", 200);
        QVERIFY(mine.operation && mine.hold); // it was taken up again
        QCOMPARE(late.sync().conflicts, qint64{1});
        const Act act = actOf(mine);
        QVERIFY(take(undoStep(late.office(), act.steps.front())).operation);
        const auto held = undoHold(late.office(), act.holds.front());
        QVERIFY(!held && held.error().code == ErrorCode::RuleViolated);
        QVERIFY(late.scratch().review("R1").dossier.decision->complete);
        QVERIFY(!late.scratch().review("R1").hold.held);
    }

    void whatSomebodyDecidedOnTopIsNotTakenBackUnseen()
    {
        const DecisionOutcome mine = m_pair->suzuki.scratch().deny("R1");
        m_pair->meet();
        m_pair->sato.scratch().phone("R1");
        QVERIFY(m_pair->sato.scratch().approve("R1", 100).operation.has_value());
        m_pair->meet();
        const auto undone = undoStep(m_pair->suzuki.office(), {u"R1"_s, mine.decision.version});
        QVERIFY(!undone && undone.error().code == ErrorCode::Conflict);
        QCOMPARE(
            take(DecisionStore(m_pair->suzuki.office().database()).latest(u"R1"_s))->need, std::optional(Need::Yes));
        QVERIFY(undoStep(m_pair->suzuki.office(), {u"R1"_s, 0}).has_value()); // who takes theirs back says so
    }

    void mineAgainIsUndoneToTheirs()
    {
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->suzuki.scratch().phone("R1");
        (void)m_pair->suzuki.scratch().approve("R1", 100);
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        const auto conflict = m_pair->suzuki.state().conflicts.front().conflict;
        const auto again = take(decideMineAgain(m_pair->suzuki.office(), u"R1"_s, conflict.theirs.id));
        const auto undone = take(undoStep(m_pair->suzuki.office(), {u"R1"_s, again.decision.version}));
        QCOMPARE(undone.decision.need, std::optional(Need::No));
        m_pair->meet();
        QCOMPARE(m_pair->sato.shared(), m_pair->suzuki.shared());
    }

private:
    static void importWeekly(TeamDesk& desk, int stock = 401)
    {
        ScratchDesk& scratch = desk.scratch();
        scratch.import({scratch.file(
            u"weekly-%1.csv"_s.arg(stock), weeklyHeader, {u"4710001019,2026/11/18,,,,%1,100"_s.arg(stock)})});
    }

    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(OthersTest);
#include "test_others.moc"
