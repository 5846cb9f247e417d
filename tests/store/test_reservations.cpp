// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/change_set.h"
#include "core/store/decision_store.h"
#include "core/store/delivery_store.h"
#include "core/store/import_store.h"
#include "core/store/request_store.h"
#include "core/store/stock_store.h"
#include "tests/shared/suite.h"
#include "tests/store/scratch_store.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** D7: until when a promise reserves stock, whoever made it. Everything is decided on 11-16, a Monday. */
class ReservationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchStore>();
        m_reserved.forget();
        m_scratch->setNow("2026-11-16T09:00");
        listStock(1'000);
        m_scratch->addRequest("R1");
        m_scratch->setNow("2026-11-16T14:00");
    }

    void whatOnlyGmisDecidedIsReservedAsIfItWereOurs()
    {
        closeInGmis("R2", Need::Yes, 250);
        QCOMPARE(reserved(), 250);
        QCOMPARE(balance(u"R2"_s).reserved, 0); // in its own review it stands in nobody's way
        QCOMPARE(take(stock().promisedSince(on("2026-11-16"))).at(surgicalMask), 250);
        closeInGmis("R3", Need::No, 0);
        QCOMPARE(reserved(), 250);
    }

    void aRequestIsReservedOnceWhoeverDecidedIt_data()
    {
        QTest::addColumn<bool>("complete");
        QTest::addColumn<Need>("ours");
        QTest::addColumn<Need>("theirs");
        QTest::addColumn<int>("reserved");
        QTest::newRow("both yes") << true << Need::Yes << Need::Yes << 250;
        QTest::newRow("a draft of ours") << false << Need::Yes << Need::Yes << 250;
        QTest::newRow("ours denied it") << true << Need::No << Need::Yes << 250;
        QTest::newRow("G-MIS denied it") << true << Need::Yes << Need::No << 0;
        QTest::newRow("G-MIS denied a draft") << false << Need::Yes << Need::No << 0;
    }
    void aRequestIsReservedOnceWhoeverDecidedIt()
    {
        QFETCH(const bool, complete);
        QFETCH(const Need, ours);
        QFETCH(const Need, theirs);
        QFETCH(const int, reserved);
        m_scratch->addRequest("R2");
        Decision decision = aDecision("R2", 300);
        decision.complete = complete;
        decision.need = ours;
        const auto work = m_scratch->begin();
        (void)take(DecisionStore(m_scratch->database()).record(*work, decision, {}));
        take(work->commit());
        closeInGmis("R2", theirs, 250);
        QCOMPARE(this->reserved(), reserved);
        QCOMPARE(take(stock().promisedSince(on("2026-11-01")))[surgicalMask], reserved);
    }

    void whatGmisDecidedIsForgottenAsOursIs_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<int>("reserved");
        QTest::newRow("on the last day kept") << u"2026-11-02T00:00"_s << 250;
        QTest::newRow("a second before") << u"2026-11-01T23:59:59"_s << 0;
        QTest::newRow("after the list") << u"2026-11-20T10:00"_s << 250;
    }
    void whatGmisDecidedIsForgottenAsOursIs()
    {
        QFETCH(const QString, closed);
        QFETCH(const int, reserved);
        closeInGmis("R2", Need::Yes, 250, closed.toLatin1().constData());
        QCOMPARE(this->reserved(), reserved);
    }

    void whatLeftUnbookedIsNoLongerReservedOnceAListSaysWhatIsThere_data()
    {
        QTest::addColumn<QString>("shippedDay");
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<int>("reserved");
        const auto row = [](const char* name, const char* shipped, const char* told, const char* listed, int reserved) {
            QTest::newRow(name) << QString::fromLatin1(shipped) << QString::fromLatin1(told)
                                << QString::fromLatin1(listed) << reserved;
        };
        row("the next day's list", "2026-11-17", "2026-11-17T10:00", "2026-11-18T09:00", 0);
        row("told a day late", "2026-11-17", "2026-11-18T10:00", "2026-11-18T09:00", 0);
        row("a list of the same day, after", "2026-11-17", "2026-11-17T10:00", "2026-11-17T10:01", 0);
        row("a list of the same day, before", "2026-11-17", "2026-11-17T10:00", "2026-11-17T09:59", 300);
        row("both at once", "2026-11-17", "2026-11-17T10:00", "2026-11-17T10:00", 300);
        row("the same day, told later", "2026-11-17", "2026-11-18T10:00", "2026-11-17T15:00", 300);
        row("a list of the day before", "2026-11-17", "2026-11-17T10:00", "2026-11-16T18:00", 300);
        row("announced for tomorrow", "2026-11-19", "2026-11-17T10:00", "2026-11-18T09:00", 300);
    }
    void whatLeftUnbookedIsNoLongerReservedOnceAListSaysWhatIsThere()
    {
        QFETCH(const QString, shippedDay);
        QFETCH(const QString, told);
        QFETCH(const QString, listed);
        QFETCH(const int, reserved);
        (void)m_scratch->decide("R1", 300);
        ship("R1", 300, told, on(shippedDay.toLatin1().constData()));
        m_scratch->setNow(listed.toLatin1().constData());
        listStock(700);
        QCOMPARE(this->reserved(), reserved);
        QCOMPARE(balance(u"R1"_s).total, reserved == 0 ? 1'000 : 700); // what is gone is there for itself
        QCOMPARE(balance(u"R1"_s).free(), reserved == 0 ? 1'000 : 700);
    }

    void aListOfWhichNothingCouldBeReadSaysNothing()
    {
        (void)m_scratch->decide("R1", 300);
        ship("R1", 300, u"2026-11-17T10:00"_s, on("2026-11-17"));
        m_scratch->setNow("2026-11-18T09:00");
        recordList(0, 3);
        QCOMPARE(reserved(), 300);
        recordList(1, 3); // one row is something
        QCOMPARE(reserved(), 0);
    }

    void onlyWhatLeftOfTheStockEndsItsReservation_data()
    {
        QTest::addColumn<int>("decided");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("issued");
        QTest::addColumn<int>("returned");
        QTest::addColumn<int>("reserved");
        QTest::newRow("all of it") << 300 << 300 << 0 << 0 << 0;
        QTest::newRow("a part") << 300 << 200 << 0 << 0 << 100;
        QTest::newRow("more than decided") << 300 << 400 << 0 << 0 << 0;
        QTest::newRow("booked as well") << 300 << 300 << 300 << 0 << 0;
        QTest::newRow("a part of it booked") << 300 << 300 << 100 << 0 << 0;
        QTest::newRow("more was booked") << 300 << 100 << 200 << 0 << 100;
        QTest::newRow("some came back") << 300 << 300 << 0 << 50 << 50;
        QTest::newRow("came back without having left") << 300 << 0 << 0 << 50 << 300;
    }
    void onlyWhatLeftOfTheStockEndsItsReservation()
    {
        QFETCH(const int, decided);
        QFETCH(const int, left);
        QFETCH(const int, issued);
        QFETCH(const int, returned);
        QFETCH(const int, reserved);
        (void)m_scratch->decide("R1", decided);
        ship("R1", left, u"2026-11-17T10:00"_s, on("2026-11-17"));
        enter(StockReason::Issued, -issued);
        m_scratch->setNow("2026-11-18T09:00");
        listStock(900);
        enter(StockReason::Returned, returned);
        QCOMPARE(this->reserved(), reserved);
    }

    void whatTheStateSendsEndsNoReservationOfOurs()
    {
        (void)m_scratch->decide("R1", 300);
        ship("R1", 300, u"2026-11-17T10:00"_s, on("2026-11-17"), DeliverySide::State);
        m_scratch->setNow("2026-11-18T09:00");
        listStock(1'000);
        QCOMPARE(reserved(), 300);
        ship("R1", 300, u"2026-11-17T10:00"_s, on("2026-11-17"));
        QCOMPARE(reserved(), 0);
    }

    void aShipmentThatIsTakenBackReservesAgain()
    {
        (void)m_scratch->decide("R1", 300);
        ship("R1", 300, u"2026-11-17T10:00"_s, on("2026-11-17"));
        m_scratch->setNow("2026-11-18T09:00");
        listStock(700);
        QCOMPARE(reserved(), 0);
        const auto work = m_scratch->begin();
        (void)take(DeliveryStore(m_scratch->database()).takeBack(*work, u"R1"_s, DeliverySide::Prefecture));
        take(work->commit());
        QCOMPARE(reserved(), 300);
    }

    void whatIsWrittenAboutADeliveryLaterDoesNotBringItBack()
    {
        (void)m_scratch->decide("R1", 300);
        ship("R1", 300, u"2026-11-17T10:00"_s, on("2026-11-17"));
        m_scratch->setNow("2026-11-17T11:00");
        listStock(700);
        QCOMPARE(reserved(), 0);
        m_scratch->setNow("2026-11-17T12:00"); // the carrier's numbers come, the facility is told
        Delivery delivery = take(DeliveryStore(m_scratch->database()).of(u"R1"_s, DeliverySide::Prefecture));
        delivery.state = DeliveryState::Told;
        delivery.slips = {{u"1234-5678"_s, delivery.shippedDay}};
        write(delivery);
        QCOMPARE(reserved(), 0);
    }

    void whatGoesInAnothersParcelsLeavesWithThem()
    {
        (void)m_scratch->decide("R1", 300);
        m_scratch->addRequest("R2");
        ship("R2", 50, u"2026-11-17T10:00"_s, on("2026-11-17"), DeliverySide::State);
        Delivery companion = leaving("R1", 300, DeliverySide::Prefecture);
        write(companion);
        m_scratch->setNow("2026-11-18T09:00");
        listStock(700);
        QCOMPARE(reserved(), 300);
        companion.joined = u"S2"_s; // all that left under that number
        write(companion);
        QCOMPARE(reserved(), 0);
    }

    void whoIsToldBeforehandHasNothingYet()
    {
        (void)m_scratch->decide("R1", 300);
        Delivery delivery = leaving("R1", 300, DeliverySide::Prefecture);
        delivery.state = DeliveryState::Told;
        write(delivery);
        m_scratch->setNow("2026-11-18T09:00");
        listStock(1'000);
        QCOMPARE(reserved(), 300);
    }

    /** Acts of a store are told by their numbers: what is kept between two questions is never of an older one. */
    void everyActIsSeenAtOnceAlsoInItsMidst()
    {
        QCOMPARE(reserved(), 0);
        (void)m_scratch->decide("R1", 100);
        QCOMPARE(reserved(), 100);
        {
            const auto work = m_scratch->begin();
            (void)take(DecisionStore(m_scratch->database()).record(*work, aDecision("R1", 200), {}));
            QCOMPARE(reserved(), 200);
            (void)take(DecisionStore(m_scratch->database()).record(*work, aDecision("R1", 300), {}));
            QCOMPARE(reserved(), 300);
        } // nobody commits it
        QCOMPARE(reserved(), 100);
    }

private:
    [[nodiscard]] StockStore stock() { return StockStore(m_scratch->database()); }
    [[nodiscard]] StockBalance balance(const QString& except)
    {
        return take(stock().balances(m_reserved, except, 14, on("2026-11-19")))->front();
    }
    [[nodiscard]] Quantity reserved() { return balance({}).reserved; }
    void listStock(Quantity pieces)
    {
        StockLot lot;
        lot.item = surgicalMask;
        lot.pieces = pieces;
        lot.lot = u"A"_s;
        lot.place = u"県庁"_s;
        const auto work = m_scratch->begin();
        take(stock().write(*work, lot));
        take(work->commit());
        recordList(1, 0);
    }
    void recordList(qint64 unchanged, qint64 refused)
    {
        const auto work = m_scratch->begin();
        ImportTally tally;
        tally.kind = u"stock"_s;
        tally.sha256 = QByteArray(32, 'x');
        tally.unchanged = unchanged;
        tally.refused = refused;
        take(ImportStore(m_scratch->database()).record(*work, tally));
        take(work->commit());
    }
    void enter(StockReason reason, Quantity pieces)
    {
        if (pieces == 0) {
            return;
        }
        StockEntry entry;
        entry.lot = take(stock().lots()).front().id;
        entry.reason = reason;
        entry.pieces = pieces;
        entry.request = u"R1"_s;
        const auto work = m_scratch->begin();
        (void)take(stock().enter(*work, entry));
        take(work->commit());
    }
    /** The report has it as closed; a new one when it is not there yet. */
    void closeInGmis(const char* number, Need need, Quantity pieces, const char* when = "2026-11-16T15:00")
    {
        RequestStore requests(m_scratch->database());
        const auto known = take(requests.find(QString::fromLatin1(number)));
        Request request = known ? known->request : aRequest(number);
        request.status = RequestStatus::Closed;
        request.lastModified = at(when);
        request.gmis.need = need;
        request.gmis.lines = {{surgicalMask, pieces, 40}};
        const auto work = m_scratch->begin();
        if (known) {
            take(requests.replace(*work, *known, {Standing::Changed, request, {}}, on("2026-11-16")));
        } else {
            take(requests.insert(*work, request, on("2026-11-16")));
        }
        take(work->commit());
    }
    [[nodiscard]] Delivery leaving(const char* number, Quantity pieces, DeliverySide side)
    {
        Delivery delivery = take(DeliveryStore(m_scratch->database()).of(QString::fromLatin1(number), side));
        if (delivery.version == 0) {
            delivery.id = {QUuid::createUuidV5(QUuid(), codeOf(side))};
            delivery.number = side == DeliverySide::State ? u"S2"_s : u"S1"_s;
        }
        delivery.facility = {4710001019};
        delivery.lines = {{surgicalMask, pieces}};
        return delivery;
    }
    void write(const Delivery& delivery)
    {
        const auto work = m_scratch->begin();
        (void)take(DeliveryStore(m_scratch->database()).record(*work, delivery, u"delivery"_s));
        take(work->commit());
    }
    /** Planned at first, as a delivery is. */
    void ship(
        const char* number, Quantity pieces, const QString& told, Day day, DeliverySide side = DeliverySide::Prefecture)
    {
        Delivery delivery = leaving(number, pieces, side);
        write(delivery);
        m_scratch->setNow(told.toLatin1().constData());
        delivery.state = DeliveryState::Shipped;
        delivery.shippedDay = day;
        write(delivery);
    }

    std::unique_ptr<ScratchStore> m_scratch;
    ReservedStock m_reserved;
};

SOSDESK_SUITE(ReservationTest);
#include "test_reservations.moc"
