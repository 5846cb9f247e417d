// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_store.h"
#include "core/store/survey_loader.h"
#include "core/store/survey_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr FacilityCode hospital{4710001019};
constexpr FacilityCode clinic{4710003015};

} // namespace

/** What a survey said before it was corrected. */
class FormerSurveysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchStore>(); }

    void anAnswerIsKeptAsTheDecisionStandsOnIt()
    {
        m_scratch->addRequest("R1");
        load(SurveyKind::Weekly, {120});
        (void)m_scratch->decide("R1", 100);
        const qint64 decided = lastAct();
        load(SurveyKind::Weekly, {130});
        const qint64 corrected = lastAct();
        load(SurveyKind::Weekly, {140});
        QCOMPARE(stockAsOf(decided), 120);
        QCOMPARE(stockAsOf(corrected), 130);
        QCOMPARE(stockAsOf(lastAct()), 140);
        QVERIFY(!asOf(SurveyKind::Weekly, hospital, decided - 2)); // before anybody answered
    }

    void theWholeAnswerIsKept()
    {
        m_scratch->addRequest("R1");
        load(SurveyKind::Weekly, {120});
        const auto whole = take(surveys().find(SurveyKind::Weekly, hospital, day()));
        (void)m_scratch->decide("R1", 100);
        const qint64 decided = lastAct();
        load(SurveyKind::Weekly, {-1}, Answer::None, "別の名の病院");
        QVERIFY(whole.has_value());
        QVERIFY(asOf(SurveyKind::Weekly, hospital, decided) == whole);
    }

    void aDailyAnswerIsKeptJustSo()
    {
        m_scratch->addRequest("R1");
        load(SurveyKind::Daily, {7});
        (void)m_scratch->decide("R1", 100);
        const qint64 decided = lastAct();
        load(SurveyKind::Daily, {0});
        QCOMPARE(asOf(SurveyKind::Daily, hospital, decided)->inpatients, 7);
        QCOMPARE(asOf(SurveyKind::Daily, hospital, lastAct())->inpatients, 0);
        QCOMPARE(m_scratch->number("SELECT count(*) FROM former_weekly_survey"), 0);
    }

    void aReportThatSaysItTwiceIsOneChange()
    {
        m_scratch->addRequest("R1");
        load(SurveyKind::Weekly, {120});
        (void)m_scratch->decide("R1", 100);
        const qint64 decided = lastAct();
        load(SurveyKind::Weekly, {130, 140});
        QCOMPARE(stockAsOf(decided), 120);
        QCOMPARE(stockAsOf(lastAct()), 140);
        QCOMPARE(m_scratch->number("SELECT count(*) FROM former_weekly_survey"), 1);
    }

    void whatComesFirstAfterTheDecisionWasNotThere()
    {
        m_scratch->addRequest("R1");
        (void)m_scratch->decide("R1", 100);
        const qint64 decided = lastAct();
        load(SurveyKind::Weekly, {130});
        QVERIFY(!asOf(SurveyKind::Weekly, hospital, decided));
        load(SurveyKind::Weekly, {140}); // and corrected at once
        QVERIFY(!asOf(SurveyKind::Weekly, hospital, decided));
        QCOMPARE(m_scratch->number("SELECT count(*) FROM former_weekly_survey"), 1);
    }

    void nothingIsKeptOfThoseWhomNobodyDecided()
    {
        m_scratch->addRequest("R1");
        m_scratch->addRequest("R2", clinic.number);
        load(SurveyKind::Weekly, {120});
        load(SurveyKind::Weekly, {120}, Answer::Yes, "診療所", clinic);
        load(SurveyKind::Weekly, {125});
        (void)m_scratch->decide("R2", 100);
        load(SurveyKind::Weekly, {130});
        QCOMPARE(m_scratch->number("SELECT count(*) FROM former_weekly_survey"), 0);
        load(SurveyKind::Weekly, {130}, Answer::Yes, "診療所", clinic);
        QCOMPARE(m_scratch->number("SELECT count(*) FROM former_weekly_survey"), 1);
        const auto work = m_scratch->begin();
        (void)take(DecisionStore(m_scratch->database()).undo(*work, u"R2"_s));
        take(work->commit());
        load(SurveyKind::Weekly, {140}, Answer::Yes, "診療所", clinic);
        QCOMPARE(m_scratch->number("SELECT count(*) FROM former_weekly_survey"), 1);
    }

private:
    [[nodiscard]] static Day day() { return on("2026-11-18"); }
    [[nodiscard]] SurveyStore surveys() { return SurveyStore(m_scratch->database()); }
    [[nodiscard]] qint64 lastAct() { return m_scratch->number("SELECT max(id) FROM operation"); }
    [[nodiscard]] std::optional<Survey> asOf(SurveyKind kind, FacilityCode facility, qint64 act)
    {
        return take(surveys().asOf(kind, facility, day(), act));
    }
    [[nodiscard]] int stockAsOf(qint64 act)
    {
        const auto survey = asOf(SurveyKind::Weekly, hospital, act);
        return survey ? survey->lines[0].stock : -2;
    }

    /** One act that writes an answer with each figure in turn: the stock of a weekly one, the inpatients of a daily. */
    void load(SurveyKind kind, const std::vector<int>& figures, Answer support = Answer::Yes,
        const std::string& name = "城北病院", FacilityCode facility = hospital)
    {
        const auto work = m_scratch->begin();
        const auto loader = take(SurveyLoader::begin(*work, kind));
        for (const int figure : figures) {
            Survey survey;
            survey.facility = facility;
            survey.day = day();
            (kind == SurveyKind::Weekly ? survey.lines[0].stock : survey.inpatients) = figure;
            std::string packed;
            LoadedAnswer answer;
            answer.print = {surveyKey(facility, day()), contentHash(survey, packed), 1};
            const std::string text = name + packed;
            answer.text = text.data();
            answer.nameSize = static_cast<std::uint32_t>(name.size());
            answer.linesSize = static_cast<std::uint32_t>(packed.size());
            answer.inpatients = survey.inpatients;
            answer.support = support;
            const std::vector<std::uint32_t> order{0};
            take(loader->write({&answer, 1}, order));
        }
        take(work->commit());
    }

    std::unique_ptr<ScratchStore> m_scratch;
};

SOSDESK_SUITE(FormerSurveysTest);
#include "test_former_surveys.moc"
