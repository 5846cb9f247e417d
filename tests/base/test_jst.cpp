// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jst.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <ctime>
#include <random>

using namespace sosdesk;

namespace {

constexpr std::int64_t second = 1'000'000;
/** 2024-10-18T04:44:00Z, by `date -u +%s`. */
constexpr std::int64_t afternoon = 1'729'226'640 * second;

} // namespace

class JstTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadOnlyWhenItExists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // -99'999: refused
        constexpr int refused = -99'999;
        QTest::newRow("the first") << "1970-01-01" << 0;
        QTest::newRow("the one before") << "1969-12-31" << -1;
        QTest::newRow("leap day") << "2024-02-29" << 19'782;
        QTest::newRow("leap day of a fourth century") << "2000-02-29" << 11'016;
        QTest::newRow("earliest") << "1900-01-01" << -25'567;
        QTest::newRow("latest") << "2999-12-31" << 376'199;
        QTest::newRow("no leap year") << "2023-02-29" << refused;
        QTest::newRow("no leap century") << "1900-02-29" << refused;
        QTest::newRow("too early") << "1899-12-31" << refused;
        QTest::newRow("too late") << "3000-01-01" << refused;
        QTest::newRow("month 0") << "2024-00-10" << refused;
        QTest::newRow("month 13") << "2024-13-01" << refused;
        QTest::newRow("day 0") << "2024-01-00" << refused;
        QTest::newRow("April 31") << "2024-04-31" << refused;
        QTest::newRow("no zeros") << "2024-2-9" << refused;
        QTest::newRow("slashes") << "2024/02/29" << refused;
        QTest::newRow("full width") << "２０２４-０２-２９" << refused;
        QTest::newRow("other digits") << "٢٠٢٤-02-29" << refused;
        QTest::newRow("minus") << "-024-02-09" << refused;
        QTest::newRow("plus") << "+024-02-09" << refused;
        QTest::newRow("space before") << " 2024-02-29" << refused;
        QTest::newRow("space behind") << "2024-02-29 " << refused;
        QTest::newRow("NUL behind") << QString::fromLatin1("2024-02-29\0", 11) << refused;
        QTest::newRow("nothing") << "" << refused;
    }

    void aDayIsReadOnlyWhenItExists()
    {
        QFETCH(QString, text);
        QFETCH(int, number);
        QCOMPARE(dayFromIso(text).value_or(Day{-99'999}).number, number);
        if (number > -99'999) {
            QCOMPARE(isoOf(Day{number}), text);
        }
    }

    void aMomentIsReadWithItsOffset_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("no offset means Japan") << "2024-10-18T13:44" << qint64{afternoon};
        QTest::newRow("space for T") << "2024-10-18 13:44:00" << qint64{afternoon};
        QTest::newRow("Japan") << "2024-10-18T13:44:00+09:00" << qint64{afternoon};
        QTest::newRow("Greenwich") << "2024-10-18T04:44:00Z" << qint64{afternoon};
        QTest::newRow("Greenwich in digits") << "2024-10-18T04:44+00:00" << qint64{afternoon};
        QTest::newRow("the day before, west") << "2024-10-17T18:44:00-10:00" << qint64{afternoon};
        QTest::newRow("farthest east") << "2024-10-18T18:44:00+14:00" << qint64{afternoon};
        QTest::newRow("half an hour") << "2024-10-18T10:14:00+05:30" << qint64{afternoon};
        QTest::newRow("half an hour west") << "2024-10-18T04:14:00-00:30" << qint64{afternoon};
        QTest::newRow("a tenth") << "2024-10-18T13:44:00.1" << qint64{afternoon + 100'000};
        QTest::newRow("a microsecond") << "2024-10-18T13:44:00.000001Z" << qint64{afternoon + 9 * 3'600 * second + 1};
        QTest::newRow("the last before midnight") << "1970-01-01T08:59:59.999999" << qint64{-1};
        QTest::newRow("the epoch") << "1970-01-01T09:00:00" << qint64{0};
        QTest::newRow("long ago") << "1969-12-31T00:00:00+09:00" << qint64{-33 * 3'600 * second};
    }

    void aMomentIsReadWithItsOffset()
    {
        QFETCH(QString, text);
        QFETCH(qint64, micros);
        QVERIFY(instantFromIso(text));
        QCOMPARE(instantFromIso(text)->micros, micros);
    }

    void whatIsNoMomentIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2024-10-18", "2024-10-18T", "2024-10-18T13", "2024-10-18T13:4",
                 "2024-10-18x13:44", "2024-10-18T24:00", "2024-10-18T23:60", "2024-10-18T23:59:60", "2024-10-18T13:44:",
                 "2024-10-18T13:44:0", "2024-10-18T13:44:00.", "2024-10-18T13:44:00.Z", "2024-10-18T13:44:00.1234567",
                 "2024-10-18T13:44.5", "2024-10-18T13:44:00+9:00", "2024-10-18T13:44:00+0900",
                 "2024-10-18T13:44:00+15:00", "2024-10-18T13:44:00+09:60", "2024-10-18T13:44:00*09:00",
                 "2024-10-18T13:44:00+09:00 ", "2024-10-18T13:44:00z", "2024-10-18T13:44:00 JST", "2024-02-30T13:44",
                 "2024-10-18T-1:44", "2024-10-18T13:-4", "2024-10-18T13：44"}) {
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
        }
    }

    void whatIsNoMomentIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!instantFromIso(text));
    }

    void whatIsWrittenIsReadBack()
    {
        std::mt19937_64 random(20241121);
        for (int round = 0; round < 20'000; ++round) {
            // 1900 … 2999, with and without fractions
            const auto seconds = static_cast<std::int64_t>(random() % 34'712'668'800ULL) - 2'208'988'800LL;
            const std::int64_t micros =
                round % 2 == 0 ? 0 : static_cast<std::int64_t>(random() % static_cast<unsigned>(second));
            const Instant moment{seconds * second + micros};
            QCOMPARE(instantFromIso(isoOf(moment)).value_or(Instant{1}), moment);
            const Day day = dayOf(moment);
            QCOMPARE(instantAt(day, secondOfDay(moment)).micros + micros, moment.micros);
            const CivilDate date = civilOf(day);
            QCOMPARE(dayFrom(date.year, date.month, date.day).value_or(Day{}), day);
        }
    }

    void theDayTurnsAtMidnightInJapan()
    {
        const Instant midnight = *instantFromIso(u"2024-12-31T15:00:00Z");
        QCOMPARE(isoOf(dayOf(midnight)), QStringLiteral("2025-01-01"));
        QCOMPARE(secondOfDay(midnight), 0);
        const Instant before{midnight.micros - 1};
        QCOMPARE(isoOf(dayOf(before)), QStringLiteral("2024-12-31"));
        QCOMPARE(secondOfDay(before), 86'399);
        QCOMPARE(isoOf(before), QStringLiteral("2024-12-31T23:59:59.999999+09:00"));
    }

    void weekdaysGoRoundAlsoBefore1970()
    {
        QCOMPARE(weekdayOf({0}), 4);  // a Thursday
        QCOMPARE(weekdayOf({-1}), 3); // a Wednesday
        QCOMPARE(weekdayOf(*dayFromIso(u"2024-11-20")), 3);
        QCOMPARE(weekdayOf(*dayFromIso(u"2024-11-24")), 7);
        for (int number = -30'000; number < 30'000; ++number) {
            QCOMPARE(weekdayOf({number + 1}), weekdayOf({number}) % 7 + 1);
        }
    }

    void theZoneOfTheMachineDoesNotMatter()
    {
        const QByteArray before = qgetenv("TZ");
        for (const char* zone : {"UTC", "Asia/Tokyo", "America/New_York", "Pacific/Apia"}) {
            qputenv("TZ", zone);
            ::tzset();
            QCOMPARE(isoOf(Instant{afternoon}), QStringLiteral("2024-10-18T13:44:00+09:00"));
            QCOMPARE(instantFromIso(u"2024-10-18T13:44")->micros, afternoon);
            // Japan had summer time in 1948; the office's clock here has not.
            QCOMPARE(secondOfDay(*instantFromIso(u"1948-07-01T12:00:00+09:00")), 12 * 3'600);
        }
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        ::tzset();
    }
};

SOSDESK_SUITE(JstTest);
#include "test_jst.moc"
