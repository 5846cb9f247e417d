// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList deny = {
    u"decide"_s, u"R1"_s, u"--need"_s, u"no"_s, u"--opinion"_s, u"在庫が足りている"_s, u"--complete"_s};

QByteArray manyRequests(int count)
{
    QStringList rows;
    for (int i = 0; i < count; ++i) {
        rows << requestRow(u"M%1"_s.arg(i), u"都道府県・国確認中"_s, 500, u"備考"_s.repeated(50));
    }
    return requestReport(rows);
}

} // namespace

/** Storage that fails, is held by another, is damaged, or ends in the middle. */
class StorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedDesk>();
        m_played->open();
    }

    /** A limit on the size of files fails a write like a full disk, at any place we like. */
    void aFullDiskLeavesTheOldStore_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 512, 4096, 16384, 100'000, 200'000}) {
            QTest::addRow("%d bytes beside the store", room) << room;
        }
    }
    void aFullDiskLeavesTheOldStore()
    {
        QFETCH(const int, room);
        const QString file = m_played->file(u"many.csv"_s, manyRequests(3000));
        const qint64 size = QFile(m_played->store()).size();
        const qint64 rows = m_played->count("SELECT count(*) FROM journal");
        const QStringList limit{u"prlimit"_s, u"--fsize=%1"_s.arg(room < 16384 ? room : size + room)};
        const Outcome imported = m_played->plain({u"import"_s, file}, limit);
        QVERIFY2(imported.code == 3, imported.told().constData());
        QVERIFY(imported.acks().isEmpty());
        QCOMPARE(m_played->count("SELECT count(*) FROM request"), 1);
        QCOMPARE(m_played->count("SELECT count(*) FROM journal"), rows);
        QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
        QCOMPARE(m_played->plain({u"import"_s, file}).code, 0); // and there is room again
    }

    void aDecisionOnAFullDiskIsNotAcknowledged()
    {
        const Outcome denied = m_played->plain(deny, {u"prlimit"_s, u"--fsize=4096"_s});
        QVERIFY2(denied.code == 3, denied.told().constData());
        QVERIFY(denied.acks().isEmpty());
        QCOMPARE(m_played->count("SELECT count(*) FROM decision"), 0);
        QCOMPARE(m_played->plain(deny).code, 0);
    }

    void aLaneThatStopsInTheMiddleTellsWhatWasSaved()
    {
        QCOMPARE(m_played->plain({u"import"_s, m_played->file(u"many.csv"_s, manyRequests(60))}).code, 0);
        const QString limit = u"--fsize=%1"_s.arg(QFile(m_played->store()).size() + 3 * 16384);
        const Outcome stopped = m_played->json(
            {u"decide"_s, u"--lane"_s, u"call"_s, u"--need"_s, u"no"_s, u"--opinion"_s, u"不要"_s.repeated(400)},
            {u"prlimit"_s, limit});
        QVERIFY2(stopped.code == 3, stopped.told().constData());
        QVERIFY(!stopped.acks().isEmpty());
        QCOMPARE(stopped.acks().size(), m_played->count("SELECT count(*) FROM decision"));
        QCOMPARE(stopped.json()[u"error"_s][u"code"_s].toString(), u"disk_full"_s);
        QCOMPARE(m_played->plain({u"verify"_s}).code, 0);
    }

    void aReadOnlyFolderCanStillBeRead()
    {
        const bool isRoot = ::geteuid() == 0;
        const QStringList nobody = isRoot
            ? QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}
            : QStringList{};
        if (isRoot) {
            QCOMPARE(::chmod(QFile::encodeName(m_played->path({})).constData(), 0755), 0);
            for (const QString& name : {m_played->data(), m_played->store(), m_played->data() + u"/lock"_s}) {
                QCOMPARE(::chown(QFile::encodeName(name).constData(), 65534, 65534), 0);
            }
        }
        QCOMPARE(::chmod(QFile::encodeName(m_played->data()).constData(), 0500), 0);
        const QByteArray before = m_played->storeBytes();
        const Outcome listed = m_played->json({u"list"_s}, nobody);
        const Outcome denied = m_played->json(deny, nobody);
        QVERIFY(m_played->storeBytes() == before);
        QCOMPARE(QDir(m_played->data()).entryList(QDir::Files).size(), 2);
        QCOMPARE(::chmod(QFile::encodeName(m_played->data()).constData(), 0700), 0);
        QVERIFY2(listed.code == 0, listed.told().constData());
        QCOMPARE(listed.json()[u"requests"_s].toArray().size(), 1);
        QVERIFY2(denied.code == 3, denied.told().constData());
    }

    void aSecondProcessIsToldAtOnce()
    {
        const int lock = ::open(QFile::encodeName(m_played->data() + u"/lock"_s).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(lock >= 0);
        QCOMPARE(::flock(lock, LOCK_EX), 0);
        QElapsedTimer timer;
        timer.start();
        const Outcome second = m_played->plain(deny);
        QVERIFY2(second.code == 3, second.told().constData());
        QVERIFY(timer.elapsed() < 2000);
        ::close(lock);
        QCOMPARE(m_played->plain(deny).code, 0); // the file that stays behind blocks nobody
    }

    void aStoreThatIsNotOursToTouchIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("code");
        QTest::newRow("newer version") << QByteArray("PRAGMA user_version = 99") << 7;
        QTest::newRow("added trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON decision BEGIN SELECT 1; END")
                                       << 6;
    }
    void aStoreThatIsNotOursToTouchIsLeftAlone()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const int, code);
        m_played->tamper(sql.constData());
        const QByteArray before = m_played->storeBytes();
        for (const QStringList& words : {QStringList{u"list"_s}, deny, QStringList{u"verify"_s}}) {
            const Outcome outcome = m_played->plain(words);
            QVERIFY2(outcome.code == code, outcome.told().constData());
        }
        QVERIFY(m_played->storeBytes() == before);
    }

    void aTamperedRecordIsNamedByItsSequence()
    {
        QCOMPARE(m_played->plain(deny).code, 0);
        const char* trigger = "CREATE TRIGGER journal_is_never_edited BEFORE UPDATE ON journal BEGIN SELECT "
                              "RAISE(ABORT, 'journal is append-only'); END;";
        m_played->tamper("DROP TRIGGER journal_is_never_edited;"
                         "UPDATE journal SET payload = replace(payload, 'no', 'on') WHERE sequence = 3");
        m_played->tamper(trigger);
        const Outcome verified = m_played->json({u"verify"_s});
        QVERIFY2(verified.code == 8, verified.told().constData());
        QCOMPARE(verified.json()[u"ok"_s].toBool(true), false);
        QCOMPARE(verified.json()[u"problems"_s].toArray()[0].toObject()[u"sequence"_s].toInt(), 3);
    }

    void killedImportsAreWholeOrNothing()
    {
        const QByteArray report = manyRequests(4000);
        std::mt19937 random(20261119);
        for (int i = 0; i < 20; ++i) {
            init();
            const QString file = m_played->file(u"many.csv"_s, report);
            const Outcome killed = m_played->killed({u"import"_s, file}, 5 + static_cast<int>(random() % 395));
            const qint64 requests = m_played->count("SELECT count(*) FROM request");
            QVERIFY2(requests == 1 || requests == 4001, qPrintable(u"seed 20261119, kill %1"_s.arg(i)));
            QVERIFY(killed.acks().isEmpty() || requests == 4001);
            const Outcome verified = m_played->plain({u"verify"_s});
            QVERIFY2(verified.code == 0, verified.told().constData());
        }
    }

    void whatWasAcknowledgedSurvivesTheKill()
    {
        const QString file = m_played->file(u"many.csv"_s, manyRequests(40));
        QCOMPARE(m_played->plain({u"import"_s, file}).code, 0);
        std::mt19937 random(20261120);
        QStringList acknowledged;
        for (int i = 0; i < 25; ++i) {
            QStringList words = deny;
            words[1] = u"M%1"_s.arg(i);
            acknowledged << m_played->killed(words, 1 + static_cast<int>(random() % 59)).acks();
        }
        QStringList laneWords{u"decide"_s, u"--lane"_s, u"call"_s, u"--need"_s, u"no"_s, u"--opinion"_s, u"不要"_s};
        acknowledged << m_played->killed(laneWords, 60).acks();
        const Outcome verified = m_played->plain({u"verify"_s});
        QVERIFY2(verified.code == 0, verified.told().constData());
        for (const QString& operation : acknowledged) {
            const QByteArray sql = "SELECT count(*) FROM operation WHERE lower(hex(uuid)) = '"
                + QString(operation).remove(u'-').toLatin1() + "'";
            QCOMPARE(m_played->count(sql.constData()), 1);
        }
        QCOMPARE(m_played->count("SELECT count(*) FROM decision d WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE "
                                 "o.operation = d.operation)"),
            0);
    }

private:
    std::unique_ptr<PlayedDesk> m_played;
};

SOSDESK_SUITE(StorageTest);
#include "test_storage.moc"
