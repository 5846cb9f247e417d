// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/hub/pretender.h"
#include "tests/shared/suite.h"
#include "tests/shared/throwaway_server.h"

#include <QFile>
#include <QTest>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** Another way to say 127.0.0.1, which the program does not take for this machine. */
const QString elsewhere = u"0.0.0.0"_s;

} // namespace

/** What the console says of servers that it does not trust or understand: in words, and by its exit code. */
class HubTrustFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = ThrowawayServer::start();
        m_scram = ThrowawayServer::start(ThrowawayServer::Way::Scram, {u"log_connections=on"_s});
        QVERIFY(m_server && m_scram);
        QCOMPARE(m_desk.json({u"hub"_s, u"init"_s, u"--mode"_s, u"drill"_s, u"--hub"_s, m_server->adminUrl()}).code, 0);
    }

    /** Whatever a machine or a shell says about PostgreSQL: only the URL counts (P24). */
    void theEnvironmentDoesNotCount()
    {
        const QString services = m_desk.file(u"services"_s, "[other]\nhost=203.0.113.1\nuser=nobody\ndbname=other\n");
        const QString passwords = m_desk.file(u"pgpass"_s, "*:*:*:*:from-a-file\n");
        QVERIFY(QFile::setPermissions(passwords, QFile::ReadOwner | QFile::WriteOwner));
        const QStringList hostile{u"env"_s, u"PGSERVICE=other"_s, u"PGSERVICEFILE="_s + services,
            u"PGPASSFILE="_s + passwords, u"PGPASSWORD=from-the-environment"_s, u"PGHOSTADDR=203.0.113.1"_s,
            u"PGHOST=203.0.113.1"_s, u"PGPORT=1"_s, u"PGUSER=nobody"_s, u"PGDATABASE=other"_s, u"PGSSLMODE=disable"_s,
            u"PGCHANNELBINDING=disable"_s, u"PGGSSENCMODE=require"_s, u"PGREQUIREPEER=nobody"_s,
            u"PGTARGETSESSIONATTRS=standby"_s, u"PGCLIENTENCODING=LATIN1"_s, u"PGDATESTYLE=German"_s,
            u"PGTZ=Asia/Tokyo"_s, u"PGOPTIONS=-c default_transaction_read_only=on -c search_path=public"_s,
            u"LANGUAGE=ja"_s, u"LC_ALL=C.UTF-8"_s};
        const Outcome listed = m_desk.json({u"hub"_s, u"user"_s, u"list"_s, u"--hub"_s, m_server->adminUrl()}, hostile);
        QVERIFY2(listed.code == 0, listed.told().constData());
        // No TLS there, and nobody talks the program out of it; the server's log shows that nothing was tried.
        const QString strange = m_scram->url(u"sato"_s).replace(u"127.0.0.1"_s, elsewhere);
        const Outcome refused = m_desk.json({u"hub"_s, u"verify"_s, u"--hub"_s, strange}, hostile);
        QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), u"server_untrusted"_s);
        QVERIFY2(refused.err.contains("サーバーを確かめられない"), refused.told().constData());
        QVERIFY(!m_scram->log().contains("sato"));
        // The password of no file and no variable is tried: whoever types none is not let in.
        const Outcome untyped = m_desk.json({u"hub"_s, u"verify"_s, u"--hub"_s, m_scram->adminUrl()},
            {u"env"_s, u"PGPASSWORD=admin-password"_s,
                u"PGPASSFILE="_s + m_desk.file(u"right"_s, "*:*:*:*:admin-password\n"), u"sh"_s, u"-c"_s,
                u"\"$@\" </dev/null"_s, u"sh"_s});
        QCOMPARE(untyped.json()[u"error"_s][u"code"_s].toString(), u"login_refused"_s);
    }

    void aServerThatCannotBeTrusted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("wanted");
        QTest::newRow("another name") << u"DNS:hub.example.jp"_s << 10;
        QTest::newRow("the password itself") << u"IP:0.0.0.0"_s << 3;
    }
    void aServerThatCannotBeTrusted()
    {
        QFETCH(const QString, name);
        QFETCH(const int, wanted);
        Pretender server({m_authority.issue(name), Pretender::wants(wanted), {}});
        const Outcome told = ask(server.port(), u"sslrootcert="_s + m_authority.root());
        QCOMPARE(told.code, 2);
        QCOMPARE(told.json()[u"error"_s][u"code"_s].toString(), u"server_untrusted"_s);
        QVERIFY2(told.err.contains("確かめられないため、つなぎませんでした"), told.told().constData());
        QVERIFY(told.err.contains("パスワードは送っていません"));
        QVERIFY(!server.takeHeard().contains("correct-horse"));
    }

    void aServerThatIsTooOld()
    {
        Pretender server({m_authority.issue(u"IP:0.0.0.0"_s), Pretender::letsIn("14.9"), Pretender::answers("off")});
        const Outcome told = m_desk.json(
            {u"hub"_s, u"verify"_s, u"--hub"_s, u"postgresql://sato@127.0.0.1:%1/hub"_s.arg(server.port())});
        QCOMPARE(told.code, 2);
        QCOMPARE(told.json()[u"error"_s][u"code"_s].toString(), u"server_too_old"_s);
        QVERIFY2(told.err.contains("PostgreSQLの版が古すぎます（値「14」"), told.told().constData());
        QVERIFY2(told.err.contains("PostgreSQL 15以降が要ります"), told.told().constData());
    }

    void anotherSchema_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("newer") << u"INSERT INTO sosdesk.schema_version VALUES (99)"_s << 7
                               << QByteArray("サーバーのほうが新しい版です");
        QTest::newRow("older") << u"UPDATE sosdesk.schema_version SET version = 0"_s << 2
                               << QByteArray("サーバーの版が古すぎます");
        QTest::newRow("none") << u"ALTER SCHEMA sosdesk RENAME TO gone"_s << 2
                              << QByteArray("サーバーの版が古すぎます");
    }
    void anotherSchema()
    {
        QFETCH(const QString, sql);
        QFETCH(const int, code);
        QFETCH(const QByteArray, words);
        QCOMPARE(m_desk
                     .json({u"hub"_s, u"user"_s, u"add"_s, u"sato"_s, u"--name"_s, u"佐藤"_s, u"--prefecture"_s,
                               u"47"_s, u"--hub"_s, m_server->adminUrl()},
                         typing(u"a long password"_s))
                     .code,
            0);
        QCOMPARE(m_server->psql(u"admin"_s, sql), QByteArray());
        const Outcome told = m_desk.json({u"sync"_s, u"--hub"_s, m_server->url(u"sato"_s)});
        const QByteArray undone = m_server->psql(u"admin"_s,
            u"ALTER SCHEMA gone RENAME TO sosdesk; DELETE FROM sosdesk.schema_version WHERE version = 99; UPDATE "
            "sosdesk.schema_version SET version = 1"_s);
        QVERIFY2(told.code == code, told.told().constData());
        QVERIFY2(told.err.contains(words), told.told().constData());
        QVERIFY(m_desk.json({u"sync"_s, u"--hub"_s, m_server->url(u"sato"_s)}).code == 0);
    }

private:
    /** With a line on standard input. */
    static QStringList typing(const QString& line)
    {
        return {u"sh"_s, u"-c"_s, u"echo '%1' | \"$@\""_s.arg(line), u"sh"_s};
    }
    Outcome ask(int port, const QString& option) const
    {
        return m_desk.json({u"hub"_s, u"verify"_s, u"--hub"_s,
                               u"postgresql://sato@%1:%2/hub?%3"_s.arg(elsewhere, QString::number(port), option)},
            typing(u"correct-horse"_s));
    }

    PlayedDesk m_desk;
    Authority m_authority;
    std::unique_ptr<ThrowawayServer> m_server;
    std::unique_ptr<ThrowawayServer> m_scram;
};

SOSDESK_SUITE(HubTrustFlowTest);
#include "test_hub_trust.moc"
