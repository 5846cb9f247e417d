// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inquiry.h"
#include "core/desk/second_look.h"
#include "core/desk/settle.h"
#include "core/desk/stock_replies.h"
#include "core/desk/timeline.h"
#include "core/store/decision_store.h"
#include "core/store/request_store.h"
#include "core/wording/timeline_text.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

Decision latest(TeamDesk& desk, const QString& number)
{
    return take(DecisionStore(desk.office().database()).latest(number)).value_or(Decision());
}

std::vector<QString> changed(TeamDesk& desk, const QString& number)
{
    return take(RequestStore(desk.office().database()).find(number))->changed;
}

qint64 reserved(TeamDesk& desk)
{
    return desk.count("SELECT count(*) FROM decision WHERE is_latest = 1 AND complete = 1 AND need = 'yes'");
}

QStringList told(TeamDesk& desk, const QString& number)
{
    QStringList lines;
    for (const Event& event : take(timeline(desk.office(), number))) {
        const wording::EventText text = wording::eventText(event, desk.office().items());
        lines << text.what << text.details;
    }
    return lines;
}

QString row(const QString& number, int asked, const QString& modified)
{
    Asking asking;
    asking.number = number;
    asking.asked = asked;
    asking.modified = modified;
    asking.code = u"471000%1019"_s.arg(number.back().digitValue());
    return asking.row();
}

void withdraw(TeamDesk& desk, const QString& number)
{
    InquiryEntry entry;
    entry.kind = InquiryKind::Withdrawal;
    entry.question = u"購入できた"_s;
    QVERIFY(recordInquiry(desk.office(), number, entry).has_value());
}

} // namespace

/** What a decision is worth when somebody else knew more: refused, made on an older report, or about a request that was
 *  withdrawn. */
class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
        m_pair->sato.scratch().importStock(1'000);
        m_pair->sato.scratch().importRequests(
            {row(u"R1"_s, 700, u"2026/11/19 10:05"_s), row(u"R2"_s, 700, u"2026/11/19 10:05"_s)});
        m_pair->meet();
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            desk->scratch().setNow("2026-11-19T14:10");
        }
    }
    void cleanup() { m_pair.reset(); }

    void aRefusedDecisionIsADraftUntilItIsDecidedAnew()
    {
        m_pair->sato.scratch().phone("R1");
        m_pair->suzuki.scratch().phone("R2");
        QVERIFY(m_pair->sato.scratch().approve("R1", 700).operation.has_value());
        const DecisionOutcome mine = m_pair->suzuki.scratch().approve("R2", 700);
        QVERIFY(mine.operation.has_value());
        m_pair->sato.sync();
        const TeamTally tally = m_pair->suzuki.sync();
        QCOMPARE(tally.refused, qint64{1});
        QVERIFY(tally.requests.count(u"R2"_s) == 1 || tally.hasOthers); // windows show it anew
        const Decision draft = latest(m_pair->suzuki, u"R2"_s);
        QVERIFY(!draft.complete);
        QCOMPARE(draft.opinion, mine.decision.opinion);
        QVERIFY(draft.lines == mine.decision.lines);
        QCOMPARE(draft.officer, u"suzuki"_s);
        QCOMPARE(reserved(m_pair->suzuki), qint64{1}); // R1 alone
        QCOMPARE(m_pair->suzuki.state().refused.size(), std::size_t{1});
        QVERIFY(!take(reviewRequest(m_pair->suzuki.office(), u"R2"_s)).refused.isEmpty());
        const QStringList lines = told(m_pair->suzuki, u"R2"_s);
        QVERIFY2(lines.contains(u"受理されなかったため、決定を下書きに戻しました"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"サーバーが受理しませんでした"_s));
        QVERIFY(m_pair->suzuki.isSound());
        QVERIFY(m_pair->suzuki.sync().movedNothing());

        QVERIFY(m_pair->suzuki.scratch().approve("R2", 300).operation.has_value());
        QVERIFY(m_pair->suzuki.state().refused.empty());
        QVERIFY(take(reviewRequest(m_pair->suzuki.office(), u"R2"_s)).refused.isEmpty());
        QCOMPARE(m_pair->suzuki.sync().refused, qint64{0});
        m_pair->sato.sync();
        QVERIFY(latest(m_pair->sato, u"R2"_s).complete);
    }

    void aDecisionOnAnOlderReportWaitsForALook()
    {
        m_pair->sato.scratch().importRequests({row(u"R1"_s, 100, u"2026/11/19 14:05"_s)});
        m_pair->sato.sync();
        m_pair->suzuki.scratch().phone("R1"); // offline: still the report of the morning
        QVERIFY(m_pair->suzuki.scratch().approve("R1", 700).operation.has_value());
        m_pair->suzuki.sync();
        m_pair->sato.sync();
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            QVERIFY(latest(*desk, u"R1"_s).complete);
            QCOMPARE(latest(*desk, u"R1"_s).requestVersion, 1);
            QCOMPARE(changed(*desk, u"R1"_s), std::vector<QString>{u"n95_mask.asked"_s});
            QCOMPARE(take(secondLook(desk->office(), u"R1"_s))->fields.size(), std::size_t{1});
        }
        // Who looks at both settles it for both.
        SettleOrder order;
        order.requests = {{u"R1"_s, {}}};
        order.evenIfWorse = true;
        order.reason = u"確認した"_s;
        QCOMPARE(take(settle(m_pair->sato.office(), order)).settled.size(), 1);
        m_pair->meet();
        QVERIFY(changed(m_pair->sato, u"R1"_s).empty());
        QVERIFY(changed(m_pair->suzuki, u"R1"_s).empty());
    }

    void aLookAtTheReportAloneSettlesNoDecision()
    {
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        m_pair->sato.scratch().importRequests({row(u"R1"_s, 100, u"2026/11/19 14:05"_s)});
        QVERIFY(!changed(m_pair->sato, u"R1"_s).empty());
        SettleOrder order;
        order.requests = {{u"R1"_s, {}}};
        order.evenIfWorse = true;
        QCOMPARE(take(settle(m_pair->sato.office(), order)).settled.size(), 1); // knows its own decision only
        m_pair->sato.sync();
        m_pair->suzuki.scratch().phone("R1");
        QVERIFY(m_pair->suzuki.scratch().approve("R1", 300).operation.has_value());
        m_pair->suzuki.sync();
        QVERIFY(!changed(m_pair->suzuki, u"R1"_s).empty());
    }

    void whoKnowsTheReportIsNotAsked()
    {
        m_pair->sato.scratch().importRequests({row(u"R1"_s, 100, u"2026/11/19 14:05"_s)});
        m_pair->meet();
        (void)m_pair->suzuki.scratch().deny("R1");
        m_pair->suzuki.sync();
        TeamDesk fresh(*m_pair->hub, u"suzuki"_s, 9);
        fresh.scratch().setNow("2026-11-19T14:10");
        m_pair->sato.sync();
        fresh.sync();
        QVERIFY(changed(m_pair->sato, u"R1"_s).empty());
        QVERIFY(changed(fresh, u"R1"_s).empty());
    }

    void withdrawnIsOutWhoeverWasFirst_data()
    {
        QTest::addColumn<bool>("withdrawalFirst");
        QTest::newRow("the withdrawal is told first") << true;
        QTest::newRow("the decision is told first") << false;
    }
    void withdrawnIsOutWhoeverWasFirst()
    {
        QFETCH(const bool, withdrawalFirst);
        withdraw(m_pair->sato, u"R1"_s);
        m_pair->suzuki.scratch().phone("R1");
        QVERIFY(m_pair->suzuki.scratch().approve("R1", 700).operation.has_value());
        (withdrawalFirst ? m_pair->sato : m_pair->suzuki).sync();
        (withdrawalFirst ? m_pair->suzuki : m_pair->sato).sync();
        m_pair->meet();
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            QCOMPARE(reserved(*desk), qint64{0});
            QVERIFY(desk->isSound());
        }
        const Decision draft = latest(m_pair->suzuki, u"R1"_s);
        QVERIFY(!draft.complete && !draft.opinion.isEmpty());
        if (!withdrawalFirst) {
            QVERIFY(!changed(m_pair->suzuki, u"R1"_s).empty());
            QVERIFY(!changed(m_pair->sato, u"R1"_s).empty());
        }
        m_pair->sato.scratch().phone("R2"); // and the server has its pieces free again
        QVERIFY(m_pair->sato.scratch().approve("R2", 900).operation.has_value());
        QCOMPARE(m_pair->sato.sync().refused, qint64{0});
    }

    void whatAColleagueDidReadsLikeOnesOwn()
    {
        m_pair->sato.scratch().phone("R1");
        QVERIFY(m_pair->sato.scratch().approve("R1", 200).operation.has_value());
        (void)m_pair->suzuki.scratch().deny("R1");
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        const QStringList here = told(m_pair->suzuki, u"R1"_s);
        const QString all = here.join(u'\n');
        QVERIFY2(!all.contains(u"receive_"_s) && !all.contains(u"conflict"_s), qPrintable(all));
        QVERIFY2(here.contains(u"完了：要（① 都道府県の備蓄）"_s), qPrintable(all));
        QVERIFY2(all.contains(u"200"_s) && all.contains(u"意見："_s), qPrintable(all));
        QVERIFY2(all.contains(u"聞き取り"_s), qPrintable(all));
        QVERIFY2(all.contains(u"決定の競合：satoの決定が先でした"_s), qPrintable(all));
    }

private:
    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(StandingTest);
#include "test_standing.moc"
