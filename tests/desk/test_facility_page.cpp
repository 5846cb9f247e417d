// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/facility_page.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 施設: all that is known of one place, also under the code it had before. */
class FacilityPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->import({m_scratch->file(u"facilities.csv"_s,
            u"医療機関コード,医療機関名,施設種別,住所,電話番号,協定,旧医療機関コード"_s,
            {u"4710001019,見本病院,病院,那覇市架空1-1,098-800-0001,病床確保,4710002017"_s,
                u"4710003015,よその医院,診療所,那覇市架空2-2,098-800-0002,発熱外来,"_s})});
        m_scratch->importRequests({Asking{}.row(), Asking{u"R2"_s, u"2026/11/18 09:30"_s, u"4710002017"_s}.row(),
            Asking{u"R3"_s, u"2026/11/19 11:00"_s, u"4710003015"_s}.row()});
        m_scratch->importStock(1'000);
        m_scratch->phone("R1");
    }

    void requestsOfTheOldCodeStandOnThePageTheNewestFirst()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        const FacilityPage page = pageOf(u"4710001019"_s);
        QCOMPARE(page.name, u"見本病院"_s);
        QCOMPARE(page.otherCodes.size(), std::size_t(1));
        QCOMPARE(page.requests.size(), std::size_t(2));
        QCOMPARE(page.requests[0].request.number, u"R1"_s);
        QVERIFY(page.requests[0].decision && page.requests[0].decision->complete);
        QCOMPARE(page.requests[1].request.number, u"R2"_s);
        QVERIFY(!page.requests[1].decision);
        QCOMPARE(page.contacts.size(), std::size_t(1));
        QCOMPARE(page.contacts[0].requestNumber, u"R1"_s);
    }

    void aYearOfSurveysStandsOnThePageAndNoMore()
    {
        m_scratch->import({m_scratch->file(u"weekly.csv"_s, u"医療機関コード,調査日,N95等マスク_在庫量"_s,
            {u"4710001019,2026/11/18,50"_s, u"4710002017,2025/11/19,900"_s, u"4710002017,2025/11/05,999"_s,
                u"4710003015,2026/11/18,7"_s})});
        const FacilityPage page = pageOf(u"4710001019"_s);
        QCOMPARE(page.weekly.size(), std::size_t(2));
        QCOMPARE(page.weekly[0].line(m_scratch->n95()).stock, 50);
        QCOMPARE(page.weekly[1].line(m_scratch->n95()).stock, 900);
    }

    void whatWasSentToTheOldCodeStandsOnThePage()
    {
        m_scratch->import({m_scratch->file(u"push.csv"_s, u"医療機関コード,品目,枚数,発送日,区分,状態"_s,
            {u"4710002017,N95等マスク,200,2026/6/1,PUSH,発送済"_s, u"4710001019,N95等マスク,100,2026/9/1,PUSH,発送済"_s,
                u"4710003015,N95等マスク,300,2026/9/1,PUSH,発送済"_s})});
        const FacilityPage page = pageOf(u"4710001019"_s);
        QCOMPARE(page.distributions.size(), std::size_t(2));
        QCOMPARE(page.distributions[0].distribution.pieces, Quantity(200));
        QVERIFY(page.distributions[0].match == PlaceMatch::FormerCode);
    }

    void aPlaceThatIsInNoListHasAPageOfItsRequests()
    {
        m_scratch->importRequests({Asking{u"R4"_s, u"2026/11/19 11:30"_s, u"4710004013"_s}.row()});
        const FacilityPage page = pageOf(u"4710004013"_s);
        QVERIFY(!page.listed);
        QVERIFY(!page.name.isEmpty());
        QCOMPARE(page.requests.size(), std::size_t(1));
    }

    void aCodeThatNobodyNamedHasNone()
    {
        const auto none = facilityPage(m_scratch->office(), *facilityCodeFrom(u"4710009012"));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::BadArgument);
    }

private:
    FacilityPage pageOf(const QString& code)
    {
        return take(facilityPage(m_scratch->office(), *facilityCodeFrom(code)));
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(FacilityPageTest);
#include "test_facility_page.moc"
