// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/peer_table.h"
#include "tests/policy/rules.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

const Plausibility& rule()
{
    return builtInShelf().forDay(day(QStringLiteral("2024-11-22"))).plausibility;
}

Survey answering(int stock, int use)
{
    Survey survey;
    survey.lines[1] = {stock, use, -1, -1};
    return survey;
}

} // namespace

/** What is typical of some answers, and of the facilities of one kind and size. */
class PeerTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void medianAndDeviationAreThoseOfTheMiddle_data()
    {
        QTest::addColumn<QList<int>>("figures");
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("deviation");
        QTest::newRow("one") << QList{7} << 7 << 0;
        QTest::newRow("two") << QList{10, 20} << 15 << 5;
        QTest::newRow("odd, not sorted") << QList{9, 1, 5} << 5 << 4;
        QTest::newRow("even, cut off") << QList{1, 2, 3, 10} << 2 << 1;
        QTest::newRow("all alike") << QList{4, 4, 4, 4} << 4 << 0;
        QTest::newRow("one far out") << QList{10, 11, 12, 13, 1'000'000} << 12 << 1;
    }

    void medianAndDeviationAreThoseOfTheMiddle()
    {
        QFETCH(const QList<int>, figures);
        QFETCH(const int, median);
        QFETCH(const int, deviation);
        const auto typical = typicalOf(std::vector<Quantity>(figures.begin(), figures.end()));
        QVERIFY(typical);
        QCOMPARE(typical->median, median);
        QCOMPARE(typical->deviation, deviation);
        QCOMPARE(typical->answers, static_cast<int>(figures.size()));
    }

    void nothingIsTypicalOfNothing() { QVERIFY(!typicalOf({})); }

    void bedsMakeTheClass_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("beds");     // -1: not known
        QTest::addColumn<int>("bedClass"); // -1: no group
        QTest::newRow("smallest hospital") << "hospital" << 20 << 0;
        QTest::newRow("last of the class") << "hospital" << 49 << 0;
        QTest::newRow("first of the next") << "hospital" << 50 << 1;
        QTest::newRow("largest") << "hospital" << 1'400 << 4;
        QTest::newRow("too few for a hospital") << "hospital" << 19 << -1;
        QTest::newRow("hospital, not known") << "hospital" << -1 << -1;
        QTest::newRow("clinic without beds") << "clinic" << 0 << 0;
        QTest::newRow("clinic, not told") << "clinic" << -1 << 0;
        QTest::newRow("clinic with beds") << "clinic" << 19 << 1;
        QTest::newRow("pharmacy") << "pharmacy" << -1 << 0;
        QTest::newRow("aggregator") << "aggregator" << -1 << -1;
    }

    void bedsMakeTheClass()
    {
        QFETCH(const QString, kind);
        QFETCH(const int, beds);
        QFETCH(const int, bedClass);
        const auto group =
            peerGroupOf(fromCode<FacilityKind>(kind), beds < 0 ? std::nullopt : std::optional(beds), rule());
        QCOMPARE(group ? group->bedClass : -1, bedClass);
    }

    void aSampleLeavesOutWhoUsesNoneOrHasNone()
    {
        PeerSample sample(rule());
        for (const int use : {80, 100, 120}) {
            sample.add(FacilityKind::Hospital, 120, answering(400, use));
        }
        sample.add(FacilityKind::Hospital, 120, answering(400, 0));  // does not use it
        sample.add(FacilityKind::Hospital, 120, answering(3, 10));   // has run out
        sample.add(FacilityKind::Hospital, 120, answering(-1, 100)); // does not tell its stock
        sample.add(FacilityKind::Hospital, 500, answering(9'000, 3'000));
        sample.add(FacilityKind::Aggregator, std::nullopt, answering(9'000, 3'000));
        const PeerTable table = sample.table(day(QStringLiteral("2024-11-20")));
        const TypicalUse* middle = table.find({FacilityKind::Hospital, 2}, Item{2});
        QVERIFY(middle != nullptr);
        QCOMPARE(middle->answers, 4);
        QCOMPARE(middle->median, 100);
        QCOMPARE(table.find({FacilityKind::Hospital, 4}, Item{2})->median, 3'000);
        QVERIFY(table.find({FacilityKind::Clinic, 0}, Item{2}) == nullptr);
        QVERIFY(table.find({FacilityKind::Hospital, 2}, Item{1}) == nullptr);
        QCOMPARE(table.typical.size(), std::size_t(2));
    }

    void aKeptTableIsTheSame()
    {
        PeerTable table{day(QStringLiteral("2024-11-20")), {}};
        table.typical[{{FacilityKind::Clinic, 1}, Item{15}}] = {12, 2'000'000'000, 7};
        table.typical[{{FacilityKind::Hospital, 0}, Item{1}}] = {1, 0, 0};
        QCOMPARE(PeerTable::fromBytes(table.toBytes()), std::optional(table));
        QVERIFY(!table.toBytes().contains('\n'));
    }

    void whatIsNoTableIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no day") << QByteArray(R"({"typical":[]})");
        QTest::newRow("no rows") << QByteArray(R"({"day":"2024-11-20"})");
        QTest::newRow("unknown kind") << QByteArray(R"({"day":"2024-11-20","typical":[["inn",0,1,3,4,5]]})");
        QTest::newRow("item 16") << QByteArray(R"({"day":"2024-11-20","typical":[["clinic",0,16,3,4,5]]})");
        QTest::newRow("short row") << QByteArray(R"({"day":"2024-11-20","typical":[["clinic",0,1]]})");
        QTest::newRow("negative") << QByteArray(R"({"day":"2024-11-20","typical":[["clinic",0,1,3,-4,5]]})");
    }

    void whatIsNoTableIsNone()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!PeerTable::fromBytes(bytes));
    }
};

SOSDESK_SUITE(PeerTableTest);
#include "test_peer_table.moc"
