// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    /** Three requests of which every check is ok. */
    void importClean()
    {
        QStringList requests;
        QStringList facilities;
        QStringList weekly;
        QStringList daily;
        for (int at = 1; at <= 3; ++at) {
            const QString code = QString::number(4710001010 + at * 1000);
            requests
                << u"R%1,2026/11/19 10:05,病院%1,%2,都道府県・国確認中,TRUE,クラスター発生,400,10,200,0,１週間以内"_s
                       .arg(at)
                       .arg(code);
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
