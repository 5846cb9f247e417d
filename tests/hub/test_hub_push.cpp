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

private:
    std::unique_ptr<HubServer> m_hub;
};

SOSDESK_SUITE(HubPushTest);
#include "test_hub_push.moc"
