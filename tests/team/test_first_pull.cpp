// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* facilities =
    "INSERT INTO sosdesk.fact (pref, kind, key, version, content, actor, officer, client_id, op_id) SELECT '47', "
    "'facility', (4710000000 + i)::text, 1, json_build_object('code', 4710000000 + i, 'name', '見本病院' || i, 'kind', "
    "'hospital', 'postal_code', '', 'address', '那覇市' || i, 'phone', '', 'fax', '', 'mail', '', 'contact_person', "
    "'', 'beds', 20, 'agreements', '', 'designations', '', 'former_codes', '[]'::json)::text, 'sato', '佐藤', "
    "gen_random_uuid(), gen_random_uuid() FROM generate_series(1, 12000) i";
constexpr const char* surveys =
    "INSERT INTO sosdesk.weekly_survey (pref, key, hash, name, answered, a, b, c, lines, version) SELECT '47', "
    "(20000::bigint << 34) | (4710000000 + i), i * 7919, '見本病院' || i, 1700000000000000 + i, 1, 0, NULL, "
    "'\\x1f0a1e0501', "
    "1 FROM generate_series(1, 25000) i";
constexpr qint64 rows = 12'000 + 25'000;

} // namespace

/** The first pull comes in pages: it can be given up, goes on where it stood, and a row that fits nowhere is left. */
class FirstPullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        QCOMPARE(onServer(facilities), QByteArray());
        QCOMPARE(onServer(surveys), QByteArray());
        m_desk = std::make_unique<TeamDesk>(*m_hub, u"suzuki"_s, 2);
    }
    void cleanup()
    {
        m_desk.reset();
        m_hub.reset();
    }

    void whoGivesUpGoesOnWhereItStood()
    {
        qint64 received = 0;
        int rounds = 0;
        for (bool done = false; !done; ++rounds) {
            QVERIFY(rounds < 30);
            int turns = 0;
            m_desk->office().setPause([&turns] { return ++turns < 30; }); // a page of facilities, and little more
            TeamRound round;
            auto went = round.turn(m_desk->office());
            while (went && *went) {
                round.speak(m_desk->session());
                went = round.turn(m_desk->office());
            }
            received += round.tally().received;
            done = went.has_value();
            QVERIFY(done || went.error().code == ErrorCode::Cancelled);
        }
        QVERIFY2(rounds >= 2, qPrintable(QString::number(rounds)));
        QCOMPARE(received, rows); // nothing was fetched twice
        QCOMPARE(m_desk->count("SELECT count(*) FROM facility"), qint64{12'000});
        QCOMPARE(m_desk->count("SELECT count(*) FROM weekly_survey"), qint64{25'000});
        m_desk->office().setPause({});
        QVERIFY(m_desk->sync().movedNothing());
        QVERIFY(m_desk->state().firstPullDone);
    }

    void whatChangedMeanwhileComesAfterIt()
    {
        int turns = 0;
        m_desk->office().setPause([&turns] { return ++turns < 30; });
        QVERIFY(!m_desk->trySync());
        QVERIFY(!m_desk->state().firstPullDone);
        QCOMPARE(m_desk->state().firstPullRows, qint64{12'000});
        QCOMPARE(onServer("UPDATE sosdesk.fact SET version = 2, xid = pg_current_xact_id(), content = "
                          "jsonb_set(content::jsonb, '{name}', '\"改称病院\"')::text WHERE key = '4710000001'"),
            QByteArray());
        m_desk->office().setPause({});
        m_desk->sync();
        QCOMPARE(m_desk->count("SELECT count(*) FROM facility WHERE name = '改称病院'"), qint64{1});
        QVERIFY(m_desk->sync().movedNothing());
    }

    void rowsThatFitNowhereAreLeft()
    {
        QCOMPARE(
            onServer("INSERT INTO sosdesk.record (pref, kind, key, version, content, actor, officer, client_id, "
                     "op_id) VALUES ('47', 'hold', 'NONE', 1, '{\"request\":\"NONE\",\"held\":1,\"reason\":\"\"}', "
                     "'sato', '佐藤', gen_random_uuid(), gen_random_uuid()), ('47', 'contact', 'x', 1, '{}', "
                     "'sato', '佐藤', gen_random_uuid(), gen_random_uuid())"),
            QByteArray());
        const TeamTally tally = m_desk->sync();
        QCOMPARE(tally.left, qint64{2});
        QCOMPARE(tally.received, rows);
        QVERIFY(m_desk->isSound());
    }

private:
    QByteArray onServer(const char* sql) { return m_hub->server().psql(u"admin"_s, QString::fromUtf8(sql)).trimmed(); }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<TeamDesk> m_desk;
};

SOSDESK_SUITE(FirstPullTest);
#include "test_first_pull.moc"
