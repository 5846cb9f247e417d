// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/check_ticks.h"
#include "core/desk/inquiry.h"
#include "core/desk/set_aside.h"
#include "core/desk/settings.h"
#include "core/desk/stock_booking.h"
#include "core/store/contact_store.h"
#include "core/store/request_store.h"
#include "tests/shared/suite.h"
#include "tests/team/team_desk.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

Asking asking(int number)
{
    Asking asked;
    asked.number = u"R%1"_s.arg(number);
    asked.code = QString::number(4710001010 + number * 1000);
    asked.modified = u"2026/11/19 10:30"_s;
    return asked;
}

const QString hostile = u"x\\'); drop table request; -- %_$1 \\u0000 \u202e<img src=file:> \U00020bb7\u3000"_s;

} // namespace

/** Two stores that worked apart: whatever was done on either is on both in the end, and nothing moves any more. */
class ApartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = TeamPair::start();
        QVERIFY(m_pair != nullptr);
    }
    void cleanup() { m_pair.reset(); }

    void aDayApartEndsEqual()
    {
        const QStringList rows{asking(1).row(), asking(2).row(), asking(3).row(), asking(4).row(), asking(5).row()};
        m_pair->sato.scratch().importRequests(rows);
        m_pair->sato.scratch().importStock(2'000);
        m_pair->meet();
        // A day without the server.
        m_pair->sato.scratch().phone("R1");
        QVERIFY(m_pair->sato.scratch().approve("R1", 100).operation.has_value());
        book(m_pair->sato, StockReason::Issued, 50);
        QVERIFY(setAside(m_pair->sato.office(), {u"R3"_s, 0, true, u"確認待ち"_s, {}}).has_value());
        Asking later = asking(4);
        later.asked = 900;
        later.modified = u"2026/11/19 12:30"_s;
        m_pair->suzuki.scratch().importRequests({later.row(), asking(6).row()});
        m_pair->suzuki.scratch().phone("R2");
        QVERIFY(m_pair->suzuki.scratch().approve("R2", 200).operation.has_value());
        QVERIFY(m_pair->suzuki.scratch().deny("R5").operation.has_value());
        book(m_pair->suzuki, StockReason::Received, 300);
        m_pair->meet();
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QCOMPARE(m_pair->sato.count("SELECT sum(pieces) FROM stock_lot"), qint64{2'250});
        QCOMPARE(m_pair->sato.count("SELECT count(*) FROM request"), qint64{6});
        const auto changed = take(RequestStore(m_pair->sato.office().database()).find(u"R4"_s));
        QVERIFY(!changed->changed.empty()); // flagged here as if the report had come here
        QVERIFY(m_pair->sato.sync().movedNothing());
        QVERIFY(m_pair->suzuki.sync().movedNothing());
        QVERIFY(m_pair->sato.isSound() && m_pair->suzuki.isSound());
    }

    void anOlderReportNeverUndoesANewer()
    {
        Asking newer = asking(1);
        newer.asked = 700;
        newer.modified = u"2026/11/19 12:00"_s;
        m_pair->sato.scratch().importRequests({newer.row()});
        m_pair->suzuki.scratch().importRequests({asking(1).row()});
        m_pair->meet();
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QCOMPARE(m_pair->suzuki.count("SELECT asked FROM request"), qint64{700});
    }

    void bothHadTheSameFilesBeforeThereWasAServer()
    {
        for (TeamDesk* desk : {&m_pair->sato, &m_pair->suzuki}) {
            desk->scratch().importRequests({asking(1).row(), asking(2).row()});
            desk->scratch().importStock(1'000);
        }
        book(m_pair->sato, StockReason::Issued, 100);
        book(m_pair->suzuki, StockReason::Issued, 30);
        m_pair->meet();
        QCOMPARE(m_pair->sato.count("SELECT sum(pieces) FROM stock_lot"), qint64{870});
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QVERIFY(m_pair->sato.isSound() && m_pair->suzuki.isSound());
    }

    void hostileWordsArriveAsTheyWereTyped()
    {
        m_pair->sato.scratch().importRequests({asking(1).row()});
        const QString opinion = hostile + QString(300'000, u'長');
        QCOMPARE(opinion.toUtf8().size() / 100'000, qsizetype{9}); // almost a megabyte
        Contact contact;
        contact.requestNumber = u"R1"_s;
        contact.circumstances = Circumstances::Stockout;
        contact.note = hostile;
        contact.person = u"'; DROP"_s;
        (void)take(contactReply(m_pair->sato.scratch().desk(), contact));
        DecisionEntry entry;
        entry.need = Need::No;
        entry.opinion = opinion;
        entry.complete = true;
        QVERIFY(take(decide(m_pair->sato.office(), u"R1"_s, entry)).operation.has_value());
        m_pair->meet();
        QCOMPARE(m_pair->sato.state().refused.size(), std::size_t{0});
        QCOMPARE(m_pair->suzuki.shared(), m_pair->sato.shared());
        QVERIFY(m_pair->suzuki.shared().contains(hostile.toUtf8()));
    }

    void aNulIsRefusedBeforeItIsSent()
    {
        const auto went = m_pair->sato.session().page({{}, u"1:1:"_s}, u"a"_s + QChar(0), {}, 1);
        QVERIFY(!went && went.error().code == ErrorCode::NulByte);
        HubOperation operation;
        operation.id = QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        operation.messages.push_back({u"hold"_s, u"R1"_s, 0, "{\"reason\":\"a\\u0000b\"}"});
        const auto pushed = m_pair->sato.session().push({}, operation);
        QVERIFY(!pushed && pushed.error().code == ErrorCode::NulByte);
        operation.messages.front().payload = R"({"reason":"a\\\u0000b"})"; // behind a backslash that was typed
        const auto again = m_pair->sato.session().push({}, operation);
        QVERIFY(!again && again.error().code == ErrorCode::NulByte);
    }

    void aClockThatIsWrongIsShownAndDecidesNothing()
    {
        m_pair->sato.scratch().importRequests({asking(1).row()});
        m_pair->meet();
        const TeamState state = m_pair->sato.state(); // the desks of these tests live in 2026-11-19
        const qint64 skew = (m_pair->sato.office().now().micros / 1'000'000) - QDateTime::currentSecsSinceEpoch();
        QVERIFY2(qAbs(state.skewSeconds - skew) < 120, qPrintable(QString::number(state.skewSeconds)));
        m_pair->suzuki.scratch().setNow("2026-11-19T13:00"); // an hour behind: and still the first to be heard
        (void)m_pair->suzuki.scratch().deny("R1");
        (void)m_pair->sato.scratch().deny("R1");
        m_pair->suzuki.sync();
        QCOMPARE(m_pair->sato.sync().conflicts, qint64{1});
    }

    void thePrefectureOfTheServerIsThatOfTheDesk()
    {
        QVERIFY(setSetting(m_pair->sato.office(), u"prefecture"_s, u"13"_s).has_value());
        const auto went = m_pair->sato.trySync();
        QVERIFY(!went && went.error().code == ErrorCode::BadArgument);
        QCOMPARE(m_pair->sato.state().problem, u"bad_argument"_s);
        m_pair->suzuki.sync();
        QCOMPARE(take(setting(m_pair->suzuki.office(), u"prefecture"_s)), u"47"_s);
    }

    void aLiveDeskJoinsNoServerOfDrills()
    {
        m_pair->sato.scratch().importRequests({asking(1).row()});
        m_pair->sato.sync();
        QVERIFY(m_pair->sato.scratch().desk().setMode(Mode::Live).has_value());
        m_pair->sato.scratch().importRequests({asking(2).row()});
        (void)m_pair->sato.scratch().deny("R2");
        const qint64 before = rowsOnServer();
        const auto went = m_pair->sato.trySync(); // the session was opened for drills
        QVERIFY(!went && went.error().code == ErrorCode::ServerRefused);
        QVERIFY(went.error().detail.contains(u"wrong_mode"_s));
        QCOMPARE(rowsOnServer(), before);
        QCOMPARE(m_pair->sato.count("SELECT count(*) FROM request"), qint64{1});
        QVERIFY(m_pair->sato.state().unsent > 0);
        QVERIFY(m_pair->sato.scratch().desk().setMode(Mode::Drill).has_value());
        QVERIFY(m_pair->sato.sync().movedNothing());
    }

    void aDisabledOfficerIsTurnedAway()
    {
        TeamDesk ito(*m_pair->hub, u"ito"_s, 3);
        const auto went = ito.trySync();
        QVERIFY(!went && went.error().code == ErrorCode::LoginRefused);
    }

private:
    qint64 rowsOnServer()
    {
        const auto admin = m_pair->hub->connect(u"admin"_s);
        const auto answer = admin->run(
            Asked::Reading, "SELECT (SELECT count(*) FROM sosdesk.change) + (SELECT count(*) FROM sosdesk.operation)");
        return answer ? (*answer)[0][0].as<qint64>() : -1;
    }
    static void book(TeamDesk& desk, StockReason reason, Quantity pieces)
    {
        StockLot lot;
        lot.item = desk.scratch().n95();
        lot.lot = u"A"_s;
        lot.useBy = dayFromIso(u"2028-03-31"_s);
        lot.place = u"県庁"_s;
        const auto booked = bookStock(desk.office(), {lot, reason, pieces, u"棚"_s, {}});
        QVERIFY2(booked.has_value(), qPrintable(booked ? QString() : nameOf(booked.error().code)));
    }

    std::unique_ptr<TeamPair> m_pair;
};

SOSDESK_SUITE(ApartTest);
#include "test_apart.moc"
