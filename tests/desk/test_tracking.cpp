// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deliveries.h"
#include "core/desk/delivery_change.h"
#include "core/desk/export.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What comes back about deliveries: tracking numbers by our number, and the ministry's answers (F3). */
class TrackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Whatever was done: each message is witnessed by the journal. */
    void cleanup() { QVERIFY(m_scratch->journalEntries() > 0); }
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        Asking other;
        other.number = u"R2"_s;
        other.code = u"4710001027"_s;
        m_scratch->importRequests({Asking().row(), other.row()});
        m_scratch->importStock(5'000);
        (void)m_scratch->phone("R1");
        (void)m_scratch->phone("R2");
    }

    void theNumberThatLeftComesBackWithItsSlip()
    {
        QVERIFY(m_scratch->approve("R1", 400).decision.complete);
        (void)take(exportList(office(), {ExportedList::Annex2Csv, {}, {}}, m_scratch->path(u"a.csv"_s)));
        const QString number = rowOf(u"R1"_s).delivery.number;
        const QString header = u"お客様管理番号,伝票番号,出荷日"_s;
        const QStringList rows{number + u",123456789012,2026/11/19"_s, number + u",123456789013,2026/11/19"_s};
        QJsonObject tally = import(u"tracking"_s, header, rows);
        QCOMPARE(tally[u"kind"_s].toString(), u"tracking"_s);
        QCOMPARE(tally[u"taken"_s].toInt(), 2);
        const Delivery delivery = rowOf(u"R1"_s).delivery;
        QCOMPARE(delivery.state, DeliveryState::Shipped);
        QCOMPARE(delivery.shippedDay, dayFromIso(u"2026-11-19"_s));
        QCOMPARE(delivery.slips.size(), std::size_t{2});
        const int version = delivery.version;
        tally = import(u"tracking-2"_s, header, rows); // the same again changes nothing
        QCOMPARE(tally[u"unchanged"_s].toInt(), 2);
        QCOMPARE(rowOf(u"R1"_s).delivery.version, version);
        tally = import(u"tracking-3"_s, header, {number.toLower() + u",123456789013,2026/11/18"_s});
        QCOMPARE(tally[u"changed"_s].toInt(), 1);
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void unknownAndForeignNumbersAreListedRows()
    {
        QVERIFY(m_scratch->approve("R1", 400).decision.complete);
        const QJsonObject tally = import(u"tracking"_s, u"お客様管理番号,伝票番号"_s,
            {u"D000000000000,123456789012"_s, u"S000000000000,123456789013"_s, u"受注１２,123456789014"_s,
                u"D000000000000,"_s});
        QCOMPARE(tally[u"taken"_s].toInt(), 0);
        QCOMPARE(tally[u"refused"_s].toInt(), 4);
        QStringList told;
        for (const QJsonValue& issue : tally[u"issues"_s].toArray()) {
            told << issue[u"code"_s].toString();
        }
        QCOMPARE(
            told, (QStringList{u"unknown_delivery"_s, u"live_number"_s, u"unknown_delivery"_s, u"missing_value"_s}));
    }

    void theMinistrysAnswerIsHeldAgainstTheDecision()
    {
        fromState(u"R1"_s, 400);
        const QString header = u"管理番号,医療機関コード,品目,配布枚数,発送日"_s;
        QJsonObject tally = import(u"notice"_s, header, {u"R1,,N95等マスク,300,2026/11/24"_s});
        QCOMPARE(tally[u"kind"_s].toString(), u"state-notice"_s);
        QCOMPARE(tally[u"taken"_s].toInt(), 1);
        QCOMPARE(tally[u"issues"_s][0][u"code"_s].toString(), u"differs_from_decision"_s);
        QCOMPARE(tally[u"issues"_s][0][u"value"_s].toString(), u"R1 N95等マスク 400→300"_s);
        DeliveryRow row = rowOf(u"R1"_s);
        QCOMPARE(row.delivery.side, DeliverySide::State);
        QCOMPARE(isoOf(row.shipDay()), u"2026-11-24"_s);
        QCOMPARE(row.flags, (std::vector{DeliveryFlag::Differs, DeliveryFlag::NotTold}));
        QCOMPARE(row.state[0].promised, std::optional<Quantity>(300));
        // A later answer is the whole of it; two lines of one day add up.
        tally = import(u"notice-2"_s, header,
            {u",4710001019,N95等マスク,150,2026/11/25"_s, u",4710001019,N95等マスク,250,2026/11/25"_s});
        QCOMPARE(tally[u"changed"_s].toInt() + tally[u"unchanged"_s].toInt(), 2);
        row = rowOf(u"R1"_s);
        QCOMPARE(row.state[0].promised, std::optional<Quantity>(400));
        QVERIFY(!row.state[0].differs());
        QVERIFY(m_scratch->journalEntries() > 0); // every message is witnessed
        tally = import(u"notice-3"_s, header,
            {u",4710001019,N95等マスク,150,2026/11/25"_s, u",4710001019,N95等マスク,250,2026/11/25"_s, u""_s});
        QCOMPARE(tally[u"unchanged"_s].toInt(), 2);
        // What the distribution list says was shipped is the third column.
        m_scratch->import({m_scratch->file(u"push.csv"_s, u"医療機関コード,医療機関名,品目,枚数,発送日,区分,状態"_s,
            {u"4710001019,見本病院,N95等マスク,390,2026/11/26,SOS国,発送済"_s})});
        row = rowOf(u"R1"_s);
        QCOMPARE(row.state[0].actual, std::optional<Quantity>(390));
        QVERIFY(row.state[0].differs());
        QCOMPARE(row.delivery.state, DeliveryState::Shipped);
    }

    void anAnswerAboutNothingOfOursIsRefused()
    {
        fromState(u"R1"_s, 400);
        const QJsonObject tally = import(u"notice"_s, u"管理番号,医療機関コード,品目,配布枚数,発送日"_s,
            {u"R9,,N95等マスク,300,2026/11/24"_s, u",4710001027,N95等マスク,300,2026/11/24"_s,
                u",,N95等マスク,300,2026/11/24"_s});
        QCOMPARE(tally[u"refused"_s].toInt(), 3);
        QStringList told;
        for (const QJsonValue& issue : tally[u"issues"_s].toArray()) {
            told << issue[u"code"_s].toString();
        }
        QCOMPARE(told, (QStringList{u"unknown_request"_s, u"nothing_from_state"_s, u"missing_value"_s}));
    }

    void stateAndPrefectureOfOneRequestAreTwoDeliveries()
    {
        fromState(u"R1"_s, 300, 100);
        ShipmentSpan span;
        span.requests = {u"R1"_s};
        const auto rows = take(deliveryRows(office(), span));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].delivery.lines.front().pieces, Quantity{100});
        QCOMPARE(rows[1].delivery.lines.front().pieces, Quantity{300});
    }

private:
    Office& office() { return m_scratch->office(); }
    void fromState(const QString& number, Quantity state, Quantity prefecture = 0)
    {
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.method = Method::State;
        entry.lines = {{m_scratch->n95(), prefecture, state}};
        entry.opinion =
            u"これまでの緊急配布は0回。欠品により購入できないことを電話で確認。県と国の双方で供給する理由は、県の備蓄が不足しているため。"_s;
        entry.complete = true;
        const DecisionOutcome outcome = take(decide(office(), number, entry));
        QVERIFY(outcome.decision.complete);
    }
    DeliveryRow rowOf(const QString& request)
    {
        ShipmentSpan span;
        span.requests = {request};
        return take(deliveryRows(office(), span)).back();
    }
    QJsonObject import(const QString& name, const QString& header, const QStringList& rows)
    {
        return m_scratch->import({m_scratch->file(name + u".csv"_s, header, rows)}).json[u"files"_s][0].toObject();
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(TrackingTest);
#include "test_tracking.moc"
