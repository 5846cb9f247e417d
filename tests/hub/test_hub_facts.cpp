// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/hub_server.h"
#include "tests/shared/rule_cases.h"
#include "tests/shared/suite.h"

#include <QJsonDocument>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the server knows of a place and of its stock counts, whatever a message says (C4, D7). */
class HubFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        m_desk = std::make_unique<TestDesk>(*m_hub, u"sato"_s);
        QCOMPARE(m_desk->pushLot(1'000)[u"changed"_s], 1);
    }

    void aPlaceKeepsItsPastUnderAllItsCodes_data()
    {
        QTest::addColumn<QJsonObject>("given");
        for (const QJsonValue& given : ruleCases(u"former_codes"_s)) {
            QTest::newRow(qUtf8Printable(given[u"name"_s].toString())) << given.toObject();
        }
    }
    void aPlaceKeepsItsPastUnderAllItsCodes()
    {
        QFETCH(const QJsonObject, given);
        const auto textOfCode = [&given](const QString& key) { return QString::number(given[key].toInteger()); };
        TestDesk& desk = *m_desk;
        const QString number = u"F-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        (void)desk.pushRows(u"facility"_s, {u"4710000310"_s, u"4710000999"_s},
            {compact({{u"code"_s, qint64{4710000310}},
                 {u"former_codes"_s, QJsonArray{qint64{4710000328}, qint64{4710000336}}}}),
                compact({{u"code"_s, qint64{4710000999}}, {u"former_codes"_s, u"[]"_s}})});
        const QString shipment = QUuid::createUuid().toString();
        (void)desk.pushRows(u"distribution"_s, {shipment},
            {compact({{u"facility"_s, given[u"shipped"_s]}, {u"item"_s, u"n95_mask"_s}, {u"kind"_s, u"sos_state"_s},
                {u"state"_s, u"shipped"_s}, {u"pieces"_s, 100}, {u"ship_date"_s, u"2024-09-20"_s}})});
        (void)desk.pushRows(u"request"_s, {number}, {compact(requestOf(number, textOfCode(u"asked"_s)))});
        QJsonObject decision = approvalOf(number);
        decision[u"method"_s] = u"state"_s;
        decision[u"lines"_s] =
            QJsonArray{QJsonObject{{u"item"_s, u"n95_mask"_s}, {u"prefecture"_s, 0}, {u"state"_s, 200}}};
        decision[u"opinion"_s] =
            QString(u"これまでの緊急配布は%1回。クラスター発生のため。"_s.arg(given[u"counts"_s].toBool() ? 1 : 0));
        QCOMPARE(desk.push({message(u"decision"_s, number, 0, decision)})[u"result"_s], u"accepted"_s);
        decision[u"complete"_s] = false; // the next case begins anew
        QCOMPARE(desk.push({message(u"decision"_s, number, 1, decision)})[u"result"_s], u"accepted"_s);
        (void)desk.pushRows(u"distribution"_s, {shipment},
            {compact({{u"facility"_s, given[u"shipped"_s]}, {u"kind"_s, u"push"_s}, {u"pieces"_s, 0}})});
    }

    void anOlderDateDoesNotPassTheStock()
    {
        request(u"S-1"_s);
        request(u"S-2"_s);
        QCOMPARE(push(u"2026-11-20T10:00:00+09:00"_s, {message(u"decision"_s, u"S-1"_s, 0, approvalOf(u"S-1"_s, 900))}),
            QString());
        QJsonObject decision = approvalOf(u"S-2"_s, 900);
        decision[u"at"_s] = u"2024-11-22T15:00:00+09:00"_s; // long before the stock list, and before what was told
        QCOMPARE(push(u"2024-11-22T15:00:00+09:00"_s, {message(u"decision"_s, u"S-2"_s, 0, decision)}),
            u"above_free_stock"_s);
        QJsonObject draft = approvalOf(u"S-1"_s, 900);
        draft[u"complete"_s] = false;
        QCOMPARE(push(u"2026-11-20T10:00:00+09:00"_s, {message(u"decision"_s, u"S-1"_s, 1, draft)}), QString());
    }

    void onlyWhatIsPromisedIsIssued()
    {
        request(u"S-3"_s);
        const QString now = u"2026-11-20T10:00:00+09:00"_s;
        const QJsonObject entry{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"item"_s, u"n95_mask"_s}, {u"lot"_s, u"A"_s}, {u"useBy"_s, QJsonValue()}, {u"place"_s, u"倉庫"_s},
            {u"reason"_s, u"issued"_s}, {u"pieces"_s, -100}, {u"request"_s, u"S-3"_s}};
        const QJsonArray issue{
            message(u"stock"_s, QUuid::createUuid().toString(), 0, {{u"entries"_s, QJsonArray{entry}}})};
        QCOMPARE(push(now, issue), u"not_promised"_s);
        QCOMPARE(push(now, {message(u"decision"_s, u"S-3"_s, 0, approvalOf(u"S-3"_s, 100))}), QString());
        QCOMPARE(push(now, issue), QString());
    }

private:
    void request(const QString& number)
    {
        const QString place = QString::number(qint64{4710005000} + m_place++);
        (void)m_desk->pushRows(u"request"_s, {number}, {compact(requestOf(number, place))});
    }

    /** The first objection; empty when it was accepted. @p time: of the desk that tells it. */
    QString push(const QString& time, const QJsonArray& messages)
    {
        const auto answer = m_desk->connection().run(Asked::Writing,
            "SELECT sosdesk.push($1::uuid, $2::uuid, $3::timestamptz, '0.1', $4, $5::jsonb)",
            Binds()
                .add(QUuid::createUuid())
                .add(m_client)
                .add(time)
                .add(u"佐藤花子"_s)
                .add(QJsonDocument(messages).toJson(QJsonDocument::Compact)));
        const QJsonObject said = answer ? jsonIn(*answer) : QJsonObject{{u"result"_s, answer.error().detail}};
        return said[u"result"_s] == u"accepted"_s ? QString() : said[u"violations"_s][0][u"cause"_s].toString();
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<TestDesk> m_desk;
    QUuid m_client = QUuid::createUuid();
    int m_place = 0;
};

SOSDESK_SUITE(HubFactsTest);
#include "test_hub_facts.moc"
