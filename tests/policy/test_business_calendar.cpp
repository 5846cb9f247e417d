// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/policy/rules.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

/** The Cabinet Office's own list, when the machine has a copy: of the environment, or beside a folder above. */
QString publishedList()
{
    const QString named = qEnvironmentVariable("SOSDESK_SYUKUJITSU_CSV");
    if (!named.isEmpty()) {
        return named;
    }
    QDir folder(QStringLiteral(SOSDESK_SOURCE_DIR));
    while (folder.cdUp()) {
        const QString path = folder.filePath(QStringLiteral("shared/data/syukujitsu.csv"));
        if (QFile::exists(path)) {
            return path;
        }
    }
    return {};
}

/** Days only: names are in CP932, which this room does not read. */
std::vector<Holiday> daysOf(const QString& path)
{
    std::vector<Holiday> days;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return days;
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> date = line.left(line.indexOf(',')).split('/');
        if (date.size() == 3) {
            days.push_back({dayFrom(date[0].toInt(), date[1].toInt(), date[2].toInt()).value(), QStringLiteral("x")});
        }
    }
    return days;
}

} // namespace

class BusinessCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holidaysAreNamed_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("announced");
        const auto row = [](const char* on, const char* name, bool announced) {
            QTest::newRow(on) << QString::fromLatin1(on) << QString::fromUtf8(name) << announced;
        };
        row("2020-07-24", "スポーツの日", true);
        row("2020-10-12", "", true);
        row("2021-08-08", "山の日", true);
        row("2021-08-09", "振替休日", true);
        row("2024-11-04", "振替休日", true);
        row("2026-05-06", "振替休日", true);
        row("2026-09-22", "国民の休日", true);
        row("2027-03-22", "振替休日", true);
        row("2028-02-29", "", false);
        row("2028-09-22", "秋分の日", false);
        row("2029-04-30", "振替休日", false);
        row("2030-05-06", "振替休日", false);
        row("2032-09-21", "国民の休日", false);
        row("2033-03-21", "振替休日", false);
        row("2044-03-20", "春分の日", false);
        row("2044-09-22", "秋分の日", false);
    }

    void holidaysAreNamed()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, name);
        QFETCH(const bool, announced);
        QCOMPARE(builtInCalendar().holidayName(day(on)), name);
        QCOMPARE(builtInCalendar().isAnnounced(day(on)), announced);
        QCOMPARE(builtInCalendar().isBusinessDay(day(on)), name.isEmpty());
    }

    void theOfficeClosesAtTheTurnOfTheYear()
    {
        const BusinessCalendar& calendar = builtInCalendar();
        QVERIFY(calendar.isBusinessDay(day(QStringLiteral("2023-12-28"))));
        for (const char* closed :
            {"2023-12-29", "2023-12-31", "2024-01-01", "2024-01-02", "2024-01-03", "2024-01-06"}) {
            QVERIFY2(!calendar.isBusinessDay(day(QString::fromLatin1(closed))), closed);
        }
        QCOMPARE(calendar.nextBusinessDay(day(QStringLiteral("2023-12-28"))), day(QStringLiteral("2024-01-04")));
        QCOMPARE(calendar.sameOrNextBusinessDay(day(QStringLiteral("2023-12-28"))), day(QStringLiteral("2023-12-28")));
        QCOMPARE(calendar.sameOrNextBusinessDay(day(QStringLiteral("2023-12-29"))), day(QStringLiteral("2024-01-04")));
    }

    void businessDaysAreCountedAfterTheFirst()
    {
        const BusinessCalendar& calendar = builtInCalendar();
        const auto between = [&](const char* from, const char* until) {
            return calendar.businessDaysBetween(day(QString::fromLatin1(from)), day(QString::fromLatin1(until)));
        };
        QCOMPARE(between("2024-11-22", "2024-11-22"), 0);
        QCOMPARE(between("2024-11-22", "2024-11-25"), 1);
        QCOMPARE(between("2024-11-25", "2024-11-22"), -1);
        QCOMPARE(between("2023-12-28", "2024-01-05"), 2);
        QCOMPARE(between("2024-04-26", "2024-05-07"), 4);
    }

    void aPublishedYearReplacesTheReckonedOne()
    {
        BusinessCalendar calendar = builtInCalendar();
        const Day moved = day(QStringLiteral("2028-07-14"));
        const Day reckoned = day(QStringLiteral("2028-07-17"));
        QCOMPARE(calendar.holidayName(reckoned), QStringLiteral("海の日"));
        calendar.add({{day(QStringLiteral("2028-11-23")), QStringLiteral("勤労感謝の日")},
            {moved, QStringLiteral("海の日")}, {day(QStringLiteral("2028-01-01")), QStringLiteral("元日")}});
        QVERIFY(calendar.isAnnounced(moved));
        QCOMPARE(calendar.holidayName(moved), QStringLiteral("海の日"));
        QVERIFY(calendar.isBusinessDay(reckoned));
        QVERIFY(!calendar.isAnnounced(day(QStringLiteral("2029-01-01"))));
    }

    void partOfAYearOnlyAddsDays()
    {
        BusinessCalendar calendar = builtInCalendar();
        const Day extra = day(QStringLiteral("2028-06-02"));
        calendar.add({{extra, QStringLiteral("開庁記念日")}});
        QVERIFY(!calendar.isBusinessDay(extra));
        QVERIFY(!calendar.isAnnounced(extra));
        QCOMPARE(calendar.holidayName(day(QStringLiteral("2028-07-17"))), QStringLiteral("海の日"));
    }

    void aMistakeInTheFileIsNamedWithItsKey_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        QTest::newRow("no date") << QByteArray("\"2020-01-13\"") << QByteArray("\"2020-1-13\"") << "holidays.2020-1-13";
        QTest::newRow("other year") << QByteArray("\"2020-01-13\"") << QByteArray("\"2031-01-13\"")
                                    << "holidays.2031-01-13";
        QTest::newRow("closed") << QByteArray("\"12-29\"") << QByteArray("\"12-32\"") << "closed";
        QTest::newRow("rule") << QByteArray("\"equinox\": \"spring\"") << QByteArray("\"equinox\": \"summer\"")
                              << "rules[4].equinox";
        QTest::newRow("two dates") << QByteArray("\"monday\": 2}") << QByteArray("\"monday\": 2, \"day\": 1}")
                                   << "rules[1].day";
    }

    void aMistakeInTheFileIsNamedWithItsKey()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, key);
        QFile original(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/holidays/japan.json"));
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QTemporaryDir office;
        QVERIFY(QDir(office.path()).mkdir(QStringLiteral("holidays")));
        QFile file(office.filePath(QStringLiteral("holidays/japan.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(original.readAll().replace(from, to));
        file.close();
        const auto calendar = BusinessCalendar::load({office.path()});
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, ErrorCode::BadResource);
        QCOMPARE(calendar.error().column, key);
    }

    void everyDayAgreesWithThePublishedList()
    {
        const QString path = publishedList();
        if (path.isEmpty()) {
            qInfo("no published list of holidays on this machine: nothing compared");
            return;
        }
        const std::vector<Holiday> published = daysOf(path);
        QVERIFY(published.size() > 1'000);
        std::set<Day> holidays;
        for (const Holiday& holiday : published) {
            holidays.insert(holiday.day);
        }
        const Day last = dayFrom(civilOf(published.back().day).year, 12, 31).value();
        for (Day day = dayFrom(2020, 1, 1).value(); day <= last; day = day + 1) {
            const bool named = !builtInCalendar().holidayName(day).isEmpty();
            QVERIFY2(named == (holidays.count(day) > 0), qPrintable(isoOf(day)));
        }
    }

    void theLawGivesTheListedDaysOfOrdinaryYears()
    {
        // 2020 and 2021 had days moved by special acts; from 2022 the rules alone must give what was announced.
        const auto file = QStringLiteral(SOSDESK_SOURCE_DIR "/resources/holidays/japan.json");
        QFile original(file);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QTemporaryDir office;
        QVERIFY(QDir(office.path()).mkdir(QStringLiteral("holidays")));
        QFile lawOnly(office.filePath(QStringLiteral("holidays/japan.json")));
        QVERIFY(lawOnly.open(QIODevice::WriteOnly));
        QByteArray bytes = original.readAll();
        const qsizetype open = bytes.indexOf('{', bytes.indexOf("\"holidays\""));
        bytes.replace(open, bytes.indexOf('}', open) - open + 1, "{}");
        lawOnly.write(bytes.replace("\"from\": 2020, \"until\": 2027", "\"from\": 1999, \"until\": 1999"));
        lawOnly.close();
        const auto reckoned = BusinessCalendar::load({office.path()});
        QVERIFY(reckoned);
        for (Day day = dayFrom(2022, 1, 1).value(); day <= dayFrom(2027, 12, 31).value(); day = day + 1) {
            QCOMPARE(reckoned->holidayName(day), builtInCalendar().holidayName(day));
        }
    }
};

SOSDESK_SUITE(BusinessCalendarTest);
#include "test_business_calendar.moc"
