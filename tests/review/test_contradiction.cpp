// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

Finding c10(const Dossier& dossier)
{
    return findingOf(dossier, CheckId::C10);
}

void answer(Dossier& dossier, const QString& iso, int stock, int use)
{
    Survey survey = weeklyOn(iso);
    survey.lines[n95.number - 1].stock = stock;
    survey.lines[n95.number - 1].weeklyUse = use;
    dossier.weekly.push_back(survey);
}

/** Three distributions within eight weeks, and a stock of 400 that stays. */
Dossier everAsking()
{
    Dossier dossier = cleanDossier();
    line(dossier).stock = 400;
    line(dossier).weeklyUse = 100;
    line(dossier).outlook = std::nullopt;
    dossier.weekly.clear();
    for (const auto& iso : {u"2024-11-20"_s, u"2024-11-13"_s, u"2024-11-06"_s, u"2024-10-30"_s}) {
        answer(dossier, iso, 400, 100);
    }
    dossier.distributions = {{sent(DistributionKind::SosState, u"2024-10-02"_s, 300)},
        {sent(DistributionKind::SosPrefecture, u"2024-10-18"_s, 200)},
        {sent(DistributionKind::SosState, u"2024-11-08"_s, 300)}};
    return dossier;
}

} // namespace

/** C10: what the figures of a request say against each other, and against what it did before. */
class ContradictionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutlookThatTheStockCannotBearWantsALook_data()
    {
        QTest::addColumn<QString>("outlook");
        QTest::addColumn<int>("stock"); // of 100 used a week
        QTest::addColumn<int>("purchase");
        QTest::addColumn<bool>("contradicted");
        QTest::newRow("a week, and it lasts half") << "within_1_week" << 50 << 0 << false;
        QTest::newRow("a week, and a week of slack") << "within_1_week" << 200 << 0 << false;
        QTest::newRow("a week, and a piece more") << "within_1_week" << 210 << 0 << true;
        QTest::newRow("a week, and nothing left") << "within_1_week" << 0 << 0 << false;
        QTest::newRow("three weeks, and four") << "within_3_weeks" << 400 << 0 << false;
        QTest::newRow("three weeks, and more") << "within_3_weeks" << 410 << 0 << true;
        QTest::newRow("three weeks, and nothing left") << "within_3_weeks" << 0 << 0 << false;
        QTest::newRow("a month, and one week") << "about_1_month" << 190 << 0 << true;
        QTest::newRow("a month, with what it buys") << "about_1_month" << 190 << 50 << false;
        QTest::newRow("a month, and ten weeks") << "about_1_month" << 1'000 << 0 << true;
        QTest::newRow("over a month, and two weeks") << "over_1_month" << 290 << 0 << true;
        QTest::newRow("over a month, it buys all") << "over_1_month" << 0 << 100 << false;
        QTest::newRow("over a month, and two years") << "over_1_month" << 10'000 << 0 << false;
    }

    void anOutlookThatTheStockCannotBearWantsALook()
    {
        QFETCH(const QString, outlook);
        QFETCH(const int, stock);
        QFETCH(const int, purchase);
        QFETCH(const bool, contradicted);
        Dossier dossier = cleanDossier();
        line(dossier).outlook = fromCode<Outlook>(outlook);
        line(dossier).stock = stock;
        line(dossier).purchase = purchase;
        const Finding finding = c10(dossier);
        QCOMPARE(finding.cause == u"outlook_contradicts_stock", contradicted);
        QCOMPARE(finding.verdict, contradicted ? Verdict::Attention : Verdict::Ok);
    }

    void withoutUseStockOrOutlookNothingIsContradicted()
    {
        Dossier dossier = cleanDossier();
        line(dossier).stock = 900;
        QCOMPARE(c10(dossier).cause, u"outlook_contradicts_stock"_s);
        line(dossier).outlook = std::nullopt;
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
        line(dossier).outlook = Outlook::Within1Week;
        line(dossier).weeklyUse = 0;
        QCOMPARE(c10(dossier).verdict, Verdict::Ok); // C5 says it
        line(dossier).weeklyUse = 100;
        line(dossier).stock = std::nullopt;
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
    }

    void supplyAfterSupplyAndAStockThatNeverFalls()
    {
        const Finding finding = c10(everAsking());
        QCOMPARE(finding.cause, u"stock_never_falls"_s);
        QCOMPARE(finding.facts[u"times"_s].toInt(), 3);
        QCOMPARE(finding.facts[u"pieces"_s].toInt(), 800);
        QCOMPARE(finding.facts[u"firstDay"_s].toString(), u"2024-10-30"_s);
        QCOMPARE(finding.facts[u"lastStock"_s].toInt(), 400);
    }

    void requestsCountAsSupplyDoes()
    {
        Dossier dossier = everAsking();
        dossier.distributions.clear();
        const auto only = static_cast<std::uint16_t>(1U << n95.number);
        dossier.earlierRequests = {{day(u"2024-10-04"_s), only}, {day(u"2024-10-18"_s), only},
            {day(u"2024-11-08"_s), static_cast<std::uint16_t>(1U << gown.number)}};
        QCOMPARE(c10(dossier).verdict, Verdict::Ok); // one was for gowns
        dossier.earlierRequests.push_back({day(u"2024-11-15"_s), only});
        QCOMPARE(c10(dossier).cause, u"stock_never_falls"_s);
        QCOMPARE(c10(dossier).facts[u"pieces"_s].toInt(), 0);
    }

    void aStockThatFellOrWasNeverThereIsANeed()
    {
        Dossier fell = everAsking();
        line(fell).stock = 359; // less than nine tenths of 400
        QCOMPARE(c10(fell).verdict, Verdict::Ok);
        line(fell).stock = 360;
        QCOMPARE(c10(fell).cause, u"stock_never_falls"_s);
        Dossier empty = everAsking();
        line(empty).stock = 10;
        for (Survey& survey : empty.weekly) {
            survey.lines[n95.number - 1].stock = 10;
        }
        QCOMPARE(c10(empty).verdict, Verdict::Ok);
    }

    void whatIsNotSureOrNotYetOrTooOldDoesNotCount()
    {
        Dossier dossier = everAsking();
        dossier.distributions.back().match = PlaceMatch::SameNamePhone;
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
        dossier = everAsking();
        dossier.distributions.back().distribution.state = DistributionState::Planned;
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
        dossier = everAsking();
        dossier.distributions.front().distribution.shipDate = day(u"2024-09-26"_s); // 57 days before
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
        dossier = everAsking();
        dossier.distributions.back().distribution.kind = DistributionKind::Push; // it did not ask for that
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
    }

    void severalDoubtsStandInOneRow()
    {
        Dossier dossier = everAsking();
        line(dossier).outlook = Outlook::Within1Week;
        const Finding finding = c10(dossier);
        QCOMPARE(finding.cause, u"outlook_contradicts_stock"_s);
        const QJsonArray also = finding.facts[u"also"_s].toArray();
        QCOMPARE(also.size(), 1);
        QCOMPARE(also[0].toObject()[u"cause"_s].toString(), u"stock_never_falls"_s);
    }

    void aDoubtIsACallAndNeverAFail()
    {
        Dossier dossier = cleanDossier();
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Clean));
        line(dossier).stock = 210;
        QCOMPARE(judged(dossier).lane, std::optional(Lane::Call));
    }
};

SOSDESK_SUITE(ContradictionTest);
#include "test_contradiction.moc"
