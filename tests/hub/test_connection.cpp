// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/binds.h"
#include "core/hub/connection.h"
#include "core/hub/hub_url.h"
#include "core/hub/session.h"
#include "tests/shared/suite.h"

#include <QElapsedTimer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace sosdesk;
using namespace Qt::StringLiterals;

namespace {

/** Takes connections and never says a word. */
class SilentServer
{
public:
    SilentServer()
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_socket, 4) != 0
            || ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
            qFatal("no port on loopback");
        }
        m_port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer&) = delete;
    SilentServer& operator=(const SilentServer&) = delete;
    [[nodiscard]] int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

} // namespace

/** Where the server is, what is bound, and what happens when nobody answers. */
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoGivesUpDoesNotWaitForTheDialling()
    {
        const SilentServer server;
        HubSession session(
            HubUrl::parse(u"postgresql://sato@127.0.0.1:%1/sosdesk"_s.arg(server.port())).value(), u"password"_s);
        Result<HubWelcome> said = fail({ErrorCode::Offline});
        std::thread asking([&] { said = session.hello({}); });
        session.giveUp(); // before, while or after it begins to dial
        asking.join();
        QVERIFY(!said);
        QCOMPARE(nameOf(said.error().code), nameOf(ErrorCode::Cancelled)); // not Offline, after seconds of patience
        QCOMPARE(nameOf(session.hello({}).error().code), nameOf(ErrorCode::Cancelled));
    }

    void aUrlSaysWhoAndWhere()
    {
        const auto url = HubUrl::parse(u"postgresql://sato@hub.example.jp:6432/sosdesk"_s);
        QVERIFY(url.has_value());
        QCOMPARE(url->login, u"sato"_s);
        QCOMPARE(url->port, 6432);
        QVERIFY(!url->isLocal());
        QVERIFY(HubUrl::parse(u"postgresql://sato@127.0.0.1/sosdesk"_s)->isLocal());
        QVERIFY(!HubUrl::parse(u"postgresql://sato@127.0.0.1.example.jp/sosdesk"_s)->isLocal());
        QVERIFY(!HubUrl::parse(u"postgresql://sato@127.example.jp/sosdesk"_s)->isLocal());
        QVERIFY(HubUrl::parse(u"postgresql://sato@/sosdesk?host=%2Ftmp%2Fpg"_s)->isLocal());
    }

    void otherUrlsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a password") << u"postgresql://sato:secret@host/db"_s;
        QTest::newRow("an empty password") << u"postgresql://sato:@host/db"_s;
        QTest::newRow("no login") << u"postgresql://host/db"_s;
        QTest::newRow("no database") << u"postgresql://sato@host/"_s;
        QTest::newRow("another scheme") << u"http://sato@host/db"_s;
        QTest::newRow("a weaker TLS") << u"postgresql://sato@host/db?sslmode=disable"_s;
        QTest::newRow("options") << u"postgresql://sato@host/db?options=-csearch_path=x"_s;
        QTest::newRow("nothing") << QString();
    }
    void otherUrlsAreRefused()
    {
        QFETCH(const QString, text);
        const auto url = HubUrl::parse(text);
        QVERIFY(!url && url.error().code == ErrorCode::BadArgument);
        QVERIFY(!url.error().value.contains(u"secret"_s));
    }

    void whatIsBoundKeepsItsBytes()
    {
        const std::string texts = Binds().add(QStringList{u"a\"b\\c,{}"_s, QString(), u"NULL"_s}).values().front();
        QCOMPARE(texts, std::string("{\"a\\\"b\\\\c,{}\",\"\",\"NULL\"}"));
        const std::string numbers = Binds().add(std::vector<qint64>{1, INT64_MIN, -2}).values().front();
        QCOMPARE(numbers, std::string("{1,NULL,-2}"));
        const std::string blobs = Binds().addBytes({QByteArray("\0\xff", 2), QByteArray()}).values().front();
        QCOMPARE(blobs, std::string("{\"\\\\x00ff\",\"\\\\x\"}"));
    }

    void nulIsSeenWhereverItStands()
    {
        const QString bad = u"a"_s + QChar(0) + u"b"_s;
        QVERIFY(Binds().add(bad).holdsNul());
        QVERIFY(Binds().add(QStringList{u"a"_s, bad}).holdsNul());
        QVERIFY(!Binds().add(u"a\u200b"_s).addBytes({QByteArray(1, '\0')}).holdsNul());
    }

    void aServerThatNeverAnswersIsGivenUp()
    {
        const SilentServer server;
        HubUrl url{u"sato"_s, u"127.0.0.1"_s, server.port(), u"sosdesk"_s, {}};
        QElapsedTimer clock;
        clock.start();
        const auto hub = HubConnection::open(url, u"x"_s, {std::chrono::seconds(2), std::chrono::seconds(2)});
        QVERIFY(!hub);
        QCOMPARE(hub.error().code, ErrorCode::Offline);
        QVERIFY(clock.elapsed() < 20'000);
    }

    void nobodyThereIsOffline()
    {
        const HubUrl url{u"sato"_s, u"127.0.0.1"_s, 1, u"sosdesk"_s, {}};
        const auto hub = HubConnection::open(url, u"x"_s);
        QVERIFY(!hub && hub.error().code == ErrorCode::Offline);
        QVERIFY(!hub.error().value.contains(u"x "_s));
    }
};

SOSDESK_SUITE(ConnectionTest);
#include "test_connection.moc"
