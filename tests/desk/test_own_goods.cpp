// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/day_board.h"
#include "core/desk/delivery_change.h"
#include "core/desk/dispatches_of.h"
#include "core/desk/stock_balances.h"
#include "core/desk/stock_booking.h"
#include "core/desk/undo_act.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Goods that are under way for the very request that is looked at. */
class OwnGoodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(m_scratch->journalEntries() > 0); }
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
        m_scratch->importStock(400);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 400).operation);
    }

    void whatWasIssuedForItDoesNotStandInItsWay()
    {
        (void)take(issueStock(m_scratch->office(), u"R1"_s));
        QVERIFY(m_scratch->approve("R1", 400).operation);
        const DecisionOutcome more = m_scratch->approve("R1", 401);
        QVERIFY(!more.operation && breaks(more, u"D7"_s));
        QVERIFY(m_scratch->deny("R1").operation);
        QVERIFY(take(undo(m_scratch->office(), u"R1"_s)).operation);
    }

    void whatLeftUnbookedIsNotMissingFromTheNextList()
    {
        DeliveryChange change;
        change.state = DeliveryState::Shipped;
        (void)take(changeDelivery(m_scratch->office(), u"R1"_s, DeliverySide::Prefecture, change));
        QCOMPARE(balance().free(), 0); // it still lies in the lots, as far as anybody told
        m_scratch->setNow("2026-11-20T09:00");
        (void)m_scratch->importStock(100);
        QCOMPARE(balance().reserved, 0);
        QCOMPARE(balance().free(), 100);
        QVERIFY(!issueStock(m_scratch->office(), u"R1"_s)); // the list has told it
        QCOMPARE(balance().total, 100);
        QVERIFY(m_scratch->approve("R1", 400).operation); // its own goods do not stand in its way
    }

    void itsOwnShipmentIsNoEarlierOne()
    {
        m_scratch->import({m_scratch->file(u"sent.csv"_s, u"医療機関コード,品目,枚数,発送日,区分,状態"_s,
            {u"4710001019,N95等マスク,400,2026/11/19,SOS県,発送済"_s})});
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.review.priorOccasions, 0);
        for (const Finding& finding : reviewed.review.findings) {
            QVERIFY(finding.id != CheckId::C3 || finding.verdict == Verdict::Ok);
        }
        QVERIFY(m_scratch->approve("R1", 300).operation); // D1: still the first one
        QVERIFY(take(undo(m_scratch->office(), u"R1"_s)).operation);
        QVERIFY(take(undo(m_scratch->office(), u"R1"_s)).operation); // open again, and its goods are on their way
        Asking next;
        next.number = u"R2"_s;
        m_scratch->importRequests({next.row()});
        QCOMPARE(m_scratch->review("R2").review.priorOccasions, 1);
    }

    void anEarlierShipmentIsOne()
    {
        m_scratch->import({m_scratch->file(u"sent.csv"_s, u"医療機関コード,品目,枚数,発送日,区分,状態"_s,
            {u"4710001019,N95等マスク,400,2026/11/18,SOS県,発送済"_s})});
        QCOMPARE(m_scratch->review("R1").review.priorOccasions, 1);
    }

    void anUndoNamesTheGoodsThatLeft()
    {
        QCOMPARE(departures(), QStringList());
        (void)take(issueStock(m_scratch->office(), u"R1"_s));
        QCOMPARE(departures(), QStringList{u"issued"_s});
        DeliveryChange change;
        change.state = DeliveryState::Shipped;
        change.slip = u"1234-5678-9012"_s;
        (void)take(changeDelivery(m_scratch->office(), u"R1"_s, DeliverySide::Prefecture, change));
        QCOMPARE(departures(), (QStringList{u"issued"_s, u"shipped"_s, u"slip"_s}));
    }

    void whoIsToldBeforehandIsToldThePlannedDay()
    {
        QCOMPARE(take(dayBoard(m_scratch->office())).untold.size(), std::size_t{1});
        DeliveryChange change;
        change.state = DeliveryState::Told;
        const auto changed = take(changeDelivery(m_scratch->office(), u"R1"_s, DeliverySide::Prefecture, change));
        QVERIFY(!changed.delivery.shippedDay);
        const auto dispatches = take(dispatchesOf(m_scratch->office(), u"R1"_s));
        QCOMPARE(dispatches.size(), std::size_t{1});
        QVERIFY(!dispatches[0].shipped);
        QVERIFY(dispatches[0].shipDay != m_scratch->office().today());
        QVERIFY(take(dayBoard(m_scratch->office())).untold.empty()); // 連絡済 is told, on every list
        QVERIFY(take(reviewReply(m_scratch->desk(), u"R1"_s, {})).json[u"told"_s].toBool());
    }

    void nobodyIsToldOfTheStatesGoodsBeforeTheMinistryNamesThem()
    {
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.method = Method::State;
        entry.lines = {{m_scratch->n95(), 0, 400}};
        entry.complete = true;
        QVERIFY(take(decide(m_scratch->office(), u"R1"_s, entry)).operation);
        DeliveryChange change;
        change.state = DeliveryState::Told;
        const auto told = changeDelivery(m_scratch->office(), u"R1"_s, DeliverySide::State, change);
        QVERIFY(!told);
        QCOMPARE(told.error().column, u"F3"_s);
    }

private:
    [[nodiscard]] StockBalance balance()
    {
        const auto balances = take(stockBalances(m_scratch->office())).value();
        return *std::find_if(balances.begin(), balances.end(),
            [this](const StockBalance& known) { return known.item == m_scratch->n95(); });
    }
    [[nodiscard]] QStringList departures()
    {
        Act act;
        act.steps.push_back({u"R1"_s});
        QStringList kinds;
        for (const Departure& departure : take(departuresOf(m_scratch->office(), act))) {
            kinds << departure.kind;
        }
        return kinds;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(OwnGoodsTest);
#include "test_own_goods.moc"
