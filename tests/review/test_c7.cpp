// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

/** The clean dossier's request on another day; nobody's survey is there yet. */
Dossier requestOn(const QString& iso)
{
    Dossier dossier = cleanDossier();
    dossier.request.received = instantAt(day(iso), 36'000);
    dossier.weekly.clear();
    dossier.daily.clear();
    dossier.weeklyDays.clear();
    dossier.dailyDays.clear();
    return dossier;
}

} // namespace

class C7Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStricterAgreementDecides_data()
    {
        QTest::addColumn<QStringList>("agreements");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("withoutDaily");
        const auto row = [](const char* name, const QStringList& agreements, const char* kind, const char* verdict) {
            QTest::newRow(name) << agreements << kind << verdict;
        };
        const QString beds = QStringLiteral("beds");
        const QString home = QStringLiteral("home_care");
        const QString dispatch = QStringLiteral("dispatch");
        row("beds", {beds}, "hospital", "fail");
        row("fever clinic, a clinic", {QStringLiteral("fever_clinic")}, "clinic", "fail");
        row("support", {QStringLiteral("support")}, "hospital", "fail");
        row("home care", {home}, "clinic", "ok");
        row("dispatch", {dispatch}, "hospital", "ok");
        row("home care and dispatch", {home, dispatch}, "hospital", "ok");
        row("home care and beds", {home, beds}, "hospital", "fail");
        row("pharmacy without agreement", {}, "pharmacy", "ok");
        row("visiting nurses without agreement", {}, "visiting_nurse", "ok");
        row("hospital without agreement", {}, "hospital", "unknown");
        row("nothing known", {}, "", "unknown");
    }

    void theStricterAgreementDecides()
    {
        QFETCH(const QStringList, agreements);
        QFETCH(const QString, kind);
        QFETCH(const QString, withoutDaily);
        Dossier dossier = cleanDossier();
        dossier.facility->kind = fromCode<FacilityKind>(kind);
        dossier.facility->agreements.clear();
        for (const QString& agreement : agreements) {
            dossier.facility->agreements.insert(fromCode<Agreement>(agreement).value());
        }
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Ok);
        dossier.daily.clear();
        QCOMPARE(codeOf(findingOf(dossier, CheckId::C7).verdict), withoutDaily);
        dossier.weekly.clear(); // every agreement needs the weekly one
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Fail);
    }

    void clinicsNeedNoDailySurveyInTheCovidRegimes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("clinic") << "clinic"
                                << "ok";
        QTest::newRow("hospital") << "hospital"
                                  << "fail";
        QTest::newRow("pharmacy") << "pharmacy"
                                  << "fail";
        QTest::newRow("kind not known") << ""
                                        << "unknown";
    }

    void clinicsNeedNoDailySurveyInTheCovidRegimes()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, verdict);
        for (const QString& friday : {QStringLiteral("2022-11-18"), QStringLiteral("2023-06-16")}) {
            Dossier dossier = requestOn(friday);
            dossier.facility->kind = fromCode<FacilityKind>(kind);
            dossier.weekly = {weeklyOn(isoOf(day(friday) - 2))};
            dossier.dailyDays = {day(friday)};
            QCOMPARE(codeOf(findingOf(dossier, CheckId::C7).verdict), verdict);
        }
    }

    void thePreviousOrTheNextWednesdayCounts_data()
    {
        QTest::addColumn<QString>("requested");
        QTest::addColumn<QString>("surveyed");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("previous") << "2024-11-22"
                                  << "2024-11-20"
                                  << "ok";
        QTest::newRow("next") << "2024-11-22"
                              << "2024-11-27"
                              << "ok";
        QTest::newRow("two back") << "2024-11-22"
                                  << "2024-11-13"
                                  << "unknown";
        QTest::newRow("two ahead") << "2024-11-22"
                                   << "2024-12-04"
                                   << "unknown";
        QTest::newRow("a Thursday") << "2024-11-22"
                                    << "2024-11-21"
                                    << "unknown";
        QTest::newRow("the Wednesday itself") << "2024-11-27"
                                              << "2024-11-27"
                                              << "ok";
        QTest::newRow("the one before a Wednesday") << "2024-11-27"
                                                    << "2024-11-20"
                                                    << "ok";
        QTest::newRow("the one after a Wednesday") << "2024-11-27"
                                                   << "2024-12-04"
                                                   << "ok";
        QTest::newRow("two before a Wednesday") << "2024-11-27"
                                                << "2024-11-13"
                                                << "unknown";
        QTest::newRow("from a Thursday back") << "2024-11-28"
                                              << "2024-11-27"
                                              << "ok";
        QTest::newRow("from a Tuesday ahead") << "2024-11-26"
                                              << "2024-11-27"
                                              << "ok";
        QTest::newRow("from a Tuesday too far") << "2024-11-26"
                                                << "2024-12-04"
                                                << "unknown";
    }

    void thePreviousOrTheNextWednesdayCounts()
    {
        QFETCH(const QString, requested);
        QFETCH(const QString, surveyed);
        QFETCH(const QString, verdict);
        Dossier dossier = requestOn(requested);
        dossier.daily = {dailyOn(requested)};
        dossier.weekly = {weeklyOn(surveyed)};
        dossier.weeklyDays = {day(surveyed)};
        QCOMPARE(codeOf(findingOf(dossier, CheckId::C7).verdict), verdict);
    }

    void absentAmongOthersFailsAndNothingImportedIsUnknown()
    {
        Dossier dossier = requestOn(QStringLiteral("2024-11-22"));
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Unknown);
        dossier.weeklyDays = {day(QStringLiteral("2024-11-13"))}; // another week
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Unknown);
        dossier.weeklyDays = {day(QStringLiteral("2024-11-20"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Fail);
        dossier.weekly = {weeklyOn(QStringLiteral("2024-11-20"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Unknown); // no daily survey of anybody
        dossier.dailyDays = {day(QStringLiteral("2024-11-21"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Unknown);
        dossier.dailyDays = {day(QStringLiteral("2024-11-22"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Fail);
        dossier.daily = {dailyOn(QStringLiteral("2024-11-21"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Fail);
        dossier.daily = {dailyOn(QStringLiteral("2024-11-22"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Ok);
    }

    void onlyTheSurveysThatTheVerdictIsAboutAreNamed()
    {
        const auto missing = [](const Dossier& dossier) {
            return findingOf(dossier, CheckId::C7).facts[QStringLiteral("missing")].toArray();
        };
        Dossier dossier = requestOn(QStringLiteral("2024-11-22"));
        QCOMPARE(missing(dossier), QJsonArray({QStringLiteral("daily"), QStringLiteral("weekly")}));
        dossier.weeklyDays = {day(QStringLiteral("2024-11-20"))}; // others answered; of the daily one nothing is known
        QCOMPARE(missing(dossier), QJsonArray({QStringLiteral("weekly")}));
        dossier.facility.reset(); // then nobody knows whether the daily one is needed
        dossier.dailyDays = {day(QStringLiteral("2024-11-22"))};
        QCOMPARE(missing(dossier), QJsonArray({QStringLiteral("weekly")}));
    }

    void theDayIsTheRequestsOwnNotTheOneItBelongsTo()
    {
        Dossier dossier = cleanDossier();
        dossier.request.received = moment(QStringLiteral("2024-11-22T13:30"));
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Ok);
        dossier.daily = {dailyOn(QStringLiteral("2024-11-25"))};
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Fail);
    }

    void aRowWithoutAnyAnswerIsNone()
    {
        Dossier dossier = cleanDossier();
        dossier.daily.front().inpatients = -1;
        dossier.daily.front().receivable = -1;
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Fail);
        dossier.daily.front().answered = moment(QStringLiteral("2024-11-22T09:00"));
        QCOMPARE(findingOf(dossier, CheckId::C7).verdict, Verdict::Ok);
    }

    void onlyTheReportHasARow()
    {
        Dossier dossier = cleanDossier();
        for (const Channel channel : {Channel::Sheet, Channel::Urgent, Channel::Aggregator}) {
            dossier.request.channel = channel;
            QVERIFY(findingsOf(dossier, CheckId::C7).empty());
        }
    }
};

SOSDESK_SUITE(C7Test);
#include "test_c7.moc"
