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
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        m_sato = std::make_unique<TeamDesk>(*m_hub, u"sato"_s, 1);
        m_suzuki = std::make_unique<TeamDesk>(*m_hub, u"suzuki"_s, 2);
    }
    void cleanup()
    {
        m_sato.reset();
        m_suzuki.reset();
        m_hub.reset();
    }

    void thePlanOfOneDeskIsThePlanOfTheOther()
    {
        m_sato->scratch().importRequests({Asking{}.row()});
        m_sato->scratch().import(
            {m_sato->scratch().file(u"facilities.csv"_s, u"医療機関コード,医療機関名,フリガナ,施設種別,住所"_s,
                {u"4710001019,城北病院,ジョウホク,病院,那覇市泉崎1"_s})});
        plan(*m_sato, {{u"suzuki"_s, {}, u"さ行"_s, u"さ行"_s}});
        QCOMPARE(m_sato->sync().refused, qint64{0});
        const TeamTally fetched = m_suzuki->sync();
        QCOMPARE(fetched.left, qint64{0});
        QVERIFY(fetched.hasOthers); // the whole list is another one
        const WorkPlan theirs = take(workPlan(m_suzuki->office()));
        QCOMPARE(theirs.lines, take(workPlan(m_sato->office())).lines);
        QCOMPARE(take(loadRoll(m_suzuki->office())).entries.front().share, ShareNumber{1}); // the reading came along
        const auto entries = take(JournalStore(m_suzuki->office().database()).about(u"work_plan"_s));
        QCOMPARE(entries.back().actor, u"sato"_s);
        QVERIFY(m_sato->sync().movedNothing());
        QVERIFY(m_suzuki->sync().movedNothing());
        QVERIFY(m_sato->isSound() && m_suzuki->isSound());
    }

    /** Of plans made apart the one that was told last counts, on both desks; nothing waits for ever. */
    void twoPlansMadeApartBecomeOne()
    {
        plan(*m_sato, {{u"sato"_s, {u"那覇市"_s}, {}, {}}});
        plan(*m_suzuki, {{u"suzuki"_s, {u"浦添市"_s}, {}, {}}});
        m_sato->sync();
        m_suzuki->sync();
        m_sato->sync();
        m_suzuki->sync();
        const WorkPlan one = take(workPlan(m_sato->office()));
        QCOMPARE(one.lines, take(workPlan(m_suzuki->office())).lines);
        QCOMPARE(one.lines.size(), std::size_t{1});
        QCOMPARE(m_sato->state().unsent, qint64{0});
        QCOMPARE(m_suzuki->state().unsent, qint64{0});
        QVERIFY(m_sato->sync().movedNothing());
        QVERIFY(m_suzuki->sync().movedNothing());
        QVERIFY(m_sato->isSound() && m_suzuki->isSound());
    }

private:
    static void plan(TeamDesk& desk, std::vector<WorkLine> lines)
    {
        const int version = take(workPlan(desk.office())).version;
        (void)take(setWorkPlan(desk.office(), {version, std::move(lines)}));
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<TeamDesk> m_sato;
    std::unique_ptr<TeamDesk> m_suzuki;
};

SOSDESK_SUITE(SharedPlanTest);
#include "test_shared_plan.moc"
