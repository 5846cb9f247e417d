// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/watch_list.h"
#include "tests/review/dossiers.h"
#include "tests/shared/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const Policy& rules()
{
    static const Policy policy = [] {
        Policy made;
        made.items = {{{1}, u"surgical_mask"_s, u"サージカルマスク"_s, 100, false},
            {{2}, u"n95_mask"_s, u"N95等マスク"_s, 100, false}};
        made.suggestedWeeks = 2;
        made.eligibility.agreements = {Agreement::Beds};
        made.eligibility.designations = {Designation::Outpatient};
        made.eligibility.answers = {{SurveyAnswer::Inpatients, 1, {}, {FacilityKind::Clinic}},
            {SurveyAnswer::Support, 1, {}, {}}, {SurveyAnswer::Pcr, 1, {FacilityKind::Clinic}, {}}};
        return made;
    }();
    return policy;
}

SurveyLine line(std::optional<Outlook> outlook, int stock = 10, int use = 100, int purchase = 0)
{
    return {stock, use, purchase, static_cast<std::int8_t>(outlook ? static_cast<int>(*outlook) : -1)};
}

Survey answer(std::int64_t code, const SurveyLine& masks, Answer wants = Answer::None)
{
    Survey survey;
    survey.facility = {code};
    survey.facilityName = "病院";
    survey.wantsEmergency = wants;
    survey.lines[1] = masks;
    return survey;
}

QString groupOf(const Survey& survey, const WatchFacts& facts)
{
    const auto entry = watched(survey, facts, rules());
    return entry ? codeOf(entry->group) : u"-"_s;
}

QString order(const std::vector<WatchEntry>& entries)
{
    QStringList codes;
    for (const WatchEntry& entry : entries) {
        codes << QString::number(entry.facility.number);
    }
    return codes.join(u' ');
}

} // namespace

class WatchListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreThoseOfTheManual_data()
    {
        QTest::addColumn<int>("outlook");
        QTest::addColumn<bool>("wants");
        QTest::addColumn<bool>("works");
        QTest::addColumn<QString>("group");
        const auto add = [](const char* name, Outlook outlook, bool wants, bool works, const char* group) {
            QTest::newRow(name) << static_cast<int>(outlook) << wants << works << QString::fromLatin1(group);
        };
        add("wanted, a week", Outlook::Within1Week, true, true, "W1");
        add("wanted, three weeks", Outlook::Within3Weeks, true, true, "W1");
        add("wanted, a month", Outlook::About1Month, true, true, "-");
        add("not wanted, a week", Outlook::Within1Week, false, true, "W2");
        add("not wanted, three weeks", Outlook::Within3Weeks, false, true, "W2");
        add("not wanted, over a month", Outlook::Over1Month, false, true, "-");
        add("no infection, a week", Outlook::Within1Week, false, false, "W3");
        add("no infection, three weeks", Outlook::Within3Weeks, false, false, "-");
        add("no infection, but wanted", Outlook::Within3Weeks, true, false, "W1");
    }
    void groupsAreThoseOfTheManual()
    {
        QFETCH(const int, outlook);
        QFETCH(const bool, wants);
        QFETCH(const bool, works);
        WatchFacts facts;
        facts.worksOnInfection = works;
        const Survey survey = answer(1, line(static_cast<Outlook>(outlook)), wants ? Answer::Yes : Answer::No);
        QTEST(groupOf(survey, facts), "group");
    }

    void whoAskedInAnotherWayAskedToo()
    {
        WatchFacts facts{true, true};
        QCOMPARE(groupOf(answer(1, line(Outlook::Within1Week)), facts), u"W1"_s);
    }

    void whoGotSomethingOrIsInReviewIsLookedAfter()
    {
        const Survey wanting = answer(1, line(Outlook::Within1Week), Answer::Yes);
        QCOMPARE(groupOf(wanting, {true, true, true}), u"-"_s);
        QCOMPARE(groupOf(wanting, {true, true, false, true}), u"-"_s);
        QCOMPARE(groupOf(answer(1, line(Outlook::Within1Week)), {false, false, true}), u"-"_s);
    }

    void anAnswerWithoutOutlookIsNotShort()
    {
        const Survey none = answer(1, line(std::nullopt), Answer::Yes);
        QVERIFY(!isShort(none));
        QVERIFY(!watched(none, {}, rules()));
        QVERIFY(isShort(answer(1, line(Outlook::Within3Weeks))));
        QVERIFY(!isShort(answer(1, line(Outlook::About1Month))));
    }

    void workOnTheInfectionShowsInTheListOrInAnAnswer()
    {
        const Survey plain = answer(1, line(Outlook::Within1Week));
        const Eligibility& rule = rules().eligibility;
        QVERIFY(!worksOnInfection(rule, {}, plain, {}));
        Facility clinic;
        clinic.kind = FacilityKind::Clinic;
        QVERIFY(!worksOnInfection(rule, clinic, plain, {}));
        clinic.designations = {Designation::Pcr};
        QVERIFY(!worksOnInfection(rule, clinic, plain, {})); // not one that counts
        clinic.designations = {Designation::Outpatient};
        QVERIFY(worksOnInfection(rule, clinic, plain, {}));
        clinic.designations.clear();
        clinic.agreements = {Agreement::Beds};
        QVERIFY(worksOnInfection(rule, clinic, plain, {}));
        clinic.agreements.clear();
        Survey daily;
        daily.inpatients = 1;
        QVERIFY(!worksOnInfection(rule, clinic, plain, daily)); // clinics excepted
        clinic.kind = FacilityKind::Hospital;
        QVERIFY(worksOnInfection(rule, clinic, plain, daily));
        daily.inpatients = 0;
        QVERIFY(!worksOnInfection(rule, clinic, plain, daily));
        Survey tested = plain;
        tested.pcr = Answer::Yes;
        QVERIFY(!worksOnInfection(rule, clinic, tested, {})); // counts for clinics only
        QVERIFY(worksOnInfection(rule, {}, tested, {}));      // an unknown kind has the benefit of the doubt
    }

    void theMostUrgentStandsFirst()
    {
        std::vector<WatchEntry> entries;
        const auto add = [&entries](std::int64_t code, const SurveyLine& masks, Answer wants) {
            entries.push_back(*watched(answer(code, masks, wants), {true}, rules()));
        };
        add(1, line(Outlook::Within3Weeks, 0, 100), Answer::Yes);
        add(2, line(Outlook::Within1Week, 50, 100), Answer::Yes);
        add(3, line(Outlook::Within1Week, 0, 100), Answer::No);   // W2 with less is before W1 with more
        add(4, line(Outlook::Within1Week, -1, 100), Answer::Yes); // nobody knows how long it lasts
        add(5, line(Outlook::Within1Week, 50, 100), Answer::No);
        add(7, line(Outlook::Within1Week, 50, 100), Answer::Yes);    // as 2: by code
        add(6, line(Outlook::Within1Week, 500, 1'000), Answer::Yes); // the same cover, more is used
        rankByUrgency(entries);
        QCOMPARE(order(entries), u"3 6 2 7 5 4 1"_s);
    }

    void aLineTellsWhatIsWantedAndHowLongItLasts()
    {
        const auto entry = watched(answer(1, line(Outlook::Within1Week, 45, 101, 20)), {}, rules());
        QVERIFY(entry.has_value());
        QCOMPARE(entry->lines.size(), std::size_t(1));
        QCOMPARE(entry->lines[0].cover, std::optional(4));
        QCOMPARE(entry->lines[0].wanted, 200); // (101 − 20) × 2 in whole packs
        QCOMPARE(watched(answer(1, line(Outlook::Within1Week, 45, 0)), {}, rules())->lines[0].cover, std::nullopt);
        QCOMPARE(watched(answer(1, line(Outlook::Within1Week, 45, 100, -1)), {}, rules())->lines[0].wanted, 0);
        QCOMPARE(watched(answer(1, line(Outlook::Within1Week, 45, 100, 300)), {}, rules())->lines[0].wanted, 0);
    }

    void theStockIsOfferedInTheOrderOfTheListInWholePacks()
    {
        std::vector<WatchEntry> entries;
        for (const std::int64_t code : {1, 2, 3}) {
            entries.push_back(*watched(answer(code, line(Outlook::Within1Week, 0, 100)), {}, rules()));
        }
        offerFrom({{{2}, 500, 100, 50}}, rules(), entries); // 350 are free
        QCOMPARE(entries[0].lines[0].offered, 200);
        QCOMPARE(entries[1].lines[0].offered, 100);
        QCOMPARE(entries[2].lines[0].offered, 0);
        offerFrom({{{2}, 100, 300, 0}}, rules(), entries); // more promised than there is
        QCOMPARE(entries[0].lines[0].offered, 0);
        offerFrom({}, rules(), entries);
        QCOMPARE(entries[0].lines[0].offered, 0);
    }

    void twoHundredThousandAnswersAreRankedInAMoment()
    {
        QElapsedTimer timer;
        timer.start();
        std::vector<WatchEntry> entries;
        for (int i = 0; i < 200'000; ++i) {
            const Survey survey = answer(i + 1, line(static_cast<Outlook>(i % 4), i % 500, 100 + i % 7), Answer::Yes);
            if (isShort(survey)) {
                entries.push_back(*watched(survey, {true}, rules()));
            }
        }
        rankByUrgency(entries);
        offerFrom({{{2}, 1'000'000, 0, 0}}, rules(), entries);
        qInfo("%zu of 200,000 ranked in %lld ms", entries.size(), timer.elapsed());
        QVERIFY(timer.elapsed() < 2'000);
        QCOMPARE(entries.size(), std::size_t(100'000));
    }
};

SOSDESK_SUITE(WatchListTest);
#include "test_watch_list.moc"
