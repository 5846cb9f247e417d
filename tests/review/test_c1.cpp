// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class C1Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAgreementMakesEligibleAndOnlyAgreementsDo()
    {
        Dossier dossier = cleanDossier();
        for (const Agreement agreement :
            {Agreement::Beds, Agreement::FeverClinic, Agreement::Support, Agreement::HomeCare, Agreement::Dispatch}) {
            dossier.facility->agreements = {agreement};
            QCOMPARE(findingOf(dossier, CheckId::C1).verdict, Verdict::Ok);
        }
        dossier.facility->agreements.clear();
        dossier.facility->designations = {Designation::AcceptsPatients, Designation::Support};
        dossier.daily.front().inpatients = 5;
        QCOMPARE(findingOf(dossier, CheckId::C1).verdict, Verdict::Fail);
    }

    void withoutAnEntryNobodyKnows()
    {
        Dossier dossier = cleanDossier();
        dossier.facility.reset();
        const Finding listed = findingOf(dossier, CheckId::C1);
        QCOMPARE(listed.verdict, Verdict::Unknown);
        QCOMPARE(listed.facts[QStringLiteral("listKnown")].toBool(), true);
        dossier.facilityListKnown = false;
        QCOMPARE(findingOf(dossier, CheckId::C1).verdict, Verdict::Unknown);
    }

    void designationsAndAnswersCountInTheCovidRegimes_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("designation");
        QTest::addColumn<int>("inpatients");
        QTest::addColumn<int>("receivable");
        QTest::addColumn<bool>("support");
        QTest::addColumn<bool>("pcr");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("source");
        const auto row = [](const char* name, const char* on, const char* kind, const char* designation, int inpatients,
                             int receivable, bool support, bool pcr, const char* verdict, const char* source) {
            QTest::newRow(name) << on << kind << designation << inpatients << receivable << support << pcr << verdict
                                << source;
        };
        const char* old = "2022-11-18"; // Fridays
        const char* later = "2023-06-16";
        row("designated", later, "hospital", "accepts_patients", 0, 0, false, false, "ok", "facility_list");
        row("outpatient in 2023", later, "clinic", "outpatient", 0, 0, false, false, "ok", "facility_list");
        row("outpatient in 2021", old, "clinic", "outpatient", 0, 0, false, false, "fail", "facility_list");
        row("screening in 2021", old, "clinic", "screening", 0, 0, false, false, "ok", "facility_list");
        row("screening in 2023", later, "clinic", "screening", 0, 0, false, false, "fail", "facility_list");
        row("one inpatient", later, "hospital", "", 1, 0, false, false, "ok", "daily:2023-06-16");
        row("one bed", later, "hospital", "", 0, 1, false, false, "ok", "daily:2023-06-16");
        row("no patient, no bed", later, "hospital", "", 0, 0, false, false, "fail", "facility_list");
        row("inpatients of a clinic", later, "clinic", "", 3, 3, false, false, "fail", "facility_list");
        row("PCR of a clinic", later, "clinic", "", 0, 0, false, true, "ok", "weekly:2023-06-14");
        row("PCR of a hospital", later, "hospital", "", 0, 0, false, true, "fail", "facility_list");
        row("support of any kind", old, "hospital", "", 0, 0, true, false, "ok", "weekly:2022-11-16");
        row("support of a clinic", old, "clinic", "", 0, 0, true, false, "ok", "weekly:2022-11-16");
    }

    void designationsAndAnswersCountInTheCovidRegimes()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, kind);
        QFETCH(const QString, designation);
        QFETCH(const bool, support);
        QFETCH(const bool, pcr);
        QFETCH(const QString, verdict);
        QFETCH(const QString, source);
        Dossier dossier = cleanDossier();
        dossier.request.received = instantAt(day(on), 36'000);
        dossier.facility->kind = fromCode<FacilityKind>(kind);
        dossier.facility->agreements = {};
        if (const auto known = fromCode<Designation>(designation)) {
            dossier.facility->designations = {*known};
        }
        QFETCH(const int, inpatients);
        QFETCH(const int, receivable);
        dossier.daily = {dailyOn(on, inpatients, receivable)};
        dossier.weekly = {weeklyOn(isoOf(day(on) - 2))};
        dossier.weekly.front().support = support ? Answer::Yes : Answer::No;
        dossier.weekly.front().pcr = pcr ? Answer::Yes : Answer::None;
        const Finding finding = findingOf(dossier, CheckId::C1);
        QCOMPARE(codeOf(finding.verdict), verdict);
        QCOMPARE(finding.source, source);
        QVERIFY(!finding.item);
    }

    void surveysOfAnotherDayShowNothing()
    {
        Dossier dossier = cleanDossier();
        dossier.request.received = moment(QStringLiteral("2023-06-16T10:00"));
        dossier.facility.reset();
        dossier.daily = {dailyOn(QStringLiteral("2023-06-15"), 9, 9)};
        dossier.weekly = {weeklyOn(QStringLiteral("2023-06-07"))};
        dossier.weekly.front().support = Answer::Yes;
        QCOMPARE(findingOf(dossier, CheckId::C1).verdict, Verdict::Unknown);
        dossier.daily = {dailyOn(QStringLiteral("2023-06-16"), 0, 0)};
        QCOMPARE(findingOf(dossier, CheckId::C1).verdict, Verdict::Fail);
        dossier.daily = {dailyOn(QStringLiteral("2023-06-16"), 0, 1)};
        QCOMPARE(findingOf(dossier, CheckId::C1).verdict, Verdict::Ok);
    }
};

SOSDESK_SUITE(C1Test);
#include "test_c1.moc"
