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
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
    }
    void cleanup() { m_pair.reset(); }

    void whatOneImportsAndDecidesTheOtherHas()
    {
        m_pair->sato.scratch().importRequests(requests(3));
        m_pair->sato.scratch().importStock(1'000);
        m_pair->sato.scratch().phone("R1");
        QVERIFY(m_pair->sato.scratch().approve("R1", 100).operation.has_value());
        QVERIFY(m_pair->sato.scratch().deny("R2").operation.has_value());
        const TeamTally sent = m_pair->sato.sync();
        QCOMPARE(sent.refused, qint64{0});
        QVERIFY(sent.sent >= 3);
        const TeamTally fetched = m_pair->suzuki.sync();
        QVERIFY(fetched.received > 0);
        QCOMPARE(fetched.left, qint64{0});
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QCOMPARE(m_pair->sato.state().unsent, qint64{0});
        QVERIFY(m_pair->sato.sync().movedNothing());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->sato.isSound());
        QVERIFY(m_pair->suzuki.isSound());
        const auto entries = take(JournalStore(m_pair->suzuki.office().database()).about(u"R2"_s));
        QCOMPARE(entries.back().actor, u"sato"_s); // who decided, not who fetched
    }

    void offlineThenBothComeBack()
    {
        m_pair->sato.scratch().importRequests(requests(4));
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        (void)m_pair->sato.scratch().deny("R1");
        (void)m_pair->suzuki.scratch().deny("R2");
        m_pair->suzuki.scratch().phone("R3");
        m_pair->suzuki.sync();
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QVERIFY(m_pair->sato.sync().movedNothing());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->sato.isSound() && m_pair->suzuki.isSound());
    }

    void ofTwoDecisionsOneWinsAndBothTextsStay()
    {
        m_pair->sato.scratch().importRequests(requests(1));
        m_pair->sato.scratch().importStock(1'000);
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->suzuki.scratch().phone("R1");
        const DecisionOutcome mine = m_pair->suzuki.scratch().approve("R1", 100);
        QVERIFY(mine.operation.has_value());
        m_pair->sato.sync();
        const TeamTally late = m_pair->suzuki.sync();
        QCOMPARE(late.conflicts, qint64{1});
        const TeamState state = m_pair->suzuki.state();
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
        const auto history = take(DecisionStore(m_pair->suzuki.office().database()).history(u"R1"_s));
        QCOMPARE(history.size(), std::size_t{2});
        QCOMPARE(history[0].need, std::optional(Need::No));
        QCOMPARE(history[1].opinion, mine.decision.opinion);
        QVERIFY(take(takeTheirs(m_pair->suzuki.office(), u"R1"_s, conflict.conflict.theirs.id)) != OperationId());
        QVERIFY(m_pair->suzuki.state().conflicts.empty());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QCOMPARE(m_pair->suzuki.shared(), [this] {
            m_pair->sato.sync();
            return m_pair->sato.shared();
        }());
        QVERIFY(m_pair->suzuki.isSound());
    }

    void mineIsDecidedAgainOnTopOfTheirs()
    {
        m_pair->sato.scratch().importRequests(requests(1));
        m_pair->sato.scratch().importStock(1'000);
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->suzuki.scratch().phone("R1");
        (void)m_pair->suzuki.scratch().approve("R1", 100);
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        const auto conflict = m_pair->suzuki.state().conflicts.front().conflict;
        const auto again = take(decideMineAgain(m_pair->suzuki.office(), u"R1"_s, conflict.theirs.id));
        QVERIFY(again.operation.has_value());
        QCOMPARE(m_pair->suzuki.sync().conflicts, qint64{0});
        m_pair->sato.sync();
        QCOMPARE(m_pair->sato.shared(), m_pair->suzuki.shared());
        QCOMPARE(take(DecisionStore(m_pair->sato.office().database()).latest(u"R1"_s))->need, std::optional(Need::Yes));
        QVERIFY(m_pair->suzuki.state().conflicts.empty());
    }

    void whatTheServerRefusesSaysWhy()
    {
        m_pair->sato.scratch().importRequests(requests(2));
        m_pair->sato.scratch().importStock(1'000);
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        m_pair->sato.scratch().phone("R1");
        m_pair->suzuki.scratch().phone("R2");
        (void)m_pair->sato.scratch().approve("R1", 700);
        (void)m_pair->suzuki.scratch().approve("R2", 700); // each by itself there is enough for
        m_pair->sato.sync();
        QCOMPARE(m_pair->suzuki.sync().refused, qint64{1});
        const TeamState state = m_pair->suzuki.state();
        QCOMPARE(state.refused.size(), std::size_t{1});
        QCOMPARE(state.refused.front().number, u"R2"_s);
        QCOMPARE(state.refused.front().violations.first()[u"rule"_s].toString(), u"D7"_s);
    }

    void whoHasWhatOpenIsShown()
    {
        m_pair->sato.scratch().importRequests(requests(1));
        m_pair->sato.sync();
        QVERIFY(m_pair->sato.session().tellOpen({QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), {}, {}, {}}, u"R1"_s, true));
        m_pair->suzuki.sync();
        QCOMPARE(m_pair->suzuki.state().open.size(), std::size_t{1});
        QCOMPARE(m_pair->suzuki.state().open.front().number, u"R1"_s);
        QCOMPARE(m_pair->suzuki.state().open.front().officer, u"佐藤花子"_s);
    }

private:
    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(TwoDesksTest);
#include "test_two_desks.moc"
