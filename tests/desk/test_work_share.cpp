// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/roll.h"
#include "core/desk/share_count.h"
#include "core/desk/share_replies.h"
#include "core/desk/work_plan.h"
#include "core/domain/request.h"
#include "core/store/journal_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <random>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 0x20261119;

QString request(int number)
{
    Asking asking;
    asking.number = u"R%1"_s.arg(number);
    asking.code = QString::number(4710001010 + number * 1000);
    return asking.row();
}

QString facility(int number, const QString& name, const QString& reading, const QString& address)
{
    return u"%1,%2,%3,病院,%4"_s.arg(QString::number(4710001010 + number * 1000), name, reading, address);
}

} // namespace

/** 分担 at a desk: the plan, whose each request is, and that none is lost by it. */
class WorkShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>(u"佐藤"_s);
        m_scratch->importRequests({request(1), request(2), request(3), request(4)});
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,フリガナ,施設種別,住所"_s,
            {facility(1, u"青葉病院"_s, u"アオバビョウイン"_s, u"沖縄県那覇市泉崎1-2-2"_s),
                facility(2, u"髙嶺病院"_s, u"タカミネビョウイン"_s, u"沖縄県浦添市安波茶1-1"_s),
                facility(3, u"名護病院"_s, {}, u"沖縄県名護市港1"_s)})});
    }

    void withoutAPlanEverythingIsNobodys()
    {
        QCOMPARE(take(workPlan(m_scratch->office())).version, 0);
        QCOMPARE(
            sharesByNumber(), (std::map<QString, ShareNumber>{{u"R1"_s, 0}, {u"R2"_s, 0}, {u"R3"_s, 0}, {u"R4"_s, 0}}));
    }

    /** Whole lists are divided by one pass, single rows by a look-up: both must say the same. */
    void aListIsDividedByItsPlan()
    {
        plan({{u"佐藤"_s, {u"那覇市"_s}, {}, {}}, {u"鈴木"_s, {}, u"た行"_s, u"た行"_s}});
        const std::map<QString, ShareNumber> shares = sharesByNumber();
        // R4's facility stands in no list, and 「城北病院」 has no reading.
        QCOMPARE(shares, (std::map<QString, ShareNumber>{{u"R1"_s, 1}, {u"R2"_s, 2}, {u"R3"_s, 0}, {u"R4"_s, 0}}));
        for (const RollEntry& entry : take(loadRoll(m_scratch->office())).entries) {
            const Roll judged = take(judgeRows(m_scratch->office(), {entry.row}));
            const Roll known = take(entriesOf(m_scratch->office(), {entry.row}));
            QCOMPARE(judged.entries.front().share, entry.share);
            QCOMPARE(known.entries.front().share, entry.share);
        }
        QStringList many;
        for (int number = 5; number <= 600; ++number) {
            many << request(number);
        }
        m_scratch->importRequests(many);
        const std::map<QString, ShareNumber> after = sharesByNumber();
        QCOMPARE(after.size(), std::size_t{600});
        QCOMPARE(after.at(u"R1"_s), ShareNumber{1});
        QCOMPARE(after.at(u"R2"_s), ShareNumber{2});
        QCOMPARE(after.at(u"R600"_s), nobodysShare);
    }

    void aSheetIsKnownByItsOwnAddress()
    {
        plan({{u"佐藤"_s, {u"宮古島市"_s}, {}, {}}});
        auto& database = m_scratch->office().database();
        database.execute("INSERT INTO request_form (request, uuid, version, operation, content) VALUES ('R4', "
                         "randomblob(16), 1, 1, '{\"address\":\"沖縄県宮古島市平良1\"}')");
        QCOMPARE(sharesByNumber().at(u"R4"_s), ShareNumber{1});
    }

    /** Most lists have no column of readings: what an earlier one told stays. */
    void aListWithoutReadingsLeavesThem()
    {
        plan({{u"鈴木"_s, {}, u"た行"_s, u"た行"_s}});
        m_scratch->import({m_scratch->file(
            u"short.csv"_s, u"医療機関コード,医療機関名,住所"_s, {u"4710003010,髙嶺病院,沖縄県浦添市安波茶9-9"_s})});
        QCOMPARE(sharesByNumber().at(u"R2"_s), ShareNumber{1});
    }

    void theListShowsAShare()
    {
        plan({{u"佐藤"_s, {u"那覇市"_s}, {}, {}}, {u"鈴木"_s, {u"浦添市"_s}, {}, {}}});
        QCOMPARE(listed(u"mine"_s), QStringList{u"R1"_s});
        QCOMPARE(listed(u"鈴木"_s), QStringList{u"R2"_s});
        QCOMPARE(listed(u"none"_s), (QStringList{u"R3"_s, u"R4"_s}));
        QCOMPARE(listed({}).size(), 4);
        ListFilter filter;
        filter.share = u"田中"_s;
        const auto refused = listReply(m_scratch->desk(), filter);
        QVERIFY(!refused && refused.error().code == ErrorCode::BadArgument);
    }

    void everyChangeOfThePlanIsJournalled()
    {
        plan({{u"佐藤"_s, {u"那覇市"_s}, {}, {}}});
        plan({{u"鈴木"_s, {u"浦添市"_s}, {}, {}}});
        const auto entries = take(JournalStore(m_scratch->office().database()).about(u"work_plan"_s));
        QCOMPARE(entries.size(), std::size_t{2});
        QCOMPARE(entries.back().actor, u"佐藤"_s);
        QVERIFY(entries.back().payload.contains("那覇市") && entries.back().payload.contains("浦添市"));
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void aPlanMadeFromAnOldOneIsRefused()
    {
        WorkPlan old = take(workPlan(m_scratch->office()));
        plan({{u"佐藤"_s, {u"那覇市"_s}, {}, {}}});
        old.lines = {{u"鈴木"_s, {u"浦添市"_s}, {}, {}}};
        const auto refused = setWorkPlan(m_scratch->office(), old);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
        old.version = 1;
        old.lines.front().regions = {u"沖縄県"_s};
        const auto faulty = setWorkPlan(m_scratch->office(), old);
        QVERIFY(!faulty && faulty.error().code == ErrorCode::BadArgument);
        QCOMPARE(faulty.error().column, u"lines[0].regions"_s);
        QCOMPARE(take(workPlan(m_scratch->office())).lines.front().officer, u"佐藤"_s);
    }

    void theConsoleSetsAndShowsThePlan()
    {
        const QString file =
            m_scratch->file(u"plan.json"_s, u"{\"lines\":[{\"officer\":\"佐藤\",\"regions\":[\"那覇市\"]},"_s,
                {u"{\"officer\":\"鈴木\",\"from\":\"あ行\",\"until\":\"わ行\"}]}"_s});
        const Reply set = take(setSharesReply(m_scratch->desk(), file));
        QCOMPARE(set.committed.size(), std::size_t{1});
        const Reply shown = take(sharesReply(m_scratch->desk()));
        QCOMPARE(shown.json[u"version"_s].toInt(), 1);
        QCOMPARE(shown.json[u"lines"_s].toArray().size(), 2);
        QCOMPARE(shown.json[u"shares"_s][0][u"open"_s].toInt(), 1);
        QCOMPARE(shown.json[u"unassigned"_s][u"open"_s].toInt(), 2);
        QCOMPARE(shown.messages.size(), 1);
        for (const QString& hostile : {u"not json"_s, u"[]"_s, u"{\"lines\":\"x\"}"_s}) {
            QVERIFY(!setSharesReply(m_scratch->desk(), m_scratch->file(u"bad.json"_s, hostile, {})).has_value());
        }
        QVERIFY(
            !setSharesReply(m_scratch->desk(), m_scratch->file(u"old.json"_s, u"{\"version\":0,\"lines\":[]}"_s, {}))
                 .has_value());
        QCOMPARE(take(workPlan(m_scratch->office())).version, 1);
    }

    /** Nothing is lost by sharing: whatever the plan, every request of today stands in exactly one share. */
    void everyOpenRequestIsInExactlyOneShare()
    {
        std::mt19937 random(seed);
        const auto chance = [&random] { return static_cast<unsigned>(random()); };
        const QStringList regions{u"那覇市"_s, u"浦添"_s, u"名護市港"_s, u"宮古島市"_s, u"那"_s};
        const QStringList rows{u"あ行"_s, u"か行"_s, u"さ行"_s, u"た行"_s, u"な行"_s, u"わ行"_s};
        for (int round = 0; round < 60; ++round) {
            std::vector<WorkLine> lines;
            for (unsigned count = chance() % 5; count > 0; --count) {
                const QString officer = u"担当%1"_s.arg(chance() % 3);
                const auto first = chance() % 6;
                const auto last = first + chance() % (6 - first);
                lines.push_back(chance() % 2 == 0
                        ? WorkLine{officer, {regions[chance() % 5], regions[chance() % 5]}, {}, {}}
                        : WorkLine{officer, {}, rows[first], rows[last]});
            }
            plan(lines);
            const WorkSplit split = take(workSplit(m_scratch->office()));
            const auto officers = static_cast<std::size_t>(split.officers().size());
            const Roll roll = take(loadRoll(m_scratch->office()));
            int counted = 0;
            for (const ShareCount& count : countShares(roll, officers, m_scratch->office().today())) {
                counted += count.open + count.done;
            }
            QCOMPARE(counted, 4);
            QStringList all = listed(u"none"_s);
            for (const QString& officer : split.officers()) {
                all += listed(officer);
            }
            all.sort();
            QCOMPARE(all, (QStringList{u"R1"_s, u"R2"_s, u"R3"_s, u"R4"_s}));
        }
    }

private:
    void plan(std::vector<WorkLine> lines)
    {
        const int version = take(workPlan(m_scratch->office())).version;
        (void)take(setWorkPlan(m_scratch->office(), {version, std::move(lines)}));
    }
    std::map<QString, ShareNumber> sharesByNumber()
    {
        std::map<QString, ShareNumber> shares;
        const Roll roll = take(loadRoll(m_scratch->office()));
        for (const RollEntry& entry : roll.entries) {
            shares[roll.wordsOf(entry.number)] = entry.share;
        }
        return shares;
    }
    QStringList listed(const QString& share)
    {
        ListFilter filter;
        filter.share = share;
        QStringList numbers;
        for (const QJsonValue& one : take(listReply(m_scratch->desk(), filter)).json[u"requests"_s].toArray()) {
            numbers << one[u"number"_s].toString();
        }
        numbers.sort();
        return numbers;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(WorkShareTest);
#include "test_work_share.moc"
