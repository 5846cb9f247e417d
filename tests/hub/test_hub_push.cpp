// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the server takes of a desk, once, and tells the others. */
class HubPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
    }

    void whoComesIsToldWhoTheyAre()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        const auto answer = desk.connection().run(
            Asked::Writing, "SELECT sosdesk.hello($1, '0.1', clock_timestamp(), 1)", Binds().add(QUuid::createUuid()));
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().detail));
        const QJsonObject told = jsonIn(*answer);
        QCOMPARE(told[u"pref"_s], u"47"_s);
        QCOMPARE(told[u"role"_s], u"officer"_s);
        QCOMPARE(told[u"name"_s], u"佐藤花子"_s);
        QCOMPARE(told[u"channel"_s], u"sosdesk_47"_s);
        QCOMPARE(told[u"schema"_s], 1);
        QCOMPARE(told[u"mode"_s], u"drill"_s);
        QVERIFY(told[u"head"_s][u"sequence"_s].toInt() > 0);
    }

    void aDecisionIsTakenOnce()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        QCOMPARE(desk.pushRows(u"request"_s, {u"UDR-1"_s}, {compact(requestOf(u"UDR-1"_s))})[u"changed"_s], 1);
        const QUuid operation = QUuid::createUuid();
        const QJsonArray messages{message(u"decision"_s, u"UDR-1"_s, 0, approvalOf(u"UDR-1"_s))};
        const QJsonObject first = desk.push(messages, operation);
        QCOMPARE(first[u"result"_s], u"accepted"_s);
        QCOMPARE(desk.push(messages, operation), first);
        const QJsonObject second = desk.push(messages);
        QCOMPARE(second[u"result"_s], u"conflict"_s);
        QCOMPARE(second[u"version"_s], 1);
        QCOMPARE(second[u"theirs"_s].toObject(), approvalOf(u"UDR-1"_s));
    }

    void anOperationIsTakenWholeOrNotAtAll()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        const int before = count(desk, "journal");
        const QJsonObject answer =
            desk.push({message(u"hold"_s, u"UDR-1"_s, 0, {}), message(u"hold"_s, u"UDR-1"_s, 7, {})});
        QCOMPARE(answer[u"result"_s], u"conflict"_s);
        QCOMPARE(answer[u"version"_s], 1); // what it would have become stands in the way of the second message
        QCOMPARE(count(desk, "record"), 0);
        QCOMPARE(count(desk, "journal"), before + 1);
        QCOMPARE(desk.push({message(u"hold"_s, u"UDR-1"_s, 0, {}), message(u"hold"_s, u"UDR-1"_s, 1, {})})[u"result"_s],
            u"accepted"_s);
        QCOMPARE(count(desk, "record"), 1);
    }

    void whatCannotBeReadIsRefusedAndNothingIsDone_data()
    {
        QTest::addColumn<QJsonArray>("messages");
        const auto raw = [](const QString& kind, const QJsonValue& object, const QString& payload) {
            return QJsonArray{
                QJsonObject{{u"kind"_s, kind}, {u"object"_s, object}, {u"base"_s, 0}, {u"payload"_s, payload}}};
        };
        QTest::newRow("no JSON") << raw(u"hold"_s, u"x"_s, u"{"_s);
        QTest::newRow("no object") << raw(u"hold"_s, u"x"_s, u"[]"_s);
        QTest::newRow("no key") << raw(u"hold"_s, QJsonValue(), u"{}"_s);
        QTest::newRow("odd kind") << raw(u"Hold;"_s, u"x"_s, u"{}"_s);
        QTest::newRow("an imported kind") << raw(u"facility"_s, u"x"_s, u"{}"_s);
        QTest::newRow("a long key") << raw(u"hold"_s, QString(501, u'x'), u"{}"_s);
        QTest::newRow("a decision without lines") << raw(u"decision"_s, u"UDR-1"_s, u"{\"complete\":true}"_s);
        QTest::newRow("an odd need") << raw(
            u"decision"_s, u"UDR-1"_s, u"{\"complete\":true,\"lines\":[],\"need\":\"perhaps\"}"_s);
        QTest::newRow("stock without a number") << raw(u"stock"_s, u"x"_s, u"{\"entries\":[{\"pieces\":\"many\"}]}"_s);
        QTest::newRow("a moment that is none")
            << raw(u"request"_s, u"UDR-x"_s, u"{\"received\":\"yesterday evening or so\"}"_s);
    }
    void whatCannotBeReadIsRefusedAndNothingIsDone()
    {
        QFETCH(const QJsonArray, messages);
        TestDesk desk(*m_hub, u"suzuki"_s);
        const int before = count(desk, "change");
        const QJsonObject answer = desk.push(messages);
        QVERIFY2(
            answer[u"result"_s] == u"refused"_s || answer[u"result"_s] == u"conflict"_s, qPrintable(compact(answer)));
        QCOMPARE(count(desk, "change"), before);
    }

    void rowsAreTakenOnceAndOlderReportsLose()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        const auto report = [](const char* modified, const char* remarks) {
            QJsonObject request = requestOf(u"UDR-5"_s);
            request[u"lastModified"_s] = QString::fromLatin1(modified);
            request[u"remarks"_s] = QString::fromLatin1(remarks);
            return compact(request);
        };
        const QString first = report("2024-11-22T11:00:00+09:00", "first");
        const QUuid operation = QUuid::createUuid();
        const QJsonObject answer = desk.pushRows(u"request"_s, {u"UDR-5"_s}, {first}, operation);
        QCOMPARE(answer[u"changed"_s], 1);
        QCOMPARE(desk.pushRows(u"request"_s, {u"UDR-5"_s}, {u"{}"_s}, operation), answer);
        QCOMPARE(desk.pushRows(u"request"_s, {u"UDR-5"_s}, {first})[u"changed"_s], 0);
        const QString older = report("2024-11-22T10:59:59+09:00", "older");
        QCOMPARE(desk.pushRows(u"request"_s, {u"UDR-5"_s}, {older})[u"changed"_s], 0);
        const QString newer = report("2024-11-22T11:00:01+09:00", "newer");
        QCOMPARE(desk.pushRows(u"request"_s, {u"UDR-5"_s, u"UDR-6"_s}, {newer, first})[u"changed"_s], 2);
        const auto kept =
            desk.connection().run(Asked::Reading, "SELECT version, content FROM request WHERE number = 'UDR-5'");
        QCOMPARE((*kept)[0][0].as<int>(), 2);
        QCOMPARE(QString::fromUtf8((*kept)[0][1].c_str()), newer);
    }

    void aPartHasItsLimit()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        QStringList keys;
        for (int i = 0; i <= 10'000; ++i) {
            keys += QString::number(i);
        }
        QVERIFY(desk.pushRows(u"holiday"_s, keys, keys).contains(u"error"_s));
        QVERIFY(desk.pushRows(u"decision"_s, {u"x"_s}, {u"{}"_s}).contains(u"error"_s));
        keys.removeLast();
        QCOMPARE(desk.pushRows(u"holiday"_s, keys, QStringList(keys.size(), u"{}"_s))[u"changed"_s], 10'000);
    }

    void theLedgerMovesItsLotAndNeverBelowNothing()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        const auto booked = [&](qint64 pieces) {
            const QJsonObject entry{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                {u"item"_s, u"face_shield"_s}, {u"lot"_s, u"L1"_s}, {u"useBy"_s, u"2030-03-31"_s},
                {u"place"_s, u"第一倉庫"_s}, {u"pieces"_s, pieces}, {u"reason"_s, u"received"_s}};
            return desk.push({message(u"stock"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), 0,
                {{u"entries"_s, QJsonArray{entry}}})});
        };
        QCOMPARE(booked(300)[u"result"_s], u"accepted"_s);
        QCOMPARE(booked(-100)[u"result"_s], u"accepted"_s);
        const QJsonObject refused = booked(-201);
        QCOMPARE(refused[u"violations"_s][0][u"cause"_s], u"above_lot"_s);
        const auto lot = desk.connection().run(Asked::Reading,
            "SELECT content::jsonb ->> 'pieces', version, key FROM change WHERE kind = 'stock_lot' AND key LIKE "
            "'face_shield%'");
        QCOMPARE((*lot)[0][0].as<int>(), 200);
        QCOMPARE((*lot)[0][1].as<int>(), 2);
        QCOMPARE(QString::fromUtf8((*lot)[0][2].c_str()), u"face_shield|L1|2030-03-31|第一倉庫|1"_s);
        QCOMPARE(count(desk, "change WHERE kind = 'stock'"), 2);
    }

    void aWatermarkMissesNothingThatCommitsOutOfOrder()
    {
        TestDesk slow(*m_hub, u"sato"_s);
        TestDesk fast(*m_hub, u"suzuki"_s);
        const auto run = [](TestDesk& desk, const char* sql) {
            const auto done = desk.connection().run(Asked::Writing, sql);
            QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
        };
        // The slow desk has its transaction number first, and writes and commits last.
        run(slow, "BEGIN");
        run(slow, "SELECT pg_current_xact_id()");
        QCOMPARE(fast.push({message(u"note"_s, u"fast"_s, 0, {})})[u"result"_s], u"accepted"_s);
        const QString last =
            QString::fromUtf8((*fast.connection().run(Asked::Reading, "SELECT pg_current_snapshot()"))[0][0].c_str());
        QCOMPARE(slow.push({message(u"note"_s, u"slow"_s, 0, {})})[u"result"_s], u"accepted"_s);
        run(slow, "COMMIT");
        const auto news = fast.connection().run(Asked::Reading,
            "SELECT string_agg(key, ',') FROM change WHERE xid >= pg_snapshot_xmin($1::pg_snapshot) AND NOT "
            "pg_visible_in_snapshot(xid, $1::pg_snapshot)",
            Binds().add(last));
        QCOMPARE(QString::fromUtf8((*news)[0][0].c_str()), u"slow"_s);
    }

    void everybodyHearsOfItWithinASecond()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        TestDesk other(*m_hub, u"suzuki"_s);
        QVERIFY(other.connection().listen(u"sosdesk_47"_s));
        QCOMPARE(desk.push({message(u"note"_s, u"heard"_s, 0, {})})[u"result"_s], u"accepted"_s);
        const auto heard = other.connection().waitForNotice(std::chrono::seconds(1));
        QVERIFY(heard && *heard);
    }

    void whoHasARequestOpenIsKnownForThreeMinutes()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        const auto open = [&](const QUuid& client, bool opened) {
            QVERIFY(desk.connection().run(
                Asked::Writing, "SELECT open_request('UDR-1', $1, $2)", Binds().add(client).add(opened)));
        };
        const QUuid client = QUuid::createUuid();
        open(client, true);
        open(client, true);
        QCOMPARE(count(desk, "open_desk WHERE officer = '佐藤花子'"), 1);
        open(client, false);
        QCOMPARE(count(desk, "open_desk"), 0);
        open(client, true);
        QCOMPARE(m_hub->server().psql(u"admin"_s, u"UPDATE sosdesk.open_desk SET at = at - interval '181 seconds'"_s),
            QByteArray());
        open(QUuid::createUuid(), true);
        QCOMPARE(count(desk, "open_desk"), 1);
    }

    void aClockThatIsWrongIsNoted()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        QVERIFY(desk.connection().run(
            Asked::Writing, "SELECT hello(gen_random_uuid(), '0.1', clock_timestamp() - interval '1 hour', 1)"));
        QCOMPARE(
            count(desk, "journal WHERE action = 'clock_skew' AND payload::json -> 'after' ->> 'skewSeconds' = '3600'"),
            1);
    }

    void anOpinionOfAMegabyteIsTakenOrRefusedButNeverHangs()
    {
        TestDesk desk(*m_hub, u"sato"_s);
        (void)desk.pushRows(u"request"_s, {u"UDR-9"_s}, {compact(requestOf(u"UDR-9"_s, u"4700000009"_s))});
        QJsonObject decision = approvalOf(u"UDR-9"_s);
        decision[u"method"_s] = u"state"_s;
        decision[u"lines"_s] =
            QJsonArray{QJsonObject{{u"item"_s, u"n95_mask"_s}, {u"prefecture"_s, 0}, {u"state"_s, 9}}};
        decision[u"opinion"_s] = QString(decision[u"opinion"_s].toString() + QString(350'000, u'回'));
        QCOMPARE(desk.push({message(u"decision"_s, u"UDR-9"_s, 0, decision)})[u"result"_s], u"accepted"_s);
        decision[u"opinion"_s] = QString(u"2回"_s).repeated(170'000);
        QCOMPARE(desk.push({message(u"decision"_s, u"UDR-9"_s, 1, decision)})[u"result"_s], u"refused"_s);
    }

private:
    static int count(TestDesk& desk, const char* from)
    {
        const auto counted = desk.connection().run(Asked::Reading, std::string("SELECT count(*) FROM ") + from);
        return counted ? (*counted)[0][0].as<int>() : -1;
    }

    std::unique_ptr<HubServer> m_hub;
};

SOSDESK_SUITE(HubPushTest);
#include "test_hub_push.moc"
