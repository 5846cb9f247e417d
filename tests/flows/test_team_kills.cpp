// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"
#include "tests/shared/throwaway_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What was acknowledged is on the server in the end, once, however often the program dies while it sends. */
class TeamKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = ThrowawayServer::start();
        QVERIFY(m_server != nullptr);
        QCOMPARE(m_desk.json({u"hub"_s, u"init"_s, u"--mode"_s, u"drill"_s, u"--hub"_s, m_server->adminUrl()}).code, 0);
        const Outcome added = m_desk.json({u"hub"_s, u"user"_s, u"add"_s, u"sato"_s, u"--name"_s, u"佐藤"_s,
                                              u"--prefecture"_s, u"47"_s, u"--hub"_s, m_server->adminUrl()},
            {u"sh"_s, u"-c"_s, u"echo 'a long password' | \"$@\""_s, u"sh"_s});
        QVERIFY2(added.code == 0, added.told().constData());
        QStringList rows;
        for (int number = 1; number <= most; ++number) {
            rows << requestRow(u"R%1"_s.arg(number));
        }
        const QString report = m_desk.file(u"requests.csv"_s, requestReport(rows));
        QCOMPARE(m_desk.json({u"import"_s, report}).code, 0);
    }

    void everyAckIsThereOnce()
    {
        const int kills = qEnvironmentVariableIntValue("SOSDESK_FULL") == 1 ? most : most / 10;
        const unsigned seed = 20261122;
        std::mt19937 random(seed);
        const QStringList sync{u"sync"_s, u"--hub"_s, m_server->url(u"sato"_s)};
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(m_desk.json(sync).code, 0);
        const int length = static_cast<int>(clock.elapsed());
        QStringList acks;
        int died = 0;
        for (int i = 1; i <= kills; ++i) {
            const Outcome decided = m_desk.json({u"decide"_s, u"R%1"_s.arg(i), u"--need"_s, u"no"_s, u"--opinion"_s,
                u"在庫が足りている"_s, u"--complete"_s});
            QVERIFY2(decided.code == 0, decided.told().constData());
            acks << decided.acks();
            died += m_desk.killed(sync, std::uniform_int_distribution<int>(0, length)(random)).code < 0 ? 1 : 0;
        }
        const Outcome last = m_desk.json(sync);
        QVERIFY2(last.code == 0, last.told().constData());
        qInfo("seed %u, a round takes %d ms, %d of %d killed", seed, length, died, kills);
        QCOMPARE(acks.size(), kills);
        QCOMPARE(last.json()[u"team"_s][u"unsent"_s].toInt(), 0);
        const QByteArray there = m_server->psql(u"admin"_s, u"SELECT op_id FROM sosdesk.decision"_s);
        QCOMPARE(there.trimmed().split('\n').size(), kills);
        for (const QString& ack : acks) {
            QVERIFY2(there.contains(ack.toUtf8()), qPrintable(ack));
        }
        QCOMPARE(m_desk.json({u"verify"_s}).code, 0);
        QCOMPARE(m_desk.json({u"hub"_s, u"verify"_s, u"--hub"_s, m_server->adminUrl()}).code, 0);
    }

private:
    static constexpr int most = 100;

    PlayedDesk m_desk;
    std::unique_ptr<ThrowawayServer> m_server;
};

SOSDESK_SUITE(TeamKillsTest);
#include "test_team_kills.moc"
