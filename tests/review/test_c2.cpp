// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class C2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThreeWeeksOrLessQualify_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("outlook");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("a week") << "2023-06-16"
                                << "within_1_week"
                                << "ok";
        QTest::newRow("three weeks") << "2023-06-16"
                                     << "within_3_weeks"
                                     << "ok";
        QTest::newRow("a month") << "2023-06-16"
                                 << "about_1_month"
                                 << "fail";
        QTest::newRow("longer") << "2022-11-18"
                                << "over_1_month"
                                << "fail";
        QTest::newRow("no answer") << "2023-06-16"
                                   << ""
                                   << "unknown";
        QTest::newRow("a month, no longer asked") << "2024-11-22"
                                                  << "about_1_month"
                                                  << "attention";
        QTest::newRow("a week, no longer asked") << "2024-11-22"
                                                 << "within_1_week"
                                                 << "ok";
    }

    void onlyThreeWeeksOrLessQualify()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, outlook);
        QFETCH(const QString, verdict);
        Dossier dossier = cleanDossier();
        dossier.request.received = instantAt(day(on), 36'000);
        line(dossier).outlook = fromCode<Outlook>(outlook);
        QCOMPARE(codeOf(findingOf(dossier, CheckId::C2).verdict), verdict);
    }

    void theWeeklySurveyAnswersWhereTheRequestDoesNot()
    {
        Dossier dossier = cleanDossier();
        line(dossier).outlook.reset();
        dossier.weekly.front().lines[n95.number - 1].outlook = static_cast<std::int8_t>(Outlook::Within3Weeks);
        const Finding finding = findingOf(dossier, CheckId::C2);
        QCOMPARE(finding.verdict, Verdict::Ok);
        QCOMPARE(finding.source, QStringLiteral("weekly:2024-11-20"));
        QCOMPARE(finding.facts[QStringLiteral("outlookFrom")].toString(), QStringLiteral("weekly"));
        line(dossier).outlook = Outlook::Over1Month;
        QCOMPARE(findingOf(dossier, CheckId::C2).source, QStringLiteral("request"));
    }

    void onlyItemsThatAreAskedForGetARow()
    {
        Dossier dossier = cleanDossier();
        dossier.request.lines.push_back({gown, 0, 10, 10, 0, Outlook::Over1Month});
        dossier.request.lines.push_back({glove, 100, 10, 10, 0, Outlook::Over1Month});
        const auto findings = findingsOf(dossier, CheckId::C2);
        QCOMPARE(findings.size(), std::size_t(2));
        QCOMPARE(findings[1].item, std::optional(glove));
    }
};

SOSDESK_SUITE(C2Test);
#include "test_c2.moc"
