// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/flows/played_desk.h"
#include "tests/shared/suite.h"
#include "tests/shared/throwaway_server.h"

#include <QTest>

using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** A team server's life by the command line of its administrator. */
class HubFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = ThrowawayServer::start();
        QVERIFY(m_server != nullptr);
        QCOMPARE(hub({u"init"_s}).code, 2); // for drills or for live work: nobody guesses
        const Outcome made = hub({u"init"_s, u"--mode"_s, u"drill"_s});
        QVERIFY2(made.code == 0, made.told().constData());
        QVERIFY(!made.err.contains("WARNING"));
    }

    void aSecondInitChangesNothing() { QCOMPARE(hub({u"init"_s, u"--mode"_s, u"live"_s}).code, 2); }

    void withoutASuperuserOneStatementIsLeftToSay()
    {
        const auto server = ThrowawayServer::start();
        QVERIFY(server != nullptr);
        QCOMPARE(server->psql(u"admin"_s, u"CREATE ROLE ops LOGIN CREATEROLE; ALTER DATABASE hub OWNER TO ops"_s),
            QByteArray());
        const QString url = server->url(u"ops"_s);
        const Outcome made = m_desk.json({u"hub"_s, u"init"_s, u"--mode"_s, u"drill"_s, u"--hub"_s, url});
        QVERIFY2(made.code == 0, made.told().constData());
        QVERIFY2(made.err.contains(": ALTER ROLE sosdesk_backup BYPASSRLS\n"), made.told().constData());
        QCOMPARE(m_desk.json({u"hub"_s, u"migrate"_s, u"--hub"_s, url}).code, 0);
    }

    void peopleAreAddedListedAndShutOut()
    {
        const Outcome added = typed("a long password",
            {u"user"_s, u"add"_s, u"sato"_s, u"--name"_s, u"佐藤 花子"_s, u"--prefecture"_s, u"47"_s});
        QVERIFY2(added.code == 0, added.told().constData());
        QVERIFY(!(added.out + added.err).contains("a long password"));
        QCOMPARE(
            typed("short", {u"user"_s, u"add"_s, u"ono"_s, u"--name"_s, u"小野"_s, u"--prefecture"_s, u"47"_s}).code,
            2);
        QCOMPARE(hub({u"user"_s, u"disable"_s, u"nobody"_s}).code, 2);
        QCOMPARE(hub({u"user"_s, u"disable"_s, u"sato"_s}).code, 0);
        const QJsonArray users = hub({u"user"_s, u"list"_s}).json()[u"users"_s].toArray();
        QCOMPARE(users.size(), 1);
        QCOMPARE(users[0][u"name"_s].toString(), u"佐藤 花子"_s);
        QVERIFY(users[0][u"disabled"_s].toBool());
        QCOMPARE(typed("wrong", {u"verify"_s}, u"sato"_s).code, 2);
    }

    void aJournalThatWasChangedEndsWithEight()
    {
        const Outcome whole = hub({u"verify"_s});
        QVERIFY2(whole.code == 0, whole.told().constData());
        QCOMPARE(whole.json()[u"mode"_s], u"drill"_s);
        const QJsonObject chain = whole.json()[u"chains"_s][0].toObject();
        const QString anchor =
            u"00 %1 %2\n"_s.arg(QString::number(chain[u"entries"_s].toInt()), chain[u"head"_s].toString());
        const QString anchors = m_desk.file(u"anchors"_s, "# written down at 17:00\n" + anchor.toUtf8());
        QCOMPARE(hub({u"verify"_s, u"--anchors"_s, anchors}).code, 0);
        const QString later = m_desk.file(u"later"_s, "00 9999 " + QByteArray(64, 'a') + '\n');
        const Outcome cut = hub({u"verify"_s, u"--anchors"_s, later});
        QCOMPARE(cut.code, 8);
        QVERIFY(cut.out.contains("cut_tail"));
        QCOMPARE(hub({u"verify"_s, u"--anchors"_s, m_desk.file(u"odd"_s, "00 x y\n")}).code, 2);
        QCOMPARE(
            m_server->psql(u"admin"_s,
                u"SET session_replication_role = replica; UPDATE sosdesk.journal SET actor = 'x' WHERE pref = '00' "
                "AND sequence = 1"_s),
            QByteArray());
        const Outcome broken = hub({u"verify"_s});
        QCOMPARE(broken.code, 8);
        QCOMPARE(broken.json()[u"chains"_s][0][u"problems"_s][0][u"sequence"_s].toInt(), 1);
        QVERIFY(broken.err.contains("00-1"));
    }

    /** D7 on the server goes by the setting of the administrator's desk. */
    void theReservationPeriodIsTheOffices()
    {
        const QString asked = u"SELECT sosdesk.reservation_days()"_s;
        QCOMPARE(m_server->psql(u"admin"_s, asked), QByteArray("14"));
        QCOMPARE(m_desk.json({u"settings"_s, u"set"_s, u"reservation_days"_s, u"7"_s}).code, 0);
        QCOMPARE(hub({u"migrate"_s}).code, 0);
        QCOMPARE(m_server->psql(u"admin"_s, asked), QByteArray("7"));
    }

    void aServerAheadOfTheProgramEndsWithSeven()
    {
        QCOMPARE(hub({u"migrate"_s}).code, 0);
        QCOMPARE(m_server->psql(u"admin"_s, u"INSERT INTO sosdesk.schema_version VALUES (99)"_s), QByteArray());
        QCOMPARE(hub({u"migrate"_s}).code, 7);
    }

    void whatCannotBeReachedOrAskedSo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody there") << u"postgresql://admin@127.0.0.1:1/hub"_s << 5;
        QTest::newRow("a password inside") << u"postgresql://admin:secret@127.0.0.1:1/hub"_s << 2;
        QTest::newRow("no server") << u"hub"_s << 2;
        QTest::newRow("nothing") << QString() << 2;
    }
    void whatCannotBeReachedOrAskedSo()
    {
        QFETCH(const QString, url);
        QFETCH(const int, code);
        const Outcome told = m_desk.json({u"hub"_s, u"verify"_s, u"--hub"_s, url});
        QCOMPARE(told.code, code);
        QVERIFY(!(told.out + told.err).contains("secret"));
    }

private:
    Outcome hub(const QStringList& words)
    {
        return m_desk.json(QStringList{u"hub"_s} + words + QStringList{u"--hub"_s, m_server->adminUrl()});
    }
    /** With a line on standard input. */
    Outcome typed(const char* line, const QStringList& words, const QString& login = u"admin"_s)
    {
        return m_desk.json(QStringList{u"hub"_s} + words + QStringList{u"--hub"_s, m_server->url(login)},
            {u"sh"_s, u"-c"_s, u"echo '%1' | \"$@\""_s.arg(QString::fromLatin1(line)), u"sh"_s});
    }

    PlayedDesk m_desk;
    std::unique_ptr<ThrowawayServer> m_server;
};

SOSDESK_SUITE(HubFlowTest);
#include "test_hub.moc"
