// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/period_figures.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

const Item n95{2};
const Item gloves{5};

Day day(const char* iso)
{
    return *dayFromIso(QString::fromLatin1(iso));
}

Instant at(const char* iso)
{
    return *instantFromIso(QString::fromLatin1(iso));
}

/** A completed 要 of one item from the stock. */
PeriodCase given(std::int64_t code, const char* on, Item item, Quantity pieces)
{
    PeriodCase request;
    request.facility = {code};
    request.facilityName = u"病院%1"_s.arg(code);
    request.processingDay = day(on);
    request.asked = {{item, pieces}};
    request.need = Need::Yes;
    request.method = Method::Prefecture;
    request.lines = {{item, pieces, 0}};
    return request;
}

Distribution push(std::int64_t code, const char* on, Item item, Quantity pieces)
{
    Distribution shipped;
    shipped.facility = {code};
    shipped.item = item;
    shipped.pieces = pieces;
    shipped.shipDate = day(on);
    return shipped;
}

} // namespace

class PeriodFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreCountedByChannelKindMethodAndItem()
    {
        PeriodCase approved = given(1, "2024-11-25", n95, 400);
        approved.kind = FacilityKind::Hospital;
        PeriodCase state = given(2, "2024-11-25", n95, 100);
        state.method = Method::State;
        state.lines = {{n95, 20, 80}};
        state.channel = Channel::Sheet;
        PeriodCase denied = given(1, "2024-11-26", gloves, 1'000);
        denied.need = Need::No;
        denied.method.reset();
        denied.lines = {{gloves, 5, 5}}; // what a 否 once had counts for nothing
        PeriodCase open = given(3, "2024-11-26", gloves, 300);
        open.need.reset();
        open.method.reset();
        open.lines.clear();
        const Statistics figures =
            statisticsOf({approved, state, denied, open}, {day("2024-11-25"), day("2024-11-26")});
        QVERIFY((figures.all == RequestCount{4, 2, 1}));
        QCOMPARE(figures.all.open(), 1);
        QVERIFY((figures.channels.at(Channel::Sheet) == RequestCount{1, 1, 0}));
        QVERIFY((figures.kinds.at(FacilityKind::Hospital) == RequestCount{1, 1, 0}));
        QVERIFY((figures.kinds.at(std::nullopt) == RequestCount{3, 1, 1}));
        QCOMPARE(figures.methods.at(Method::State), 1);
        QVERIFY((figures.items.at(n95) == ItemCount{500, 420, 80, 2}));
        QVERIFY((figures.items.at(gloves) == ItemCount{1'300, 0, 0, 2}));
        QCOMPARE(figures.facilities, 3);
    }

    void theMedianIsTheMiddleOfTheTimesThatAreKnown()
    {
        const auto timed = [](const char* received, const char* decided) {
            PeriodCase request = given(1, "2024-11-25", n95, 100);
            request.received = at(received);
            request.decided = at(decided);
            return request;
        };
        std::vector<PeriodCase> cases = {timed("2024-11-25T10:00", "2024-11-25T11:00"),
            timed("2024-11-25T10:00", "2024-11-26T10:00"), timed("2024-11-25T10:00", "2024-11-25T10:30")};
        QCOMPARE(statisticsOf(cases, {}).medianMinutes, std::optional(60));
        QCOMPARE(statisticsOf(cases, {}).longestMinutes, std::optional(1'440));
        QCOMPARE(statisticsOf(cases, {}).onTheDay, 2);
        cases.push_back(timed("2024-11-25T10:00", "2024-11-25T11:10"));
        QCOMPARE(statisticsOf(cases, {}).medianMinutes, std::optional(65));
        cases.push_back(timed("2024-11-25T12:00", "2024-11-25T11:00")); // a clock went wrong: no time at all
        QCOMPARE(statisticsOf(cases, {}).timed, 4);
        QCOMPARE(statisticsOf({}, {}).medianMinutes, std::nullopt);
        QCOMPARE(statisticsOf({given(1, "2024-11-25", n95, 100)}, {}).medianMinutes, std::nullopt);
    }

    void whatWasGivenIsSummedAndTickedOffByTheShipmentsAfterIt()
    {
        const std::vector<PeriodCase> cases = {given(1, "2024-11-25", n95, 400), given(1, "2024-11-27", n95, 200),
            given(2, "2024-11-25", gloves, 1'000), given(2, "2024-11-25", {1}, 900)};
        std::vector<TopUp> all = pushTopUp(cases, {}, {n95, gloves});
        QCOMPARE(all.size(), std::size_t(2)); // surgical masks are not topped up
        QCOMPARE(all[0].given, 600);
        QCOMPARE(all[0].times, 2);
        QCOMPARE(all[0].first, day("2024-11-25"));
        QCOMPARE(all[0].open(), 600);
        // A shipment of the day itself, or before, cannot bring it; another facility's brings nothing here.
        const std::vector<Distribution> pushes = {push(1, "2024-11-25", n95, 5'000), push(1, "2024-11-26", n95, 300),
            push(1, "2024-12-04", n95, 200), push(2, "2024-12-04", n95, 200), push(2, "2024-12-04", gloves, 5'000)};
        all = pushTopUp(cases, pushes, {n95, gloves});
        QCOMPARE(all[0].brought, 500);
        QCOMPARE(all[0].open(), 100);
        QCOMPARE(all[0].push, std::optional(day("2024-12-04")));
        QCOMPARE(all[1].open(), 0); // more than was given brings no more than that
        QCOMPARE(all[1].brought, 1'000);
    }

    void aShipmentIsUsedUpOnce()
    {
        const std::vector<PeriodCase> cases = {given(1, "2024-11-25", n95, 100), given(1, "2024-11-26", n95, 100)};
        QCOMPARE(pushTopUp(cases, {push(1, "2024-12-01", n95, 150)}, {n95})[0].open(), 50);
    }

    void plannedOnesOtherKindsAndWhatTheStateGaveCountForNothing()
    {
        PeriodCase state = given(1, "2024-11-25", n95, 0);
        state.lines = {{n95, 0, 500}};
        PeriodCase denied = given(1, "2024-11-25", n95, 500);
        denied.need = Need::No;
        QVERIFY(pushTopUp({state, denied}, {}, {n95}).empty());
        Distribution planned = push(1, "2024-12-01", n95, 100);
        planned.state = DistributionState::Planned;
        Distribution sos = push(1, "2024-12-01", n95, 100);
        sos.kind = DistributionKind::SosState;
        QCOMPARE(pushTopUp({given(1, "2024-11-25", n95, 100)}, {planned, sos}, {n95})[0].open(), 100);
    }

    void placesWithoutACodeStandByTheirNames()
    {
        PeriodCase here = given(0, "2024-11-25", n95, 100);
        here.facilityName = u"みどり医院"_s;
        PeriodCase there = given(0, "2024-11-25", n95, 100);
        there.facilityName = u"あおい医院"_s;
        const auto all = pushTopUp({here, there, here}, {push(0, "2024-12-01", n95, 1'000)}, {n95});
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].open() + all[1].open(), 300);
    }

    void onlyWhatWasToldIsPublishedSummedByFacility()
    {
        PeriodCase first = given(1, "2024-11-25", n95, 400);
        first.told = true;
        PeriodCase second = given(1, "2024-11-26", n95, 100);
        second.told = true;
        second.lines.push_back({gloves, 0, 200});
        second.lines.push_back({{1}, 0, 0});
        const PeriodCase untold = given(2, "2024-11-25", n95, 400);
        PeriodCase denied = given(3, "2024-11-25", n95, 400);
        denied.need = Need::No;
        denied.told = true;
        const auto all = publicationOf({first, second, untold, denied});
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY((all[0].pieces == std::map<Item, Quantity>{{n95, 500}, {gloves, 200}}));
    }
};

SOSDESK_SUITE(PeriodFiguresTest);
#include "test_period_figures.moc"
