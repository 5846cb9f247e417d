// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "tests/team/cutting_proxy.h"
#include "tests/team/team_desk.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <random>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int decided = 20;

QStringList requests(int count)
{
    QStringList rows;
    for (int number = 1; number <= count; ++number) {
        Asking asking;
        asking.number = u"R%1"_s.arg(number);
        asking.code = QString::number(4710001010 + number * 1000);
        rows << asking.row();
    }
    return rows;
}

/** Every byte with SOSDESK_FULL=1; otherwise each seventh. */
bool isFull()
{
    return qEnvironmentVariableIntValue("SOSDESK_FULL") == 1;
}

} // namespace

/** The network and the server break in the middle of things: nothing is lost, nothing is there twice. */
class HardNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        const auto direct = HubUrl::parse(m_hub->server().url(u"sato"_s)).value();
        m_proxy = std::make_unique<CuttingProxy>(direct.host.startsWith(u'/')
                ? direct.host + u"/.s.PGSQL."_s + QString::number(direct.port)
                : QString::number(direct.port));
        m_sato = std::make_unique<TeamDesk>(
            *m_hub, u"sato"_s, 1, u"postgresql://sato@127.0.0.1:%1/hub"_s.arg(m_proxy->port()));
        m_sato->scratch().importRequests(requests(decided));
        m_sato->sync();
        m_admin = m_hub->connect(u"admin"_s);
    }
    void cleanup()
    {
        m_sato.reset();
        m_admin.reset();
        m_proxy.reset();
        m_hub.reset();
    }

    /** 20 decisions are sent while the connection breaks at a byte; then they are sent again, and there is one of each.
     */
    void aCutAtAnyByteSendsEachDecisionOnce_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("end");
        QTest::newRow("to the server, FIN") << 0 << 0;
        QTest::newRow("to the server, RST") << 0 << 1;
        QTest::newRow("to the desk, FIN") << 1 << 0;
        QTest::newRow("to the desk, RST") << 1 << 1;
    }
    void aCutAtAnyByteSendsEachDecisionOnce()
    {
        QFETCH(const int, way);
        QFETCH(const int, end);
        const auto direction = static_cast<CuttingProxy::Way>(way);
        int number = 0;
        const auto decide = [&] { // another version of each, in turn: an act a time
            (void)m_sato->scratch().deny(qPrintable(u"R%1"_s.arg(number++ % decided + 1)));
        };
        // How long is it when nothing breaks?
        m_sato->session().hangUp();
        m_proxy->cutNext(direction, INT64_MAX, CuttingProxy::End::Fin);
        decide();
        m_sato->sync();
        const std::int64_t length = m_proxy->passed(direction);
        int cuts = 0;
        int unknown = 0;
        const std::int64_t step = isFull() ? 1 : qMax<std::int64_t>(7, length / 40 / 7 * 7);
        for (std::int64_t at = 1; at < length; at += step) {
            decide();
            m_sato->session().hangUp();
            m_proxy->cutNext(direction, at, static_cast<CuttingProxy::End>(end));
            const auto went = m_sato->trySync();
            cuts += m_proxy->hasCut() ? 1 : 0;
            unknown += !went && went.error().code == ErrorCode::OutcomeUnknown ? 1 : 0;
            QVERIFY2(went || went.error().code == ErrorCode::Offline || went.error().code == ErrorCode::OutcomeUnknown
                    || went.error().code == ErrorCode::LoginRefused,
                qPrintable(went ? QString() : nameOf(went.error().code) + u' ' + went.error().detail));
            m_sato->sync();
        }
        qInfo("%d bytes, %d cuts, %d with an unknown outcome, %d decisions", static_cast<int>(length), cuts, unknown,
            number);
        QVERIFY(cuts > 0);
        QCOMPARE(m_sato->state().unsent, qint64{0});
        QCOMPARE(onServer("SELECT count(*) FROM sosdesk.decision"), qint64{number});
        QCOMPARE(onServer("SELECT count(DISTINCT content) FROM sosdesk.decision"), qint64{number});
        QCOMPARE(onServer("SELECT count(*) FROM sosdesk.journal WHERE action = 'push'"), qint64{number});
        QVERIFY(m_sato->sync().movedNothing());
        QVERIFY(m_sato->isSound());
    }

    /** Every connection breaks, each a little later than the one before, until all 20 have come through. */
    void twentyDecisionsGetThroughALineThatAlwaysBreaks()
    {
        for (int number = 1; number <= decided; ++number) {
            (void)m_sato->scratch().deny(qPrintable(u"R%1"_s.arg(number)));
        }
        int cuts = 0;
        const std::int64_t step = isFull() ? 7 : 97;
        for (std::int64_t at = step; m_sato->state().unsent > 0 || cuts % 4 != 0; at += step) {
            m_sato->session().hangUp();
            m_proxy->cutNext(
                static_cast<CuttingProxy::Way>(cuts % 2), at, static_cast<CuttingProxy::End>(cuts / 2 % 2));
            (void)m_sato->trySync();
            ++cuts;
            QVERIFY(cuts < 5'000);
        }
        m_sato->sync();
        qInfo("%d connections were cut", cuts);
        QCOMPARE(m_sato->state().unsent, qint64{0});
        QCOMPARE(onServer("SELECT count(*) FROM sosdesk.decision"), qint64{decided});
        QCOMPARE(onServer("SELECT max(version) FROM sosdesk.decision"), qint64{1});
        QVERIFY(m_sato->sync().movedNothing());
        QVERIFY(m_sato->isSound());
    }

    void theServerRestartsInTheMiddle()
    {
        const int restarts = isFull() ? 20 : 5;
        const unsigned seed = 20261122;
        std::mt19937 random(seed);
        qInfo("seed %u", seed);
        int number = 0;
        for (int i = 0; i < restarts; ++i) {
            for (int k = 0; k < 4; ++k) {
                (void)m_sato->scratch().deny(qPrintable(u"R%1"_s.arg(number++ % decided + 1)));
            }
            std::thread crash([this, wait = std::uniform_int_distribution<int>(0, 60)(random)] {
                (void)QSemaphore().tryAcquire(1, wait); // somewhere in the round
                QVERIFY(m_hub->server().restartImmediately());
            });
            (void)m_sato->trySync();
            crash.join();
            QTRY_VERIFY_WITH_TIMEOUT(m_sato->trySync().has_value(), 20'000);
        }
        m_admin = m_hub->connect(u"admin"_s);
        QCOMPARE(onServer("SELECT count(*) FROM sosdesk.decision"), qint64{number});
        QCOMPARE(onServer("SELECT count(*) FROM sosdesk.journal WHERE action = 'push'"), qint64{number});
        QCOMPARE(m_sato->state().unsent, qint64{0});
        QVERIFY(m_sato->isSound());
    }

    void aServerThatSwallowsIsGivenUpInTime()
    {
        (void)m_sato->scratch().deny("R1");
        m_sato->session().hangUp();
        m_proxy->cutNext(CuttingProxy::Way::ToClient, 3'000, CuttingProxy::End::Swallow);
        QElapsedTimer clock;
        clock.start();
        const auto went = m_sato->trySync();
        QVERIFY(!went);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(m_sato->state().problem, nameOf(went.error().code));
        QVERIFY(m_sato->state().attempt.has_value());
        m_sato->sync();
        QCOMPARE(onServer("SELECT count(*) FROM sosdesk.decision"), qint64{1});
    }

private:
    qint64 onServer(const char* sql)
    {
        const auto answer = m_admin->run(Asked::Reading, sql);
        return answer ? (*answer)[0][0].as<qint64>() : -1;
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<HubConnection> m_admin;
    std::unique_ptr<TeamDesk> m_sato;
};

SOSDESK_SUITE(HardNetworkTest);
#include "test_hard_network.moc"
