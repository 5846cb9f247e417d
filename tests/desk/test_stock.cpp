// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_overview.h"
#include "core/desk/stock_replies.h"
#include "core/store/stock_ledger.h"
#include "core/store/stock_store.h"
#include "core/wording/stock_text.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Stock as the office keeps it: lots, entries, what they leave to promise. */
class StockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDesk>(); }

    void aNewListIsEnteredAsTheDifference()
    {
        import({u"N95等マスク,1000,A,2028/3/31,県庁,"_s, u"N95等マスク,500,B,2027/3/31,県庁,"_s});
        import({u"N95等マスク,900,A,2028/3/31,県庁,"_s});
        const StockOverview overview = this->overview();
        QCOMPARE(overview.entries.size(), std::size_t{4}); // B is no longer listed: gone
        QCOMPARE(n95(overview).balance.total, Quantity(900));
        QCOMPARE(problems(), 0);
    }

    void aRowThatCannotBeReadDoesNotEmptyItsLot()
    {
        import({u"N95等マスク,1000,A,2028/3/31,県庁,"_s, u"N95等マスク,500,B,2027/3/31,県庁,"_s});
        const Reply reply = take(importReply(m_scratch->desk(),
            {file({u"N95等マスク,3４O0,A,2028/3/31,県庁,"_s, u"N95等マスク,400,B,2027/3/31,県庁,"_s})}, {}, {}));
        QCOMPARE(n95(overview()).balance.total, Quantity(1'400));
        const QJsonArray issues = reply.json[u"files"_s][0][u"issues"_s].toArray();
        QCOMPARE(issues.size(), 2); // the row, and the lot that was kept for it
        QVERIFY(issues[0][u"code"_s] == u"unlisted_lot_kept"_s || issues[1][u"code"_s] == u"unlisted_lot_kept"_s);
        import({u"N95等マスク,400,B,2027/3/31,県庁,"_s});
        QCOMPARE(n95(overview()).balance.total, Quantity(400));
    }

    void lotsThatExpireFirstStandFirstAndThoseThatDidAreNotFree()
    {
        import({u"N95等マスク,10,L,,県庁,"_s, u"N95等マスク,20,E,2026/11/18,県庁,"_s,
            u"N95等マスク,40,S,2027/2/17,県庁,"_s, u"N95等マスク,80,G,2027/2/18,県庁,"_s});
        const StockOverview overview = this->overview();
        QString ages;
        for (const LotStanding& lot : overview.lots) {
            ages += lot.lot.lot + codeOf(lot.age) + u' ';
        }
        QCOMPARE(ages, u"Eexpired Sexpiring Ggood Lgood "_s);
        QCOMPARE(n95(overview).balance.free(), Quantity(130));
        QCOMPARE(n95(overview).expiring, Quantity(40));
    }

    void somethingReceivedMayBeANewLot()
    {
        StockWords words;
        words.item = u"n95_mask"_s;
        words.lot = u"N-7"_s;
        words.useBy = u"2029-03-31"_s;
        words.place = u"県庁"_s;
        words.order = {{}, StockReason::Received, 500, u"国から"_s, {}};
        const Reply reply = take(stockEntryReply(m_scratch->desk(), words));
        QCOMPARE(reply.committed.size(), std::size_t{1});
        QCOMPARE(reply.json[u"entries"_s][0][u"balance"_s].toInt(), 500);
        QVERIFY(overview().known); // also without any list
        QCOMPARE(n95(overview()).balance.free(), Quantity(500));
        words.place.clear();
        words.lot = u"N-8"_s;
        QCOMPARE(stockEntryReply(m_scratch->desk(), words).error().column, u"place"_s);
        words.useBy = u"31.3.2029"_s;
        QCOMPARE(stockEntryReply(m_scratch->desk(), words).error().column, u"--use-by"_s);
        QCOMPARE(overview().lots.size(), std::size_t{1});
    }

    void anEntryThatCannotBeMeantIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<StockReason>("reason");
        QTest::addColumn<int>("pieces");
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("column");
        QTest::newRow("below zero") << u"A"_s << StockReason::Issued << 1'001 << QString() << u"pieces"_s;
        QTest::newRow("nothing") << u"A"_s << StockReason::Damaged << 0 << QString() << u"pieces"_s;
        QTest::newRow("a correction without a note") << u"A"_s << StockReason::Corrected << 5 << QString() << u"note"_s;
        QTest::newRow("no such lot") << u"Z"_s << StockReason::Received << 5 << QString() << u"--lot"_s;
        QTest::newRow("two lots of that number") << u"B"_s << StockReason::Received << 5 << QString() << u"--lot"_s;
        QTest::newRow("no such request") << u"A"_s << StockReason::Issued << 5 << u"R9"_s << QString();
    }
    void anEntryThatCannotBeMeantIsRefusedWhole()
    {
        QFETCH(const QString, lot);
        QFETCH(const StockReason, reason);
        QFETCH(const int, pieces);
        QFETCH(const QString, request);
        QFETCH(const QString, column);
        import({u"N95等マスク,1000,A,2028/3/31,県庁,"_s, u"N95等マスク,1,B,2028/3/31,県庁,"_s,
            u"N95等マスク,1,B,2028/3/31,倉庫,"_s});
        const qint64 before = m_scratch->journalEntries();
        StockWords words;
        words.lot = lot;
        words.order = {{}, reason, pieces, {}, request};
        const auto reply = stockEntryReply(m_scratch->desk(), words);
        QVERIFY(!reply);
        QCOMPARE(reply.error().column, column);
        QCOMPARE(m_scratch->journalEntries(), before);
        QCOMPARE(n95(overview()).balance.total, Quantity(1'002));
    }

    void aCountBelowWhatIsReservedIsSaidAndBlocksPromises()
    {
        open({u"R1"_s, u"R2"_s});
        (void)m_scratch->importStock(1'000);
        QVERIFY(m_scratch->approve("R1", 300).operation.has_value());
        const Reply counted = enter(StockReason::Counted, 100);
        QCOMPARE(counted.messages.size(), 1);
        QVERIFY(counted.messages[0].contains(u"200枚不足"_s));
        QCOMPARE(take(stockReply(m_scratch->desk())).messages, counted.messages);
        const DecisionOutcome second = m_scratch->approve("R2", 1);
        QVERIFY(!second.operation);
        QVERIFY(std::any_of(second.violations.begin(), second.violations.end(),
            [](const Violation& violation) { return violation.cause == u"above_free_stock"_s; }));
        QVERIFY(enter(StockReason::Received, 201).messages.isEmpty());
        QVERIFY(m_scratch->approve("R2", 1).operation.has_value());
    }

    void whatLeavesIsTakenFromTheLotsThatExpireFirst()
    {
        open({u"R1"_s});
        import({u"N95等マスク,200,B,2028/3/31,県庁,"_s, u"N95等マスク,150,A,2027/3/31,県庁,"_s,
            u"N95等マスク,900,X,2026/11/1,県庁,"_s});
        QCOMPARE(issueStock(m_scratch->office(), u"R1"_s).error().code, ErrorCode::RuleViolated); // not decided
        QVERIFY(m_scratch->approve("R1", 300).operation.has_value());
        const BookedStock booked = take(issueStock(m_scratch->office(), u"R1"_s));
        QCOMPARE(booked.entries.size(), std::size_t{2});
        QCOMPARE(booked.lots[0].lot, u"A"_s);
        QCOMPARE(booked.entries[0].pieces, Quantity(-150));
        QCOMPARE(booked.entries[1].pieces, Quantity(-150));
        QCOMPARE(booked.entries[1].request, u"R1"_s);
        QCOMPARE(n95(overview()).balance.reserved, Quantity(0));
        QCOMPARE(n95(overview()).balance.free(), Quantity(50));
        QVERIFY(!issueStock(m_scratch->office(), u"R1"_s)); // nothing is left to issue
        QCOMPARE(problems(), 0);
    }

    void whatIsNotThereDoesNotLeaveAtAll()
    {
        open({u"R1"_s});
        (void)m_scratch->importStock(400);
        QVERIFY(m_scratch->approve("R1", 300).operation.has_value());
        (void)enter(StockReason::Damaged, 200);
        QCOMPARE(issueStock(m_scratch->office(), u"R1"_s).error().value, u"100"_s);
        QCOMPARE(n95(overview()).balance.total, Quantity(200));
    }

    void allOpenSuggestionsTogetherMayBeMoreThanIsFree()
    {
        open({u"R1"_s, u"R2"_s, u"R3"_s});
        (void)m_scratch->importStock(500);
        QVERIFY(!overview().items[1].suggested); // not reckoned, and not guessed
        const StockOverview whole = take(wholeStockOverview(m_scratch->office()));
        QCOMPARE(n95(whole).suggested, std::optional(Quantity(600)));
        QCOMPARE(n95(whole).afterSuggestions(), std::optional(Quantity(-100)));
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.suggestedElsewhere->at(m_scratch->n95()), Quantity(400));
        QVERIFY(m_scratch->approve("R2", 200).operation.has_value());
        QCOMPARE(m_scratch->review("R1").suggestedElsewhere->at(m_scratch->n95()), Quantity(200));
        QCOMPARE(n95(overview()).suggested, std::optional(Quantity(400)));
        QVERIFY(take(undo(m_scratch->office(), u"R2"_s)).operation.has_value());
        QCOMPARE(n95(take(wholeStockOverview(m_scratch->office()))).suggested, std::optional(Quantity(600)));
    }

    void whatGoesToTheStateOrBelongsToTomorrowTakesNothing()
    {
        Asking late;
        late.number = u"R2"_s;
        late.received = u"2026/11/19 13:30"_s;
        (void)m_scratch->importRequests({Asking{}.row(), late.row()});
        (void)m_scratch->importStock(500);
        QCOMPARE(n95(take(wholeStockOverview(m_scratch->office()))).suggested, std::optional(Quantity(200)));
        (void)enter(StockReason::Counted, 199); // no longer enough for either
        QCOMPARE(n95(take(wholeStockOverview(m_scratch->office()))).suggested, std::optional(Quantity(0)));
    }

    void thePaceOfSevenDaysTellsWhenItRunsOut()
    {
        open({u"R1"_s});
        (void)m_scratch->importStock(1'000);
        QVERIFY(!n95(overview()).pace.weeksTenths);
        QVERIFY(m_scratch->approve("R1", 350).operation.has_value());
        const StockPace pace = n95(overview()).pace;
        QCOMPARE(pace.perWeek, Quantity(350));
        QCOMPARE(pace.weeksTenths, std::optional(18));
        QCOMPARE(pace.runsOut, std::optional(m_scratch->desk().today() + 13));
        QCOMPARE(n95(overview()).past.back(), Quantity(1'000));
        QCOMPARE(n95(overview()).past.size(), std::size_t(stockDaysBack));
    }

    void entriesAreJournalledAndVerified()
    {
        (void)m_scratch->importStock(1'000);
        const qint64 before = m_scratch->journalEntries();
        (void)enter(StockReason::Damaged, 30);
        QCOMPARE(m_scratch->journalEntries(), before + 1);
        const Reply ledger = take(stockLedgerReply(m_scratch->desk(), u"n95_mask"_s));
        QCOMPARE(ledger.json[u"entries"_s].toArray().size(), 2);
        QCOMPARE(ledger.json[u"entries"_s][0][u"reason"_s].toString(), u"damaged"_s);
        QVERIFY(take(stockLedgerReply(m_scratch->desk(), u"exam_glove"_s)).json[u"entries"_s].toArray().isEmpty());
        const Result<void> tampered = m_scratch->office().database().guarded(
            [this] { m_scratch->office().database().execute("UPDATE stock_lot SET pieces = 969"); });
        QVERIFY(tampered.has_value());
        const Reply verified = take(verifyReply(m_scratch->desk()));
        QCOMPARE(verified.exitCode, exitCodeOf(ErrorCode::JournalBroken));
        QCOMPARE(verified.json[u"problems"_s][0][u"code"_s].toString(), u"stock_changed"_s);
    }

private:
    [[nodiscard]] QString file(const QStringList& rows) const
    {
        return m_scratch->file(u"stock.csv"_s, u"品目,枚数,ロット,使用期限,保管場所,備考"_s, rows);
    }
    void import(const QStringList& rows) { (void)m_scratch->import({file(rows)}); }
    void open(const QStringList& numbers)
    {
        QStringList rows;
        for (const QString& number : numbers) {
            Asking asking;
            asking.number = number;
            rows << asking.row();
        }
        (void)m_scratch->importRequests(rows);
        for (const QString& number : numbers) {
            (void)m_scratch->phone(number.toLatin1().constData());
        }
    }
    Reply enter(StockReason reason, Quantity pieces)
    {
        StockWords words;
        words.lot = u"A"_s;
        words.order = {{}, reason, pieces, u"棚で確認"_s, {}};
        return take(stockEntryReply(m_scratch->desk(), words));
    }
    StockOverview overview() { return take(stockOverview(m_scratch->office())); }
    ItemStock n95(const StockOverview& overview)
    {
        const Item item = m_scratch->n95();
        return *std::find_if(overview.items.begin(), overview.items.end(),
            [item](const ItemStock& stock) { return stock.balance.item == item; });
    }
    qint64 problems() { return take(verifyReply(m_scratch->desk())).json[u"problems"_s].toArray().size(); }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(StockTest);
#include "test_stock.moc"
