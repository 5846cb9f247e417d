// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/connection.h"
#include "tests/hub/pretender.h"
#include "tests/shared/suite.h"
#include "tests/shared/throwaway_server.h"

#include <QTest>
#include <QtEndian>

#include <optional>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sosdesk::tests::Identity)

namespace {

/** Another way to say 127.0.0.1, which is this machine to the kernel and a stranger to the program. */
const QString elsewhere = u"0.0.0.0"_s;
const QString named = u"IP:0.0.0.0"_s;
const QString password = u"correct-horse-battery"_s;
constexpr HubPatience patience{std::chrono::seconds(5), std::chrono::seconds(5)};

/** Only who it is: one message, without a byte behind it. */
bool isIntroduction(const QByteArray& said)
{
    return said.size() > 8 && qFromBigEndian<qint32>(said.constData()) == said.size() && said.contains("sato");
}

} // namespace

/** Which servers get the password, and what is said to those that do not (P24). Between the tests and the server there
 *  is nothing but loopback, so the server is called by a name that HubUrl does not take for it. */
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = ThrowawayServer::start(ThrowawayServer::Way::Scram, {u"log_connections=on"_s});
        QVERIFY(m_server != nullptr);
        present(m_authority.issue(named));
        QCOMPARE(admin(u"ALTER SYSTEM SET ssl = on"_s), QByteArray());
        QCOMPARE(admin(u"SELECT pg_reload_conf()"_s), QByteArray("t"));
        QCOMPARE(admin(u"CREATE ROLE sato LOGIN PASSWORD '%1'"_s.arg(password)), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(dial(m_server->port()).has_value(), 10'000);
    }

    void theRightServerIsLetIn()
    {
        const auto hub = dial(m_server->port());
        QVERIFY2(hub.has_value(), hub ? "" : qPrintable(hub.error().detail));
        const auto seen =
            (*hub)->run(Asked::Reading, "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        QVERIFY(seen && (*seen)[0][0].as<bool>());
        QVERIFY((*seen)[0][1].as<std::string>() >= "TLSv1.2");
        // SCRAM bound to this very TLS connection: nobody stands in between.
        QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("scram-sha-256"), 5'000);
    }

    void aWrongPasswordIsNoMatterOfTrust()
    {
        const auto hub = dial(m_server->port(), u"another"_s);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::LoginRefused);
    }

    void nobodyElseGetsThePassword_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<bool>("isTrusted");
        const Authority other;
        QTest::newRow("another name") << m_authority.issue(u"DNS:hub.example.jp"_s) << true;
        QTest::newRow("another address") << m_authority.issue(u"IP:127.0.0.1"_s) << true;
        QTest::newRow("a pattern") << m_authority.issue(u"DNS:*"_s) << true;
        QTest::newRow("expired") << m_authority.issue(named, Authority::Term::Past) << true;
        QTest::newRow("not yet") << m_authority.issue(named, Authority::Term::Future) << true;
        QTest::newRow("self-signed") << m_authority.selfSigned(named) << true;
        QTest::newRow("another authority") << other.issue(named) << true;
        QTest::newRow("nobody is trusted") << m_authority.issue(named) << false;
        QTest::newRow("no TLS at all") << Identity() << true;
    }
    void nobodyElseGetsThePassword()
    {
        QFETCH(const Identity, identity);
        QFETCH(const bool, isTrusted);
        Pretender server({identity, Pretender::wants(3), {}});
        HubUrl url{u"sato"_s, elsewhere, server.port(), u"hub"_s, isTrusted ? m_authority.root() : u"/nowhere"_s};
        const auto hub = HubConnection::open(url, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerUntrusted);
        QVERIFY(!hub.error().detail.contains(password));
        QCOMPARE(server.takeHeard(), QByteArray()); // not even who it is
    }

    void aServerThatWantsThePasswordItselfDoesNotGetIt_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("host");
        for (const QString& host : {elsewhere, u"127.0.0.1"_s, u"localhost"_s}) {
            QTest::addRow("in the clear, %s", qPrintable(host)) << 3 << host;
            QTest::addRow("as MD5, %s", qPrintable(host)) << 5 << host;
        }
    }
    void aServerThatWantsThePasswordItselfDoesNotGetIt()
    {
        QFETCH(const int, wanted);
        QFETCH(const QString, host);
        const Identity identity = host == elsewhere ? m_authority.issue(named) : Identity();
        Pretender server({identity, Pretender::wants(wanted), {}});
        const HubUrl url{u"sato"_s, host, server.port(), u"hub"_s, m_authority.root()};
        const auto hub = HubConnection::open(url, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerUntrusted);
        QVERIFY(isIntroduction(server.takeHeard()));
    }

    void neitherDoesOneThatChangesItsMind()
    {
        Pretender server({{}, Pretender::wantsScram(), Pretender::wants(3)});
        const HubUrl url{u"sato"_s, u"127.0.0.1"_s, server.port(), u"hub"_s, {}};
        const auto hub = HubConnection::open(url, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerUntrusted);
        const QByteArray heard = server.takeHeard();
        QVERIFY(heard.contains("SCRAM-SHA-256")); // the honest way was begun
        QVERIFY(!heard.contains(password.toUtf8()));
    }

    /** libpq keeps the first half of a message: the second alone would look like anything. */
    void neitherDoesOneThatWantsItByHalves_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<qsizetype>("held");
        for (const int wanted : {3, 5}) {
            const qsizetype size = Pretender::wants(wanted).size();
            for (qsizetype held = 1; held < size; ++held) {
                QTest::addRow("%d, %d bytes later", wanted, static_cast<int>(held)) << wanted << held;
            }
        }
    }
    void neitherDoesOneThatWantsItByHalves()
    {
        QFETCH(const int, wanted);
        QFETCH(const qsizetype, held);
        Pretender server({{}, Pretender::wants(wanted), {}, held});
        const HubUrl url{u"sato"_s, u"127.0.0.1"_s, server.port(), u"hub"_s, {}};
        const auto hub = HubConnection::open(url, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerUntrusted);
        QVERIFY(isIntroduction(server.takeHeard()));
    }

    void neitherDoesOneThatLetsAnybodyIn()
    {
        Pretender server({m_authority.issue(named), Pretender::letsIn("15.4"), {}});
        const HubUrl url{u"sato"_s, elsewhere, server.port(), u"hub"_s, m_authority.root()};
        const auto hub = HubConnection::open(url, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerUntrusted); // it could be anybody's: it never proved a password
    }

    void aServerThatIsTooOldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("shown");
        QTest::newRow("14") << QByteArray("14.9") << u"14"_s;
        QTest::newRow("12") << QByteArray("12.22 (Debian 12.22-1)") << u"12"_s;
        QTest::newRow("9.6") << QByteArray("9.6.24") << u"9"_s;
    }
    void aServerThatIsTooOldIsNamed()
    {
        QFETCH(const QByteArray, version);
        QFETCH(const QString, shown);
        Pretender server({{}, Pretender::letsIn(version), Pretender::answers("off")});
        const HubUrl url{u"sato"_s, u"127.0.0.1"_s, server.port(), u"hub"_s, {}};
        const auto hub = HubConnection::open(url, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerTooOld);
        QCOMPARE(hub.error().value, shown);
    }

    void aServerThatDoesNotKeepTheSettingsIsRefused()
    {
        Pretender server({{}, Pretender::letsIn("15.4"), Pretender::answers("off")}); // whatever it is asked
        const auto hub =
            HubConnection::open({u"sato"_s, u"127.0.0.1"_s, server.port(), u"hub"_s, {}}, password, patience);
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerRefused);
        QCOMPARE(hub.error().column, u"standard_conforming_strings"_s);
    }

    void aRealServerOfWeakWaysIsRefused_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("in the clear") << u"password"_s;
        QTest::newRow("md5") << u"md5"_s;
        QTest::newRow("nothing") << u"trust"_s;
    }
    void aRealServerOfWeakWaysIsRefused()
    {
        QFETCH(const QString, way);
        QVERIFY(m_server->place(u"pg_hba.conf"_s,
            "host all admin 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 " + way.toLatin1() + '\n'));
        QCOMPARE(
            admin(u"SET password_encryption = 'md5'; ALTER ROLE sato PASSWORD '%1'"_s.arg(password)), QByteArray());
        QCOMPARE(admin(u"SELECT pg_reload_conf()"_s), QByteArray("t"));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->psql(u"sato"_s, u"SELECT 1"_s, password) == "1", 10'000);
        const auto hub = dial(m_server->port());
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::ServerUntrusted);
    }

    void whatBrokeIsNotMendedBehindOurBack()
    {
        QVERIFY(m_server->place(u"pg_hba.conf"_s, "host all all 127.0.0.1/32 scram-sha-256\n"));
        QCOMPARE(admin(u"SELECT pg_reload_conf()"_s), QByteArray("t"));
        const HubUrl url = HubUrl::parse(m_server->adminUrl()).value();
        const auto hub = HubConnection::open(url, u"admin-password"_s, patience);
        QVERIFY(hub.has_value());
        const QString pid = QString::number((*hub)->pqxx().backendpid());
        QCOMPARE(admin(u"SELECT pg_terminate_backend(%1)"_s.arg(pid)), QByteArray("t"));
        for (int again = 0; again < 3; ++again) { // without the settings nothing means what it should
            const auto said = (*hub)->run(Asked::Reading, "SELECT 1");
            QVERIFY(!said);
            QCOMPARE(said.error().code, ErrorCode::Offline);
        }
    }

private:
    void present(const Identity& identity)
    {
        QVERIFY(m_server->place(u"server.crt"_s, identity.certificate));
        QVERIFY(m_server->place(u"server.key"_s, identity.key));
    }
    QByteArray admin(const QString& sql) const { return m_server->psql(u"admin"_s, sql, u"admin-password"_s); }
    Result<std::unique_ptr<HubConnection>> dial(int port, const QString& said = password) const
    {
        return HubConnection::open({u"sato"_s, elsewhere, port, u"hub"_s, m_authority.root()}, said, patience);
    }

    Authority m_authority;
    std::unique_ptr<ThrowawayServer> m_server;
};

SOSDESK_SUITE(TrustTest);
#include "test_trust.moc"
