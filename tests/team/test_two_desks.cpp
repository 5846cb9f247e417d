// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/settle_conflict.h"
#include "core/store/decision_store.h"
#include "core/store/journal_store.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

QString request(int number)
{
    Asking asking;
    asking.number = u"R%1"_s.arg(number);
    asking.code = QString::number(4710001010 + number * 1000);
    return asking.row();
}

QStringList requests(int count)
{
    QStringList rows;
    for (int number = 1; number <= count; ++number) {
        rows << request(number);
    }
    return rows;
}

} // namespace

/** Two officers, two stores, one server. */
class TwoDesksTest : public QObject
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

    void whatOneImportsAndDecidesTheOtherHas()
    {
        m_sato->scratch().importRequests(requests(3));
        m_sato->scratch().importStock(1'000);
        m_sato->scratch().phone("R1");
        QVERIFY(m_sato->scratch().approve("R1", 100).operation.has_value());
        QVERIFY(m_sato->scratch().deny("R2").operation.has_value());
        const TeamTally sent = m_sato->sync();
        QCOMPARE(sent.refused, qint64{0});
        QVERIFY(sent.sent >= 3);
        const TeamTally fetched = m_suzuki->sync();
        QVERIFY(fetched.received > 0);
        QCOMPARE(fetched.left, qint64{0});
        QCOMPARE(m_suzuki->shared(), m_sato->shared());
        QCOMPARE(m_sato->state().unsent, qint64{0});
        QVERIFY(m_sato->sync().movedNothing());
        QVERIFY(m_suzuki->sync().movedNothing());
        QVERIFY(m_sato->isSound());
        QVERIFY(m_suzuki->isSound());
        const auto entries = take(JournalStore(m_suzuki->office().database()).about(u"R2"_s));
        QCOMPARE(entries.back().actor, u"sato"_s); // who decided, not who fetched
    }

    void offlineThenBothComeBack()
    {
        m_sato->scratch().importRequests(requests(4));
        m_sato->sync();
        m_suzuki->sync();
        (void)m_sato->scratch().deny("R1");
        (void)m_suzuki->scratch().deny("R2");
        m_suzuki->scratch().phone("R3");
        m_suzuki->sync();
        m_sato->sync();
        m_suzuki->sync();
        QCOMPARE(m_suzuki->shared(), m_sato->shared());
        QVERIFY(m_sato->sync().movedNothing());
        QVERIFY(m_suzuki->sync().movedNothing());
        QVERIFY(m_sato->isSound() && m_suzuki->isSound());
    }

    void ofTwoDecisionsOneWinsAndBothTextsStay()
    {
        m_sato->scratch().importRequests(requests(1));
        m_sato->scratch().importStock(1'000);
        m_sato->sync();
        m_suzuki->sync();
        (void)m_sato->scratch().deny("R1");
        m_suzuki->scratch().phone("R1");
        const DecisionOutcome mine = m_suzuki->scratch().approve("R1", 100);
        QVERIFY(mine.operation.has_value());
        m_sato->sync();
        const TeamTally late = m_suzuki->sync();
        QCOMPARE(late.conflicts, qint64{1});
        const TeamState state = m_suzuki->state();
        QCOMPARE(state.unsent, qint64{0});
        QCOMPARE(state.conflicts.size(), std::size_t{1});
        const ConflictView& conflict = state.conflicts.front();
        QCOMPARE(conflict.conflict.mine.opinion, mine.decision.opinion);
        QCOMPARE(conflict.conflict.theirs.opinion, u"在庫が足りている"_s);
        QCOMPARE(conflict.conflict.theirOfficer, u"sato"_s);
        QVERIFY(conflict.passes);
        const ConflictField need = conflict.fields.front();
        QCOMPARE(need.field, u"need"_s);
        QCOMPARE(need.mine, u"yes"_s);
        QCOMPARE(need.theirs, u"no"_s);
        // Theirs is what stands, mine stays in the history.
        const auto history = take(DecisionStore(m_suzuki->office().database()).history(u"R1"_s));
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[0].need, std::optional(Need::No));
        QCOMPARE(history[1].opinion, mine.decision.opinion);
        QVERIFY(take(takeTheirs(m_suzuki->office(), u"R1"_s, conflict.conflict.theirs.id)) != OperationId());
        QVERIFY(m_suzuki->state().conflicts.empty());
        QVERIFY(m_suzuki->sync().movedNothing());
        QCOMPARE(m_suzuki->shared(), [this] {
            m_sato->sync();
            return m_sato->shared();
        }());
        QVERIFY(m_suzuki->isSound());
    }

    void mineIsDecidedAgainOnTopOfTheirs()
    {
        m_sato->scratch().importRequests(requests(1));
        m_sato->scratch().importStock(1'000);
        m_sato->sync();
        m_suzuki->sync();
        (void)m_sato->scratch().deny("R1");
        m_suzuki->scratch().phone("R1");
        (void)m_suzuki->scratch().approve("R1", 100);
        m_sato->sync();
        m_suzuki->sync();
        const auto conflict = m_suzuki->state().conflicts.front().conflict;
        const auto again = take(decideMineAgain(m_suzuki->office(), u"R1"_s, conflict.theirs.id));
        QVERIFY(again.operation.has_value());
        QCOMPARE(m_suzuki->sync().conflicts, qint64{0});
        m_sato->sync();
        QCOMPARE(m_sato->shared(), m_suzuki->shared());
        QCOMPARE(take(DecisionStore(m_sato->office().database()).latest(u"R1"_s))->need, std::optional(Need::Yes));
        QVERIFY(m_suzuki->state().conflicts.empty());
    }

    void whatTheServerRefusesSaysWhy()
    {
        m_sato->scratch().importRequests(requests(2));
        m_sato->scratch().importStock(1'000);
        m_sato->sync();
        m_suzuki->sync();
        m_sato->scratch().phone("R1");
        m_suzuki->scratch().phone("R2");
        (void)m_sato->scratch().approve("R1", 700);
        (void)m_suzuki->scratch().approve("R2", 700); // each by itself there is enough for
        m_sato->sync();
        QCOMPARE(m_suzuki->sync().refused, qint64{1});
        const TeamState state = m_suzuki->state();
        QCOMPARE(state.refused.size(), std::size_t{1});
        QCOMPARE(state.refused.front().number, u"R2"_s);
        QCOMPARE(state.refused.front().violations.first()[u"rule"_s].toString(), u"D7"_s);
    }

    void whoHasWhatOpenIsShown()
    {
        m_sato->scratch().importRequests(requests(1));
        m_sato->sync();
        QVERIFY(m_sato->session().tellOpen({QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), {}, {}, {}}, u"R1"_s, true));
        m_suzuki->sync();
        QCOMPARE(m_suzuki->state().open.size(), std::size_t{1});
        QCOMPARE(m_suzuki->state().open.front().number, u"R1"_s);
        QCOMPARE(m_suzuki->state().open.front().officer, u"佐藤花子"_s);
    }

private:
    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<TeamDesk> m_sato;
    std::unique_ptr<TeamDesk> m_suzuki;
};

SOSDESK_SUITE(TwoDesksTest);
#include "test_two_desks.moc"
