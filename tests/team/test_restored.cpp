// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/hub_store.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** @p count transactions that write nothing anybody fetches. */
QByteArray countOn(const ThrowawayServer& server, int count)
{
    return server.psql(u"admin"_s,
        u"DO $$ BEGIN FOR i IN 1..%1 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"_s.arg(count));
}

/** The first transaction that a server has not begun. */
qint64 countedBy(const ThrowawayServer& server)
{
    return server.psql(u"admin"_s, u"SELECT pg_snapshot_xmax(pg_current_snapshot())"_s).toLongLong();
}

} // namespace

/** The team server is restored into another cluster, which has counted more transactions than any row names and fewer
 *  than a desk saw: nobody is refused, and what comes now looks as if that desk had it (P22). */
class RestoredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatSawMoreBeginsAnew()
    {
        const auto hub = HubServer::start();
        const auto other = ThrowawayServer::start();
        QVERIFY(hub && other);
        TeamDesk sato(*hub, u"sato"_s, 1);
        sato.scratch().importRequests({askingFor(u"R1"_s), askingFor(u"R2"_s), askingFor(u"R3"_s)});
        sato.sync();
        QCOMPARE(countOn(hub->server(), 5'000), QByteArray());
        QVERIFY(sato.sync().movedNothing());
        restore(hub->server(), *other);
        QCOMPARE(countOn(*other, 1'000), QByteArray());
        const qint64 seen =
            take(HubStore(sato.office().database()).state("watermark")).section(u':', 1, 1).toLongLong();
        QVERIFY2(countedBy(*other) < seen, "the other cluster counts as far as the first");

        TeamDesk suzuki(*hub, u"suzuki"_s, 2, other->url(u"suzuki"_s));
        suzuki.sync(); // is not refused: the count is beyond every row
        (void)suzuki.scratch().deny("R1");
        suzuki.sync();
        (void)sato.scratch().deny("R2"); // not sent to anybody
        HubSession moved(
            HubUrl::parse(other->url(u"sato"_s)).value(), {}, {std::chrono::seconds(3), std::chrono::seconds(10)});
        const TeamTally told = take(syncWithHub(sato.office(), moved));
        QCOMPARE(told.sent, qint64{1});
        QCOMPARE(told.received, qint64{1}); // what it had is not taken twice
        QVERIFY(sato.state().firstPullDone);
        suzuki.sync();
        QCOMPARE(sato.count("SELECT count(*) FROM decision"), qint64{2});
        QCOMPARE(suzuki.shared(), sato.shared());
        QVERIFY(sato.isSound());

        (void)suzuki.scratch().deny("R3"); // and from here on as ever
        suzuki.sync();
        QCOMPARE(take(syncWithHub(sato.office(), moved)).received, qint64{1});
    }

private:
    static QString askingFor(const QString& number)
    {
        Asking asking;
        asking.number = number;
        return asking.row();
    }
    /** By the commands of the README. */
    void restore(const ThrowawayServer& from, const ThrowawayServer& into)
    {
        const QString roles = m_folder.filePath(u"roles.sql"_s);
        const QString dump = m_folder.filePath(u"hub.dump"_s);
        QCOMPARE(from.run(u"pg_dump"_s, {u"-Fc"_s, u"-f"_s, dump, u"hub"_s}), QByteArray());
        QCOMPARE(from.run(u"pg_dumpall"_s, {u"--roles-only"_s, u"-f"_s, roles}), QByteArray());
        QCOMPARE(into.run(u"dropdb"_s, {u"hub"_s}), QByteArray());
        (void)into.run(u"psql"_s, {u"-Xq"_s, u"-d"_s, u"postgres"_s, u"-f"_s, roles});
        QCOMPARE(into.run(u"pg_restore"_s, {u"--create"_s, u"--exit-on-error"_s, u"-d"_s, u"postgres"_s, dump}),
            QByteArray());
    }

    QTemporaryDir m_folder;
};

SOSDESK_SUITE(RestoredTest);
#include "test_restored.moc"
