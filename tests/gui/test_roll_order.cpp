// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/folding.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

const Day today{20776}; // 2026-11-19

ItemCatalogue items()
{
    return ItemCatalogue(
        {{Item{1}, u"surgical_mask"_s, u"サージカルマスク"_s}, {Item{5}, u"exam_glove"_s, u"非滅菌手袋"_s}});
}

/** Adds a request that is due today and came at @p hour. */
RollEntry& add(Roll& roll, const QString& number, const QString& name, int hour)
{
    RollEntry entry;
    entry.row = static_cast<std::int64_t>(roll.entries.size()) + 1;
    entry.number = roll.keep(number.toStdString());
    entry.name = roll.keep(name.toStdString());
    entry.key = roll.keepKey(foldedKey(number + u' ' + name).toStdString());
    entry.received = instantAt(today, hour * 3600);
    entry.processingDay = today;
    entry.asked = 100 * hour;
    entry.items = 1 << 1;
    roll.entries.push_back(entry);
    return roll.entries.back();
}

/** Newest first, as the store gives them. */
Roll fiveRequests()
{
    Roll roll;
    add(roll, u"R5"_s, u"髙﨑医院"_s, 12).gist.add(CheckId::C5, Verdict::Fail);
    add(roll, u"R4"_s, u"城北病院"_s, 11).gist.lane = Lane::Clean;
    RollEntry& third = add(roll, u"R3"_s, u"Ｒ３会 手袋の里"_s, 10);
    third.gist.lane = Lane::Call;
    third.gist.coverTenths = 3;
    third.items = 1 << 5;
    add(roll, u"R2"_s, u"みなと薬局"_s, 9).decided = true;
    add(roll, u"R1"_s, u"昨日医院"_s, 8).processingDay = today - 1;
    for (RollEntry& entry : roll.entries) {
        entry.isFresh = entry.row != 1;
    }
    return roll;
}

QString numbers(const RollOrder& order)
{
    QStringList all;
    for (const std::uint32_t row : order.rows()) {
        all << order.roll().wordsOf(order.roll().entries[row].number);
    }
    return all.join(u' ');
}

RollOrder ordered()
{
    RollOrder order;
    order.setItems(items());
    order.setView(View::Today, today);
    order.setRoll(fiveRequests());
    return order;
}

} // namespace

/** Which requests stand in the list, and in what order. */
class RollOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenStandsInTheListNewestFirst()
    {
        RollOrder order = ordered();
        QCOMPARE(numbers(order), u"R1 R5 R4 R3"_s); // R2 is decided; R1 was left by yesterday: on top
        order.setLane(LaneChoice::All);
        QCOMPARE(numbers(order), u"R1 R5 R4 R3 R2"_s);
        order.setView(View::Changed, today);
        QCOMPARE(numbers(order), QString());
        order.setView(View::Recent, today, {u"R2"_s, u"R4"_s});
        QCOMPARE(numbers(order), u"R4 R2"_s);
    }

    void aLaneShowsItsOwnAndCountsAddUp()
    {
        RollOrder order = ordered();
        order.setLane(LaneChoice::Call);
        QCOMPARE(numbers(order), u"R3"_s);
        order.setLane(LaneChoice::Done);
        QCOMPARE(numbers(order), u"R2"_s);
        QCOMPARE(order.count(LaneChoice::All), 5);
        QCOMPARE(order.count(LaneChoice::Open), 4);
        QCOMPARE(order.count(LaneChoice::Clean), 1);
        QCOMPARE(order.count(LaneChoice::Changed), 0);
    }

    void theSearchFindsNumbersNamesVariantsAndItems_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << QString() << u"R1 R5 R4 R3"_s;
        QTest::newRow("variant kanji") << u"高崎"_s << u"R5"_s;
        QTest::newRow("full width") << u"ｒ４"_s << u"R4"_s;
        QTest::newRow("in the number and in the name") << u"r3"_s << u"R3"_s;
        QTest::newRow("an item") << u"非滅菌"_s << u"R3"_s;
        QTest::newRow("part of two neighbours") << u"5髙"_s << u"R5"_s; // number and name stand side by side
        QTest::newRow("across two requests") << u"医院R4"_s << QString();
        QTest::newRow("one kanji") << u"院"_s << u"R1 R5 R4"_s;
        QTest::newRow("percent is no wildcard") << u"%"_s << QString();
        QTest::newRow("decided ones are in another lane") << u"みなと"_s << QString();
    }
    void theSearchFindsNumbersNamesVariantsAndItems()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, found);
        RollOrder order = ordered();
        order.setSearch(typed);
        QCOMPARE(numbers(order), found);
    }

    void everyColumnSortsBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("rising");
        QTest::newRow("received") << static_cast<int>(RequestColumn::Received) << u"R1 R3 R4 R5"_s;
        QTest::newRow("asked") << static_cast<int>(RequestColumn::Asked) << u"R1 R3 R4 R5"_s;
        QTest::newRow("cover, unknown last") << static_cast<int>(RequestColumn::Cover) << u"R3 R5 R4 R1"_s;
        QTest::newRow("verdict, the worst last") << static_cast<int>(RequestColumn::Verdict) << u"R4 R3 R1 R5"_s;
        QTest::newRow("name") << static_cast<int>(RequestColumn::Name) << u"R4 R1 R5 R3"_s; // bytes of UTF-8
    }
    void everyColumnSortsBothWays()
    {
        QFETCH(const int, column);
        QFETCH(const QString, rising);
        RollOrder order = ordered();
        order.sortBy(static_cast<RequestColumn>(column), Qt::AscendingOrder);
        QCOMPARE(numbers(order), rising);
        order.sortBy(static_cast<RequestColumn>(column), Qt::DescendingOrder);
        QCOMPARE(numbers(order).split(u' ').last() == rising.split(u' ').first()
                || column == static_cast<int>(RequestColumn::Received) // leftovers on top
                || column == static_cast<int>(RequestColumn::Cover)
                || column == static_cast<int>(RequestColumn::Verdict),
            true); // equal ones keep their order
    }

    void staleRowsOfTheListComeFirst()
    {
        RollOrder order = ordered();
        QCOMPARE(order.staleRows(10), (std::vector<std::int64_t>{1}));
        order.setLane(LaneChoice::Call);
        QCOMPARE(order.staleRows(10), (std::vector<std::int64_t>{1})); // none in the list: the rest of the view
        QVERIFY(order.staleRows(0).empty());
    }
};

/** The same as a model of Qt's. */
class RequestModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aModelThatQtBelieves()
    {
        RequestModel model(items(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setToday(today);
        model.change([](RollOrder& order) {
            order.setView(View::Today, today);
            order.setRoll(fiveRequests());
        });
        QCOMPARE(model.rowCount(), 4);
        model.sort(static_cast<int>(RequestColumn::Name), Qt::AscendingOrder);
        Roll fresh = fiveRequests();
        fresh.entries[1].decided = true;
        model.patch(fresh);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.index(0, requestColumns).isValid());
        QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
    }

    void namesAreShownAsTheyAreWritten()
    {
        RequestModel model(items(), nullptr);
        Roll roll;
        add(roll, u"R1"_s, u"<b>否</b>&lt;\u202Eevil\n医院"_s, 10);
        model.change([&roll](RollOrder& order) {
            order.setView(View::All, today);
            order.setRoll(roll);
        });
        const QString shown = model.index(0, 1).data().toString();
        QVERIFY(shown.startsWith(u"<b>否</b>&lt;"_s));
        QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(u'\n'));
        const QString tip = model.index(0, 1).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<b>"_s)); // Qt would read it as markup
    }

    void whatIsWithdrawnOrAskedAboutIsMarked()
    {
        RequestModel model(items(), nullptr);
        Roll roll;
        add(roll, u"R1"_s, u"a"_s, 9).withdrawn = true;
        RollEntry& asked = add(roll, u"R2"_s, u"b"_s, 10);
        asked.inquiring = true;
        asked.decided = true; // the ministry asks afterwards, too
        add(roll, u"R3"_s, u"c"_s, 11);
        model.change([&roll](RollOrder& order) {
            order.setView(View::All, today);
            order.setLane(LaneChoice::All);
            order.setRoll(roll);
        });
        QStringList marks;
        for (int row = 0; row < model.rowCount(); ++row) {
            marks << model.numberAt(row) + u' ' + model.markAt(row);
        }
        marks.sort();
        QCOMPARE(marks, (QStringList{u"R1 取り下げ"_s, u"R2 照会中"_s, u"R3 "_s}));
    }

    void theTimeIsTodaysAndTheDayOfOtherDays()
    {
        RequestModel model(items(), nullptr);
        Roll roll;
        add(roll, u"R1"_s, u"a"_s, 9);
        add(roll, u"R2"_s, u"b"_s, 9).received = instantAt(today - 1, 3600);
        add(roll, u"R3"_s, u"c"_s, 9).received = instantAt(today - 400, 3600);
        add(roll, u"R4"_s, u"d"_s, 9).received.reset();
        model.setToday(today);
        model.change([&roll](RollOrder& order) {
            order.setView(View::All, today);
            order.setLane(LaneChoice::All);
            order.setRoll(roll);
        });
        QCOMPARE(model.receivedAt(0), u"09:00"_s);
        QCOMPARE(model.receivedAt(1), u"11/18"_s);
        QCOMPARE(model.receivedAt(2), u"2025/10/15"_s);
        QCOMPARE(model.receivedAt(3), u"未申請"_s);
    }
};

SOSDESK_SUITE(RollOrderTest);
SOSDESK_SUITE(RequestModelTest);
#include "test_roll_order.moc"
