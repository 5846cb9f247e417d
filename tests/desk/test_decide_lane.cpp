// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batch.h"
#include "core/wording/act_text.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Lanes decided in one go. */
class LaneDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void onlyTheLaneIsDecided()
    {
        m_scratch->importRequests({requestAt(1), requestAt(2), requestAt(3, u"2026/11/19 13:30"_s)});
        QVERIFY(m_scratch->deny("R2").operation);
        const LaneOutcome whole = take(decideLane(m_scratch->office(), Lane::Call, denial()));
        QCOMPARE(whole.outcomes.size(), std::size_t(1));
        QCOMPARE(whole.outcomes[0].decision.requestNumber, u"R1"_s);
        QVERIFY(whole.outcomes[0].decision.inBatch);
        QVERIFY(!m_scratch->review("R3").dossier.decision); // 締切後受付
        QCOMPARE(m_scratch->review("R2").dossier.decision.value().version, 1);
        QVERIFY(!m_scratch->review("R2").dossier.decision.value().inBatch);
    }

    /** Each on its own (D5): what was saved before the stock ran out stays saved. */
    void aStockThatRunsOutRefusesTheLaterOnes()
    {
        importClean();
        m_scratch->importStock(1000);
        const LaneOutcome whole = take(decideLane(m_scratch->office(), Lane::Clean, approval(400)));
        QVERIFY(!whole.stopped);
        QCOMPARE(whole.outcomes.size(), std::size_t(3));
        QVERIFY(whole.outcomes[0].operation && whole.outcomes[1].operation);
        QVERIFY(!whole.outcomes[2].operation);
        QVERIFY(breaks(whole.outcomes[2], u"D7"_s));
        int decided = 0;
        for (const char* number : {"R1", "R2", "R3"}) {
            decided += m_scratch->review(number).dossier.decision ? 1 : 0;
        }
        QCOMPARE(decided, 2);
        const Reply told = take(decideLaneReply(m_scratch->desk(), Lane::Clean, approval(400)));
        QCOMPARE(told.json[u"refused"_s].toInt(), 1);
        QCOMPARE(told.json[u"decided"_s].toInt(), 0);
        QVERIFY(!told.messages.isEmpty());
        QCOMPARE(told.exitCode, 2); // nothing was done, although a lane in which only some are refused is
    }

    /** What is shown is what will be done: each with what those before it leave. */
    void thePlanCountsTheStockAsItGoes()
    {
        importClean();
        m_scratch->importStock(1000);
        const BatchPlan plan = take(planBatch(m_scratch->office(), [](std::size_t) { return std::size_t{0}; }));
        QCOMPARE(plan.entries.size(), std::size_t(3));
        QCOMPARE(plan.entries[0].decision.method, std::optional(Method::Prefecture));
        QCOMPARE(plan.entries[1].decision.method, std::optional(Method::Prefecture));
        QCOMPARE(plan.entries[2].decision.method, std::optional(Method::State));
        QVERIFY(plan.entries[2].ranOut && !plan.entries[1].ranOut);
        QCOMPARE(plan.entries[2].shortOf, std::optional(m_scratch->n95()));
        QCOMPARE(plan.stock, (std::vector<BatchStock>{{m_scratch->n95(), 1000, 200}}));
        QCOMPARE(plan.sample, std::vector<std::size_t>{0});
        QCOMPARE(plan.shown(), (std::vector<std::size_t>{0, 2})); // nobody switches to ② unseen
        for (const BatchEntry& entry : plan.entries) {
            const BatchStep step = take(
                decideInBatch(m_scratch->office(), entry.number, batchEntry(entry.requestVersion), entry.decision));
            QVERIFY2(step.leftOut.isEmpty(), qPrintable(step.leftOut));
            QCOMPARE(step.outcome.decision.method, entry.decision.method);
            QCOMPARE(step.outcome.decision.lines, entry.decision.lines);
        }
    }

    /** What was planned can come out otherwise: then it waits for a person. */
    void whatComesOutOtherwiseIsLeftOut()
    {
        importClean();
        m_scratch->importStock(1000);
        const BatchPlan plan = take(planBatch(m_scratch->office(), [](std::size_t) { return std::size_t{0}; }));
        const auto decideOne = [&](const BatchEntry& entry) {
            return take(
                decideInBatch(m_scratch->office(), entry.number, batchEntry(entry.requestVersion), entry.decision));
        };
        m_scratch->importStock(300); // counted again
        QCOMPARE(decideOne(plan.entries[0]).leftOut, u"stock_short"_s);
        m_scratch->importStock(5000);
        QCOMPARE(decideOne(plan.entries[2]).leftOut, u"planned_otherwise"_s); // it was to be ②
        BatchEntry fewer = plan.entries[1];
        fewer.decision.lines[0].prefecture = 100;
        QCOMPARE(decideOne(fewer).leftOut, u"planned_otherwise"_s);
        for (const char* number : {"R1", "R2", "R3"}) {
            QVERIFY(!m_scratch->review(number).dossier.decision);
        }
        QVERIFY(decideOne(plan.entries[1]).leftOut.isEmpty());
    }

    /** The console shows no plan: it completes only what `review` said of each before. */
    void theLaneNeverSwitchesTheMethodUnseen()
    {
        importClean();
        m_scratch->importStock(1000);
        DecisionEntry entry = batchEntry(0);
        entry.requestVersion.reset();
        const Reply told = take(decideLaneReply(m_scratch->desk(), Lane::Clean, entry));
        QCOMPARE(told.json[u"decided"_s].toInt(), 2);
        const QJsonArray leftOut = told.json[u"leftOut"_s].toArray();
        QCOMPARE(leftOut.size(), 1);
        QCOMPARE(leftOut[0][u"reason"_s].toString(), u"stock_short"_s);
        const QJsonArray stock = told.json[u"stock"_s].toArray();
        QCOMPARE(stock.size(), 1);
        QCOMPARE(stock[0][u"freeBefore"_s].toInt(), 1000);
        QCOMPARE(stock[0][u"freeAfter"_s].toInt(), 200);
        QVERIFY2(told.messages.join(u' ').contains(u"1,000枚 → 200枚"_s), qPrintable(told.messages.join(u' ')));
        int byState = 0;
        for (const char* number : {"R1", "R2", "R3"}) {
            const auto decision = m_scratch->review(number).dossier.decision;
            byState += decision && decision->method == Method::State ? 1 : 0;
        }
        QCOMPARE(byState, 0);
    }

    /** Twice the same place: what the first is given makes the second a question, in the plan already. */
    void theSecondOfAPlaceIsNotPlanned()
    {
        importClean(true);
        m_scratch->importStock(5000);
        QCOMPARE(take(planBatch(m_scratch->office(), [](std::size_t) { return std::size_t{0}; })).entries.size(),
            std::size_t(1));
        DecisionEntry entry = batchEntry(0);
        entry.requestVersion.reset();
        const LaneOutcome whole = take(decideLane(m_scratch->office(), Lane::Clean, entry));
        QCOMPARE(whole.outcomes.size(), std::size_t(1));
        QCOMPARE(whole.leftOut.size(), std::size_t(2));
        QCOMPARE(whole.leftOut[0].reason, u"not_clean"_s);
        QVERIFY(!whole.leftOut[0].checks.empty()); // named
        const QString why = wording::leftOut(whole.leftOut[0].reason, whole.leftOut[0].checks);
        QVERIFY2(why.contains(codeOf(whole.leftOut[0].checks[0])), qPrintable(why));
    }

    /** What a check asks about is approved one by one: nobody says 一括 for it. */
    void onlyWhatIsCleanIsApprovedInOneGo_data()
    {
        QTest::addColumn<Lane>("lane");
        QTest::newRow("call") << Lane::Call;
        QTest::newRow("late") << Lane::Late;
        QTest::newRow("changed") << Lane::Changed;
    }
    void onlyWhatIsCleanIsApprovedInOneGo()
    {
        QFETCH(const Lane, lane);
        m_scratch->importRequests({requestAt(1), requestAt(2, u"2026/11/19 13:30"_s), requestAt(3)});
        Asking other;
        other.number = u"R3"_s;
        other.asked = 300;
        m_scratch->importRequests({other.row()});
        m_scratch->importStock(1000);
        const LaneOutcome whole = take(decideLane(m_scratch->office(), lane, approval(300)));
        QVERIFY(!whole.stopped && whole.outcomes.empty());
        QCOMPARE(whole.leftOut.size(), std::size_t(1));
        QCOMPARE(whole.leftOut[0].reason, u"not_clean"_s);
        const Reply told = take(decideLaneReply(m_scratch->desk(), lane, approval(300)));
        QCOMPARE(told.json[u"decided"_s].toInt(), 0);
        QVERIFY(!told.messages.isEmpty());
        QCOMPARE(told.exitCode, 2); // nothing was done
        DecisionEntry draft = approval(300);
        draft.complete = false;
        QVERIFY(take(decideLane(m_scratch->office(), lane, draft)).outcomes.at(0).operation); // begun, not approved
    }

private:
    /** Three requests of which every check is ok, all of one place if @p isOnePlace. */
    void importClean(bool isOnePlace = false)
    {
        QStringList requests;
        QStringList facilities;
        QStringList weekly;
        QStringList daily;
        for (int at = 1; at <= 3; ++at) {
            const QString code = QString::number(4710001010 + (isOnePlace ? 1 : at) * 1000);
            requests
                << u"R%1,2026/11/19 10:05,病院%1,%2,都道府県・国確認中,TRUE,クラスター発生,400,10,200,0,１週間以内"_s
                       .arg(at)
                       .arg(code);
            if (isOnePlace && at > 1) {
                continue;
            }
            facilities << u"%1,病院%2,病院,100,病床確保"_s.arg(code).arg(at);
            weekly << code + u",2026/11/18,,,,10"_s;
            daily << code + u",2026/11/19,1,1"_s;
        }
        m_scratch->import({m_scratch->file(
                               u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,病床数,協定"_s, facilities),
            m_scratch->file(u"weekly.csv"_s,
                u"医療機関コード,調査日,後方支援医療機関,PCR検査実施の可否,緊急配布の希望,N95等マスク_在庫量"_s,
                weekly),
            m_scratch->file(u"daily.csv"_s, u"医療機関コード,調査日,入院中,受入可能数"_s, daily),
            m_scratch->file(u"clean.csv"_s,
                u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,緊急配布条件の確認,備考,"
                u"N95等マスク_要請枚数,N95等マスク_在庫量,N95等マスク_想定消費量,N95等マスク_購入見込量,N95等マスク_備蓄見通し"_s,
                requests)});
    }
    [[nodiscard]] DecisionEntry approval(Quantity pieces)
    {
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.method = Method::Prefecture;
        entry.lines = {{m_scratch->n95(), pieces, 0}};
        entry.opinion = u"緊急配布の実績なし（0回）。欠品のため自己調達できない。"_s;
        entry.overrideReason = u"電話で確認した"_s;
        entry.complete = true;
        return entry;
    }
    [[nodiscard]] static DecisionEntry denial()
    {
        DecisionEntry entry;
        entry.need = Need::No;
        entry.opinion = u"在庫が足りている"_s;
        entry.complete = true;
        return entry;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(LaneDecisionTest);
#include "test_decide_lane.moc"
