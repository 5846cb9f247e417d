// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"
#include "tests/shared/throwaway_server.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <thread>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString somethingCame = u"受信 [1-9]"_s;
constexpr int patience = 60'000;
constexpr int betweenPolls = 10'000; ///< of the program

/** `sync --watch`, as long as this stands. */
class Watcher
{
public:
    Watcher(const PlayedDesk& desk, const QString& url)
    {
        m_process.start(QStringLiteral(SOSDESK_BIN_DIR "/sosdesk-cli"),
            {u"--data"_s, desk.data(), u"--officer"_s, u"suzuki"_s, u"--now"_s, u"2026-11-19T14:00:00+09:00"_s,
                u"sync"_s, u"--watch"_s, u"--hub"_s, url});
    }
    ~Watcher()
    {
        m_process.kill();
        (void)m_process.waitForFinished(patience);
    }

    /** Milliseconds until it has said @p words since it was asked last, in any of its streams; -1: never. */
    [[nodiscard]] qint64 untilSaid(const QString& words, int most = patience)
    {
        QElapsedTimer clock;
        clock.start();
        const QRegularExpression wanted(words);
        while (!wanted.match(QString::fromUtf8(m_said)).hasMatch()) {
            if (clock.elapsed() > most) {
                qWarning("not said: %s; but: %s", qPrintable(words), m_said.constData());
                return -1;
            }
            (void)m_process.waitForReadyRead(20);
            m_said += m_process.readAllStandardOutput() + m_process.readAllStandardError();
        }
        m_said.clear();
        return clock.elapsed();
    }
    /** Its exit code after @p signal; -1 when that killed it. */
    [[nodiscard]] int end(int signal)
    {
        (void)::kill(static_cast<pid_t>(m_process.processId()), signal);
        const bool ended = m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit;
        return ended ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

/** A desk that watches the server sees what the others do, whatever happens in between (issue: within a second). */
class WatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = ThrowawayServer::start();
        QVERIFY(m_server != nullptr);
        QCOMPARE(m_here.json({u"hub"_s, u"init"_s, u"--mode"_s, u"drill"_s, u"--hub"_s, m_server->adminUrl()}).code, 0);
        for (const QString& login : {u"sato"_s, u"suzuki"_s}) {
            QCOMPARE(m_here
                         .json({u"hub"_s, u"user"_s, u"add"_s, login, u"--name"_s, login, u"--prefecture"_s, u"47"_s,
                                   u"--hub"_s, m_server->adminUrl()},
                             {u"sh"_s, u"-c"_s, u"echo 'a long password' | \"$@\""_s, u"sh"_s})
                         .code,
                0);
        }
        QStringList rows;
        for (int number = 1; number <= 9; ++number) {
            rows << requestRow(u"R%1"_s.arg(number));
        }
        QCOMPARE(m_here.json({u"import"_s, m_here.file(u"requests.csv"_s, requestReport(rows))}).code, 0);
        QCOMPARE(sync().code, 0);
        m_watcher = std::make_unique<Watcher>(m_there, m_server->url(u"suzuki"_s));
        QVERIFY(m_watcher->untilSaid(somethingCame) >= 0);
    }

    void anothersDecisionArrivesAtOnce()
    {
        int longest = 0;
        for (int again = 0; again < 3; ++again) {
            QVERIFY(decideNext(false));
            std::thread other([this] { (void)sync(); });
            const qint64 waited = m_watcher->untilSaid(somethingCame);
            const int since =
                m_server
                    ->psql(u"admin"_s,
                        u"SELECT (extract(epoch FROM clock_timestamp() - max(at)) * 1000)::int FROM sosdesk.decision"_s)
                    .toInt();
            other.join();
            QVERIFY(waited >= 0);
            longest = std::max(longest, since);
        }
        qInfo("told by NOTIFY: seen at most %d ms after the server took it", longest);
        QVERIFY2(longest < betweenPolls - 1'000, "only polling would have brought it");
        QCOMPARE(m_there.count("SELECT count(*) FROM decision"), 3);
    }

    void aRestartOfTheServerIsSurvived()
    {
        QVERIFY(m_server->restartImmediately());
        QVERIFY(decideNext());
        QVERIFY(m_watcher->untilSaid(somethingCame) >= 0);
        QVERIFY(decideNext()); // and it listens again
        const qint64 waited = m_watcher->untilSaid(somethingCame, betweenPolls - 1'000);
        QVERIFY(waited >= 0);
        QCOMPARE(m_there.count("SELECT count(*) FROM decision"), 5);
    }

    void whatIsNotToldIsAskedFor()
    {
        // A pooler between the desks and the server swallows notifications.
        for (const char* function : {"push", "close_part"}) {
            QCOMPARE(m_server->psql(u"admin"_s,
                         u"DO $$ BEGIN EXECUTE replace(pg_get_functiondef('sosdesk.%1'::regproc), 'pg_notify(', "
                         "'concat('); END $$"_s.arg(QLatin1StringView(function))),
                QByteArray());
        }
        QVERIFY(decideNext());
        const qint64 waited = m_watcher->untilSaid(somethingCame, 3 * betweenPolls);
        qInfo("asked for: after %lld ms", static_cast<long long>(waited));
        QVERIFY(waited >= 0);
    }

    void whoEndsItIsObeyed()
    {
        QCOMPARE(m_watcher->end(SIGTERM), 0);
        m_watcher = std::make_unique<Watcher>(m_there, m_server->url(u"suzuki"_s));
        QVERIFY(decideNext());
        QVERIFY(m_watcher->untilSaid(somethingCame) >= 0);
        QVERIFY(m_server->stopImmediately());
        QVERIFY(m_watcher->untilSaid(u"つながりません"_s) >= 0);
        QCOMPARE(m_watcher->end(SIGINT), 5); // it ended away from the server
        QCOMPARE(m_there.json({u"verify"_s}).code, 0);
    }

private:
    Outcome sync() const { return m_here.json({u"sync"_s, u"--hub"_s, m_server->url(u"sato"_s)}); }
    bool decideNext(bool tells = true)
    {
        const Outcome decided = m_here.json({u"decide"_s, u"R%1"_s.arg(++m_decided), u"--need"_s, u"no"_s,
            u"--opinion"_s, u"在庫が足りている"_s, u"--complete"_s});
        return decided.code == 0 && (!tells || sync().code == 0);
    }

    PlayedDesk m_here;
    PlayedDesk m_there;
    std::unique_ptr<ThrowawayServer> m_server;
    std::unique_ptr<Watcher> m_watcher;
    int m_decided = 0;
};

SOSDESK_SUITE(WatchingTest);
#include "test_watching.moc"
