// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/entry_reply.h"
#include "core/store/request_form_store.h"
#include "core/store/request_store.h"
#include "core/wording/judgement.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString header =
    u"とりまとめ団体名,申請日時,対応ステータス,要請医療機関数,１週間以内の医療機関数,２～３週間の医療機関数,"
    "N95等マスク_要請枚数,N95等マスク_在庫量,N95等マスク_想定消費量,N95等マスク_購入見込量,"
    "N95等マスク_備蓄見通し"_s;
/** A Tuesday in the regime of 2021; that week closes on Wednesday the 15th. */
const QString tuesday = u"2021/9/14 10:00"_s;

QString row(const QString& received, int asking, int within1Week, int within3Weeks, int asked = 400)
{
    return u"南部医師会,%1,都道府県・国確認中,%2,%3,%4,%5,10,200,0,１週間以内"_s.arg(received)
        .arg(asking)
        .arg(within1Week)
        .arg(within3Weeks)
        .arg(asked);
}

} // namespace

/** Weekly requests of aggregators: their key, their deadlines, A1 to A4. */
class AggregatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->setNow("2021-09-14T14:00");
    }

    void nameAndWeekAreTheKeyAndTheCountsAreKept()
    {
        import({row(tuesday, 3, 2, 2)});
        const RequestForm form = formOf(u"AGG-20210915-南部医師会"_s);
        QCOMPARE(form.aggregator, u"南部医師会"_s);
        QCOMPARE(form.institutions, std::optional(3));
        QCOMPARE(form.institutionsWithin1Week, std::optional(2));
        QCOMPARE(form.institutionsWithin3Weeks, std::optional(2));
        const Request request = m_scratch->review("AGG-20210915-南部医師会").stored.request;
        QVERIFY(request.channel == Channel::Aggregator);
        QCOMPARE(request.facilityName, u"南部医師会"_s);
        QVERIFY(request.facilityCode.isNone());
    }

    void theSameFileTwiceChangesNothingAndOtherCountsAreAChange()
    {
        import({row(tuesday, 3, 2, 2)});
        Reply again = import({row(tuesday, 3, 2, 2)});
        QCOMPARE(again.json[u"files"_s][0][u"unchanged"_s].toInt(), 1);
        again = import({row(tuesday, 5, 2, 2)});
        QCOMPARE(again.json[u"files"_s][0][u"changed"_s].toInt(), 1);
        QCOMPARE(again.json[u"files"_s][0][u"unchanged"_s].toInt(), 0);
        QCOMPARE(formOf(u"AGG-20210915-南部医師会"_s).institutions, std::optional(5));
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void theWeekClosesOnWednesdayAtFive_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("day");
        QTest::newRow("Tuesday") << tuesday << u"AGG-20210915-南部医師会"_s << u"2021-09-16"_s;
        QTest::newRow("a minute before") << u"2021/9/15 16:59"_s << u"AGG-20210915-南部医師会"_s << u"2021-09-16"_s;
        QTest::newRow("at five") << u"2021/9/15 17:00"_s << u"AGG-20210922-南部医師会"_s << u"2021-09-24"_s; // 秋分の日
        QTest::newRow("Thursday") << u"2021/9/16 9:00"_s << u"AGG-20210922-南部医師会"_s << u"2021-09-24"_s;
    }
    void theWeekClosesOnWednesdayAtFive()
    {
        QFETCH(const QString, received);
        QFETCH(const QString, number);
        QFETCH(const QString, day);
        m_scratch->setNow("2021-09-17T14:00");
        import({row(received, 3, 2, 2)});
        const ReviewedRequest reviewed = m_scratch->review(qPrintable(number));
        QCOMPARE(isoOf(reviewed.review.processingDay), day);
        const RequestEntry entry = take(entryOf(m_scratch->office(), number));
        QCOMPARE(isoOf(take(entryStanding(m_scratch->office(), entry)).decideBy), day + u"T14:00:00+09:00"_s);
    }

    void aOneHoldsWhoAsksAgainstWhoIsShort_data()
    {
        QTest::addColumn<int>("asking");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("fewer") << 3 << u"ok"_s;
        QTest::newRow("as many") << 4 << u"attention"_s;
        QTest::newRow("more") << 5 << u"fail"_s;
    }
    void aOneHoldsWhoAsksAgainstWhoIsShort()
    {
        QFETCH(const int, asking);
        QFETCH(const QString, verdict);
        import({row(tuesday, asking, 1, 3)});
        const Finding finding = findingOf(CheckId::A1);
        QCOMPARE(codeOf(finding.verdict), verdict);
        const QString sentence = wording::evidence(finding, m_scratch->office().items());
        QVERIFY2(
            sentence.contains(u"要請 %1機関"_s.arg(asking)) && sentence.contains(u"4機関"_s), qPrintable(sentence));
    }

    void withoutCountsAOneCannotTell()
    {
        m_scratch->import(
            {m_scratch->file(u"narrow.csv"_s, u"とりまとめ団体名,申請日時,対応ステータス,N95等マスク_要請枚数"_s,
                {u"南部医師会,2021/9/14 10:00,都道府県・国確認中,400"_s})});
        QVERIFY(findingOf(CheckId::A1).verdict == Verdict::Unknown);
        import({row(tuesday, 3, 2, 2)});
        QVERIFY(findingOf(CheckId::A1).verdict == Verdict::Ok);
    }

    void duplicatesPastSosAndQuantityGoByTheAggregatorsIds()
    {
        import({row(tuesday, 3, 2, 2, 4000)});
        const ReviewedRequest reviewed = m_scratch->review("AGG-20210915-南部医師会");
        QStringList ids;
        for (const Finding& finding : reviewed.review.findings) {
            ids << codeOf(finding.id);
        }
        for (const QString& id : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}) {
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
        for (const QString& id : {u"C3"_s, u"C4"_s, u"C7"_s, u"C9"_s}) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
        }
        QVERIFY(findingOf(CheckId::A4).excess); // 4,000 against 400
        QCOMPARE(reviewed.review.lane, std::optional(Lane::Excess));
    }

    void whatTheAggregatorGotBeforeIsCounted()
    {
        m_scratch->importStock(5000);
        import({row(u"2021/9/7 10:00"_s, 3, 2, 2)});
        m_scratch->phone("AGG-20210908-南部医師会");
        QVERIFY(m_scratch->approve("AGG-20210908-南部医師会", 400).operation);
        import({row(tuesday, 3, 2, 2)});
        QCOMPARE(findingOf(CheckId::A3).facts[u"count"_s].toInt(), 1);
    }

    void oneTypedByHandIsJudgedAlike()
    {
        const QJsonObject typed{{u"channel"_s, u"aggregator"_s}, {u"facility"_s, u"北部医師会"_s},
            {u"aggregator"_s, u"北部医師会"_s}, {u"institutions"_s, 9}, {u"institutionsWithin1Week"_s, 4},
            {u"institutionsWithin3Weeks"_s, 4},
            {u"lines"_s, QJsonArray{QJsonObject{{u"item"_s, u"n95_mask"_s}, {u"asked"_s, 100}}}}};
        const Reply reply = take(newRequestReply(m_scratch->desk(), {}, typed));
        QCOMPARE(reply.json[u"id"_s].toString(), u"AGG-20210914-W94-01"_s);
        QCOMPARE(reply.json[u"decideBy"_s].toString(), u"2021-09-16T14:00:00+09:00"_s);
        for (const Finding& finding : m_scratch->review("AGG-20210914-W94-01").review.findings) {
            QVERIFY(finding.id != CheckId::A1 || finding.verdict == Verdict::Fail);
        }
    }

private:
    Reply import(const QStringList& rows) { return m_scratch->import({m_scratch->file(u"agg.csv"_s, header, rows)}); }
    [[nodiscard]] RequestForm formOf(const QString& number)
    {
        return take(RequestFormStore(m_scratch->office().database()).find(number)).value();
    }
    [[nodiscard]] Finding findingOf(CheckId id)
    {
        const ReviewedRequest reviewed = m_scratch->review("AGG-20210915-南部医師会");
        for (const Finding& finding : reviewed.review.findings) {
            if (finding.id == id) {
                return finding;
            }
        }
        qFatal("no such finding");
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(AggregatedTest);
#include "test_aggregated.moc"
