// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/watch_list_of.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString weeklyHeader = QStringLiteral(
    "医療機関コード,医療機関名,調査日,後方支援医療機関,PCR検査実施の可否,緊急配布の希望,N95等マスク_在庫量,"
    "N95等マスク_想定消費量,N95等マスク_購入見込量,N95等マスク_備蓄見通し");

/** `code:group` of each, in order. */
QString groups(const WatchList& list)
{
    QStringList all;
    for (const WatchRow& row : list.rows) {
        all << textOf(row.entry.facility).right(4) + u':' + codeOf(row.entry.group);
    }
    return all.join(u' ');
}

} // namespace

/** The watch list (W1–W3) of a desk, and what is offered to whom. */
class WatchListOfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        const QString facilities =
            m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,電話番号,担当者,協定"_s,
                {u"4710001019,城北病院,病院,098-111-1111,山田,病床確保"_s, u"4710001027,城南病院,病院,098-222-2222,,"_s,
                    u"4710001035,城西病院,病院,098-333-3333,,病床確保"_s});
        const QString older = m_scratch->file(u"older.csv"_s, weeklyHeader,
            {u"4710001019,城北病院,2026/11/11,,,はい,500,100,0,１か月以上"_s,
                u"4710001043,みどり診療所,2026/11/11,,,,0,20,0,１週間以内"_s});
        const QString newer = m_scratch->file(u"newer.csv"_s, weeklyHeader,
            {u"4710001019,城北病院,2026/11/18,,,はい,30,100,0,２～３週間"_s,
                u"4710001027,城南病院,2026/11/18,,,いいえ,10,100,0,１週間以内"_s,
                u"4710001035,城西病院,2026/11/18,,,いいえ,5,100,0,１週間以内"_s,
                u"4710001051,あおい薬局,2026/11/18,,,いいえ,5,100,0,１か月程度"_s});
        (void)m_scratch->import({facilities, older, newer});
    }

    void theNewestAnswerOfEachFacilityCounts()
    {
        const WatchList list = take(watchList(m_scratch->office()));
        QCOMPARE(list.answers, 5);
        QCOMPARE(list.days.size(), std::size_t(2));
        // By cover among those with a week; the clinic answered only the week before.
        QCOMPARE(groups(list), u"1043:W3 1035:W2 1027:W3 1019:W1"_s);
        QCOMPARE(list.rows[3].phone, u"098-111-1111"_s);
        QCOMPARE(list.rows[3].person, u"山田"_s);
        QCOMPARE(list.rows[0].entry.name, u"みどり診療所"_s); // not in the facility list
        QVERIFY(!list.stockKnown);
    }

    void theStockIsOfferedDownTheList()
    {
        (void)m_scratch->importStock(300);
        const WatchList list = take(watchList(m_scratch->office()));
        QVERIFY(list.stockKnown);
        QCOMPARE(list.rows[0].entry.lines[0].offered, 100); // 40 wanted, in packs
        QCOMPARE(list.rows[1].entry.lines[0].offered, 200);
        QCOMPARE(list.rows[2].entry.lines[0].offered, 0);
    }

    void whoAsksIsLookedAfterBySosAndWhoGotSomethingToo()
    {
        (void)m_scratch->importStock(5'000);
        (void)m_scratch->importRequests({Asking().row()}); // 4710001019, under review
        QCOMPARE(groups(take(watchList(m_scratch->office()))), u"1043:W3 1035:W2 1027:W3"_s);
        (void)m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 100).violations.empty());
        QCOMPARE(groups(take(watchList(m_scratch->office()))), u"1043:W3 1035:W2 1027:W3"_s);
        m_scratch->setNow("2026-12-18T14:00"); // four weeks later it counts no more, nor does the survey's week
        QVERIFY(groups(take(watchList(m_scratch->office()))).contains(u"1019:W1"_s));
    }

    void whoWasToldNoStaysOnTheList()
    {
        (void)m_scratch->importRequests({Asking().row()});
        (void)m_scratch->deny("R1");
        QVERIFY(groups(take(watchList(m_scratch->office()))).contains(u"1019:W1"_s));
    }

    void anOfferIsKeptSoThatNobodyIsPhonedTwice()
    {
        const qint64 before = m_scratch->journalEntries();
        WatchOffer offer;
        offer.facility = {4710001019};
        offer.surveyDay = *dayFromIso(u"2026-11-18");
        offer.outcome = OfferOutcome::Accepted;
        offer.lines = {{m_scratch->n95(), 200}};
        offer.note = u"金曜に届ける"_s;
        QVERIFY(recordOffer(m_scratch->office(), offer).has_value());
        QCOMPARE(m_scratch->journalEntries(), before + 1);
        const WatchRow row = take(watchList(m_scratch->office())).rows[3];
        QVERIFY(row.offer.has_value());
        QCOMPARE(row.offer->outcome, OfferOutcome::Accepted);
        QVERIFY(row.offer->lines == offer.lines);
        QCOMPARE(row.offer->note, offer.note);
        QCOMPARE(row.offer->at, m_scratch->office().now());
        offer.outcome = OfferOutcome::Declined;
        m_scratch->setNow("2026-11-20T10:00");
        QVERIFY(recordOffer(m_scratch->office(), offer).has_value());
        QCOMPARE(take(watchList(m_scratch->office())).rows[3].offer->outcome, OfferOutcome::Declined);
    }

    void anOfferOfNothingIsRefused()
    {
        WatchOffer offer;
        offer.surveyDay = *dayFromIso(u"2026-11-18");
        QCOMPARE(recordOffer(m_scratch->office(), offer).error().column, u"facility"_s);
        offer.facility = {4710001019};
        offer.outcome = OfferOutcome::Accepted;
        QCOMPARE(recordOffer(m_scratch->office(), offer).error().column, u"pieces"_s);
        offer.lines = {{m_scratch->n95(), -1}};
        offer.outcome = OfferOutcome::NoAnswer;
        QCOMPARE(recordOffer(m_scratch->office(), offer).error().column, u"pieces"_s);
        offer.lines.clear();
        QVERIFY(recordOffer(m_scratch->office(), offer).has_value());
    }

    void outlooksAreCountedWeekByWeek()
    {
        const auto weeks = take(outlookWeeks(m_scratch->office(), 12));
        QCOMPARE(weeks.size(), std::size_t(2));
        QCOMPARE(isoOf(weeks[0].day), u"2026-11-11"_s);
        QCOMPARE(weeks[1].answers, 4);
        const OutlookCount& count = weeks[1].items.at(m_scratch->n95());
        QVERIFY((count.byOutlook == std::array<int, 4>{2, 1, 1, 0}));
        QCOMPARE(count.none, 0);
        QCOMPARE(take(outlookWeeks(m_scratch->office(), 1)).size(), std::size_t(1));
    }

    void withoutSurveysThereIsNothing()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        const WatchList list = take(watchList(m_scratch->office()));
        QVERIFY(list.days.empty() && list.rows.empty());
        QVERIFY(take(outlookWeeks(m_scratch->office(), 12)).empty());
    }

private:
    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(WatchListOfTest);
#include "test_watch_list_of.moc"
