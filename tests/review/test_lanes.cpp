// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <limits>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

std::optional<Lane> laneOn(const Dossier& dossier, const QString& today)
{
    return judge(dossier, regimeOf(dossier), builtInCalendar(), day(today)).lane;
}

} // namespace

class LaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLaneThatFitsIsTaken()
    {
        Dossier dossier = cleanDossier();
        const QString today = QStringLiteral("2024-11-22");
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Clean));
        dossier.contacts.clear();
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Call));
        line(dossier).asked = 401;
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Excess));
        dossier.distributions = {{sent(DistributionKind::Push, today, 100), PlaceMatch::SameNamePhone}};
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Duplicate));
        dossier.request.received = moment(QStringLiteral("2024-11-22T13:12"));
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Late));
        dossier.changedFields = {QStringLiteral("remarks")};
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Changed));
        dossier.decision = approval();
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Changed)); // a draft decides nothing
        dossier.decision->complete = true;
        QCOMPARE(laneOn(dossier, today), std::optional(Lane::Done));
    }

    void closedIsDone()
    {
        Dossier dossier = cleanDossier();
        dossier.request.status = RequestStatus::Closed;
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Done));
        dossier.request.status = RequestStatus::UnderReview;
        dossier.request.prefectureStatus = PrefectureStatus::Complete;
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Done));
    }

    void draftsAndErrorsStandInNoLane()
    {
        Dossier dossier = cleanDossier();
        for (const RequestStatus status : {RequestStatus::Draft, RequestStatus::Error}) {
            dossier.request.status = status;
            QCOMPARE(judged(dossier).lane, std::optional<Lane>());
        }
    }

    void lateIsOnlyLateUntilItsDayComes()
    {
        Dossier dossier = cleanDossier();
        dossier.request.received = moment(QStringLiteral("2024-11-21T13:12"));
        dossier.dailyDays = {day(QStringLiteral("2024-11-21"))};
        dossier.daily = {dailyOn(QStringLiteral("2024-11-21"))};
        QCOMPARE(laneOn(dossier, QStringLiteral("2024-11-21")), std::optional(Lane::Late));
        QCOMPARE(laneOn(dossier, QStringLiteral("2024-11-22")), std::optional(Lane::Clean)); // C8 aside
        QCOMPARE(laneOn(dossier, QStringLiteral("2024-11-25")), std::optional(Lane::Clean));
    }

    void whatIsOfADayToComeIsLateUntilThen()
    {
        QCOMPARE(laneOn(cleanDossier(), QStringLiteral("2024-11-21")), std::optional(Lane::Late));
        QCOMPARE(laneOn(cleanDossier(), QStringLiteral("2024-11-22")), std::optional(Lane::Clean));
    }

    void tooMuchStockIsExcess()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 401;
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Excess));
    }

    void anythingElseThatIsNotInOrderWantsACall_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 6; ++which) {
            QTest::addRow("%d", which) << which;
        }
    }

    void anythingElseThatIsNotInOrderWantsACall()
    {
        QFETCH(const int, which);
        Dossier dossier = cleanDossier();
        switch (which) {
        case 0:
            dossier.facility->agreements.clear();
            break;
        case 1:
            line(dossier).outlook.reset();
            break;
        case 2:
            dossier.distributions = {{sent(DistributionKind::SosState, QStringLiteral("2024-11-01"), 1)},
                {sent(DistributionKind::SosState, QStringLiteral("2024-11-02"), 1)}};
            break;
        case 3:
            dossier.weekly.clear();
            break;
        case 4:
            dossier.request.conditionsConfirmed = false;
            break;
        default:
            line(dossier).asked = 300;
            break;
        }
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Call));
    }

    void anyDayCanBeJudgedByAnotherRegime()
    {
        const Dossier dossier = cleanDossier();
        const Review other =
            judge(dossier, *builtInShelf().find(u"covid-2023"), builtInCalendar(), requestDay(dossier));
        QCOMPARE(other.regime, QStringLiteral("covid-2023"));
        QCOMPARE(other.findings.front().id, CheckId::C1);
        QCOMPARE(other.findings.front().verdict, Verdict::Fail); // agreements count for nothing there
    }
};

/** How long a stock lasts. */
class CoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weeksAreStockByUse_data()
    {
        QTest::addColumn<qint64>("stock");
        QTest::addColumn<qint64>("use");
        QTest::addColumn<int>("tenths"); // -1: unknown
        QTest::newRow("less than a week") << qint64{120} << qint64{300} << 4;
        QTest::newRow("cut off, not rounded") << qint64{199} << qint64{100} << 19;
        QTest::newRow("nothing there") << qint64{0} << qint64{5} << 0;
        QTest::newRow("nothing used") << qint64{5} << qint64{0} << -1;
        QTest::newRow("negative") << qint64{-5} << qint64{5} << -1;
        QTest::newRow("for ever") << std::numeric_limits<qint64>::max() << qint64{1} << 9'990;
    }
    void weeksAreStockByUse()
    {
        QFETCH(const qint64, stock);
        QFETCH(const qint64, use);
        QFETCH(const int, tenths);
        QCOMPARE(weeksOfCover(stock, use).value_or(-1), tenths);
        QVERIFY(!weeksOfCover(std::nullopt, use) && !weeksOfCover(stock, std::nullopt));
    }

    void theItemThatRunsOutFirstCounts()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 120;
        line(dossier).weeklyUse = 100;
        dossier.request.lines.push_back({gown, 100, 40, 100, 0, Outlook::Within1Week});
        QCOMPARE(judged(dossier).coverTenths, std::optional(4));
        dossier.request.lines.back().asked = 0; // nobody asks for it
        QCOMPARE(judged(dossier).coverTenths, std::optional(12));
    }
};

SOSDESK_SUITE(CoverTest);
SOSDESK_SUITE(LaneTest);
#include "test_lanes.moc"
