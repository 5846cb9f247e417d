// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_list.h"
#include "core/store/watch_store.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QJsonDocument>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const QString noon = u"2026-11-19T12:00:00+09:00"_s;

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString asking(const QString& number, const QString& facility = u"城北病院"_s)
{
    Asking asked;
    asked.number = quoted(number);
    return asked.row().replace(u"城北病院"_s, quoted(facility));
}

} // namespace

/** Rows that nobody would type: they arrive as they are, or are listed as refused; nothing waits behind them. */
class OddRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
    }
    void cleanup() { m_pair.reset(); }

    void hostileNamesStandInTheOthersList()
    {
        const QStringList names{u"x\\'); drop table request; --"_s, u"病院\\"_s, u"病院<s>否</s>&lt;"_s,
            u"$$; DROP SCHEMA sosdesk; $$ $1 %s"_s, u"\"城\"北'病'院\""_s, u"{\"a\",NULL}"_s,
            u"\u202e髙﨑\U00020bb7"_s};
        QStringList rows;
        for (const QString& name : names) {
            rows << asking(name, name);
        }
        m_pair->sato.scratch().importRequests(rows);
        m_pair->sato.sync();
        m_pair->suzuki.sync();
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QStringList listed;
        for (const ListedRequest& request : take(listRequests(m_pair->suzuki.office(), {}))) {
            QCOMPARE(request.stored.request.number, request.stored.request.facilityName);
            listed << request.stored.request.number;
        }
        listed.sort();
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(listed, sorted);
    }

    /** What the server could not take is listed when it comes in, and what it refuses later is listed then. */
    void whatIsTooLongIsListedAndNothingWaits()
    {
        const QString longest(200, u'長');
        const QString path = m_pair->sato.scratch().file(u"requests.csv"_s, requestHeader,
            {asking(u"R1"_s), asking(QString(201, u'R')), asking(longest), asking(u"R2"_s)});
        const Reply imported = take(importReply(m_pair->sato.scratch().desk(), {path}, {}, {}));
        QVERIFY(QString::fromUtf8(QJsonDocument(imported.json).toJson()).contains(u"too_long"_s));
        (void)m_pair->sato.scratch().deny("R1");
        const QString key(600, u'k'); // of somebody who knows a way past the program
        HubOperation tooLong;
        tooLong.id = QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9);
        tooLong.officer = u"佐藤"_s;
        tooLong.messages = {{u"hold"_s, key, 0, "{}"}};
        (void)m_pair->sato.scratch().deny(longest.toUtf8().constData());
        (void)m_pair->sato.scratch().deny("R2");
        m_pair->sato.sync();
        const HubCaller caller{QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), {}, u"0.1"_s, u"佐藤"_s, u"drill"_s};
        QVERIFY(take(m_pair->sato.session().push(caller, tooLong)).kind == HubAnswer::Kind::Refused);
        m_pair->suzuki.sync();
        QCOMPARE(m_pair->suzuki.count("SELECT count(*) FROM decision"), qint64{3});
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QCOMPARE(m_pair->sato.state().unsent, qint64{0});
        QVERIFY(m_pair->sato.sync().movedNothing());
    }

    /** What a desk cannot read would take the whole request from its officers: it is left, and what is whole is not. */
    void whatNobodyCanReadIsLeft()
    {
        const std::vector<OddRow> odd = oddRows();
        QStringList requests;
        for (std::size_t at = 0; at < odd.size(); ++at) {
            requests << asking(requestAt(at));
        }
        m_pair->sato.scratch().importRequests(requests);
        m_pair->meet();
        for (std::size_t at = 0; at < odd.size(); ++at) {
            QJsonObject row = odd[at].whole;
            row[odd[at].member] = odd[at].told;
            push(odd[at].kind, requestAt(at), row);
        }
        QCOMPARE(m_pair->suzuki.sync().left, static_cast<qint64>(odd.size()));
        for (std::size_t at = 0; at < odd.size(); ++at) {
            const auto opened = reviewRequest(m_pair->suzuki.office(), requestAt(at));
            QVERIFY2(opened, qPrintable(odd[at].kind + u'.' + odd[at].member));
            push(odd[at].kind, requestAt(at), odd[at].whole);
        }
        const TeamTally whole = m_pair->suzuki.sync();
        QCOMPARE(whole.left, qint64{0});
        QCOMPARE(whole.received, static_cast<qint64>(odd.size()));
        QCOMPARE(take(WatchStore(m_pair->suzuki.office().database()).offersSince({})).size(), std::size_t{1});
        QVERIFY(m_pair->suzuki.isSound());
    }

    /** Facts come in thousands, and a day off that is no day would end every round. */
    void factsThatNobodyCanReadAreLeft()
    {
        TestDesk other(*m_pair->hub, u"sato"_s);
        const auto told = [&](const QString& kind, const QJsonObject& fact, const QString& key) {
            QVERIFY(other.pushRows(kind, {key}, {compact(fact)})[u"changed"_s] == 1);
        };
        QJsonObject shipment{{u"facility"_s, qint64{4710001019}}, {u"item"_s, u"n95_mask"_s},
            {u"ship_date"_s, u"2026-11-02"_s}, {u"kind"_s, u"push"_s}, {u"occurrence"_s, 1},
            {u"facility_name"_s, u"城北病院"_s}, {u"pieces"_s, 10}, {u"state"_s, u"shipped"_s}, {u"remarks"_s, u""_s}};
        told(u"distribution"_s, shipment, u"whole"_s);
        shipment[u"ship_date"_s] = u"autumn"_s;
        told(u"distribution"_s, shipment, u"odd"_s);
        told(u"holiday"_s, {{u"day"_s, u"some day"_s}, {u"name"_s, u"休み"_s}}, u"odd"_s);
        m_pair->sato.scratch().importRequests({asking(u"R1"_s)});
        QCOMPARE(m_pair->sato.sync().left, qint64{2});
        (void)m_pair->sato.scratch().review("R1");
        QCOMPARE(m_pair->sato.count("SELECT count(*) FROM distribution"), qint64{1});
    }

    /** P12: shown (ApartTest), and kept where nobody can deny it. */
    void aWrongClockIsInTheServersJournal()
    {
        m_pair->sato.sync(); // its clock stands in 2026-11-19
        const QByteArray told = m_pair->hub->server().psql(u"admin"_s,
            u"SELECT actor, (payload::json -> 'after' ->> 'skewSeconds')::int > 60 OR (payload::json -> 'after' ->> "
            "'skewSeconds')::int < -60 FROM sosdesk.journal WHERE action = 'clock_skew'"_s);
        QCOMPARE(told, QByteArray("sato|t"));
        const QByteArray times = m_pair->hub->server().psql(u"admin"_s,
            u"SELECT (payload::json ->> 'client_time')::timestamptz < to_timestamp(at_us / 1e6) - interval '1 minute' "
            u"OR "
            "(payload::json ->> 'client_time')::timestamptz > to_timestamp(at_us / 1e6) + interval '1 minute' FROM "
            "sosdesk.journal WHERE action = 'clock_skew'"_s);
        QCOMPARE(times, QByteArray("t")); // both clocks, side by side
    }

private:
    struct OddRow
    {
        QString kind{};
        QJsonObject whole{};
        QString member{}; ///< the one that is told otherwise
        QJsonValue told{};
    };
    static std::vector<OddRow> oddRows()
    {
        const QString none;
        const QJsonObject inquiry{{u"kind"_s, u"ministry"_s}, {u"at"_s, noon}, {u"officer"_s, u"某"_s},
            {u"person"_s, none}, {u"question"_s, u"？"_s}, {u"answered_at"_s, QJsonValue()}, {u"answer"_s, none},
            {u"outcome"_s, none}, {u"lines"_s, u"[]"_s}};
        const QJsonObject contact{{u"at"_s, noon}, {u"officer"_s, u"某"_s}, {u"means"_s, u"phone"_s},
            {u"person"_s, none}, {u"result"_s, u"no_answer"_s}, {u"note"_s, none}, {u"corrections"_s, u"[]"_s}};
        const QJsonObject tick{{u"check_id"_s, u"C5"_s}, {u"item"_s, u"n95_mask"_s}, {u"confirmed"_s, 1},
            {u"verdict"_s, u"attention"_s}, {u"note"_s, none}};
        const QJsonObject hold{{u"held"_s, 1}, {u"reason"_s, none}, {u"until"_s, QJsonValue()}};
        const QJsonObject freeze{{u"day"_s, u"2026-11-19"_s}, {u"name"_s, u"13:00"_s}, {u"at"_s, noon},
            {u"officer"_s, u"某"_s}, {u"requests"_s, QJsonArray()}};
        const QJsonObject offer{{u"facility"_s, qint64{4710001019}}, {u"survey_day"_s, u"2026-11-18"_s},
            {u"at"_s, noon}, {u"officer"_s, u"某"_s}, {u"outcome"_s, u"declined"_s}, {u"lines"_s, u"[]"_s},
            {u"note"_s, none}};
        return {{u"inquiry"_s, inquiry, u"outcome"_s, u"perhaps"_s}, {u"inquiry"_s, inquiry, u"kind"_s, u"gossip"_s},
            {u"inquiry"_s, inquiry, u"at"_s, u"yesterday"_s}, {u"inquiry"_s, inquiry, u"answered_at"_s, u"soon"_s},
            {u"inquiry"_s, inquiry, u"lines"_s, uR"([{"item":"stethoscope","prefecture":1,"state":0}])"_s},
            {u"contact"_s, contact, u"means"_s, u"telepathy"_s}, {u"contact"_s, contact, u"redial_at"_s, u"later"_s},
            {u"check_tick"_s, tick, u"verdict"_s, u"fine"_s}, {u"hold"_s, hold, u"until"_s, u"some day"_s},
            {u"freeze"_s, freeze, u"day"_s, u"today"_s}, {u"watch_offer"_s, offer, u"survey_day"_s, u"wednesday"_s}};
    }
    static QString requestAt(std::size_t at) { return u"R%1"_s.arg(at); }

    /** As an officer of the same prefecture who knows a way past the program. */
    void push(const QString& kind, const QString& request, QJsonObject row)
    {
        row[u"request"_s] = request;
        HubOperation operation;
        operation.id = QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, ++m_pushed);
        operation.officer = u"佐藤"_s;
        operation.messages = {{kind, u"key%1"_s.arg(m_pushed), 0, QJsonDocument(row).toJson(QJsonDocument::Compact)}};
        const HubCaller caller{QUuid(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), {}, u"0.1"_s, u"佐藤"_s, u"drill"_s};
        QVERIFY(take(m_pair->sato.session().push(caller, operation)).kind == HubAnswer::Kind::Accepted);
    }

    uchar m_pushed = 0;
    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(OddRowsTest);
#include "test_odd_rows.moc"
