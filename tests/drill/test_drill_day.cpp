// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/drill/prefecture.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <algorithm>

using namespace sosdesk;
using sosdesk::tests::Prefecture;

namespace {

DrillOptions optionsFor(Day date)
{
    DrillOptions options;
    options.date = date;
    options.weeks = 10;
    options.seed = 7;
    return options;
}

QString tellOf(const Request& request, const Review& review)
{
    QString told = request.number;
    for (const Finding& finding : review.findings) {
        if (finding.verdict != Verdict::Ok) {
            told += u' ' + codeOf(finding.id) + u':' + finding.cause;
        }
    }
    return told;
}

} // namespace

/** The day as review sees it: that is what the drill is for. */
class DrillDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLaneHasSomeAndAThirdIsClean_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("facilities");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("a Thursday of today's regime") << "2026-11-19" << 31 << 200 << quint64{7};
        QTest::newRow("a Wednesday") << "2026-11-18" << 31 << 200 << quint64{8};
        QTest::newRow("a Tuesday after a holiday") << "2026-11-24" << 31 << 200 << quint64{9};
        QTest::newRow("the regime of 2023") << "2023-06-15" << 31 << 200 << quint64{10};
        QTest::newRow("the regime of 2021") << "2021-08-20" << 31 << 200 << quint64{11};
        QTest::newRow("few facilities") << "2026-11-19" << 31 << 40 << quint64{12};
        QTest::newRow("more requests than facilities") << "2026-11-19" << 300 << 60 << quint64{13};
        QTest::newRow("a big day") << "2026-11-19" << 310 << 1'000 << quint64{14};
    }

    void everyLaneHasSomeAndAThirdIsClean()
    {
        QFETCH(QString, date);
        QFETCH(int, requests);
        QFETCH(int, facilities);
        QFETCH(quint64, seed);
        DrillOptions options = optionsFor(*dayFromIso(date));
        options.requests = requests;
        options.facilities = facilities;
        options.seed = seed;
        const Prefecture prefecture(options);
        QCOMPARE(prefecture.failure(), QString());
        const std::vector<Request> day = prefecture.ofTheDay();
        QCOMPARE(static_cast<int>(day.size()), requests);
        std::map<Lane, int> lanes;
        int undecidable = 0;
        QString told;
        for (const Request& request : day) {
            const Review review = prefecture.judged(request);
            undecidable += review.lane ? 0 : 1;
            if (review.lane) {
                ++lanes[*review.lane];
                told += codeOf(*review.lane) + u' ' + tellOf(request, review) + u'\n';
            }
        }
        QVERIFY2(lanes[Lane::Clean] * 3 >= requests, qPrintable(told));
        for (const Lane lane : {Lane::Call, Lane::Duplicate, Lane::Excess, Lane::Late}) {
            QVERIFY2(lanes[lane] > 0, qPrintable(codeOf(lane) + u'\n' + told));
        }
        QVERIFY(undecidable >= 2); // a draft and an error record
    }

    void halfAnHourLaterSomeHaveChanged()
    {
        const Prefecture prefecture(optionsFor(*dayFromIso(u"2026-11-19")));
        const std::vector<Request> before = prefecture.ofTheDay();
        QCOMPARE(prefecture.requestsAtTwo.size(), before.size());
        int changed = 0;
        int closed = 0;
        int filed = 0;
        for (std::size_t i = 0; i < before.size(); ++i) {
            const Request& after = prefecture.requestsAtTwo[i];
            QCOMPARE(after.number, before[i].number);
            closed += after.status == RequestStatus::Closed ? 1 : 0;
            filed += before[i].status == RequestStatus::Draft && after.status != RequestStatus::Draft ? 1 : 0;
            if (after != before[i]) {
                ++changed;
                QVERIFY(after.lastModified > before[i].lastModified);
            }
        }
        QCOMPARE(closed, 1);
        QVERIFY(filed >= 1);
        QVERIFY(changed >= 5);
        QVERIFY(changed < static_cast<int>(before.size()) / 2);
    }

    void pastWeeksHaveClosedRequestsWithThePrefecturesEntries()
    {
        const Prefecture prefecture(optionsFor(*dayFromIso(u"2026-11-19")));
        QVERIFY(prefecture.summary.closedRequests >= 5);
        int granted = 0;
        int denied = 0;
        for (qint64 i = 0; i < prefecture.summary.closedRequests; ++i) {
            const Request& request = prefecture.requests[static_cast<std::size_t>(i)];
            QCOMPARE(request.status, RequestStatus::Closed);
            QVERIFY(builtInCalendarSaysOpen(dayOf(*request.received)));
            QVERIFY(dayOf(*request.received) < prefecture.summary.day);
            QVERIFY(!request.gmis.opinion.isEmpty());
            granted += request.gmis.need == Need::Yes ? 1 : 0;
            denied += request.gmis.need == Need::No ? 1 : 0;
            QCOMPARE(request.gmis.lines.empty(), request.gmis.need == Need::No);
        }
        QVERIFY(granted > 0 && denied > 0);
    }

    void aDayOffStandsForTheBusinessDayBefore()
    {
        // 2026-11-23 is a holiday after a weekend.
        const Prefecture prefecture(optionsFor(*dayFromIso(u"2026-11-23")));
        QCOMPARE(isoOf(prefecture.summary.day), QStringLiteral("2026-11-20"));
        QCOMPARE(prefecture.failure(), QString());
    }

    void theCutOffIsPlayedToTheMinute()
    {
        const Prefecture prefecture(optionsFor(*dayFromIso(u"2026-11-19")));
        const Day day = prefecture.summary.day;
        const auto hasOneAt = [&](Instant moment) {
            const std::vector<Request> requests = prefecture.ofTheDay();
            return std::any_of(requests.begin(), requests.end(),
                [moment](const Request& request) { return request.received == moment; });
        };
        QVERIFY(hasOneAt(instantAt(day, 12 * 3'600 + 59 * 60)));
        QVERIFY(hasOneAt(instantAt(day, 13 * 3'600)));
        // and one from the weekend before
        const std::vector<Request> requests = prefecture.ofTheDay();
        QVERIFY(std::any_of(requests.begin(), requests.end(),
            [](const Request& request) { return request.received && weekdayOf(dayOf(*request.received)) >= 6; }));
    }

private:
    static bool builtInCalendarSaysOpen(Day day) { return sosdesk::tests::builtInCalendar().isBusinessDay(day); }
};

SOSDESK_SUITE(DrillDayTest);
#include "test_drill_day.moc"
