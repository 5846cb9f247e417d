// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/policy/rules.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;

namespace {

QByteArray builtIn(const QString& name)
{
    QFile file(QStringLiteral(SOSDESK_SOURCE_DIR "/resources/policies/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** An office's folder with one policy file in it. */
class OfficeFolder
{
public:
    OfficeFolder(const QString& name, const QByteArray& bytes)
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("policies"));
        QFile file(m_folder.filePath(QStringLiteral("policies/") + name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }

    [[nodiscard]] Result<PolicyShelf> load() const { return PolicyShelf::load({m_folder.path()}); }

private:
    QTemporaryDir m_folder;
};

} // namespace

class PolicyShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegimeIsPickedByTheDayOfTheRequest_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("regime");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("before the first") << "2020-06-01"
                                          << "covid-2021" << false;
        QTest::newRow("first day") << "2021-01-14"
                                   << "covid-2021" << false;
        QTest::newRow("last day") << "2023-05-07"
                                  << "covid-2021" << false;
        QTest::newRow("next regime") << "2023-05-08"
                                     << "covid-2023" << false;
        QTest::newRow("last day of reception") << "2023-10-01"
                                               << "covid-2023" << false;
        QTest::newRow("reception stopped") << "2023-10-02"
                                           << "covid-2023" << true;
        QTest::newRow("stopped to the last") << "2024-11-20"
                                             << "covid-2023" << true;
        QTest::newRow("new infections") << "2024-11-21"
                                        << "emerging-2024" << false;
        QTest::newRow("far ahead") << "2099-12-31"
                                   << "emerging-2024" << false;
    }

    void theRegimeIsPickedByTheDayOfTheRequest()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, regime);
        QFETCH(const bool, stopped);
        const Policy& policy = builtInShelf().forDay(day(on));
        QCOMPARE(policy.id, regime);
        QCOMPARE(policy.isReceptionStopped(day(on)), stopped);
        QCOMPARE(builtInShelf().find(regime), &policy);
    }

    void theCatalogueHasTheFiveItemsByNumber()
    {
        const ItemCatalogue catalogue = builtInShelf().catalogue();
        QStringList codes;
        for (const ItemDescription& item : catalogue.items()) {
            QCOMPARE(int(item.item.number), codes.size() + 1);
            QCOMPARE(item.packSize, Quantity(100));
            QCOMPARE(item.countedInPairs, item.code == u"exam_glove");
            codes += item.code;
        }
        QCOMPARE(codes.join(u' '), QStringLiteral("surgical_mask n95_mask isolation_gown face_shield exam_glove"));
    }

    void aChannelOfAnotherRegimeFollowsTheReport()
    {
        const Policy& policy = *builtInShelf().find(u"emerging-2024");
        QVERIFY(!policy.has(Channel::Aggregator));
        QCOMPARE(policy.channel(Channel::Aggregator).channel, Channel::Gmis);
        QVERIFY(!builtInShelf().find(u"covid-2021")->has(Channel::Sheet));
        QCOMPARE(builtInShelf().find(u"influenza"), nullptr);
    }

    void aFileOfTheSameNameReplacesTheBuiltInOne()
    {
        const OfficeFolder office(QStringLiteral("emerging-2024.json"),
            builtIn(QStringLiteral("emerging-2024.json")).replace("\"stockWeeks\": 4", "\"stockWeeks\": 6"));
        const auto shelf = office.load();
        QVERIFY(shelf);
        QCOMPARE(shelf->all().size(), std::size_t(3));
        QCOMPARE(shelf->find(u"emerging-2024")->stockWeeks, 6);
    }

    void aFileOfAnotherNameAddsARegime()
    {
        const OfficeFolder office(QStringLiteral("influenza-2027.json"),
            builtIn(QStringLiteral("emerging-2024.json"))
                .replace("emerging-2024", "influenza-2027")
                .replace("\"2024-11-21\"", "\"2027-04-01\"")
                .replace("{\"number\": 2,",
                    "{\"number\": 6, \"code\": \"goggles\", \"name\": \"ゴーグル\", "
                    "\"packSize\": 10, \"countedInPairs\": false},\n{\"number\": 2,"));
        const auto shelf = office.load();
        QVERIFY2(shelf, qPrintable(shelf ? QString() : shelf.error().column + shelf.error().detail));
        QCOMPARE(shelf->forDay(day(QStringLiteral("2027-03-31"))).id, QStringLiteral("emerging-2024"));
        QCOMPARE(shelf->forDay(day(QStringLiteral("2027-04-01"))).id, QStringLiteral("influenza-2027"));
        QCOMPARE(shelf->catalogue().items().size(), std::size_t(6));
        QCOMPARE(shelf->catalogue().codeOf(Item{6}), QStringLiteral("goggles"));
    }

    void aMistakeIsNamedWithItsKey_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const char* from, const char* to, const char* key) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(key);
        };
        row("missing key", "\"id\": \"emerging-2024\",", "", "id");
        row("unknown key", "\"id\":", "\"colour\": \"red\", \"id\":", "colour");
        row("unknown key inside", "{\"daysBack\": 28", "{\"daysBak\": 1, \"daysBack\": 28", "overlap.daysBak");
        row("wrong type", "\"daysBack\": 28", "\"daysBack\": \"28\"", "overlap.daysBack");
        row("object expected", "\"overlap\": {\"daysBack\": 28, \"daysAhead\": 14}", "\"overlap\": 28", "overlap");
        row("negative", "\"daysBack\": 28", "\"daysBack\": -1", "overlap.daysBack");
        row("fraction", "\"stockWeeks\": 4", "\"stockWeeks\": 4.5", "quantity.stockWeeks");
        row("zero factor", "\"excessFactor\": 2", "\"excessFactor\": 0", "quantity.excessFactor");
        row("no such date", "\"2024-11-21\"", "\"2024-11-31\"", "from");
        row("no such time", "\"cutOff\": \"13:00\"", "\"cutOff\": \"25:00\"", "channels[0].cutOff");
        row("unknown agreement", "[\"beds\",", "[\"bed\",", "eligibility.agreements");
        row("agreement twice", "[\"beds\",", "[\"beds\", \"beds\",", "eligibility.agreements");
        row("unknown duty", "\"home_care\": {\"daily\": \"no\"", "\"home_care\": {\"daily\": \"maybe\"",
            "surveys.byAgreement.home_care.daily");
        row("unknown kind", "\"pharmacy\":", "\"drugstore\":", "surveys.byKind.drugstore");
        row("unknown verdict", "\"otherwise\": \"attention\"", "\"otherwise\": \"ok\"", "outlook.otherwise");
        row("number used twice", "{\"number\": 2,", "{\"number\": 1,", "items[1].number");
        row("number too high", "{\"number\": 2,", "{\"number\": 16,", "items[1].number");
        row("code used twice", "\"code\": \"n95_mask\"", "\"code\": \"surgical_mask\"", "items[1].code");
        row("pack of none", "\"packSize\": 100", "\"packSize\": 0", "items[0].packSize");
        row("no channel of the report", "{\"channel\": \"gmis\",",
            "{\"channel\": \"urgent\"}, {\"channel\": \"sheet\",", "channels[2].channel");
        row("gloves of another file", "\"item\": \"exam_glove\"", "\"item\": \"mitten\"", "gloveSize.item");
        row("blank word", "\"SOS\"", "\" \"", "words.occasions");
    }

    void aMistakeIsNamedWithItsKey()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, key);
        QByteArray bytes = builtIn(QStringLiteral("emerging-2024.json"));
        QVERIFY(bytes.contains(from));
        const OfficeFolder office(QStringLiteral("emerging-2024.json"), bytes.replace(from, to));
        const auto shelf = office.load();
        QVERIFY(!shelf);
        QCOMPARE(shelf.error().code, ErrorCode::BadResource);
        QCOMPARE(shelf.error().column, key);
        QVERIFY(shelf.error().file.endsWith(QStringLiteral("policies/emerging-2024.json")));
        QVERIFY(!shelf.error().detail.isEmpty());
    }

    void aBrokenFileIsNamedWithItsLine()
    {
        const OfficeFolder office(QStringLiteral("x.json"), "{\n  \"id\": \"x\",\n  \"name\": ,\n}");
        const auto shelf = office.load();
        QVERIFY(!shelf);
        QCOMPARE(shelf.error().code, ErrorCode::BadResource);
        QCOMPARE(shelf.error().line, 3);
        QVERIFY(!OfficeFolder(QStringLiteral("x.json"), "[]").load());
        QVERIFY(!OfficeFolder(QStringLiteral("x.json"), "").load());
    }

    void regimesMustNotClash_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("key");
        QTest::newRow("same day") << QByteArray("none") << QByteArray("none") << "from";
        QTest::newRow("other number") << QByteArray("{\"number\": 2,") << QByteArray("{\"number\": 7,")
                                      << "items[1].number";
        QTest::newRow("other code") << QByteArray("\"code\": \"n95_mask\"") << QByteArray("\"code\": \"ffp2_mask\"")
                                    << "items[1].code";
    }

    void regimesMustNotClash()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, key);
        QByteArray bytes =
            builtIn(QStringLiteral("emerging-2024.json")).replace("emerging-2024", "other").replace(from, to);
        if (key != u"from") {
            bytes.replace("\"2024-11-21\"", "\"2027-04-01\"");
        }
        const auto shelf = OfficeFolder(QStringLiteral("other.json"), bytes).load();
        QVERIFY(!shelf);
        QCOMPARE(shelf.error().code, ErrorCode::BadResource);
        QCOMPARE(shelf.error().column, key);
    }
};

SOSDESK_SUITE(PolicyShelfTest);
#include "test_policy_shelf.moc"
