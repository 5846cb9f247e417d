// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Where the figures of a judgement are from: the file that brought each row last. */
class OriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,施設種別,協定"_s,
            {u"4710001019,見本病院,病院,病床確保"_s})});
        m_scratch->import({m_scratch->file(u"first.csv"_s, requestHeader, {Asking{}.row()})});
    }

    void everySourceOfTheFindingsSaysItsFile()
    {
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.origins.at(u"request"_s).file, m_scratch->path(u"first.csv"_s));
        QCOMPARE(reviewed.origins.at(u"facility_list"_s).file, m_scratch->path(u"facilities.csv"_s));
        QCOMPARE(isoOf(reviewed.origins.at(u"request"_s).at), u"2026-11-19T14:00:00+09:00"_s);
    }

    void theNewestVersionOfARequestNamesItsFileAndADecisionDoesNot()
    {
        m_scratch->setNow("2026-11-19T14:20");
        Asking changed;
        changed.asked = 300;
        changed.modified = u"2026/11/19 14:10"_s;
        m_scratch->import({m_scratch->file(u"second.csv"_s, requestHeader, {changed.row()})});
        m_scratch->setNow("2026-11-19T14:40");
        (void)m_scratch->deny("R1");
        const Origin origin = m_scratch->review("R1").origins.at(u"request"_s);
        QCOMPARE(origin.file, m_scratch->path(u"second.csv"_s));
        QCOMPARE(isoOf(origin.at), u"2026-11-19T14:20:00+09:00"_s);
    }

    void aSurveyNamesItsFile()
    {
        m_scratch->import({m_scratch->file(u"weekly.csv"_s,
            u"医療機関コード,調査日,N95等マスク_在庫量,N95等マスク_想定消費量,N95等マスク_購入見込量,N95等マスク_備蓄見通し"_s,
            {u"4710001019,2026/11/18,50,100,0,１週間以内"_s})});
        m_scratch->import({m_scratch->file(u"bare.csv"_s,
            u"管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数"_s,
            {u"R2,2026/11/19 11:00,見本病院,4710001019,都道府県・国確認中,200"_s})});
        const ReviewedRequest reviewed = m_scratch->review("R2");
        QVERIFY(reviewed.origins.contains(u"weekly:2026-11-18"_s));
        QCOMPARE(reviewed.origins.at(u"weekly:2026-11-18"_s).file, m_scratch->path(u"weekly.csv"_s));
    }

    void aContactWasTyped()
    {
        m_scratch->phone("R1", {{m_scratch->n95(), 20, 90, 0}});
        const ReviewedRequest reviewed = m_scratch->review("R1");
        bool found = false;
        for (const auto& [source, origin] : reviewed.origins) {
            if (source.startsWith(u"contact:"_s)) {
                found = true;
                QVERIFY2(origin.file.isEmpty(), qPrintable(origin.file));
                QVERIFY(!origin.officer.isEmpty());
            }
        }
        QVERIFY(found);
    }

private:
    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(OriginsTest);
#include "test_origins.moc"
