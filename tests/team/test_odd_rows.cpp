// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/request_list.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QJsonDocument>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

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
    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(OddRowsTest);
#include "test_odd_rows.moc"
