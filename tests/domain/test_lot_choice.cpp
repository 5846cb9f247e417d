// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/lot_choice.h"
#include "core/domain/stock_entry.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

const Item n95{2};

Day on(const QString& iso)
{
    return dayFromIso(iso).value();
}

const Day today = on(u"2026-11-19"_s);

StockLot lot(const QString& name, Quantity pieces, const QString& useBy, Item item = n95)
{
    StockLot made;
    made.item = item;
    made.lot = name;
    made.pieces = pieces;
    made.useBy = dayFromIso(useBy);
    return made;
}

/** `A 100, B 50 | 0` */
QString told(const LotChoice& choice)
{
    QStringList shares;
    for (const LotShare& share : choice.shares) {
        shares << share.lot.lot + u' ' + QString::number(share.pieces)
                + (share.age == LotAge::Expiring ? u"!"_s : QString());
    }
    return shares.join(u", "_s) + u" | "_s + QString::number(choice.missing);
}

} // namespace

class LotChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatExpiresFirstGoesFirst()
    {
        std::vector<StockLot> lots{lot(u"C"_s, 100, {}), lot(u"B"_s, 100, u"2028-01-31"_s),
            lot(u"A"_s, 100, u"2027-01-31"_s), lot(u"X"_s, 900, u"2026-11-18"_s), lot(u"E"_s, 0, u"2026-12-01"_s),
            lot(u"G"_s, 500, u"2026-12-01"_s, Item{5})};
        std::sort(lots.begin(), lots.end(), [](const auto& a, const auto& b) { return a.lot < b.lot; });
        do {
            QCOMPARE(told(chooseLots(lots, n95, 250, today, 90)), u"A 100!, B 100, C 50 | 0"_s);
        } while (std::next_permutation(
            lots.begin(), lots.end(), [](const auto& a, const auto& b) { return a.lot < b.lot; }));
    }

    void whatIsNotThereIsMissing()
    {
        QCOMPARE(told(chooseLots({lot(u"A"_s, 100, u"2030-01-01"_s)}, n95, 250, today, 90)), u"A 100 | 150"_s);
        QCOMPARE(told(chooseLots({}, n95, 250, today, 90)), u" | 250"_s);
        QCOMPARE(told(chooseLots({lot(u"A"_s, 100, {})}, n95, 0, today, 90)), u" | 0"_s);
        QCOMPARE(told(chooseLots({lot(u"A"_s, 100, {})}, n95, -5, today, 90)), u" | 0"_s);
    }

    void lotsOfOneDayGoByTheirNames()
    {
        const QString day = u"2030-01-01"_s;
        StockLot second = lot(u"A"_s, 10, day);
        second.occurrence = 2;
        QCOMPARE(told(chooseLots({lot(u"B"_s, 10, day), second, lot(u"A"_s, 5, day)}, n95, 16, today, 90)),
            u"A 5, A 10, B 1 | 0"_s);
    }

    void theDayItselfCanStillBeUsed_data()
    {
        QTest::addColumn<QString>("useBy");
        QTest::addColumn<int>("age");
        QTest::newRow("yesterday") << u"2026-11-18"_s << int(LotAge::Expired);
        QTest::newRow("today") << u"2026-11-19"_s << int(LotAge::Expiring);
        QTest::newRow("in 90 days") << u"2027-02-17"_s << int(LotAge::Expiring);
        QTest::newRow("in 91 days") << u"2027-02-18"_s << int(LotAge::Good);
        QTest::newRow("never") << QString() << int(LotAge::Good);
    }
    void theDayItselfCanStillBeUsed()
    {
        QFETCH(const QString, useBy);
        QFETCH(const int, age);
        QCOMPARE(int(ageOf(lot(u"A"_s, 1, useBy), today, 90)), age);
    }

    void thePaceTellsTheFirstDayWithoutEnough()
    {
        const StockPace pace = paceOf(1'000, 700, today); // 100 a day
        QCOMPARE(pace.weeksTenths, std::optional(14));
        QCOMPARE(pace.runsOut, std::optional(today + 10));
        QCOMPARE(paceOf(99, 700, today).runsOut, std::optional(today));
        QCOMPARE(paceOf(-50, 700, today).runsOut, std::optional(today));
        QCOMPARE(paceOf(-50, 700, today).weeksTenths, std::optional(0));
        QVERIFY(!paceOf(1'000, 0, today).weeksTenths);
        QVERIFY(!paceOf(9'000'000'000'000'000'000, 1, today).runsOut);
        QCOMPARE(paceOf(9'000'000'000'000'000'000, 1, today).weeksTenths, std::optional(9'999));
    }

    void typedPiecesMeanWhatTheReasonSays_data()
    {
        QTest::addColumn<StockReason>("reason");
        QTest::addColumn<int>("typed");
        QTest::addColumn<std::optional<Quantity>>("change");
        const auto row = [](const char* name, StockReason reason, int typed, std::optional<Quantity> change) {
            QTest::newRow(name) << reason << typed << change;
        };
        row("received", StockReason::Received, 30, 30);
        row("issued", StockReason::Issued, 30, -30);
        row("damaged", StockReason::Damaged, 30, -30);
        row("expired", StockReason::Expired, 30, -30);
        row("counted less", StockReason::Counted, 30, -70);
        row("counted the same", StockReason::Counted, 100, 0);
        row("counted none", StockReason::Counted, 0, -100);
        row("came back", StockReason::Returned, 30, 30);
        row("sent back", StockReason::Returned, -30, -30);
        row("corrected", StockReason::Corrected, -30, -30);
        row("received a negative number", StockReason::Received, -30, {});
        row("issued nothing", StockReason::Issued, 0, {});
        row("counted a negative number", StockReason::Counted, -1, {});
        row("corrected by nothing", StockReason::Corrected, 0, {});
        row("a list is not typed", StockReason::Listed, 30, {});
    }
    void typedPiecesMeanWhatTheReasonSays()
    {
        QFETCH(const StockReason, reason);
        QFETCH(const int, typed);
        QFETCH(const std::optional<Quantity>, change);
        QCOMPARE(changeOf(reason, typed, 100), change);
    }
};

SOSDESK_SUITE(LotChoiceTest);
#include "test_lot_choice.moc"
