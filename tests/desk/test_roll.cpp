// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_list.h"
#include "core/desk/roll.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the window's list knows without judging, and what judging adds. */
class RollTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        Asking other;
        other.number = u"R2"_s;
        other.code = u"4710003015"_s;
        m_scratch->importRequests({Asking().row(), other.row()});
    }

    void judgedRowsHaveLaneVerdictsAndCover()
    {
        QVERIFY(!entry("R1").isFresh);
        judgeAll();
        const RollEntry known = entry("R1");
        QVERIFY(known.isFresh);
        QCOMPARE(known.gist.lane, m_scratch->review("R1").review.lane);
        QCOMPARE(known.gist.coverTenths, std::optional(1)); // 10 of 100 a week
        for (const Finding& finding : m_scratch->review("R1").review.findings) {
            QVERIFY(known.gist.verdictOf(finding.id));
        }
        QCOMPARE(known.gist.verdictOf(CheckId::C6), std::optional(Verdict::Unknown));
    }

    void whatMayChangeAJudgementMakesItStale_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("ofR1");
        QTest::addColumn<bool>("ofR2");
        QTest::newRow("a phone call") << u"call"_s << true << false;
        QTest::newRow("a decision") << u"decision"_s << true << false;
        QTest::newRow("a survey") << u"survey"_s << true << true;
        QTest::newRow("the next day") << u"day"_s << true << true;
        QTest::newRow("a stock list") << u"stock"_s << false << false; // no check asks for it
        QTest::newRow("the same report again") << u"again"_s << false << false;
    }
    void whatMayChangeAJudgementMakesItStale()
    {
        QFETCH(const QString, what);
        QFETCH(const bool, ofR1);
        QFETCH(const bool, ofR2);
        judgeAll();
        act(what);
        QCOMPARE(!entry("R1").isFresh, ofR1);
        QCOMPARE(!entry("R2").isFresh, ofR2);
        judgeAll();
        QVERIFY(entry("R1").isFresh && entry("R2").isFresh);
    }

    void aDecisionConcernsAllRequestsOfItsFacility()
    {
        Asking second;
        second.number = u"R3"_s;
        m_scratch->importRequests({second.row()});
        QCOMPARE(take(rowsAround(m_scratch->office(), u"R1"_s)).size(), std::size_t(2));
        QCOMPARE(rowsAround(m_scratch->office(), u"nobody"_s).error().code, ErrorCode::UnknownRequest);
    }

    void recentOnesComeInTheOrderInWhichTheyWereTouched()
    {
        QVERIFY(m_scratch->deny("R1").operation);
        m_scratch->phone("R2");
        ListFilter filter;
        filter.view = View::Recent;
        QStringList numbers;
        for (const ListedRequest& request : take(listRequests(m_scratch->office(), filter))) {
            numbers << request.stored.request.number;
        }
        QCOMPARE(numbers, (QStringList{u"R2"_s, u"R1"_s}));
    }

private:
    [[nodiscard]] RollEntry entry(const char* number)
    {
        const Roll roll = take(loadRoll(m_scratch->office()));
        for (const RollEntry& entry : roll.entries) {
            if (roll.textOf(entry.number) == number) {
                return entry;
            }
        }
        return {};
    }
    void judgeAll()
    {
        std::vector<std::int64_t> rows;
        for (const RollEntry& entry : take(loadRoll(m_scratch->office())).entries) {
            rows.push_back(entry.row);
        }
        const Roll judged = take(judgeRows(m_scratch->office(), rows));
        QCOMPARE(judged.entries.size(), rows.size());
    }
    void act(const QString& what)
    {
        if (what == u"call") {
            m_scratch->phone("R1");
        } else if (what == u"decision") {
            QVERIFY(m_scratch->deny("R1").operation);
        } else if (what == u"survey") {
            m_scratch->import({m_scratch->file(u"weekly.csv"_s,
                u"医療機関コード,調査日,後方支援医療機関,緊急配布の希望,N95等マスク_在庫量"_s,
                {u"4710001019,2026/11/18,,,30"_s})});
        } else if (what == u"day") {
            m_scratch->setNow("2026-11-20T09:00");
        } else if (what == u"stock") {
            m_scratch->importStock(100);
        } else {
            m_scratch->importRequests({Asking().row()});
        }
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(RollTest);
#include "test_roll.moc"
