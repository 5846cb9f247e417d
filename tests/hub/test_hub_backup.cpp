// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hub/hub_journal.h"
#include "core/hub/hub_schema.h"
#include "core/hub/session.h"
#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int requests = 300;

/** Without what pg_dump makes up for each dump. */
QByteArray plain(const QByteArray& dump)
{
    QList<QByteArray> lines = dump.split('\n');
    lines.removeIf(
        [](const QByteArray& line) { return line.startsWith("\\restrict") || line.startsWith("\\unrestrict"); });
    return lines.join('\n');
}

} // namespace

/** A backup is made while desks write, and restored into an empty cluster by the commands of the README (P22). */
class HubBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        m_other = ThrowawayServer::start();
        QVERIFY(m_hub && m_other);
        // A server that was used for a while counts more transactions than a new one.
        QCOMPARE(m_hub->server().psql(u"admin"_s,
                     u"DO $$ BEGIN FOR i IN 1..5000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"_s),
            QByteArray());
        TestDesk desk(*m_hub, u"sato"_s);
        QStringList numbers;
        QStringList contents;
        for (int i = 0; i < requests; ++i) {
            numbers << u"UDR-%1"_s.arg(i);
            contents << compact(requestOf(numbers.back()));
        }
        QCOMPARE(desk.pushRows(u"request"_s, numbers, contents)[u"changed"_s], requests);
        dumpWhileWriting();
        QVERIFY(QFile::exists(dump()));
    }

    void itIsRestoredByAFewCommands()
    {
        QCOMPARE(m_other->run(u"dropdb"_s, {u"hub"_s}), QByteArray()); // this cluster has nothing yet
        const QByteArray told =
            m_other->run(u"psql"_s, {u"-Xq"_s, u"-d"_s, u"postgres"_s, u"-f"_s, m_folder.filePath(u"roles.sql"_s)});
        QVERIFY2(told.count("ERROR") <= 1, told.constData()); // its own administrator is there already
        const QByteArray said =
            m_other->run(u"pg_restore"_s, {u"--create"_s, u"--exit-on-error"_s, u"-d"_s, u"postgres"_s, dump()});
        QVERIFY2(said.isEmpty(), said.constData());
        m_admin = open(u"admin"_s);
        const auto chains = verifyHub(*m_admin);
        QVERIFY(chains.has_value());
        QCOMPARE(chains->size(), std::size_t(3)); // the server's own, 13 and 47
        for (const HubChain& chain : *chains) {
            QVERIFY2(chain.report.problems.empty(), qPrintable(chain.prefecture));
        }
    }

    void nobodyMayDoMoreThanBefore()
    {
        const QStringList schema{u"--schema-only"_s, u"--create"_s, u"hub"_s};
        QCOMPARE(plain(m_other->run(u"pg_dump"_s, schema)), plain(m_hub->server().run(u"pg_dump"_s, schema)));
        const QStringList roles{u"--roles-only"_s, u"--no-role-passwords"_s};
        QCOMPARE(plain(m_other->run(u"pg_dumpall"_s, roles)), plain(m_hub->server().run(u"pg_dumpall"_s, roles)));
        QCOMPARE(m_other->psql(u"kato"_s, u"SELECT count(*) FROM sosdesk.request"_s), QByteArray("0"));
        QCOMPARE(m_other->psql(u"sato"_s, u"SELECT count(*) FROM sosdesk.request"_s), QByteArray::number(requests));
        for (const char* sql : {"CREATE TEMP TABLE x (i int)", "DELETE FROM sosdesk.journal",
                 "SELECT sosdesk.take_head('47')", "SELECT * FROM sosdesk.operation"}) {
            QVERIFY2(m_other->psql(u"sato"_s, QString::fromLatin1(sql)).contains("permission denied"), sql);
        }
    }

    void itIsWhatTheServerWasAtOneMoment()
    {
        const QString heads = u"SELECT sequence FROM sosdesk.journal_head WHERE pref = '47'"_s;
        const QByteArray then = m_other->psql(u"admin"_s, heads);
        const QByteArray later = m_hub->server().psql(u"admin"_s, heads);
        qInfo("dumped at entry %s of %s", then.constData(), later.constData());
        QVERIFY2(then.toInt() < later.toInt() && then.toInt() > 1, "the dump was not made while desks wrote");
        // Everything up to there, and nothing else.
        const QString rows =
            u"SELECT md5(string_agg(j::text, '' ORDER BY sequence)) FROM sosdesk.journal j WHERE pref = "
            "'47' AND sequence <= "_s
            + QString::fromLatin1(then);
        QCOMPARE(m_other->psql(u"admin"_s, rows), m_hub->server().psql(u"admin"_s, rows));
        const QByteArray decisions = m_other->psql(u"admin"_s, u"SELECT count(*) FROM sosdesk.decision"_s);
        QCOMPARE(
            m_other->psql(u"admin"_s, u"SELECT count(*) FROM sosdesk.journal WHERE pref = '47' AND action = 'push'"_s),
            decisions);
    }

    void desksAreToldUntilItIsFinished()
    {
        HubSession session(url(u"sato"_s), {});
        const HubCaller caller{QUuid::createUuid(), {1'732'251'600'000'000}, u"0.1"_s, u"佐藤"_s, u"drill"_s};
        const auto early = session.hello(caller);
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::ServerRefused);
        QVERIFY(early.error().detail.contains(u"hub migrate"_s));
        QElapsedTimer clock;
        clock.start();
        QVERIFY(migrateHub(*m_admin, {PolicyShelf::load().value()}));
        qInfo("the count of transactions caught up in %lld ms", static_cast<long long>(clock.elapsed()));
        QVERIFY(session.hello(caller));
        const QString now = session.snapshot().value_or(QString());
        QVERIFY(session.news({{}, now}, 10'000)->size() >= requests); // a desk that is new to it
        // And one that knew the server before, up to a moment after the dump.
        HubConnection& connection = *m_admin;
        QVERIFY(connection.run(Asked::Reading, "SET sosdesk.mode = 'drill'"));
        const auto pushed = open(u"suzuki"_s);
        QVERIFY(pushed->run(Asked::Reading, "SET sosdesk.mode = 'drill'"));
        QVERIFY(pushed->run(Asked::Writing,
            "SELECT push(gen_random_uuid(), gen_random_uuid(), now(), '0.1', 'x', "
            "'[{\"kind\":\"note\",\"object\":\"new\",\"base\":0,\"payload\":\"{}\"}]')"));
        const auto news = session.news({m_lastSeen, session.snapshot().value_or(QString())}, 10'000);
        QVERIFY(news.has_value());
        QCOMPARE(news->size(), std::size_t(1));
        QCOMPARE(news->front().key, u"new"_s);
    }

    void aCutDumpIsNoticed_data()
    {
        QTest::addColumn<double>("part");
        for (const double part : {0.0, 0.01, 0.5, 0.9, 0.999}) {
            QTest::addRow("%g", part) << part;
        }
    }
    void aCutDumpIsNoticed()
    {
        QFETCH(const double, part);
        QFile whole(dump());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(m_folder.filePath(u"cut"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        QVERIFY(cut.write(whole.read(static_cast<qint64>(part * static_cast<double>(whole.size())))) >= 0);
        cut.close();
        (void)m_other->run(u"dropdb"_s, {u"--if-exists"_s, u"cut"_s});
        QCOMPARE(m_other->run(u"createdb"_s, {u"cut"_s}), QByteArray());
        const QByteArray said =
            m_other->run(u"pg_restore"_s, {u"--exit-on-error"_s, u"-d"_s, u"cut"_s, cut.fileName()});
        QVERIFY2(said.contains("error"), said.constData());
    }

private:
    /** Decisions come in before, while and after the dump is made. */
    void dumpWhileWriting()
    {
        std::atomic<int> taken = 0;
        std::atomic<bool> ending = false;
        std::thread writer([&] {
            TestDesk desk(*m_hub, u"suzuki"_s);
            for (int i = 0; i < requests && !ending; ++i) {
                const QString number = u"UDR-%1"_s.arg(i);
                QJsonObject denial = approvalOf(number);
                denial[u"need"_s] = u"no"_s;
                denial[u"method"_s] = QJsonValue();
                denial[u"lines"_s] = QJsonArray();
                taken += desk.push({message(u"decision"_s, number, 0, denial)})[u"result"_s] == u"accepted"_s ? 1 : 0;
            }
        });
        while (taken < 20) {
            std::this_thread::yield();
        }
        const QStringList who{u"-U"_s, u"sosdesk_backup"_s};
        const QByteArray dumped =
            m_hub->server().run(u"pg_dump"_s, who + QStringList{u"-Fc"_s, u"-f"_s, dump(), u"hub"_s});
        const int then = taken;
        while (taken == then && taken < requests) {
            std::this_thread::yield();
        }
        ending = true;
        writer.join();
        QCOMPARE(dumped, QByteArray());
        QCOMPARE(m_hub->server().run(u"pg_dumpall"_s,
                     who
                         + QStringList{u"--roles-only"_s, u"--no-role-passwords"_s, u"-f"_s,
                             m_folder.filePath(u"roles.sql"_s)}),
            QByteArray());
        const auto seen = m_hub->connect(u"sato"_s)->run(Asked::Reading, "SELECT pg_current_snapshot()::text");
        m_lastSeen = QString::fromUtf8(seen.value()[0][0].c_str());
    }
    [[nodiscard]] QString dump() const { return m_folder.filePath(u"hub.dump"_s); }
    [[nodiscard]] HubUrl url(const QString& login) const { return HubUrl::parse(m_other->url(login)).value(); }
    [[nodiscard]] std::unique_ptr<HubConnection> open(const QString& login) const
    {
        return HubConnection::open(url(login), {}).value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<ThrowawayServer> m_other;
    std::unique_ptr<HubConnection> m_admin;
    QString m_lastSeen;
};

SOSDESK_SUITE(HubBackupTest);
#include "test_hub_backup.moc"
