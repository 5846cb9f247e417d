// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/second_look.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** A PUSH list that arrives, or is corrected, after the request was decided (C3). */
class GoodsAfterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importStock(1000);
        m_scratch->importRequests({Asking().row()});
        m_scratch->phone("R1");
    }

    void whoWasServedAlreadyIsLookedAtAgain()
    {
        QVERIFY(m_scratch->approve("R1", 200).operation);
        push({u"4710001019,N95等マスク,400,2026/11/17,PUSH"_s});
        const LookedAgain again = looked();
        QCOMPARE(codeOf(again.look.outcome), u"now_fails"_s); // 400 are asked for
        QCOMPARE(again.look.about[0].id, CheckId::C3);
        QVERIFY(again.needsReason);
        QVERIFY((again.fields == std::vector{FieldChange{u"goods:2026-11-17"_s, {}, u"2026-11-17"_s, true}}));
    }

    void whatWasKnownWhenItWasDecidedIsNoNews()
    {
        push({u"4710001019,N95等マスク,100,2026/11/17,PUSH"_s});
        QVERIFY(m_scratch->approve("R1", 200).operation);
        push({u"4710001019,N95等マスク,100,2026/11/17,PUSH"_s});
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
    }

    void aCorrectedQuantityIsToldOnBothSides()
    {
        push({u"4710001019,N95等マスク,100,2026/11/17,PUSH"_s});
        QVERIFY(m_scratch->approve("R1", 200).operation);
        push({u"4710001019,N95等マスク,300,2026/11/17,PUSH"_s});
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s))); // attention, as it was
        push({u"4710001019,N95等マスク,401,2026/11/17,PUSH"_s});
        const LookedAgain again = looked();
        QCOMPARE(codeOf(again.look.outcome), u"now_fails"_s);
        QCOMPARE(again.fields.size(), std::size_t{2});
        QVERIFY((again.fields[1] == FieldChange{u"goods:2026-11-17.n95_mask.pieces"_s, u"100"_s, u"401"_s, true}));
    }

    void whatGoesElsewhereOrOtherwiseAsksForNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("another place") << u"4710003015,N95等マスク,400,2026/11/17,PUSH"_s;
        QTest::newRow("another item") << u"4710001019,アイソレーションガウン,400,2026/11/17,PUSH"_s;
        QTest::newRow("29 days ago") << u"4710001019,N95等マスク,400,2026/10/21,PUSH"_s;
        QTest::newRow("in 15 days") << u"4710001019,N95等マスク,400,2026/12/4,PUSH"_s;
    }
    void whatGoesElsewhereOrOtherwiseAsksForNothing()
    {
        QFETCH(const QString, line);
        QVERIFY(m_scratch->approve("R1", 200).operation);
        push({line});
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
    }

    void anUndecidedRequestIsSimplyJudgedAnew()
    {
        push({u"4710001019,N95等マスク,400,2026/11/17,PUSH"_s});
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
        QCOMPARE(m_scratch->review("R1").review.lane, Lane::Duplicate);
    }

    void whatGoesToItsOldCodeCounts()
    {
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,旧医療機関コード"_s,
            {u"4710001019,城北病院,4710008888"_s})});
        QVERIFY(m_scratch->approve("R1", 200).operation);
        push({u"4710008888,N95等マスク,400,2026/11/17,PUSH"_s});
        QCOMPARE(codeOf(looked().look.outcome), u"now_fails"_s);
    }

private:
    [[nodiscard]] LookedAgain looked()
    {
        auto again = take(secondLook(m_scratch->office(), u"R1"_s));
        return again ? *again : LookedAgain();
    }
    void push(const QStringList& rows)
    {
        m_scratch->import(
            {m_scratch->file(u"push-%1.csv"_s.arg(++m_files), u"医療機関コード,品目,枚数,発送日,区分"_s, rows)});
    }

    std::unique_ptr<ScratchDesk> m_scratch;
    int m_files = 0;
};

SOSDESK_SUITE(GoodsAfterTest);
#include "test_goods_after.moc"
