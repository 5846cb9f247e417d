// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/hub/hub_server.h"
#include "tests/shared/rule_cases.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** `D1 no_method, D7 above_free_stock`, sorted: the server need not object in the desk's order. */
QString objectionsIn(const QJsonObject& answer)
{
    if (answer[u"result"_s] != u"refused"_s) {
        return answer[u"result"_s] == u"accepted"_s ? QString() : compact(answer);
    }
    QStringList objections;
    for (const QJsonValue& violation : answer[u"violations"_s].toArray()) {
        objections += violation[u"rule"_s].toString() + u' ' + violation[u"cause"_s].toString();
    }
    objections.sort();
    return objections.join(u", "_s);
}

/** An approval that takes nothing of the prefecture's stock. */
QJsonObject fromTheState(const QString& number)
{
    QJsonObject decision = approvalOf(number);
    decision[u"method"_s] = u"state"_s;
    decision[u"lines"_s] = QJsonArray{QJsonObject{{u"item"_s, u"n95_mask"_s}, {u"prefecture"_s, 0}, {u"state"_s, 200}}};
    return decision;
}

} // namespace

/** D1–D3, D5 and D7–D10 on the server, with the very cases of the desk's rules (tests/review). */
class HubRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = HubServer::start();
        QVERIFY(m_hub != nullptr);
        m_desk = std::make_unique<TestDesk>(*m_hub, u"sato"_s);
        QCOMPARE(m_desk->pushLot(10'000)[u"changed"_s], 1);
    }

    void theOpinionTellsTheCount_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("tells");
        for (const QJsonValue& given : ruleCases(u"counts"_s)) {
            const QString said = given[u"said"_s].toString();
            const int count = given[u"count"_s].toInt();
            QTest::addRow("%d: %s", count, qUtf8Printable(said)) << count << said << given[u"tells"_s].toBool();
        }
    }
    void theOpinionTellsTheCount()
    {
        QFETCH(const int, count);
        QFETCH(const QString, said);
        QFETCH(const bool, tells);
        QJsonObject decision = fromTheState(newRequest(count));
        decision[u"opinion"_s] = QString(said + u"。クラスター発生のため"_s);
        QCOMPARE(objections(decision), tells ? QString() : u"D1 opinion_without_count"_s);
    }

    void theOpinionTellsTheCircumstances_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("tells");
        for (const QJsonValue& given : ruleCases(u"circumstances"_s)) {
            QTest::newRow(qUtf8Printable(given[u"name"_s].toString()))
                << given[u"said"_s].toString() << given[u"note"_s].toString() << given[u"tells"_s].toBool();
        }
    }
    void theOpinionTellsTheCircumstances()
    {
        QFETCH(const QString, said);
        QFETCH(const QString, note);
        QFETCH(const bool, tells);
        const QString number = newRequest(0);
        const QJsonObject contact{{u"request"_s, number}, {u"means"_s, u"phone"_s}, {u"result"_s, u"talked"_s},
            {u"circumstances"_s, u"cluster"_s}, {u"note"_s, note}};
        QCOMPARE(m_desk->push({message(u"contact"_s, number, 0, contact)})[u"result"_s], u"accepted"_s);
        QJsonObject decision = fromTheState(number);
        decision[u"opinion"_s] = QString(u"緊急配布は0回。"_s + said);
        QCOMPARE(objections(decision), tells ? QString() : u"D1 opinion_without_circumstances"_s);
    }

    void anUnseenOpinionIsEmpty_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("blank");
        for (const QJsonValue& given : ruleCases(u"blank"_s)) {
            QTest::newRow(qUtf8Printable(given[u"name"_s].toString()))
                << given[u"text"_s].toString() << given[u"blank"_s].toBool();
        }
    }
    void anUnseenOpinionIsEmpty()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, blank);
        QJsonObject decision = approvalOf(newRequest(0));
        decision[u"need"_s] = u"no"_s;
        decision[u"method"_s] = QJsonValue();
        decision[u"lines"_s] = QJsonArray();
        decision[u"opinion"_s] = text;
        QCOMPARE(objections(decision), blank ? u"D2 no_reason"_s : QString());
    }

    void wholeDecisions_data()
    {
        QTest::addColumn<QJsonObject>("given");
        for (const QJsonValue& given : ruleCases(u"decisions"_s)) {
            QTest::newRow(qUtf8Printable(given[u"name"_s].toString())) << given.toObject();
        }
    }
    void wholeDecisions()
    {
        QFETCH(const QJsonObject, given);
        const QString number = newRequest(0);
        QJsonObject decision = approvalOf(number);
        for (const QString& key : {u"need"_s, u"method"_s, u"opinion"_s, u"lines"_s}) {
            decision[key] = given[key];
        }
        QStringList expected;
        for (const QJsonValue& objection : given[u"objections"_s].toArray()) {
            expected += objection.toString();
        }
        expected.sort();
        QCOMPARE(objections(decision), expected.join(u", "_s));
        if (expected.isEmpty()) { // its stock is given back for the next case
            decision = approvalOf(number);
            decision[u"complete"_s] = false;
            QCOMPARE(m_desk->push({message(u"decision"_s, number, 1, decision)})[u"result"_s], u"accepted"_s);
        }
    }

    void talksStandInTheWay_data()
    {
        QTest::addColumn<QJsonObject>("given");
        for (const QJsonValue& given : ruleCases(u"talks"_s)) {
            QTest::newRow(qUtf8Printable(given[u"name"_s].toString())) << given.toObject();
        }
    }
    void talksStandInTheWay()
    {
        QFETCH(const QJsonObject, given);
        const QString number = newRequest(0);
        QJsonArray messages;
        for (const QJsonValue& told : given[u"talks"_s].toArray()) {
            messages << message(u"inquiry"_s, QUuid::createUuid().toString(), 0,
                {{u"request"_s, number}, {u"kind"_s, told[u"kind"_s]}, {u"at"_s, isoAt(told[u"at"_s])},
                    {u"answered_at"_s, isoAt(told[u"answered"_s])}, {u"outcome"_s, told[u"outcome"_s]}});
        }
        QCOMPARE(m_desk->push(messages)[u"result"_s], u"accepted"_s);
        QJsonObject decision = fromTheState(number);
        decision[u"overrideReason"_s] = given[u"reason"_s];
        if (given[u"need"_s] == u"no"_s) {
            decision[u"need"_s] = u"no"_s;
            decision[u"method"_s] = QJsonValue();
            decision[u"lines"_s] = QJsonArray();
        }
        QCOMPARE(objections(decision), given[u"objections"_s][0].toString());
        decision[u"complete"_s] = false; // whatever stands against it, a draft is none
        const int base = given[u"objections"_s].toArray().isEmpty() ? 1 : 0;
        QCOMPARE(m_desk->push({message(u"decision"_s, number, base, decision)})[u"result"_s], u"accepted"_s);
    }

    void whatWasAskedWhileReceptionWasStoppedIsPractice_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("expected");
        const QString stopped = u"D5 reception_stopped"_s;
        QTest::newRow("before") << u"live"_s << u"2023-10-01T23:59:59+09:00"_s << QString();
        QTest::newRow("first day") << u"live"_s << u"2023-10-02T00:00:00+09:00"_s << stopped;
        QTest::newRow("last day") << u"live"_s << u"2024-11-20T23:59:59+09:00"_s << stopped;
        QTest::newRow("afterwards") << u"live"_s << u"2024-11-21T00:00:00+09:00"_s << QString();
        QTest::newRow("practice") << u"drill"_s << u"2024-01-10T10:00:00+09:00"_s << QString();
    }
    void whatWasAskedWhileReceptionWasStoppedIsPractice()
    {
        QFETCH(const QString, mode);
        QFETCH(const QString, received);
        QFETCH(const QString, expected);
        const QString number = newRequest(0);
        QJsonObject request = requestOf(number, facility());
        request[u"received"_s] = received;
        (void)m_desk->pushRows(u"request"_s, {number}, {compact(request)});
        beFor(mode);
        QJsonObject decision = fromTheState(number);
        QCOMPARE(objections(decision), expected);
        decision[u"complete"_s] = false;
        if (!expected.isEmpty()) {
            QCOMPARE(objections(decision), expected); // not even a draft
        }
        beFor(u"drill"_s);
    }

    void aDraftMayLackEverythingButSense()
    {
        QJsonObject decision = approvalOf(newRequest(0));
        decision[u"complete"_s] = false;
        decision[u"opinion"_s] = QString();
        decision[u"method"_s] = QJsonValue();
        QCOMPARE(objections(decision), QString());
    }

    void whatCannotBeDecided()
    {
        QCOMPARE(objections(approvalOf(u"UDR-404"_s)), u"D5 unknown_request"_s);
        QJsonObject request = requestOf(u"UDR-closed"_s);
        request[u"status"_s] = u"closed"_s;
        request[u"lastModified"_s] = u"2024-11-23T10:00:00+09:00"_s;
        (void)m_desk->pushRows(u"request"_s, {u"UDR-closed"_s}, {compact(request)});
        QCOMPARE(objections(approvalOf(u"UDR-closed"_s)), u"D8 request_closed"_s);
        // A desk's history: decided before it was closed, and before this server knew of it.
        QJsonObject history = fromTheState(u"UDR-closed"_s);
        history[u"at"_s] = u"2024-11-22T15:00:00+09:00"_s;
        QCOMPARE(objections(history), QString());
        const QString seenOpen = newRequest(0);
        (void)m_desk->pushRows(u"request"_s, {seenOpen}, {compact(request)});
        history[u"request"_s] = seenOpen;
        QCOMPARE(objections(history), u"D8 request_closed"_s);
        request[u"status"_s] = u"draft"_s;
        (void)m_desk->pushRows(u"request"_s, {u"UDR-draft"_s}, {compact(request)});
        QCOMPARE(objections(approvalOf(u"UDR-draft"_s)), u"D5 not_in_reception"_s);
        QJsonObject nobody = approvalOf(newRequest(0));
        nobody[u"officer"_s] = u"　"_s;
        QCOMPARE(objections(nobody), u"D10 no_officer"_s);
    }

    void anUndoneApprovalStandsAgainAsItWasExamined()
    {
        // The older version told 0; meanwhile a distribution is listed, and it is restored all the same.
        const QString number = newRequest(0);
        const QJsonObject approved = approvalOf(number, 1);
        QCOMPARE(m_desk->push({message(u"decision"_s, number, 0, approved)})[u"result"_s], u"accepted"_s);
        QJsonObject draft = approved;
        draft[u"complete"_s] = false;
        QCOMPARE(m_desk->push({message(u"decision"_s, number, 1, draft)})[u"result"_s], u"accepted"_s);
        list(1);
        QCOMPARE(m_desk->push({message(u"decision"_s, number, 2, approved)})[u"result"_s], u"accepted"_s);
        QJsonObject another = approvalOf(number, 2);
        QCOMPARE(m_desk->push({message(u"decision"_s, number, 3, another)})[u"result"_s], u"refused"_s);
    }

    void whatARequestIsPromisedIsNoEarlierOccasion()
    {
        const QString number = newRequest(0);
        for (const int base : {0, 1}) {
            QJsonObject decision = approvalOf(number, 1 + base);
            decision[u"at"_s] = u"2024-11-22T11:00:00+09:00"_s;
            QCOMPARE(m_desk->push({message(u"decision"_s, number, base, decision)})[u"result"_s], u"accepted"_s);
        }
    }

private:
    /** A request of a place of its own that had @p count emergency distributions. */
    QString newRequest(int count)
    {
        ++m_place;
        const QString number = u"UDR-%1"_s.arg(m_place);
        (void)m_desk->pushRows(u"request"_s, {number}, {compact(requestOf(number, facility()))});
        list(count);
        return number;
    }
    [[nodiscard]] QString facility() const { return u"47%1"_s.arg(m_place, 8, 10, QLatin1Char('0')); }
    /** As a desk writes it. */
    static QJsonValue isoAt(const QJsonValue& time)
    {
        return time.isString() ? QJsonValue(u"2024-11-22T%1:00.000000+09:00"_s.arg(time.toString())) : QJsonValue();
    }
    /** Both sides: drills and live work never meet. */
    void beFor(const QString& mode)
    {
        QCOMPARE(m_hub->server().psql(u"admin"_s, u"UPDATE sosdesk.server SET mode = '%1'"_s.arg(mode)), QByteArray());
        QVERIFY(m_desk->connection().run(Asked::Reading, (u"SET sosdesk.mode = '"_s + mode + u'\'').toStdString()));
    }
    void list(int count)
    {
        QStringList keys;
        QStringList contents;
        for (int i = 0; i < count; ++i) {
            const QString day = u"2023-%1-01"_s.arg(i % 12 + 1, 2, 10, QLatin1Char('0'));
            const QString shipDay = QDate::fromString(day, Qt::ISODate).addDays(i / 12).toString(Qt::ISODate);
            keys += facility() + u'|' + shipDay;
            contents +=
                compact({{u"facility"_s, facility().toLongLong()}, {u"item"_s, u"n95_mask"_s}, {u"pieces"_s, 100},
                    {u"ship_date"_s, shipDay}, {u"kind"_s, u"sos_state"_s}, {u"state"_s, u"shipped"_s}});
        }
        (void)m_desk->pushRows(u"distribution"_s, keys, contents);
    }
    QString objections(const QJsonObject& decision)
    {
        return objectionsIn(m_desk->push({message(u"decision"_s, decision[u"request"_s].toString(), 0, decision)}));
    }

    std::unique_ptr<HubServer> m_hub;
    std::unique_ptr<TestDesk> m_desk;
    int m_place = 0;
};

SOSDESK_SUITE(HubRulesTest);
#include "test_hub_rules.moc"
