// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/deadlines.h"
#include "tests/policy/rules.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

class DeadlinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestBelongsToADay_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("belongsTo");
        QTest::addColumn<QString>("decided");
        QTest::addColumn<bool>("moved");
        const auto row = [](const char* name, const char* channel, const char* received, const char* belongsTo,
                             const char* decided, bool moved) {
            QTest::newRow(name) << channel << received << belongsTo << decided << moved;
        };
        row("morning", "gmis", "2024-11-22T09:00", "2024-11-22", "2024-11-22T17:00", false);
        row("last moment", "gmis", "2024-11-22T12:59:59.999999", "2024-11-22", "2024-11-22T17:00", false);
        row("13:00:00", "gmis", "2024-11-21T13:00:00", "2024-11-22", "2024-11-22T17:00", true);
        row("afternoon before a weekend", "gmis", "2024-11-22T13:12", "2024-11-25", "2024-11-25T17:00", true);
        row("Saturday", "gmis", "2024-11-30T09:00", "2024-12-02", "2024-12-02T17:00", true);
        row("holiday", "gmis", "2024-11-04T09:00", "2024-11-05", "2024-11-05T17:00", true);
        row("last afternoon of the year", "gmis", "2023-12-28T13:00", "2024-01-04", "2024-01-04T17:00", true);
        row("closed days", "sheet", "2024-12-31T10:00", "2025-01-06", "2025-01-06T17:00", true);
        row("midnight", "sheet", "2024-11-22T00:00", "2024-11-22", "2024-11-22T17:00", false);
        row("another zone", "gmis", "2024-11-22T03:59:59Z", "2024-11-22", "2024-11-22T17:00", false);
        row("another zone, late", "gmis", "2024-11-21T04:00:00Z", "2024-11-22", "2024-11-22T17:00", true);
        row("urgent at night", "urgent", "2024-11-23T22:10", "2024-11-23", "2024-11-23T22:10", false);
        row("aggregator on Tuesday", "aggregator", "2022-11-15T10:00", "2022-11-17", "2022-11-17T14:00", false);
        row("aggregator in time", "aggregator", "2022-11-16T16:59:59", "2022-11-17", "2022-11-17T14:00", false);
        row("aggregator too late", "aggregator", "2022-11-16T17:00", "2022-11-24", "2022-11-24T14:00", true);
        row("aggregator before a holiday", "aggregator", "2022-11-02T10:00", "2022-11-04", "2022-11-04T14:00", false);
    }

    void aRequestBelongsToADay()
    {
        QFETCH(const QString, channel);
        QFETCH(const QString, received);
        QFETCH(const QString, belongsTo);
        QFETCH(const QString, decided);
        QFETCH(const bool, moved);
        const Instant at = moment(received);
        const Channel by = fromCode<Channel>(channel).value();
        const Policy& policy = builtInShelf().forDay(dayOf(at));
        QCOMPARE(isoOf(processingDay(by, at, policy, builtInCalendar())), belongsTo);
        QCOMPARE(isoOf(decideBy(by, at, policy, builtInCalendar())), isoOf(moment(decided)));
        QCOMPARE(isAfterCutOff(by, at, policy, builtInCalendar()), moved);
    }

    void whetherTheCutOffItselfIsInTimeIsASetting()
    {
        Policy policy = *builtInShelf().find(u"emerging-2024");
        const Instant at = moment(QStringLiteral("2024-11-21T13:00:00"));
        QVERIFY(isAfterCutOff(Channel::Gmis, at, policy, builtInCalendar()));
        policy.channels.front().cutOffInTime = true;
        QVERIFY(!isAfterCutOff(Channel::Gmis, at, policy, builtInCalendar()));
        QVERIFY(isAfterCutOff(Channel::Gmis, {at.micros + 1}, policy, builtInCalendar()));
        QVERIFY(isAfterCutOff(Channel::Gmis, moment(QStringLiteral("2024-11-23T13:00:00")), policy, builtInCalendar()));
    }
};

SOSDESK_SUITE(DeadlinesTest);
#include "test_deadlines.moc"
