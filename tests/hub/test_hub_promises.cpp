// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/hub_server.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the server counts as promised, as the desks do (tests/desk, TakenBackTest and OwnGoodsTest). */
class HubPromisesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        m_desk = std::make_unique<TestDesk>(*m_hub, u"sato"_s);
    }

    void whatTheFacilityTookBackIsNoEarlierOccasion()
    {
        request(u"A1"_s, u"4710000001"_s);
        request(u"A2"_s, u"4710000001"_s);
        QJsonObject decision = state();
        decision[u"at"_s] = u"2024-11-22T15:00:00+09:00"_s;
        QCOMPARE(decide(u"A1"_s, 0, decision), u"accepted"_s);
        QCOMPARE(decide(u"A2"_s, 0, state()), u"refused"_s); // its opinion says 0
        request(u"A1"_s, u"4710000001"_s, {{u"status"_s, u"draft"_s}});
        QCOMPARE(decide(u"A2"_s, 0, state()), u"accepted"_s);
    }

    void whatOnlyGmisDecidedIsOne()
    {
        const QJsonObject gmis{
            {u"need"_s, u"yes"_s}, {u"method"_s, u"state"_s}, {u"opinion"_s, QString()}, {u"lines"_s, lines(0, 100)}};
        request(u"B1"_s, u"4710000002"_s, {{u"status"_s, u"closed"_s}, {u"gmis"_s, gmis}});
        request(u"B2"_s, u"4710000002"_s);
        QCOMPARE(decide(u"B2"_s, 0, state()), u"refused"_s);
        QJsonObject told = state();
        told[u"opinion"_s] = u"これまでの緊急配布は1回。クラスター発生のため。"_s;
        QCOMPARE(decide(u"B2"_s, 0, told), u"accepted"_s);
    }

    void itsOwnShipmentIsNone()
    {
        request(u"C1"_s, u"4710000003"_s);
        QJsonObject decision = state();
        decision[u"at"_s] = u"2024-11-22T15:00:00+09:00"_s;
        QCOMPARE(decide(u"C1"_s, 0, decision), u"accepted"_s);
        const QJsonObject sent{{u"facility"_s, qint64{4710000003}}, {u"item"_s, u"n95_mask"_s}, {u"pieces"_s, 200},
            {u"ship_date"_s, u"2024-11-22"_s}, {u"kind"_s, u"sos_state"_s}, {u"state"_s, u"shipped"_s}};
        (void)m_desk->pushRows(u"distribution"_s, {u"4710000003|x"_s}, {compact(sent)});
        decision[u"overrideReason"_s] = u"数量を直した"_s;
        decision[u"lines"_s] = lines(0, 300);
        QCOMPARE(decide(u"C1"_s, 1, decision), u"accepted"_s);
        request(u"C2"_s, u"4710000003"_s);
        QCOMPARE(decide(u"C2"_s, 0, state()), u"refused"_s); // for the next one it is
    }

    void whatWasIssuedForARequestStandsInNoWayOfIt()
    {
        request(u"D1"_s, u"4710000004"_s);
        request(u"D2"_s, u"4710000005"_s);
        QCOMPARE(enter(u"received"_s, 200, {}), u"accepted"_s);
        QJsonObject ours = approvalOf(u"D1"_s, 200);
        QCOMPARE(decide(u"D1"_s, 0, ours), u"accepted"_s);
        QCOMPARE(enter(u"issued"_s, -200, u"D1"_s), u"accepted"_s);
        ours[u"opinion"_s] = u"これまでの緊急配布は0回。病棟でクラスター発生のため。"_s;
        QCOMPARE(decide(u"D1"_s, 1, ours), u"accepted"_s);
        QCOMPARE(decide(u"D2"_s, 0, approvalOf(u"D2"_s, 1)), u"refused"_s); // nothing is left for others
        QCOMPARE(decide(u"D1"_s, 2, approvalOf(u"D1"_s, 201)), u"refused"_s);
    }

    void whatOnlyGmisDecidedIsReserved()
    {
        QCOMPARE(enter(u"received"_s, 300, {}), u"accepted"_s);
        const QJsonObject gmis{{u"need"_s, u"yes"_s}, {u"method"_s, u"prefecture"_s}, {u"opinion"_s, QString()},
            {u"lines"_s, lines(100, 0)}};
        const QString now = u"2099-01-01T00:00:00+09:00"_s; // whenever this runs, it is kept
        request(u"E1"_s, u"4710000006"_s, {{u"status"_s, u"closed"_s}, {u"gmis"_s, gmis}, {u"lastModified"_s, now}});
        request(u"E2"_s, u"4710000007"_s);
        QCOMPARE(decide(u"E2"_s, 0, approvalOf(u"E2"_s, 201)), u"refused"_s);
        QCOMPARE(decide(u"E2"_s, 0, approvalOf(u"E2"_s, 200)), u"accepted"_s);
        request(u"E2"_s, u"4710000007"_s, {{u"status"_s, u"closed"_s}, {u"gmis"_s, gmis}, {u"lastModified"_s, now}});
        request(u"E3"_s, u"4710000008"_s);
        QCOMPARE(decide(u"E3"_s, 0, approvalOf(u"E3"_s, 101)), u"refused"_s);
        QCOMPARE(decide(u"E3"_s, 0, approvalOf(u"E3"_s, 100)), u"accepted"_s); // G-MIS took 100 of its 200 back
    }

    void whatLeftUnbookedIsReservedUntilTheListOfALaterDay()
    {
        request(u"F1"_s, u"4710000009"_s);
        QCOMPARE(decide(u"F1"_s, 0, approvalOf(u"F1"_s, 1)), u"refused"_s);
        QJsonObject delivery{{u"request"_s, u"E3"_s}, {u"side"_s, u"prefecture"_s}, {u"state"_s, u"shipped"_s},
            {u"shipped_day"_s, u"2099-01-01"_s},
            {u"lines"_s, QJsonArray{QJsonArray{u"n95_mask"_s, 60}, QJsonArray{u"n95_mask"_s, u"many"_s}, 7}}};
        QCOMPARE(tell(u"E3|prefecture"_s, 0, delivery), u"accepted"_s);
        QCOMPARE(decide(u"F1"_s, 0, approvalOf(u"F1"_s, 1)), u"refused"_s);
        delivery[u"shipped_day"_s] = u"2024-11-25"_s;
        QCOMPARE(tell(u"E3|prefecture"_s, 1, delivery), u"accepted"_s);
        QCOMPARE(decide(u"F1"_s, 0, approvalOf(u"F1"_s, 61)), u"refused"_s);
        QCOMPARE(decide(u"F1"_s, 0, approvalOf(u"F1"_s, 60)), u"accepted"_s);
    }

private:
    QString tell(const QString& key, int base, const QJsonObject& delivery)
    {
        return m_desk->push({message(u"delivery"_s, key, base, delivery)})[u"result"_s].toString();
    }
    static QJsonArray lines(qint64 prefecture, qint64 state)
    {
        return {QJsonObject{{u"item"_s, u"n95_mask"_s}, {u"prefecture"_s, prefecture}, {u"state"_s, state}}};
    }
    static QJsonObject state()
    {
        QJsonObject decision = approvalOf({});
        decision[u"method"_s] = u"state"_s;
        decision[u"lines"_s] = lines(0, 200);
        return decision;
    }
    void request(const QString& number, const QString& facility, const QJsonObject& besides = {})
    {
        QJsonObject told = requestOf(number, facility);
        for (auto member = besides.begin(); member != besides.end(); ++member) {
            told[member.key()] = member.value();
        }
        (void)m_desk->pushRows(u"request"_s, {number}, {compact(told)});
    }
    QString decide(const QString& number, int base, QJsonObject decision)
    {
        decision[u"request"_s] = number;
        return m_desk->push({message(u"decision"_s, number, base, decision)})[u"result"_s].toString();
    }
    QString enter(const QString& reason, qint64 pieces, const QString& request)
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QJsonObject entry{{u"id"_s, id}, {u"item"_s, u"n95_mask"_s}, {u"lot"_s, u"P"_s}, {u"place"_s, u"倉庫"_s},
            {u"reason"_s, reason}, {u"pieces"_s, pieces},
            {u"request"_s, request.isEmpty() ? QJsonValue() : QJsonValue(request)}};
        return m_desk->push({message(u"stock"_s, id, 0, {{u"entries"_s, QJsonArray{entry}}})})[u"result"_s].toString();
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<TestDesk> m_desk;
};

SOSDESK_SUITE(HubPromisesTest);
#include "test_hub_promises.moc"
