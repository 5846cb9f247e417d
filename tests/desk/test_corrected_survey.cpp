// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/second_look.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString weeklyHeader = u"医療機関コード,調査日,後方支援医療機関,N95等マスク_在庫量,N95等マスク_想定消費量"_s;
const QString dailyHeader = u"医療機関コード,調査日,入院中,受入可能数"_s;

using Sides = std::pair<QString, QString>;

} // namespace

/** A survey that corrects another of the same facility and day, after its request was decided: what it said then is
 *  what the second look begins with. */
class CorrectedSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importStock(1000);
        m_scratch->importRequests(
            {u"R1,2026/11/19 10:05,城北病院,4710001019,都道府県・国確認中,,200,,,0,１週間以内,,,,,"_s});
        m_scratch->phone("R1");
    }

    void whatWasCorrectedIsToldOnBothSides()
    {
        weekly(10, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        weekly(401, 90);
        const LookedAgain again = looked();
        QCOMPARE(codeOf(again.look.outcome), u"now_fails"_s); // C5: 401 against 360
        QVERIFY(again.needsReason);
        QCOMPARE(again.fields.size(), std::size_t{3});
        QVERIFY(sides(again, u"weekly:2026-11-18"_s) == (Sides{u"2026-11-18"_s, u"2026-11-18"_s}));
        QVERIFY(sides(again, u"weekly:2026-11-18.n95_mask.stock"_s) == (Sides{u"10"_s, u"401"_s}));
        QVERIFY(sides(again, u"weekly:2026-11-18.n95_mask.weeklyUse"_s) == (Sides{u"100"_s, u"90"_s}));
    }

    /** C5 was judged by the first answer already: nothing became fit by the second. */
    void nothingIsSaidToHaveBecomeFitThatWasFitBefore()
    {
        m_scratch->importRequests(
            {u"R2,2026/11/19 10:15,城北病院,4710001019,都道府県・国確認中,,400,,,0,１週間以内,,,,,"_s});
        m_scratch->phone("R2");
        weekly(150, 100);
        QVERIFY(m_scratch->approve("R2", 100).operation);
        weekly(150, 130); // another suggestion, the same verdicts
        const LookedAgain again = looked(u"R2"_s);
        QCOMPARE(codeOf(again.look.outcome), u"still_passes"_s);
        QVERIFY(again.look.shifts.empty());
        QVERIFY(sides(again, u"weekly:2026-11-18.n95_mask.weeklyUse"_s) == (Sides{u"100"_s, u"130"_s}));
    }

    void aCorrectionThatJudgesTheSameAsksForNothing()
    {
        weekly(120, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        import(weeklyHeader, {u"4710001019,2026/11/18,1,120,100"_s}); // 後方支援 is asked of nobody in this regime
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
    }

    void whatIsCorrectedTwiceIsHeldAgainstWhatWasDecided()
    {
        weekly(10, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        weekly(401, 100);
        weekly(402, 100);
        QVERIFY(sides(looked(), u"weekly:2026-11-18.n95_mask.stock"_s) == (Sides{u"10"_s, u"402"_s}));
        weekly(10, 100); // and back again
        const LookedAgain again = looked();
        QCOMPARE(codeOf(again.look.outcome), u"still_passes"_s);
        QCOMPARE(again.fields.size(), std::size_t{1});
    }

    void whatWasLookedAtOnceIsWhereTheNextLookBegins()
    {
        weekly(10, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        weekly(401, 100);
        QVERIFY(take(settle(m_scratch->office(), {{{u"R1"_s, {}}}, true, u"病棟分と確認"_s})).operation);
        weekly(20, 100);
        const LookedAgain again = looked();
        QCOMPARE(codeOf(again.look.outcome), u"now_passes"_s);
        QVERIFY(sides(again, u"weekly:2026-11-18.n95_mask.stock"_s) == (Sides{u"401"_s, u"20"_s}));
    }

    void whoDecidesAnewDecidesOnTheCorrection()
    {
        weekly(10, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        weekly(20, 100);
        QVERIFY(m_scratch->approve("R1", 100).operation);
        const auto again = take(secondLook(m_scratch->office(), u"R1"_s));
        QVERIFY(!again || (again->look.shifts.empty() && again->fields.size() == 1));
    }

    void oneThatCameAfterTheDecisionAndWasCorrectedIsNewStill()
    {
        QVERIFY(m_scratch->approve("R1", 200).operation);
        weekly(401, 100);
        weekly(402, 100);
        const LookedAgain again = looked();
        QCOMPARE(again.fields.size(), std::size_t{1});
        QVERIFY(sides(again, u"weekly:2026-11-18"_s) == (Sides{{}, u"2026-11-18"_s}));
    }

    void whatVanishedIsTold()
    {
        weekly(10, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        import(weeklyHeader, {u"4710001019,2026/11/18,,,100"_s}); // C5 has no stock to judge by
        QVERIFY(sides(looked(), u"weekly:2026-11-18.n95_mask.stock"_s) == (Sides{u"10"_s, {}}));
    }

    void anAnswerUnderTheOldCodeIsNewsAsWell()
    {
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,旧医療機関コード"_s,
            {u"4710001019,城北病院,4710008888"_s})});
        QVERIFY(m_scratch->approve("R1", 200).operation);
        import(weeklyHeader, {u"4710008888,2026/11/18,,401,100"_s});
        QCOMPARE(codeOf(looked().look.outcome), u"now_fails"_s);
    }

    /** In 2022 a hospital is eligible by its daily answer (C1). */
    void aDailyAnswerIsHeldAgainstItsFormerOne()
    {
        m_scratch->setNow("2022-11-17T14:00:00");
        m_scratch->importRequests(
            {u"R9,2022/11/17 10:05,城北病院,4710001019,都道府県・国確認中,,200,10,100,0,１週間以内,,,,,"_s});
        m_scratch->phone("R9");
        import(dailyHeader, {u"4710001019,2022/11/17,3,0"_s});
        QVERIFY(m_scratch->approve("R9", 200).operation);
        import(dailyHeader, {u"4710001019,2022/11/17,0,0"_s});
        const LookedAgain again = looked(u"R9"_s);
        QCOMPARE(codeOf(again.look.outcome), u"now_fails"_s);
        QCOMPARE(again.look.about[0].id, CheckId::C1);
        QVERIFY(sides(again, u"daily:2022-11-17.inpatients"_s) == (Sides{u"3"_s, u"0"_s}));
    }

    /** Two requests of one place, decided one before and one after the correction. */
    void eachRequestBeginsWhereItWasDecided()
    {
        weekly(10, 100);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        weekly(20, 100);
        m_scratch->importRequests(
            {u"R2,2026/11/19 10:15,城北病院,4710001019,都道府県・国確認中,,200,,,0,１週間以内,,,,,"_s});
        m_scratch->phone("R2");
        QVERIFY(m_scratch->approve("R2", 100).operation);
        weekly(401, 100);
        QVERIFY(sides(looked(), u"weekly:2026-11-18.n95_mask.stock"_s) == (Sides{u"10"_s, u"401"_s}));
        QVERIFY(sides(looked(u"R2"_s), u"weekly:2026-11-18.n95_mask.stock"_s) == (Sides{u"20"_s, u"401"_s}));
    }

private:
    [[nodiscard]] LookedAgain looked(const QString& number = u"R1"_s)
    {
        auto again = take(secondLook(m_scratch->office(), number));
        return again ? *again : LookedAgain();
    }
    [[nodiscard]] static Sides sides(const LookedAgain& again, const QString& name)
    {
        for (const FieldChange& field : again.fields) {
            if (field.field == name) {
                return {field.before, field.after};
            }
        }
        return {u"not there"_s, name};
    }
    void weekly(int stock, int use) { import(weeklyHeader, {u"4710001019,2026/11/18,,%1,%2"_s.arg(stock).arg(use)}); }
    void import(const QString& header, const QStringList& rows)
    {
        m_scratch->import({m_scratch->file(u"report-%1.csv"_s.arg(++m_files), header, rows)});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
    int m_files = 0;
};

SOSDESK_SUITE(CorrectedSurveyTest);
#include "test_corrected_survey.moc"
