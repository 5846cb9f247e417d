// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/typical_use.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

struct Week
{
    int stock = 0;
    int use = 0;
};

/** The clean dossier, with weekly answers of the N95 item before its own week, the newest first; its use is given. */
Dossier withHistory(Quantity use, const std::vector<Week>& newestFirst)
{
    Dossier dossier = cleanDossier();
    line(dossier).weeklyUse = use;
    line(dossier).outlook = std::nullopt; // doubted by tests of its own
    dossier.weekly.clear();
    for (std::size_t at = 0; at < newestFirst.size(); ++at) {
        Survey survey = weeklyOn(isoOf(day(u"2024-11-20"_s) - static_cast<int>(at) * 7));
        survey.lines[n95.number - 1].stock = newestFirst[at].stock;
        survey.lines[n95.number - 1].weeklyUse = newestFirst[at].use;
        dossier.weekly.push_back(survey);
    }
    return dossier;
}

std::shared_ptr<const PeerTable> peersOf(TypicalUse typical, const QString& iso, int bedClass = 2)
{
    PeerTable table;
    table.day = day(iso);
    table.typical[{PeerGroup{FacilityKind::Hospital, bedClass}, n95}] = typical;
    return std::make_shared<const PeerTable>(table);
}

Finding c10(const Dossier& dossier)
{
    return findingOf(dossier, CheckId::C10);
}

const std::vector<Week> steady(8, Week{300, 100});

} // namespace

/** C10: is the weekly use what it can be? */
class C10Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUseFarFromItsOwnPastWantsALook_data()
    {
        QTest::addColumn<int>("use");
        QTest::addColumn<QString>("cause");
        // All alike: the MAD is 0, so the floor of a tenth of the median counts, five times.
        QTest::newRow("as ever") << 100 << "use_plausible";
        QTest::newRow("the last that is usual") << 150 << "use_plausible";
        QTest::newRow("one piece more") << 151 << "use_above_own";
        QTest::newRow("the least that is usual") << 50 << "use_plausible";
        QTest::newRow("one piece less") << 49 << "use_below_own";
    }

    void aUseFarFromItsOwnPastWantsALook()
    {
        QFETCH(const int, use);
        QFETCH(const QString, cause);
        const Finding finding = c10(withHistory(use, steady));
        QCOMPARE(finding.cause, cause);
        QCOMPARE(finding.verdict, cause == u"use_plausible" ? Verdict::Ok : Verdict::Attention);
    }

    void whoSwingsMoreMaySwingMore()
    {
        std::vector<Week> swinging;
        for (const int use : {60, 140, 80, 120, 60, 140, 80, 120}) {
            swinging.push_back({500, use});
        }
        QCOMPARE(c10(withHistory(240, swinging)).cause, u"use_plausible"_s); // median 100, MAD 30
        QCOMPARE(c10(withHistory(251, swinging)).cause, u"use_above_own"_s);
    }

    void aFewPiecesAccuseNobody()
    {
        const std::vector<Week> small(8, Week{20, 4});
        QCOMPARE(c10(withHistory(54, small)).cause, u"use_plausible"_s);
        QCOMPARE(c10(withHistory(55, small)).cause, u"use_above_own"_s);
    }

    void weeksNearAnEmptyStockDoNotMakeTodayLookHigh()
    {
        // It needs 300 a week; for four weeks it had next to nothing, used what there was, and said so.
        const std::vector<Week> shortage = {
            {20, 40}, {0, 30}, {30, 40}, {60, 50}, {700, 300}, {800, 300}, {900, 310}, {900, 290}};
        const Finding finding = c10(withHistory(300, shortage));
        QCOMPARE(finding.cause, u"use_plausible"_s);
        QCOMPARE(finding.facts[u"leftOut"_s].toInt(), 4);
        QCOMPARE(finding.facts[u"ownMedian"_s].toInt(), 300);
        QCOMPARE(c10(withHistory(900, shortage)).cause, u"use_above_own"_s); // and a real excess is still seen
    }

    void aStockThatHadFallenButWasNotEmptyCounts()
    {
        // Three days of 100 pieces a week are 42.9: 43 pieces are not near empty, 42 are.
        std::vector<Week> weeks = steady;
        weeks[0].stock = 43;
        weeks[1].stock = 42;
        QCOMPARE(c10(withHistory(100, weeks)).facts[u"leftOut"_s].toInt(), 1);
    }

    void withTooFewWeeksLeftNothingIsCompared()
    {
        QCOMPARE(c10(withHistory(9'000, {})).cause, u"use_incomparable"_s);
        QCOMPARE(c10(withHistory(9'000, std::vector<Week>(3, Week{300, 100}))).cause, u"use_incomparable"_s);
        QCOMPARE(c10(withHistory(9'000, std::vector<Week>(4, Week{300, 100}))).cause, u"use_above_own"_s);
        QCOMPARE(c10(withHistory(9'000, std::vector<Week>(8, Week{0, 100}))).cause, u"use_incomparable"_s);
    }

    void weeksBeforeTheEighthDoNotCount()
    {
        std::vector<Week> weeks(12, Week{9'000, 1'000});
        std::fill(weeks.begin(), weeks.begin() + 8, Week{300, 100});
        QCOMPARE(c10(withHistory(160, weeks)).cause, u"use_above_own"_s);
    }

    void oneMistypedWeekChangesNothing()
    {
        std::vector<Week> weeks = steady;
        weeks[3].use = 100'000;
        QCOMPARE(c10(withHistory(151, weeks)).cause, u"use_above_own"_s);
        QCOMPARE(c10(withHistory(150, weeks)).cause, u"use_plausible"_s);
    }

    void aLowUseOfWhoHasRunOutIsNoWonder()
    {
        Dossier dossier = withHistory(10, steady);
        line(dossier).stock = 5;
        QCOMPARE(c10(dossier).cause, u"use_plausible"_s);
        line(dossier).stock = 300;
        QCOMPARE(c10(dossier).cause, u"use_below_own"_s);
    }

    void aFigureOfTheSurveyIsNotHeldAgainstItself()
    {
        Dossier dossier = withHistory(0, {{300, 900}, {300, 100}, {300, 100}, {300, 100}});
        line(dossier).weeklyUse = std::nullopt; // then the answer of 11-20 is the figure: three weeks before it
        QCOMPARE(c10(dossier).cause, u"use_incomparable"_s);
        QCOMPARE(c10(dossier).facts[u"weeklyUseSource"_s].toString(), u"weekly:2024-11-20"_s);
    }

    void aCorrectionOnThePhoneIsWhatIsCompared()
    {
        Dossier dossier = withHistory(900, steady);
        dossier.contacts.back().corrections = {{n95, std::nullopt, 110, std::nullopt}};
        QCOMPARE(c10(dossier).cause, u"use_plausible"_s);
    }

    void aUseFarFromThatOfItsPeersWantsALook()
    {
        Dossier dossier = withHistory(100, {});
        dossier.facility->beds = 150;
        dossier.peers = peersOf({30, 100, 30}, u"2024-11-20"_s);
        QCOMPARE(c10(dossier).cause, u"use_plausible"_s);
        line(dossier).weeklyUse = 251;
        const Finding finding = c10(dossier);
        QCOMPARE(finding.cause, u"use_above_peers"_s);
        QCOMPARE(finding.verdict, Verdict::Attention);
        QCOMPARE(finding.facts[u"bedsFrom"_s].toInt(), 100);
        QCOMPARE(finding.facts[u"bedsUntil"_s].toInt(), 199);
        line(dossier).weeklyUse = 250;
        QCOMPARE(c10(dossier).cause, u"use_plausible"_s);
    }

    void peersOfAClassDifferInSize()
    {
        Dossier dossier = withHistory(225, {});
        dossier.facility->beds = 150;
        dossier.peers = peersOf({30, 100, 0}, u"2024-11-20"_s); // a quarter of the median, five times
        QCOMPARE(c10(dossier).cause, u"use_plausible"_s);
        line(dossier).weeklyUse = 226;
        QCOMPARE(c10(dossier).cause, u"use_above_peers"_s);
    }

    void peersThatAreNoneAccuseNobody()
    {
        Dossier dossier = withHistory(9'000, {});
        dossier.facility->beds = 150;
        const TypicalUse typical{30, 100, 30};
        dossier.peers = peersOf({9, 100, 30}, u"2024-11-20"_s);
        QCOMPARE(c10(dossier).cause, u"use_incomparable"_s); // too few
        dossier.peers = peersOf(typical, u"2024-09-20"_s);
        QCOMPARE(c10(dossier).cause, u"use_incomparable"_s); // of another season
        dossier.peers = peersOf(typical, u"2024-11-20"_s, 3);
        QCOMPARE(c10(dossier).cause, u"use_incomparable"_s); // larger ones
        dossier.peers = peersOf(typical, u"2024-11-20"_s);
        QCOMPARE(c10(dossier).cause, u"use_above_peers"_s);
        dossier.facility->beds = std::nullopt;
        QCOMPARE(c10(dossier).cause, u"use_incomparable"_s); // of a size that nobody knows
        dossier.facility.reset();
        QCOMPARE(c10(dossier).cause, u"use_incomparable"_s); // in no list
    }

    void anAggregatorIsNotJudgedByIt()
    {
        Dossier dossier = withHistory(9'000, steady);
        dossier.request.channel = Channel::Aggregator;
        QVERIFY(findingsOf(dossier, CheckId::C10).empty());
        dossier.request.channel = Channel::Gmis;
        dossier.facility->kind = FacilityKind::Aggregator;
        QVERIFY(findingsOf(dossier, CheckId::C10).empty());
    }

    void aSheetWithoutHistoryIsNotAccused()
    {
        Dossier dossier = withHistory(9'000, {});
        dossier.request.channel = Channel::Sheet;
        dossier.facility.reset();
        QCOMPARE(c10(dossier).verdict, Verdict::Ok);
        line(dossier).weeklyUse = std::nullopt;
        QCOMPARE(c10(dossier).verdict, Verdict::Unknown);
    }
};

SOSDESK_SUITE(C10Test);
#include "test_c10.moc"
