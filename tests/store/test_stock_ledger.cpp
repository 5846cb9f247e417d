// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stock_ledger.h"
#include "core/store/stock_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

class StockLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchStore>();
        m_reserved.forget();
        m_scratch->addRequest("R1");
    }

    void aListEntersWhatChanged()
    {
        list(1'000);
        list(1'000);
        list(400);
        const auto entries = take(ledger().newest({}, 10));
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries[1].pieces, Quantity(1'000));
        QCOMPARE(entries[0].pieces, Quantity(-600));
        QCOMPARE(entries[0].balance, Quantity(400));
        QCOMPARE(entries[0].reason, StockReason::Listed);
        QVERIFY(!entries[0].officer.isEmpty());
    }

    void anEntryMovesTheLotAndTellsWhatIsLeft()
    {
        list(1'000);
        const auto entered = enter(StockReason::Damaged, -30, u"水濡れ"_s);
        QVERIFY(entered.has_value());
        QCOMPARE(entered->balance, Quantity(970));
        QCOMPARE(take(store().lots()).front().pieces, Quantity(970));
        QCOMPARE(take(ledger().newest(surgicalMask, 1)).front(), *entered);
        QVERIFY(take(ledger().newest(gloves, 9)).empty());
    }

    void aLotNeverFallsBelowZero()
    {
        list(100);
        QCOMPARE(enter(StockReason::Issued, -101, {}).error().code, ErrorCode::BadArgument);
        QCOMPARE(take(store().lots()).front().pieces, Quantity(100));
        QVERIFY(enter(StockReason::Issued, -100, {}).has_value());
        QCOMPARE(enter(StockReason::Issued, -1, {}).error().code, ErrorCode::BadArgument);
    }

    void aLotThatIsNotThereTakesNoEntry()
    {
        StockEntry entry;
        entry.lot = {QUuid(u"{00000000-0000-4000-8000-00000000ffff}"_s)};
        entry.pieces = 5;
        const auto work = m_scratch->begin();
        QCOMPARE(store().enter(*work, entry).error().code, ErrorCode::BadArgument);
    }

    void whatWasIssuedForARequestIsNoLongerReserved_data()
    {
        QTest::addColumn<int>("issued");
        QTest::addColumn<int>("returned");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("reserved");
        QTest::newRow("nothing yet") << 0 << 0 << 1'000 << 300;
        QTest::newRow("a part") << 100 << 0 << 900 << 200;
        QTest::newRow("all") << 300 << 0 << 700 << 0;
        QTest::newRow("more than decided") << 400 << 0 << 600 << 0;
        QTest::newRow("some came back") << 300 << 50 << 750 << 50;
    }
    void whatWasIssuedForARequestIsNoLongerReserved()
    {
        QFETCH(const int, issued);
        QFETCH(const int, returned);
        QFETCH(const int, total);
        QFETCH(const int, reserved);
        list(1'000);
        (void)m_scratch->decide("R1", 300);
        if (issued > 0) {
            QVERIFY(enter(StockReason::Issued, -issued, {}, u"R1"_s).has_value());
        }
        if (returned > 0) {
            QVERIFY(enter(StockReason::Returned, returned, {}, u"R1"_s).has_value());
        }
        const StockBalance balance = balanceOn("2026-11-19");
        QCOMPARE(balance.total, Quantity(total));
        QCOMPARE(balance.reserved, Quantity(reserved));
        QCOMPARE(take(ledger().about(u"R1"_s)).size(), std::size_t(issued > 0) + std::size_t(returned > 0));
    }

    void damageForARequestReservesItStill()
    {
        list(1'000);
        (void)m_scratch->decide("R1", 300);
        QVERIFY(enter(StockReason::Damaged, -300, {}, u"R1"_s).has_value());
        QCOMPARE(balanceOn("2026-11-19").reserved, Quantity(300));
    }

    void aCountBelowWhatIsReservedIsTrueAndShort()
    {
        list(1'000);
        (void)m_scratch->decide("R1", 300);
        QVERIFY(enter(StockReason::Counted, -900, {}).has_value());
        const StockBalance balance = balanceOn("2026-11-19");
        QCOMPARE(balance.total, Quantity(100));
        QCOMPARE(balance.free(), Quantity(-200));
        QCOMPARE(balance.missing(), Quantity(200));
    }

    void whatExpiredIsThereButNotFree()
    {
        list(1'000); // use by 2027-03-31
        QCOMPARE(balanceOn("2027-03-31").free(), Quantity(1'000));
        const StockBalance later = balanceOn("2027-04-01");
        QCOMPARE(later.total, Quantity(1'000));
        QCOMPARE(later.expired, Quantity(1'000));
        QCOMPARE(later.free(), Quantity(0));
    }

    void thePaceIsWhatWasPromised()
    {
        list(1'000);
        m_scratch->setNow("2026-11-12T23:59:59");
        (void)m_scratch->decide("R1", 300);
        QVERIFY(take(store().promisedSince(on("2026-11-13"))).empty());
        QCOMPARE(take(store().promisedSince(on("2026-11-12"))).at(surgicalMask), Quantity(300));
    }

    void totalsOfDaysAreReckonedFromTheEntries()
    {
        m_scratch->setNow("2026-11-16T09:00");
        list(1'000);
        m_scratch->setNow("2026-11-18T23:59:59");
        QVERIFY(enter(StockReason::Issued, -400, {}).has_value());
        QCOMPARE(take(ledger().totalsOf(surgicalMask, on("2026-11-15"), on("2026-11-19"))),
            (std::vector<Quantity>{0, 1'000, 1'000, 600, 600}));
        QCOMPARE(take(ledger().totalsOf(surgicalMask, on("2026-11-19"), on("2026-11-19"))),
            std::vector<Quantity>{600}); // what came before the first day counts
        QCOMPARE(take(ledger().totalsOf(gloves, on("2026-11-19"), on("2026-11-19"))), std::vector<Quantity>{0});
    }

    void verifyHoldsTheLotsAgainstTheirEntries_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("problems");
        QTest::newRow("untouched") << QByteArray("SELECT 1") << 0;
        QTest::newRow("a lot") << QByteArray("UPDATE stock_lot SET pieces = 971") << 1;
        QTest::newRow("an entry") << QByteArray("UPDATE stock_entry SET pieces = -31 WHERE pieces = -30") << 1;
        QTest::newRow("a balance") << QByteArray("UPDATE stock_entry SET balance = 999 WHERE id = 1") << 1;
        QTest::newRow("an entry gone") << QByteArray("DELETE FROM stock_entry WHERE pieces = -30") << 1;
        QTest::newRow("all gone") << QByteArray("DELETE FROM stock_entry") << 1;
    }
    void verifyHoldsTheLotsAgainstTheirEntries()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, problems);
        list(1'000);
        QVERIFY(enter(StockReason::Damaged, -30, {}).has_value());
        QVERIFY(enter(StockReason::Received, 30, {}).has_value());
        m_scratch->tamper(sql.constData());
        const auto found = take(ledger().verify());
        QCOMPARE(found.size(), std::size_t(problems));
        if (problems > 0) {
            QCOMPARE(found.front().code, u"stock_changed"_s);
        }
    }

private:
    [[nodiscard]] StockStore store() { return StockStore(m_scratch->database()); }
    [[nodiscard]] StockLedger ledger() { return StockLedger(m_scratch->database()); }
    [[nodiscard]] StockBalance balanceOn(const char* day)
    {
        m_scratch->tamper("INSERT OR IGNORE INTO import_file (id, uuid, version, operation, file, kind, layout, "
                          "encoding, sha256, taken, unchanged, changed, refused, footer) VALUES (1, "
                          "randomblob(16), 1, 1, 'f', 'stock', '', '', randomblob(32), 0, 0, 0, 0, 0)");
        return take(store().balances(m_reserved, {}, 14, on(day)))->front();
    }
    void list(Quantity pieces)
    {
        StockLot lot;
        lot.item = surgicalMask;
        lot.pieces = pieces;
        lot.lot = u"A"_s;
        lot.useBy = on("2027-03-31");
        lot.place = u"県庁"_s;
        const auto work = m_scratch->begin();
        take(store().write(*work, lot));
        take(work->commit());
    }
    Result<StockEntry> enter(StockReason reason, Quantity pieces, const QString& note, const QString& request = {})
    {
        StockEntry entry;
        entry.lot = take(store().lots()).front().id;
        entry.reason = reason;
        entry.pieces = pieces;
        entry.note = note;
        entry.request = request;
        const auto work = m_scratch->begin();
        auto entered = store().enter(*work, entry);
        if (entered) {
            take(work->commit());
        }
        return entered;
    }

    std::unique_ptr<ScratchStore> m_scratch;
    ReservedStock m_reserved;
};

SOSDESK_SUITE(StockLedgerTest);
#include "test_stock_ledger.moc"
