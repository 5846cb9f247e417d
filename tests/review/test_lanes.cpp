// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

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

SOSDESK_SUITE(LaneTest);
#include "test_lanes.moc"
