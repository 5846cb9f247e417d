// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_store.h"
#include "core/store/distribution_store.h"
#include "core/store/import_store.h"
#include "core/store/promise_sql.h"
#include "core/store/stock_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** D7: what the prefecture's stock still offers when other decisions have been promised their share. */
class StockBalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchStore>();
        m_reserved.forget();
    }

    void withoutAStockListNothingIsKnown() { QVERIFY(!take(stock().balances(m_reserved, {}, 14, on("2026-11-19")))); }

    void anEmptyStockListIsKnownToHoldNothing()
    {
        importStock({});
        QCOMPARE(balance({}, 14).total, 0);
        QCOMPARE(take(stock().balances(m_reserved, {}, 14, on("2026-11-19")))->size(),
            std::size_t{2}); // each item, also those without a lot
    }

    void lotsOfAnItemAddUp()
    {
        importStock({lot(1000, "A"), lot(500, "B")});
        QCOMPARE(balance({}, 14).total, 1500);
        QCOMPARE(balance({}, 14).free(), 1500);
    }

    void completedDecisionsAreReservedButNotOnesOwn()
    {
        importStock({lot(1000, "A")});
        m_scratch->addRequest("R1");
        m_scratch->addRequest("R2");
        (void)m_scratch->decide("R1", 100);
        (void)m_scratch->decide("R2", 250);
        QCOMPARE(balance({}, 14).reserved, 350);
        QCOMPARE(balance(u"R1"_s, 14).reserved, 250);
        QCOMPARE(balance(u"R1"_s, 14).free(), 750);
    }

    void onlyWhatTheNewestVersionPromisesIsReserved()
    {
        importStock({lot(1000, "A")});
        m_scratch->addRequest("R1");
        (void)m_scratch->decide("R1", 100);
        (void)m_scratch->decide("R1", 300);
        QCOMPARE(balance({}, 14).reserved, 300);
        const auto work = m_scratch->begin();
        (void)take(DecisionStore(m_scratch->database()).undo(*work, u"R1"_s));
        take(work->commit());
        QCOMPARE(balance({}, 14).reserved, 100);
    }

    void draftsDenialsAndTheStatesPiecesReserveNothing_data()
    {
        QTest::addColumn<bool>("complete");
        QTest::addColumn<bool>("need");
        QTest::addColumn<int>("prefecture");
        QTest::newRow("draft") << false << true << 100;
        QTest::newRow("denied") << true << false << 100;
        QTest::newRow("state") << true << true << 0;
    }
    void draftsDenialsAndTheStatesPiecesReserveNothing()
    {
        QFETCH(const bool, complete);
        QFETCH(const bool, need);
        QFETCH(const int, prefecture);
        importStock({lot(1000, "A")});
        m_scratch->addRequest("R1");
        Decision decision = aDecision("R1", prefecture);
        decision.complete = complete;
        decision.need = need ? Need::Yes : Need::No;
        decision.lines[0].state = 700;
        const auto work = m_scratch->begin();
        (void)take(DecisionStore(m_scratch->database()).record(*work, decision, {}));
        take(work->commit());
        QCOMPARE(balance({}, 14).reserved, 0);
    }

    void aDecisionIsForgottenAfterTheDaysThatItIsKept_data()
    {
        QTest::addColumn<QString>("decided");
        QTest::addColumn<int>("reserved");
        QTest::newRow("on the last day kept") << u"2026-11-05T00:00:00+09:00"_s << 100;
        QTest::newRow("a second before") << u"2026-11-04T23:59:59+09:00"_s << 0;
        QTest::newRow("after the list") << u"2026-11-20T10:00:00+09:00"_s << 100;
    }
    void aDecisionIsForgottenAfterTheDaysThatItIsKept()
    {
        QFETCH(const QString, decided);
        QFETCH(const int, reserved);
        importStock({lot(1000, "A")}); // on 11-19
        m_scratch->addRequest("R1");
        m_scratch->setNow(decided.toLatin1().constData());
        (void)m_scratch->decide("R1", 100);
        QCOMPARE(balance({}, 14).reserved, reserved);
    }

    void whatLeftBeforeTheListWasTakenIsNoLongerReserved_data()
    {
        QTest::addColumn<QString>("shipped");
        QTest::addColumn<DistributionKind>("kind");
        QTest::addColumn<DistributionState>("state");
        QTest::addColumn<int>("reserved");
        const auto row = [](const char* name, const char* day, DistributionKind kind, DistributionState state,
                             int reserved) {
            QTest::newRow(name) << QString::fromLatin1(day) << kind << state << reserved;
        };
        const auto ours = DistributionKind::SosPrefecture;
        const auto gone = DistributionState::Shipped;
        row("day before the list", "2026-11-18", ours, gone, 0);
        row("day of the decision", "2026-11-16", ours, gone, 0);
        row("day of the list", "2026-11-19", ours, gone, 100);
        row("before the decision", "2026-11-15", ours, gone, 100);
        row("only planned", "2026-11-18", ours, DistributionState::Planned, 100);
        row("from the state", "2026-11-18", DistributionKind::SosState, gone, 100);
        row("PUSH", "2026-11-18", DistributionKind::Push, gone, 100);
    }
    void whatLeftBeforeTheListWasTakenIsNoLongerReserved()
    {
        QFETCH(const QString, shipped);
        QFETCH(const DistributionKind, kind);
        QFETCH(const DistributionState, state);
        QFETCH(const int, reserved);
        importStock({lot(1000, "A")});
        m_scratch->addRequest("R1");
        m_scratch->setNow("2026-11-16T14:00");
        (void)m_scratch->decide("R1", 100);
        Distribution line;
        line.facility = {4710001019};
        line.item = surgicalMask;
        line.pieces = 100;
        line.shipDate = on(shipped.toLatin1().constData());
        line.kind = kind;
        line.state = state;
        const auto work = m_scratch->begin();
        take(DistributionStore(m_scratch->database()).write(*work, line));
        take(work->commit());
        QCOMPARE(balance({}, 14).reserved, reserved);
    }

    /** A year has 200,000 requests; those of the days that are kept are found by their moment. */
    void noRequestIsLookedAtThatIsNotPromisedLately()
    {
        SQLite::Statement plan(
            m_scratch->database().connection(), "EXPLAIN QUERY PLAN SELECT * FROM (" PROMISED_SINCE ")");
        QString steps;
        while (plan.executeStep()) {
            steps += QString::fromStdString(plan.getColumn(3).getString()) + u'\n';
        }
        QVERIFY2(steps.contains(u"SEARCH r USING INDEX request_closed_with_yes (<expr>>?)"_s), qPrintable(steps));
        QVERIFY2(!steps.contains(u"SCAN r\n"_s) && !steps.contains(u"SCAN d\n"_s), qPrintable(steps));
    }

    void aLotIsKnownByItemLotDatePlaceAndOccurrence()
    {
        importStock({lot(1000, "A")});
        StockLot other = lot(5, "A");
        QVERIFY(take(stock().find(other)).has_value());
        other.occurrence = 2;
        QVERIFY(!take(stock().find(other)));
        other = lot(5, "A");
        other.useBy.reset();
        QVERIFY(!take(stock().find(other)));
        importStock({lot(400, "A")});
        QCOMPARE(take(stock().lots()).size(), std::size_t{1});
        QCOMPARE(balance({}, 14).total, 400);
        QCOMPARE(m_scratch->number("SELECT version FROM stock_lot"), 2);
    }

    void aLotWithoutUseByDateIsFoundAgain()
    {
        StockLot plain = lot(10, "");
        plain.useBy.reset();
        importStock({plain});
        importStock({plain});
        QCOMPARE(take(stock().lots()).size(), std::size_t{1});
    }

private:
    [[nodiscard]] StockStore stock() { return StockStore(m_scratch->database()); }
    [[nodiscard]] StockBalance balance(const QString& except, int keepDays)
    {
        return take(stock().balances(m_reserved, except, keepDays, on("2026-11-19")))->front();
    }
    [[nodiscard]] static StockLot lot(Quantity pieces, const char* name)
    {
        StockLot lot;
        lot.item = surgicalMask;
        lot.pieces = pieces;
        lot.lot = QString::fromLatin1(name);
        lot.useBy = on("2027-03-31");
        lot.place = u"県庁"_s;
        return lot;
    }
    void importStock(const std::vector<StockLot>& lots)
    {
        const auto work = m_scratch->begin();
        for (const StockLot& lot : lots) {
            take(stock().write(*work, lot));
        }
        ImportTally tally;
        tally.kind = u"stock"_s;
        tally.sha256 = QByteArray(32, 'x');
        take(ImportStore(m_scratch->database()).record(*work, tally));
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
    ReservedStock m_reserved;
};

SOSDESK_SUITE(StockBalanceTest);
#include "test_balances.moc"
