// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_schema.h"
#include "core/hub/hub_users.h"
#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QTest>

#include <thread>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the administrator does: set up, bring up to date, let people in and shut them out (P21, P24). */
class HubAdminTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start(ThrowawayServer::Way::Scram);
        QVERIFY(m_hub != nullptr);
        m_admin = m_hub->connect(u"admin"_s);
        m_policies.emplace(PolicyShelf::load().value());
    }

    void aServerIsSetUpOnce()
    {
        const auto again = initialiseHub(*m_admin, {*m_policies}, Mode::Live);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::BadArgument);
    }

    void anEmptyDatabaseIsNoServerYet()
    {
        (void)m_hub->server().run(u"createdb"_s, {u"-T"_s, u"template0"_s, u"empty"_s});
        QString url = m_hub->server().adminUrl();
        const auto empty =
            HubConnection::open(HubUrl::parse(url.replace(u"/hub"_s, u"/empty"_s)).value(), u"admin-password"_s);
        QVERIFY(empty.has_value());
        QCOMPARE(migrateHub(**empty, {*m_policies}).error().code, ErrorCode::ServerTooOld);
        // The roles are the cluster's, and there already: a second server on it shares them.
        QVERIFY(initialiseHub(**empty, {*m_policies}, Mode::Live));
    }

    void aServerIsForDrillsOrForLiveWork()
    {
        QVERIFY(hubMode(*m_admin).value_or(Mode::Live) == Mode::Drill);
        TestDesk desk(*m_hub, u"sato"_s);
        for (const char* mode : {"SET sosdesk.mode = 'live'", "RESET sosdesk.mode", "SET sosdesk.mode = ''"}) {
            QVERIFY(desk.connection().run(Asked::Reading, mode));
            QVERIFY(desk.push({message(u"note"_s, u"x"_s, 0, {})})[u"error"_s].toString().contains(u"wrong_mode"_s));
            QVERIFY(desk.pushRows(u"holiday"_s, {u"x"_s}, {u"{}"_s})[u"error"_s].toString().contains(u"wrong_mode"_s));
            QCOMPARE(desk.connection()
                         .run(Asked::Writing, "SELECT open_request('UDR-1', gen_random_uuid(), true)")
                         .error()
                         .value,
                u"SD004"_s);
        }
        QVERIFY(desk.connection().run(Asked::Reading, "SET sosdesk.mode = 'drill'"));
        QCOMPARE((*desk.connection().run(Asked::Reading, "SELECT count(*) FROM change"))[0][0].as<int>(), 0);
        QCOMPARE(desk.push({message(u"note"_s, u"x"_s, 0, {})})[u"result"_s], u"accepted"_s);
    }

    void migratingAgainChangesNothingButTheRules()
    {
        const QByteArray before = m_hub->server().run(u"pg_dump"_s, {u"--schema-only"_s, u"hub"_s});
        const auto migrated = migrateHub(*m_admin, {*m_policies});
        QVERIFY2(migrated.has_value(), qPrintable(migrated ? QString() : migrated.error().detail));
        QCOMPARE(*migrated, currentHubSchema);
        const auto plain = [](const QByteArray& dump) { // pg_dump puts a key of its own into each dump
            QList<QByteArray> lines = dump.split('\n');
            lines.removeIf([](const QByteArray& line) {
                return line.startsWith("\\restrict") || line.startsWith("\\unrestrict");
            });
            return lines.join('\n');
        };
        QCOMPARE(plain(m_hub->server().run(u"pg_dump"_s, {u"--schema-only"_s, u"hub"_s})), plain(before));
    }

    void aNewerServerIsLeftAlone()
    {
        QCOMPARE(psql(u"INSERT INTO sosdesk.schema_version VALUES (99)"_s), QByteArray());
        const auto refused = migrateHub(*m_admin, {*m_policies});
        QVERIFY(!refused);
        QCOMPARE(exitCodeOf(refused.error().code), 7);
        QCOMPARE(psql(u"DELETE FROM sosdesk.schema_version WHERE version = 99 RETURNING version"_s), QByteArray("99"));
        QCOMPARE(
            psql(u"SELECT count(*) FROM sosdesk.journal WHERE payload LIKE '%\"schema\" : 99%'"_s), QByteArray("0"));
    }

    void twoMigrationsTakeTurns()
    {
        const auto other = m_hub->connect(u"admin"_s);
        Result<int> second = 0;
        std::thread thread([&] { second = migrateHub(*other, {*m_policies}); });
        const Result<int> first = migrateHub(*m_admin, {*m_policies});
        thread.join();
        QVERIFY(first && second);
    }

    void peopleComeAndGo()
    {
        const HubUser user{u"abe"_s, u"13"_s, HubRole::Viewer, u"安倍; DROP TABLE x --"_s};
        QVERIFY(addHubUser(*m_admin, user, u"ながいパスワード"_s));
        const auto users = hubUsers(*m_admin);
        QVERIFY(users && std::find(users->begin(), users->end(), user) != users->end());
        const HubUrl url = HubUrl::parse(m_hub->server().url(u"abe"_s)).value();
        QVERIFY(HubConnection::open(url, u"ながいパスワード"_s));
        QCOMPARE(HubConnection::open(url, u"falsch123"_s).error().code, ErrorCode::LoginRefused);
        const auto session = HubConnection::open(url, u"ながいパスワード"_s);
        QVERIFY(disableHubUser(*m_admin, u"abe"_s));
        QVERIFY(!(*session)->run(Asked::Reading, "SELECT 1")); // its sessions end with it
        QCOMPARE(HubConnection::open(url, u"ながいパスワード"_s).error().code, ErrorCode::LoginRefused);
        QVERIFY(addHubUser(*m_admin, user, u"anotherpassword"_s));
        QVERIFY(HubConnection::open(url, u"anotherpassword"_s));
        QCOMPARE(disableHubUser(*m_admin, u"nobody"_s).error().code, ErrorCode::BadArgument);
    }

    void unfitPeopleAreRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("prefecture");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::newRow("a login with a quote") << u"a\"; DROP ROLE x"_s << u"47"_s << u"n"_s << u"longenough"_s;
        QTest::newRow("a group of ours") << u"sosdesk_owner"_s << u"47"_s << u"n"_s << u"longenough"_s;
        QTest::newRow("capital") << u"Sato"_s << u"47"_s << u"n"_s << u"longenough"_s;
        QTest::newRow("too long") << QString(64, u'a') << u"47"_s << u"n"_s << u"longenough"_s;
        QTest::newRow("no prefecture") << u"abc"_s << u"48"_s << u"n"_s << u"longenough"_s;
        QTest::newRow("an officer of all") << u"abc"_s << u"00"_s << u"n"_s << u"longenough"_s;
        QTest::newRow("no name") << u"abc"_s << u"47"_s << u"　"_s << u"longenough"_s;
        QTest::newRow("a short password") << u"abc"_s << u"47"_s << u"n"_s << u"short"_s;
    }
    void unfitPeopleAreRefused()
    {
        QFETCH(const QString, login);
        QFETCH(const QString, prefecture);
        QFETCH(const QString, name);
        QFETCH(const QString, password);
        const auto refused = addHubUser(*m_admin, {login, prefecture, HubRole::Officer, name}, password);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadArgument);
        QVERIFY(!refused.error().value.contains(password));
    }

    void noPasswordIsInTheServersLog()
    {
        QCOMPARE(psql(u"ALTER SYSTEM SET log_statement = 'all'; SELECT pg_reload_conf()"_s), QByteArray("t"));
        QTRY_COMPARE_WITH_TIMEOUT(
            (*m_admin->run(Asked::Reading, "SHOW log_statement"))[0][0].as<std::string>(), std::string("all"), 10'000);
        QVERIFY(addHubUser(*m_admin, {u"ono"_s, u"47"_s, HubRole::Officer, u"小野"_s}, u"correct-horse-battery"_s));
        const QByteArray log = m_hub->server().log();
        QVERIFY(log.contains("ALTER ROLE \"ono\""));
        QVERIFY(!log.contains("correct-horse"));
        QVERIFY(log.contains("SCRAM-SHA-256$"));
    }

private:
    QByteArray psql(const QString& sql) { return m_hub->server().psql(u"admin"_s, sql, u"admin-password"_s); }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<HubConnection> m_admin;
    std::optional<PolicyShelf> m_policies;
};

SOSDESK_SUITE(HubAdminTest);
#include "test_hub_admin.moc"
