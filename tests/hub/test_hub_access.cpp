// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList people{u"sato"_s, u"kato"_s, u"tanaka"_s, u"mori"_s, u"ito"_s, u"nobody_known"_s};

// What stands in the schema, and who reads it. A table that is not here fails the test: it needs a decision first.
const QStringList ofThePrefecture{u"app_user"_s, u"journal"_s, u"journal_head"_s, u"request"_s, u"decision"_s,
    u"record"_s, u"fact"_s, u"stock_lot"_s, u"stock_entry"_s, u"weekly_survey"_s, u"daily_survey"_s, u"open_desk"_s,
    u"change"_s};
const QStringList ofTheServer{u"schema_version"_s, u"regime"_s, u"operation"_s, u"promise"_s};
const QStringList ofAuditors{u"app_user"_s, u"journal"_s, u"journal_head"_s};

QString firstOf(const pqxx::result& answer)
{
    return QString::fromUtf8(answer[0][0].c_str());
}

/** Something in every table of a prefecture. */
void fill(TestDesk& desk, const QString& number)
{
    const QJsonObject lot{{u"item"_s, u"n95_mask"_s}, {u"lot"_s, u"A"_s}, {u"place"_s, u"倉庫"_s}, {u"pieces"_s, 900}};
    const QJsonObject entry{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"item"_s, u"n95_mask"_s},
        {u"lot"_s, u"A"_s}, {u"useBy"_s, QJsonValue()}, {u"place"_s, u"倉庫"_s}, {u"pieces"_s, 5},
        {u"reason"_s, u"received"_s}};
    (void)desk.pushRows(u"request"_s, {number}, {compact(requestOf(number))});
    (void)desk.pushRows(u"holiday"_s, {u"2026-01-01"_s}, {u"{}"_s});
    (void)desk.pushRows(u"stock_lot"_s, {u"n95_mask|A||倉庫|1"_s}, {compact(lot)});
    const QJsonObject answer = desk.push({message(u"decision"_s, number, 0, approvalOf(number)),
        message(u"stock"_s, u"s"_s, 0, {{u"entries"_s, QJsonArray{entry}}}), message(u"hold"_s, number, 0, {})});
    QCOMPARE(answer[u"result"_s], u"accepted"_s);
    for (const QString& kind : {u"weekly"_s, u"daily"_s}) {
        QVERIFY(desk.connection().run(Asked::Writing,
            "SELECT push_surveys(gen_random_uuid(), gen_random_uuid(), now(), '0.1', 'x', '{}', $1, 0, true, '{1}', "
            "'{1}', '{a}', '{1}', '{1}', '{1}', '{1}', '{NULL}')",
            Binds().add(kind)));
    }
    QVERIFY(
        desk.connection().run(Asked::Writing, "SELECT open_request($1, gen_random_uuid(), true)", Binds().add(number)));
}

} // namespace

/** Prefectures are walled off, on the server, whatever a client does (PROMISES 2, P18, P23). */
class HubAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        TestDesk here(*m_hub, u"sato"_s);
        TestDesk there(*m_hub, u"kato"_s);
        fill(here, u"UDR-47"_s);
        fill(there, u"UDR-13"_s);
        // Even if somebody let the disabled one log in again, or made a login by hand.
        QCOMPARE(m_hub->server().psql(u"admin"_s,
                     u"ALTER ROLE ito LOGIN; CREATE ROLE nobody_known LOGIN IN ROLE sosdesk_officer, sosdesk_viewer, "
                     "sosdesk_auditor"_s),
            QByteArray());
        for (const QString& person : people) {
            m_sessions[person] = m_hub->connect(person);
            QVERIFY(m_sessions[person] != nullptr);
        }
        m_admin = m_hub->connect(u"admin"_s);
    }

    void everyTableByEverybodyByEveryVerb_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("person");
        const auto tables = m_admin->run(Asked::Reading,
            "SELECT relname FROM pg_class WHERE relnamespace = 'sosdesk'::regnamespace AND relkind IN ('r', 'p', 'v', "
            "'m', 'f') ORDER BY 1");
        QVERIFY(tables && tables->size() >= 17);
        for (const auto& row : *tables) {
            for (const QString& person : people) {
                const QString table = QString::fromUtf8(row[0].c_str());
                QTest::addRow("%s %s", qPrintable(table), qPrintable(person)) << table << person;
            }
        }
    }
    void everyTableByEverybodyByEveryVerb()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, person);
        QVERIFY2(ofThePrefecture.contains(table) || ofTheServer.contains(table) || table == u"server"_s,
            "a new table: who may read it?");
        const QString column = table == u"server"_s ? u"mode"_s
            : table == u"schema_version"_s          ? u"version"_s
            : table == u"regime"_s                  ? u"id"_s
                                                    : u"pref"_s;
        for (const QString& sql : {u"INSERT INTO %1 DEFAULT VALUES"_s, u"INSERT INTO %1 SELECT * FROM %1"_s,
                 u"UPDATE %1 SET %2 = %2"_s, u"UPDATE %1 SET %2 = DEFAULT WHERE false"_s, u"DELETE FROM %1"_s,
                 u"DELETE FROM %1 WHERE false"_s, u"TRUNCATE %1"_s, u"COPY %1 FROM STDIN"_s}) {
            // A view is no place to truncate: whatever the server calls it, it says no.
            const QString said = refusal(person, QString(sql).replace(u"%1"_s, table).replace(u"%2"_s, column));
            QVERIFY2(said == u"42501"_s || (table == u"change"_s && !said.isEmpty()), qPrintable(sql + u": "_s + said));
        }
        const auto seen = m_sessions[person]->run(Asked::Reading,
            u"SELECT coalesce(string_agg(DISTINCT %1::text, ','), '') FROM %2"_s.arg(column, table).toStdString());
        QCOMPARE(seen ? firstOf(*seen) : seen.error().value, expected(table, person));
    }

    void everyTableHasItsPolicies()
    {
        QCOMPARE(
            m_admin
                ->run(Asked::Reading,
                    "SELECT count(*) FROM pg_class c WHERE relnamespace = 'sosdesk'::regnamespace AND relkind IN ('r', "
                    "'p') AND NOT (relrowsecurity AND relforcerowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE "
                    "p.polrelid = c.oid))")
                .value()[0][0]
                .as<int>(),
            0);
    }

    void whatIsWrittenOnceStaysAlsoForTheOwner_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::newRow("journal") << u"journal"_s << u"payload"_s;
        QTest::newRow("decision") << u"decision"_s << u"content"_s;
        QTest::newRow("stock_entry") << u"stock_entry"_s << u"reason"_s;
        QTest::newRow("operation") << u"operation"_s << u"answer"_s;
    }
    void whatIsWrittenOnceStaysAlsoForTheOwner()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, column);
        for (const QString& sql : {u"UPDATE sosdesk.%1 SET %2 = %2"_s.arg(table, column),
                 u"DELETE FROM sosdesk.%1"_s.arg(table), u"TRUNCATE sosdesk.%1 CASCADE"_s.arg(table),
                 u"UPDATE sosdesk.%1 SET pref = pref WHERE false"_s.arg(table)}) {
            for (const QString& who : {u"SET ROLE sosdesk_owner; "_s, QString()}) {
                const QByteArray said = m_hub->server().psql(u"admin"_s, who + sql);
                QVERIFY2(said.contains("is append-only"), (sql.toUtf8() + ": " + said).constData());
            }
        }
    }

    void onlyTheFunctionsOfTheContractCanBeCalled()
    {
        const auto callable = [&](const char* role) {
            return firstOf(*m_admin->run(Asked::Reading,
                "SELECT string_agg(proname, ' ' ORDER BY proname) FROM pg_proc WHERE pronamespace = "
                "'sosdesk'::regnamespace AND has_function_privilege($1, oid, 'EXECUTE')",
                Binds().add(QString::fromLatin1(role))));
        };
        QCOMPARE(callable("sosdesk_officer"), u"hello open_request own_pref push push_rows push_surveys"_s);
        QCOMPARE(callable("sosdesk_viewer"), u"hello own_pref"_s);
        QCOMPARE(callable("sosdesk_auditor"), u"hello is_auditor"_s);
        QCOMPARE(callable("sosdesk_backup"), QString());
        // Nobody else's functions and tables can slip in under those of the owner.
        QCOMPARE(firstOf(*m_admin->run(Asked::Reading,
                     "SELECT count(*) FROM pg_proc WHERE pronamespace = 'sosdesk'::regnamespace AND prosecdef AND NOT "
                     "coalesce(proconfig @> '{\"search_path=sosdesk, pg_temp\"}', false)")),
            u"0"_s);
    }

    void noSettingMakesAnotherPrefectureVisible_data()
    {
        QTest::addColumn<QString>("setting");
        for (const char* setting : {"SET app.pref = '47'", "SET sosdesk.pref = '47'", "SET role = sosdesk_officer",
                 "SET ROLE sosdesk_viewer", "SET ROLE sosdesk_owner", "SET ROLE sato", "SET ROLE admin",
                 "SET SESSION AUTHORIZATION sato", "SET SESSION AUTHORIZATION sosdesk_owner", "SET row_security = off",
                 "SET application_name = 'sato'", "SET session_replication_role = replica",
                 "SET search_path = public, pg_temp", "RESET SESSION AUTHORIZATION", "SET TIME ZONE 'UTC'"}) {
            QTest::newRow(setting) << QString::fromLatin1(setting);
        }
    }
    void noSettingMakesAnotherPrefectureVisible()
    {
        QFETCH(const QString, setting);
        const QByteArray said = m_hub->server().psql(u"kato"_s,
            setting
                + u"; SELECT 'seen ' || number FROM sosdesk.request ORDER BY 1; "
                  "SELECT sosdesk.hello(gen_random_uuid(), '0.1', now(), 1) ->> 'pref';"_s);
        QVERIFY2(!said.contains("UDR-47"), said.constData());
        QVERIFY2(said.contains("UDR-13") || said.contains("ERROR"), said.constData());
        QVERIFY2(!said.contains("\n47"), said.constData());
    }

    void nobodyMakesThingsOnTheServer_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char* sql : {"CREATE TABLE x (i int)", "CREATE TABLE sosdesk.x (i int)",
                 "CREATE TEMP TABLE x (i int)", "CREATE TABLE public.x (i int)", "CREATE SCHEMA x",
                 "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql "
                 "AS 'SELECT 1'",
                 "CREATE ROLE x", "ALTER ROLE kato SUPERUSER",
                 "ALTER TABLE sosdesk.request DISABLE ROW "
                 "LEVEL SECURITY",
                 "DROP SCHEMA sosdesk CASCADE", "GRANT sosdesk_owner TO kato", "SELECT sosdesk.take_head('47')",
                 "SELECT sosdesk.journal_append('47', 'x', 'x', NULL, NULL, '', NULL, "
                 "NULL, NULL, NULL, NULL, NULL)",
                 "SELECT pg_read_file('pg_hba.conf')", "COPY (SELECT 1) TO PROGRAM 'id'",
                 "SELECT lo_import('pg_hba.conf')",
                 "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename "
                 "= 'sato'",
                 "ALTER FUNCTION sosdesk.own_pref() RENAME TO x",
                 "CREATE TRIGGER t BEFORE INSERT ON "
                 "sosdesk.request EXECUTE FUNCTION sosdesk.refuse_change()"}) {
            QTest::newRow(sql) << QString::fromLatin1(sql);
        }
    }
    void nobodyMakesThingsOnTheServer()
    {
        QFETCH(const QString, sql);
        for (const QString& person : {u"kato"_s, u"tanaka"_s, u"mori"_s, u"ito"_s}) {
            const QByteArray said = m_hub->server().psql(person, sql);
            QVERIFY2(said.contains("ERROR"), (person.toUtf8() + ": " + said).constData());
        }
    }

    void hostileNamesAreNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"x\\'); drop table request; --", "'; DROP TABLE sosdesk.request; --", "\\",
                 "$1 $$ $x$", "%_\\%", "\u202Eevil", "<img src=file:///x>", "{\"a\":1}", "\"quoted\"", "a\nb\tc"}) {
            QTest::newRow(name) << QString::fromUtf8(name);
        }
        QTest::newRow("long") << QString(200, u'長');
    }
    void hostileNamesAreNames()
    {
        QFETCH(const QString, name);
        TestDesk desk(*m_hub, u"sato"_s);
        // CVE-2015-3427: the setting that makes a backslash dangerous. Values are never part of a statement here.
        QVERIFY(desk.connection().run(Asked::Writing, "SET standard_conforming_strings = off"));
        QCOMPARE(desk.push({message(u"note"_s, name, 0, {{u"text"_s, name}})})[u"result"_s], u"accepted"_s);
        const auto kept = desk.connection().run(Asked::Reading,
            "SELECT content::jsonb ->> 'text' FROM record WHERE kind = 'note' AND key = $1", Binds().add(name));
        QVERIFY(kept && kept->size() == 1);
        QCOMPARE(firstOf(*kept), name);
        QCOMPARE(firstOf(*desk.connection().run(Asked::Reading, "SELECT count(*) FROM request")), u"1"_s);
    }

    void anotherPrefecturesRequestIsUnknown()
    {
        TestDesk desk(*m_hub, u"kato"_s);
        const QJsonObject answer = desk.push({message(u"decision"_s, u"UDR-47"_s, 1, approvalOf(u"UDR-47"_s))});
        QCOMPARE(answer[u"violations"_s][0][u"cause"_s], u"unknown_request"_s);
    }

    void whoIsShutOutIsToldSo()
    {
        for (const QString& person : {u"ito"_s, u"nobody_known"_s}) {
            const auto answer =
                m_sessions[person]->run(Asked::Writing, "SELECT hello(gen_random_uuid(), '0.1', now(), 1)");
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::LoginRefused);
        }
        QCOMPARE(refusal(u"tanaka"_s, u"SELECT push(gen_random_uuid(), gen_random_uuid(), now(), '0.1', 'x', '[]')"_s),
            u"42501"_s);
    }

private:
    /** The SQLSTATE of what the server says to @p sql; nothing when it did it. */
    QString refusal(const QString& person, const QString& sql)
    {
        const auto done = m_sessions[person]->run(Asked::Reading, sql.toStdString());
        return done ? QString() : done.error().value;
    }
    /** The prefectures that are seen, or 42501. */
    static QString expected(const QString& table, const QString& person)
    {
        if (table == u"server"_s) {
            return u"drill"_s; // no secret of anybody's
        }
        const bool readsRows = ofThePrefecture.contains(table);
        const bool isAuditor = person == u"mori"_s;
        if (!readsRows || (isAuditor && !ofAuditors.contains(table))) {
            return u"42501"_s;
        }
        if (isAuditor) {
            return u"00,13,47"_s;
        }
        const bool isHere = person == u"sato"_s || person == u"tanaka"_s;
        return isHere ? u"47"_s : person == u"kato"_s ? u"13"_s : QString();
    }

    std::unique_ptr<HubServer> m_hub;
    std::map<QString, std::unique_ptr<HubConnection>> m_sessions;
    std::unique_ptr<HubConnection> m_admin;
};

SOSDESK_SUITE(HubAccessTest);
#include "test_hub_access.moc"
