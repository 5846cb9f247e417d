// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/drill/prefecture.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sosdesk;
using sosdesk::tests::Prefecture;

namespace {

DrillOptions small()
{
    DrillOptions options;
    options.date = *dayFromIso(u"2026-11-19");
    options.weeks = 8;
    options.seed = 7;
    return options;
}

const QStringList& fileNames()
{
    static const QStringList names = {QStringLiteral("contacts.csv"), QStringLiteral("daily.csv"),
        QStringLiteral("facilities.csv"), QStringLiteral("push.csv"), QStringLiteral("requests-2.csv"),
        QStringLiteral("requests.csv"), QStringLiteral("stock.csv"), QStringLiteral("weekly.csv")};
    return names;
}

/** How many facilities have @p part in their name. */
qsizetype named(const Prefecture& prefecture, const QString& part)
{
    return std::count_if(prefecture.facilities.begin(), prefecture.facilities.end(),
        [&part](const Facility& facility) { return facility.name.contains(part); });
}

} // namespace

/** The files as such: repeatable, readable, and with the traits of the field (FACTS 2.4, 4.6, 6). */
class DrillFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes()
    {
        const Prefecture one(small());
        const Prefecture two(small());
        DrillOptions options = small();
        options.seed = 8;
        const Prefecture other(options);
        QCOMPARE(one.failure(), QString());
        QCOMPARE(one.files(), fileNames());
        for (const QString& file : fileNames()) {
            QVERIFY(!one.bytes(file).isEmpty());
            QVERIFY2(one.bytes(file) == two.bytes(file), qPrintable(file));
            QVERIFY2(one.bytes(file) != other.bytes(file) || file == QStringLiteral("stock.csv"), qPrintable(file));
        }
    }

    void everyRowIsReadBack_data()
    {
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<bool>("cp932");
        QTest::newRow("utf-8") << "47" << false;
        QTest::newRow("cp932") << "47" << true;
        QTest::newRow("leading zero") << "01" << false;
        QTest::newRow("leading zero in cp932") << "09" << true;
        QTest::newRow("special check digit") << "13" << false;
    }

    void everyRowIsReadBack()
    {
        QFETCH(QString, prefecture);
        QFETCH(bool, cp932);
        DrillOptions options = small();
        options.prefecture = prefecture;
        options.encoding = cp932 ? DrillEncoding::Cp932 : DrillEncoding::Utf8;
        const Prefecture read(options);
        QCOMPARE(read.failure(), QString()); // no refusal and no warning but those about 外字
        QCOMPARE(read.refused(), 0);
        QVERIFY(read.privateCharacters() > 0);
        QCOMPARE(read.footers(), 4 * 3); // requests, requests-2, weekly, daily
        QCOMPARE(rowsOf(read, ReportKind::Facilities), static_cast<qint64>(read.facilities.size()));
        QCOMPARE(rowsOf(read, ReportKind::Weekly), static_cast<qint64>(read.weekly.size()));
        QCOMPARE(rowsOf(read, ReportKind::Daily), static_cast<qint64>(read.daily.size()));
        QCOMPARE(rowsOf(read, ReportKind::Push), static_cast<qint64>(read.distributions.size()));
        QCOMPARE(rowsOf(read, ReportKind::Stock), static_cast<qint64>(read.stock.size()));
        QCOMPARE(rowsOf(read, ReportKind::Contacts), static_cast<qint64>(read.contacts.size()));
        QCOMPARE(
            rowsOf(read, ReportKind::Requests), static_cast<qint64>(read.requests.size() + read.requestsAtTwo.size()));
        std::set<FacilityCode> codes;
        for (const Facility& facility : read.facilities) {
            QVERIFY(textOf(facility.code).startsWith(prefecture));
            QVERIFY(hasValidCheckDigit(facility.code));
            QVERIFY(codes.insert(facility.code).second);
            for (const FacilityCode former : facility.formerCodes) {
                QVERIFY(hasValidCheckDigit(former) && codes.insert(former).second);
            }
        }
    }

    void bothEncodingsTellTheSameFigures()
    {
        DrillOptions options = small();
        const Prefecture utf8(options);
        options.encoding = DrillEncoding::Cp932;
        const Prefecture cp932(options);
        QCOMPARE(cp932.weekly.size(), utf8.weekly.size());
        for (std::size_t i = 0; i < utf8.weekly.size(); ++i) {
            QCOMPARE(cp932.weekly[i].lines, utf8.weekly[i].lines);
        }
        QCOMPARE(named(utf8, QStringLiteral("𠮷")) > 0, true);
        QCOMPARE(named(cp932, QStringLiteral("𠮷")), 0);
        QCOMPARE(named(cp932, QStringLiteral("〓")), 0);
        QCOMPARE(named(cp932, QStringLiteral("髙﨑")), named(utf8, QStringLiteral("髙﨑")));
    }

    void reportsAreWrittenAsSalesforceWritesThem()
    {
        const Prefecture prefecture(small());
        for (const QString& name : {QStringLiteral("requests.csv"), QStringLiteral("weekly.csv")}) {
            const QByteArray bytes = prefecture.bytes(name);
            QVERIFY(bytes.startsWith('"'));
            QVERIFY(bytes.contains("\"\n\""));
            QVERIFY(bytes.contains("\"\n\n\"")); // the blank line before the footer
            QVERIFY(!bytes.contains("\"\r\n"));  // records end with LF
        }
        QVERIFY(prefecture.bytes(QStringLiteral("requests.csv")).contains("\r\n")); // texts have CRLF
        QVERIFY(prefecture.bytes(QStringLiteral("requests.csv")).contains("\"\"")); // and quotes
    }

    void namesHaveTheTraitsOfTheField()
    {
        const Prefecture prefecture(small());
        for (const char16_t* part :
            {u"髙", u"﨑", u"德", u"濵", u"栁", u"瀨", u"\uE000", u"𠮷", u"Ⅱ", u"№", u"②", u"医療法人", u"株式会社"}) {
            QVERIFY2(named(prefecture, QString::fromUtf16(part)) > 0, qPrintable(QString::fromUtf16(part)));
        }
        QVERIFY(named(prefecture, QStringLiteral("高橋医院")) >= 2);
        qsizetype longest = 0;
        int overSixteen = 0;
        std::map<QString, int> addresses;
        int longAddresses = 0;
        for (const Facility& facility : prefecture.facilities) {
            longest = std::max(longest, facility.name.size());
            overSixteen += facility.name.size() > 16 ? 1 : 0;
            longAddresses += facility.address.size() > 32 ? 1 : 0;
            ++addresses[facility.address];
            QVERIFY(facility.address.contains(u'－') || facility.address.contains(u"丁目"));
            QVERIFY(std::none_of(
                facility.address.begin(), facility.address.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
        }
        QCOMPARE(longest, 55);
        QVERIFY(overSixteen > 200 / 10 && overSixteen < 200 / 4);
        QVERIFY(longAddresses > 0);
        QVERIFY(static_cast<int>(addresses.size()) < 200 - 10); // shared by several
    }

    void kindsAndAgreementsAreInProportion()
    {
        const Prefecture prefecture(small());
        std::map<FacilityKind, int> kinds;
        int former = 0;
        int agreed = 0;
        for (const Facility& facility : prefecture.facilities) {
            ++kinds[*facility.kind];
            former += facility.formerCodes.empty() ? 0 : 1;
            agreed += facility.agreements.empty() ? 0 : 1;
        }
        QVERIFY(kinds[FacilityKind::Clinic] > kinds[FacilityKind::Pharmacy]);
        QVERIFY(kinds[FacilityKind::Pharmacy] > kinds[FacilityKind::Hospital]);
        QVERIFY(kinds[FacilityKind::Hospital] > kinds[FacilityKind::VisitingNurse]);
        QVERIFY(former > 0);
        QVERIFY(agreed > 140 && agreed < 200);
    }

    void surveysAreOfWednesdaysAndSomeAreMissing()
    {
        const Prefecture prefecture(small());
        std::set<Day> days;
        int consistent = 0;
        int answered = 0;
        for (const Survey& survey : prefecture.weekly) {
            QCOMPARE(weekdayOf(survey.day), 3);
            days.insert(survey.day);
            for (const SurveyLine& line : survey.lines) {
                if (!line.isEmpty()) {
                    ++answered;
                    const bool low = line.outlook <= static_cast<int>(Outlook::Within3Weeks);
                    consistent += low == (line.stock < line.weeklyUse * 3) ? 1 : 0;
                }
            }
        }
        QCOMPARE(days.size(), std::size_t{8});
        QCOMPARE(isoOf(*days.rbegin()), QStringLiteral("2026-11-18"));
        QVERIFY(consistent * 100 > answered * 95);
        QVERIFY(consistent < answered); // somebody always ticks from habit
        QVERIFY(prefecture.weekly.size() > 200 * 8 * 9 / 10);
        QVERIFY(prefecture.weekly.size() < 200 * 8);
    }

    void distributionsAreOfEveryKindPastAndPlanned()
    {
        const Prefecture prefecture(small());
        std::set<DistributionKind> kinds;
        int planned = 0;
        for (const Distribution& sent : prefecture.distributions) {
            kinds.insert(sent.kind);
            const bool ahead = prefecture.summary.day < sent.shipDate;
            QCOMPARE(sent.state == DistributionState::Planned, ahead);
            planned += ahead ? 1 : 0;
        }
        QCOMPARE(kinds.size(), std::size_t{4});
        QVERIFY(planned > 0);
        const bool expired = std::any_of(prefecture.stock.begin(), prefecture.stock.end(),
            [&](const StockLot& lot) { return lot.useBy && *lot.useBy < prefecture.summary.day; });
        QVERIFY(expired);
    }

    void remarksWishForGloveSizes()
    {
        const Prefecture prefecture(small());
        QVERIFY(std::any_of(prefecture.requests.begin(), prefecture.requests.end(),
            [](const Request& request) { return request.remarks.contains(u"手袋はMサイズ希望"); }));
        QVERIFY(std::any_of(prefecture.requests.begin(), prefecture.requests.end(),
            [](const Request& request) { return request.remarks.contains(u'\n') && request.remarks.contains(u'"'); }));
    }

    void optionsThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<int>("facilities");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("weeks");
        QTest::addColumn<QString>("option");
        QTest::newRow("no such prefecture") << "48" << 200 << 31 << 52 << "prefecture";
        QTest::newRow("prefecture 00") << "00" << 200 << 31 << 52 << "prefecture";
        QTest::newRow("one digit") << "1" << 200 << 31 << 52 << "prefecture";
        QTest::newRow("sign") << "+1" << 200 << 31 << 52 << "prefecture";
        QTest::newRow("no facilities") << "47" << 0 << 31 << 52 << "facilities";
        QTest::newRow("no requests") << "47" << 200 << 0 << 52 << "requests";
        QTest::newRow("no weeks") << "47" << 200 << 31 << 0 << "weeks";
        QTest::newRow("ten centuries") << "47" << 200 << 31 << 52'000 << "weeks";
    }

    void optionsThatMakeNoSenseAreRefused()
    {
        QFETCH(QString, prefecture);
        QFETCH(QString, option);
        QFETCH(int, facilities);
        QFETCH(int, requests);
        QFETCH(int, weeks);
        DrillOptions options = small();
        options.prefecture = prefecture;
        options.facilities = facilities;
        options.requests = requests;
        options.weeks = weeks;
        QCOMPARE(Prefecture(options).failure(), QStringLiteral("bad_argument ") + option);
    }

private:
    static qint64 rowsOf(const Prefecture& prefecture, ReportKind kind)
    {
        const std::vector<DrillFile>& files = prefecture.summary.files;
        return std::accumulate(files.begin(), files.end(), qint64{0},
            [kind](qint64 sum, const DrillFile& file) { return sum + (file.kind == kind ? file.rows : 0); });
    }
};

SOSDESK_SUITE(DrillFilesTest);
#include "test_drill_files.moc"
