// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/roll.h"
#include "core/desk/work_plan.h"
#include "core/store/journal_store.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** The plan of who takes what is one for all desks of a prefecture. */
class SharedPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
    }
    void cleanup() { m_pair.reset(); }

    void thePlanOfOneDeskIsThePlanOfTheOther()
    {
        m_pair->sato.scratch().importRequests({Asking{}.row()});
        m_pair->sato.scratch().import(
            {m_pair->sato.scratch().file(u"facilities.csv"_s, u"医療機関コード,医療機関名,フリガナ,施設種別,住所"_s,
                {u"4710001019,城北病院,ジョウホク,病院,那覇市泉崎1"_s})});
        plan(m_pair->sato, {{u"suzuki"_s, {}, u"さ行"_s, u"さ行"_s}});
        QCOMPARE(m_pair->sato.sync().refused, qint64{0});
        const TeamTally fetched = m_pair->suzuki.sync();
        QCOMPARE(fetched.left, qint64{0});
        QVERIFY(fetched.hasOthers); // the whole list is another one
        const WorkPlan theirs = take(workPlan(m_pair->suzuki.office()));
        QCOMPARE(theirs.lines, take(workPlan(m_pair->sato.office())).lines);
        QCOMPARE(
            take(loadRoll(m_pair->suzuki.office())).entries.front().share, ShareNumber{1}); // the reading came along
        const auto entries = take(JournalStore(m_pair->suzuki.office().database()).about(u"work_plan"_s));
        QCOMPARE(entries.back().actor, u"sato"_s);
        QVERIFY(m_pair->sato.sync().movedNothing());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->sato.isSound() && m_pair->suzuki.isSound());
    }

    /** Of plans made apart the one that was told last counts, on both desks; nothing waits for ever. */
    void twoPlansMadeApartBecomeOne()
    {
        plan(m_pair->sato, {{u"sato"_s, {u"那覇市"_s}, {}, {}}});
        plan(m_pair->suzuki, {{u"suzuki"_s, {u"浦添市"_s}, {}, {}}});
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        const WorkPlan one = take(workPlan(m_pair->sato.office()));
        QCOMPARE(one.lines, take(workPlan(m_pair->suzuki.office())).lines);
        QCOMPARE(one.lines.size(), std::size_t{1});
        QCOMPARE(m_pair->sato.state().unsent, qint64{0});
        QCOMPARE(m_pair->suzuki.state().unsent, qint64{0});
        QVERIFY(m_pair->sato.sync().movedNothing());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->sato.isSound() && m_pair->suzuki.isSound());
    }

private:
    static void plan(TeamDesk& desk, std::vector<WorkLine> lines)
    {
        const int version = take(workPlan(desk.office())).version;
        (void)take(setWorkPlan(desk.office(), {version, std::move(lines)}));
    }

    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(SharedPlanTest);
#include "test_shared_plan.moc"
