// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_schema.h"
#include "core/hub/hub_users.h"
#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the server's keepers may do who are no superusers: they set it up, let people in and out, and bring it up to
 *  date; the officers' work is theirs only under the owner's name (PROMISES 2). */
class HubKeepersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        m_policies.emplace(PolicyShelf::load().value());
        QCOMPARE(psql(u"CREATE ROLE keeper LOGIN IN ROLE sosdesk_migrator; CREATE ROLE stranger LOGIN; CREATE ROLE "
                      "maker LOGIN CREATEDB IN ROLE sosdesk_officer"_s),
            QByteArray());
        m_keeper = open(u"keeper"_s, u"hub"_s);
        QVERIFY(m_keeper != nullptr);
    }

    void aKeeperLetsPeopleInAndOut()
    {
        const HubUser user{u"abe"_s, u"13"_s, HubRole::Officer, u"安倍"_s};
        const auto added = addHubUser(*m_keeper, user, u"longenough"_s);
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        QVERIFY(addHubUser(*m_keeper, user, u"another-one"_s)); // a new password
        const auto users = hubUsers(*m_keeper);
        QVERIFY(users && std::find(users->begin(), users->end(), user) != users->end());
        TestDesk desk(*m_hub, u"abe"_s);
        QCOMPARE(desk.push({message(u"note"_s, u"x"_s, 0, {})})[u"result"_s], u"accepted"_s);
        const auto disabled = disableHubUser(*m_keeper, u"abe"_s);
        QVERIFY2(disabled, disabled ? "" : qPrintable(disabled.error().detail));
        QVERIFY(desk.push({message(u"note"_s, u"y"_s, 0, {})}).contains(u"error"_s)); // its session has ended
        const auto again = HubConnection::open(HubUrl::parse(m_hub->server().url(u"abe"_s)).value(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::LoginRefused);
        QCOMPARE(psql(u"SELECT string_agg(actor || ' ' || action, ',' ORDER BY sequence) FROM sosdesk.journal WHERE "
                      "object = 'abe' AND action LIKE 'user%'"_s),
            QByteArray("keeper user_add,keeper user_add,keeper user_disable"));
    }

    void aKeeperWhoIsAnOfficerTooIsShutOut()
    {
        QVERIFY(addHubUser(*m_keeper, {u"ueda"_s, u"47"_s, HubRole::Officer, u"上田"_s}, u"longenough"_s));
        QCOMPARE(psql(u"GRANT sosdesk_migrator TO ueda"_s), QByteArray());
        const auto ueda = open(u"ueda"_s, u"hub"_s);
        const auto disabled = disableHubUser(*m_keeper, u"ueda"_s);
        QVERIFY2(disabled, disabled ? "" : qPrintable(disabled.error().detail));
        QVERIFY(!ueda->run(Asked::Reading, "SELECT 1"));
        QVERIFY(open(u"ueda"_s, u"hub"_s) == nullptr);
    }

    /** Whoever ends sessions may be late: what decides is the person's row. */
    void whoIsShutOutPushesNothingMore()
    {
        QVERIFY(addHubUser(*m_keeper, {u"ono"_s, u"47"_s, HubRole::Officer, u"小野"_s}, u"longenough"_s));
        TestDesk desk(*m_hub, u"ono"_s);
        QCOMPARE(desk.push({message(u"note"_s, u"a"_s, 0, {})})[u"result"_s], u"accepted"_s);
        QCOMPARE(psql(u"UPDATE sosdesk.app_user SET disabled = true WHERE login = 'ono'"_s), QByteArray());
        const auto refused = desk.connection().run(
            Asked::Writing, "SELECT sosdesk.push(gen_random_uuid(), gen_random_uuid(), now(), '0.1', 'x', '[]')");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LoginRefused);
        QCOMPARE((*desk.connection().run(Asked::Reading, "SELECT count(*) FROM change"))[0][0].as<int>(), 0);
    }

    void aKeeperMigrates()
    {
        const auto migrated = migrateHub(*m_keeper, {*m_policies});
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
        QCOMPARE(*migrated, currentHubSchema);
        QCOMPARE(psql(u"SELECT count(*) FROM pg_class WHERE relnamespace = 'sosdesk'::regnamespace AND relowner <> "
                      "'sosdesk_owner'::regrole"_s),
            QByteArray("0"));
    }

    void aKeeperSeesNothingOfTheWork()
    {
        for (const char* sql : {"SELECT * FROM request", "SELECT * FROM journal", "SELECT own_pref()",
                 "SELECT push(gen_random_uuid(), gen_random_uuid(), now(), '0.1', 'x', '[]')",
                 "SET ROLE sosdesk_officer; SELECT push(gen_random_uuid(), gen_random_uuid(), now(), '0.1', 'x', '[]')",
                 "SET ROLE sosdesk_auditor; SELECT 1 / count(*) FROM journal"}) {
            const QByteArray said =
                m_hub->server().psql(u"keeper"_s, u"SET search_path = sosdesk; "_s + QString::fromLatin1(sql));
            QVERIFY2(said.contains("ERROR"), (sql + (": " + said)).constData());
        }
    }

    void noOtherLoginIsTaken_data()
    {
        QTest::addColumn<QString>("login");
        for (const QString& login : {u"admin"_s, u"keeper"_s, u"stranger"_s, u"maker"_s, u"nobody_there"_s}) {
            QTest::newRow(qPrintable(login)) << login;
        }
    }
    void noOtherLoginIsTaken()
    {
        QFETCH(const QString, login);
        const QString state = u"SELECT rolsuper, rolcreatedb, rolpassword FROM pg_authid WHERE rolname = '%1'"_s;
        const QByteArray before = psql(state.arg(login));
        const auto admin = m_hub->connect(u"admin"_s);
        for (HubConnection* const hub : {m_keeper.get(), admin.get()}) {
            const bool isFree = login == u"nobody_there"_s;
            const auto added = addHubUser(*hub, {login, u"47"_s, HubRole::Officer, u"某"_s}, u"longenough"_s);
            QCOMPARE(added.has_value(), isFree);
            QVERIFY(isFree || added.error().code == ErrorCode::BadArgument);
            QCOMPARE(psql(state.arg(login)) == before, !isFree);
        }
    }

    void anOfficerAdministersNothing()
    {
        const auto officer = m_hub->connect(u"sato"_s);
        for (const ErrorCode code : {migrateHub(*officer, {*m_policies}).error().code,
                 addHubUser(*officer, {u"evil"_s, u"47"_s, HubRole::Officer, u"某"_s}, u"longenough"_s).error().code,
                 disableHubUser(*officer, u"suzuki"_s).error().code, hubUsers(*officer).error().code}) {
            QCOMPARE(code, ErrorCode::ServerRefused);
        }
    }

    /** On a cluster of its own: where a superuser was first, the roles are there already. */
    void whoOwnsTheDatabaseSetsItUp()
    {
        const auto server = ThrowawayServer::start();
        QVERIFY(server != nullptr);
        QCOMPARE(server->psql(u"admin"_s,
                     u"CREATE ROLE ops LOGIN CREATEROLE; CREATE ROLE poor LOGIN; CREATE DATABASE office OWNER ops"_s),
            QByteArray());
        const auto poor = open(u"poor"_s, u"office"_s, server.get());
        QCOMPARE(initialiseHub(*poor, {*m_policies}, Mode::Drill).error().code, ErrorCode::ServerRefused);
        const auto ops = open(u"ops"_s, u"office"_s, server.get());
        const auto made = initialiseHub(*ops, {*m_policies}, Mode::Drill);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(backupSeesAll(*ops).value_or(true), false);
        QVERIFY(addHubUser(*ops, {u"sato"_s, u"47"_s, HubRole::Officer, u"佐藤"_s}, u"longenough"_s));
        QVERIFY(migrateHub(*ops, {*m_policies}));
        const auto sato = open(u"sato"_s, u"office"_s, server.get());
        const auto disabled = disableHubUser(*ops, u"sato"_s);
        QVERIFY2(disabled, disabled ? "" : qPrintable(disabled.error().detail));
        QVERIFY(!sato->run(Asked::Reading, "SELECT 1")); // the session has ended
        // PostgreSQL 16 lets only a superuser give its own roles away, and nobody keeps a person's name.
        QCOMPARE(
            server->psql(u"admin"_s,
                u"SELECT string_agg(m.member::regrole || ' is ' || m.roleid::regrole, ', ') FROM pg_auth_members m "
                "WHERE (m.roleid::regrole::text ~ '^pg_' AND m.member::regrole::text ~ '^sosdesk_') OR "
                "m.roleid = 'sato'::regrole"_s),
            QByteArray());
        const QByteArray dump = server->run(u"pg_dump"_s, {u"-U"_s, u"sosdesk_backup"_s, u"office"_s});
        QVERIFY(dump.contains("row-level security")); // it refuses, rather than leaving something out
        QCOMPARE(server->psql(u"admin"_s, u"ALTER ROLE sosdesk_backup BYPASSRLS"_s), QByteArray());
        QCOMPARE(backupSeesAll(*ops).value_or(false), true);
        QVERIFY(
            server->run(u"pg_dump"_s, {u"-U"_s, u"sosdesk_backup"_s, u"office"_s}).contains("COPY sosdesk.journal"));
    }

private:
    QByteArray psql(const QString& sql) { return m_hub->server().psql(u"admin"_s, sql); }
    std::unique_ptr<HubConnection> open(
        const QString& login, const QString& database, ThrowawayServer* server = nullptr)
    {
        QString url = (server != nullptr ? *server : m_hub->server()).url(login);
        auto hub = HubConnection::open(HubUrl::parse(url.replace(u"/hub?"_s, u'/' + database + u'?')).value(), {});
        return hub ? std::move(hub).value() : nullptr;
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<HubConnection> m_keeper;
    std::optional<PolicyShelf> m_policies;
};

SOSDESK_SUITE(HubKeepersTest);
#include "test_hub_keepers.moc"
