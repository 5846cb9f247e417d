// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deliveries.h"
#include "core/desk/delivery_change.h"
#include "core/desk/delivery_export.h"
#include "core/desk/export.h"
#include "core/desk/settings.h"
#include "core/store/journal_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** From the decision to the parcel: lists that leave, tracking numbers that come back, what the ministry answers. */
class DeliveriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Whatever was done: each message is witnessed by the journal. */
    void cleanup() { QVERIFY(m_scratch->journalEntries() > 0); }
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        QStringList rows;
        for (const auto& [number, code] : {std::pair{u"R1"_s, u"4710001019"_s}, std::pair{u"R2"_s, u"4710001027"_s},
                 std::pair{u"R3"_s, u"4710001035"_s}}) {
            Asking asking;
            asking.number = number;
            asking.code = code;
            rows << asking.row();
        }
        m_scratch->importRequests(rows);
        m_scratch->import({m_scratch->file(u"facilities.csv"_s, u"医療機関コード,医療機関名,郵便番号,住所,電話番号"_s,
            {u"4710001019,見本病院,900-0001,架空県見本市１番地,098-000-0001"_s,
                u"4710001027,医療法人社団見本会　架空記念中央総合病院,900-0002,架空県見本市２番地,098-000-0002"_s,
                u"4710001035,雞病院,900-0001,架空県見本市１番地,098-000-0003"_s})});
        m_scratch->importStock(5'000);
        for (const char* number : {"R1", "R2", "R3"}) {
            (void)m_scratch->phone(number);
            QVERIFY(m_scratch->approve(number, 400).decision.complete);
        }
    }

    void aCompletedDecisionIsPlannedWithoutAnybodyDoingAnything()
    {
        const DeliveryOverview overview = take(deliveryOverview(office()));
        QCOMPARE(overview.rows.size(), std::size_t{3});
        const DeliveryRow& row = overview.rows.front();
        QCOMPARE(row.delivery.version, 0);
        QCOMPARE(row.delivery.state, DeliveryState::Planned);
        QCOMPARE(isoOf(row.shipDay()), u"2026-11-20"_s);
        QCOMPARE(row.delivery.parcels, std::optional(4)); // 400 in packs of 100
        QVERIFY(row.flags.empty());
    }

    void aCarriersFileNamesWhatItLeavesOutAndMarksTheRestAsListed()
    {
        const qint64 before = m_scratch->journalEntries();
        const PaperOutcome outcome = take(exportList(office(), yamato(), m_scratch->path(u"y.csv"_s)));
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(outcome.refused, 1);
        QCOMPARE(outcome.sha256.size(), 32);
        QCOMPARE(m_scratch->journalEntries(), before + 2); // the export, and what it listed
        QStringList told;
        for (const PaperProblem& problem : outcome.problems) {
            if (!problem.request.isEmpty()) {
                told << problem.request + u' ' + problem.code + (problem.refused ? u" refused"_s : QString());
            }
        }
        QCOMPARE(told, (QStringList{u"R2 split"_s, u"R3 not_in_cp932 refused"_s}));
        const QList<QByteArray> lines = content(u"y.csv"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(states(), u"R1 listed R2 listed R3 planned"_s);
        const QString number = rowOf(u"R1"_s).delivery.number;
        QVERIFY(number.size() <= longestDeliveryNumber && isDrillNumber(number));
        QVERIFY(lines[1].startsWith(number.toLatin1()));
    }

    void aCheckWritesNothing()
    {
        const qint64 before = m_scratch->journalEntries();
        const PaperOutcome outcome = take(checkList(office(), yamato()));
        QCOMPARE(outcome.rows, 2);
        QVERIFY(!outcome.operation);
        QCOMPARE(m_scratch->journalEntries(), before);
        QCOMPARE(states(), u"R1 planned R2 planned R3 planned"_s);
    }

    void aListThatNobodyGetsOnToIsNotWritten()
    {
        ExportOrder order = yamato();
        order.selection.requests = {u"R3"_s}; // a character that the carrier's file cannot have
        const qint64 before = m_scratch->journalEntries();
        const PaperOutcome outcome = take(exportList(office(), order, m_scratch->path(u"y.csv"_s)));
        QVERIFY(!outcome.operation && outcome.refused == 1 && !outcome.problems.empty());
        QVERIFY(!QFile::exists(m_scratch->path(u"y.csv"_s)));
        QCOMPARE(m_scratch->journalEntries(), before);
    }

    void aFileThatCannotBeWrittenListsNothing()
    {
        const qint64 before = m_scratch->journalEntries();
        QVERIFY(!exportList(office(), yamato(), m_scratch->path(u"nowhere/y.csv"_s)));
        QCOMPARE(m_scratch->journalEntries(), before);
        QCOMPARE(states(), u"R1 planned R2 planned R3 planned"_s);
    }

    void anUnknownCarrierIsABadArgument_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"kuroneko", "../carriers/seino", "annex2x", "SEINO"}) {
            QTest::newRow(format) << QString::fromLatin1(format);
        }
    }
    void anUnknownCarrierIsABadArgument()
    {
        QFETCH(const QString, format);
        const auto outcome = checkList(office(), {ExportedList::Carrier, {}, format});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::BadArgument);
    }

    void onlyTheDesignatedCarriersGoIntoAnnex2()
    {
        (void)take(changeDelivery(office(), u"R2"_s, DeliverySide::Prefecture, {DeliveryMeans::OwnArrangement}));
        (void)take(changeDelivery(office(), u"R3"_s, DeliverySide::Prefecture, {DeliveryMeans::Handover}));
        PaperOutcome outcome = take(checkList(office(), {ExportedList::Annex2Csv, {}, {}}));
        QCOMPARE(outcome.rows, 1);
        QCOMPARE(codes(outcome), (QStringList{u"R2 other_means"_s, u"R3 other_means"_s, u"R1 value_missing"_s}));
        outcome = take(checkList(office(), yamato()));
        QCOMPARE(outcome.rows, 2); // 県手配 uses a carrier, too
        QCOMPARE(codes(outcome), (QStringList{u"R3 other_means"_s, u"R2 split"_s}));
    }

    void whatIsHandedOverOrListedElsewhereIsNotSentTwice()
    {
        (void)take(exportList(office(), {ExportedList::Annex2Csv, {}, {}}, m_scratch->path(u"a.csv"_s)));
        DeliveryChange handedOver;
        handedOver.state = DeliveryState::HandedOver;
        (void)take(changeDelivery(office(), u"R1"_s, DeliverySide::Prefecture, handedOver));
        const PaperOutcome outcome = take(checkList(office(), yamato()));
        QCOMPARE(codes(outcome),
            (QStringList{u"R1 already_shipped"_s, u"R2 already_listed"_s, u"R3 already_listed"_s, u"R2 split"_s,
                u"R3 not_in_cp932"_s}));
        QCOMPARE(outcome.rows, 1);
    }

    void aLabelIsRememberedAndTheDictionaryIsApplied()
    {
        ShippingLabel label;
        label.facility = {4710001027};
        label.name = u"中央総合病院"_s;
        label.department = u"見本会"_s;
        label.address = u"架空県見本市２番地"_s;
        (void)take(keepLabel(office(), label));
        (void)take(replaceCharacter(office(), u"雞"_s, u"鶏"_s));
        PaperOutcome outcome = take(exportList(office(), yamato(), m_scratch->path(u"y.csv"_s)));
        QCOMPARE(outcome.rows, 3);
        QCOMPARE(codes(outcome), QStringList{u"R3 replaced"_s});
        label.kept = false;
        (void)take(keepLabel(office(), label));
        (void)take(replaceCharacter(office(), u"雞"_s, std::nullopt));
        outcome = take(checkList(office(), yamato()));
        QCOMPARE(codes(outcome), (QStringList{u"R2 split"_s, u"R3 not_in_cp932"_s}));
    }

    void theDictionaryTakesOnlyWhatCanBeWritten_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("replacement");
        QTest::newRow("an ASCII letter") << u"A"_s << u"B"_s;
        QTest::newRow("nothing") << QString() << u"B"_s;
        QTest::newRow("a word") << u"雞龢病院です"_s << u"鶏"_s;
        QTest::newRow("by itself") << u"雞"_s << u"雞"_s;
        QTest::newRow("by what cannot be written either") << u"雞"_s << u"龢"_s;
        QTest::newRow("by a formula") << u"雞"_s << u"="_s;
        QTest::newRow("by too much") << u"雞"_s << u"にわとり！"_s;
    }
    void theDictionaryTakesOnlyWhatCanBeWritten()
    {
        QFETCH(const QString, character);
        QFETCH(const QString, replacement);
        const auto replaced = replaceCharacter(office(), character, replacement);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().code, ErrorCode::BadArgument);
    }

    void sameAddressOnOneDayIsOfferedAsOneAndGoesSoWhenAccepted()
    {
        (void)take(replaceCharacter(office(), u"雞"_s, u"鶏"_s));
        const DeliveryOverview overview = take(deliveryOverview(office()));
        QCOMPARE(overview.offers.size(), std::size_t{1});
        QCOMPARE(overview.offers[0].requests, (std::vector{u"R1"_s, u"R3"_s}));
        QCOMPARE(take(checkList(office(), yamato())).rows, 3); // an offer changes nothing
        DeliveryChange joined;
        joined.joined = u"R1"_s;
        (void)take(changeDelivery(office(), u"R3"_s, DeliverySide::Prefecture, joined));
        QVERIFY(take(deliveryOverview(office())).offers.empty());
        const PaperOutcome outcome = take(exportList(office(), yamato(), m_scratch->path(u"y.csv"_s)));
        QCOMPARE(outcome.rows, 2);
        QCOMPARE(states(), u"R1 listed R2 listed R3 listed"_s);
        const QList<QByteArray> cells = content(u"y.csv"_s).split('\n')[1].split(',');
        QCOMPARE(cells[37], QByteArray("8")); // 発行枚数: the parcels of both
        // What carries others, or goes with another, cannot be joined again.
        joined.joined = u"R3"_s;
        QVERIFY(!changeDelivery(office(), u"R2"_s, DeliverySide::Prefecture, joined));
        QVERIFY(!changeDelivery(office(), u"R1"_s, DeliverySide::Prefecture, joined));
        import(u"tracking.csv"_s, u"お客様管理番号,伝票番号"_s, {rowOf(u"R1"_s).delivery.number + u",111122223333"_s});
        QCOMPARE(rowOf(u"R3"_s).delivery.slips.front().number, u"111122223333"_s);
    }

    void changesAreKeptAndTakenBackOnce()
    {
        DeliveryChange change;
        change.shipDay = dayFromIso(u"2026-11-24"_s);
        change.parcels = 2;
        (void)take(changeDelivery(office(), u"R1"_s, DeliverySide::Prefecture, change));
        QCOMPARE(isoOf(rowOf(u"R1"_s).shipDay()), u"2026-11-24"_s);
        const Delivery back = take(undoDelivery(office(), u"R1"_s, DeliverySide::Prefecture)).delivery;
        QVERIFY(!back.shipDay && !back.parcels);
        QCOMPARE(back.version, 2);
        const auto again = undoDelivery(office(), u"R1"_s, DeliverySide::Prefecture);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NothingToUndo);
        change.shipDay = dayFromIso(u"2026-11-18"_s); // before the decision
        QVERIFY(!changeDelivery(office(), u"R1"_s, DeliverySide::Prefecture, change));
        QVERIFY(!changeDelivery(office(), u"R1"_s, DeliverySide::State, {})); // nothing comes from there
    }

    void whatWasDecidedAnewAfterItsListIsFlaggedUntilItIsListedAnew()
    {
        (void)take(exportList(office(), yamato(), m_scratch->path(u"y.csv"_s)));
        QVERIFY(m_scratch->approve("R1", 700).decision.complete);
        QVERIFY(rowOf(u"R1"_s).flags.front() == DeliveryFlag::Changed);
        (void)take(exportList(office(), yamato(), m_scratch->path(u"y.csv"_s)));
        QCOMPARE(content(u"y.csv"_s).split('\n')[1].split(',')[37], QByteArray("7"));
        QVERIFY(rowOf(u"R1"_s).flags.front() != DeliveryFlag::Changed);
        QCOMPARE(rowOf(u"R1"_s).delivery.lines.front().pieces, Quantity{700});
    }

    void aDecisionTakenBackAfterItsListIsFlagged()
    {
        (void)take(exportList(office(), yamato(), m_scratch->path(u"y.csv"_s)));
        (void)take(undoReply(m_scratch->desk(), u"R1"_s));
        QCOMPARE(rowOf(u"R1"_s).flags, std::vector{DeliveryFlag::Withdrawn});
        QCOMPARE(take(checkList(office(), yamato())).rows, 1);
    }

private:
    Office& office() { return m_scratch->office(); }
    static ExportOrder yamato() { return {ExportedList::Carrier, {}, u"yamato-b2"_s}; }
    DeliveryRow rowOf(const QString& request)
    {
        ShipmentSpan span;
        span.requests = {request};
        return take(deliveryRows(office(), span)).front();
    }
    QString states()
    {
        QStringList told;
        for (const QString& number : {u"R1"_s, u"R2"_s, u"R3"_s}) {
            told << number + u' ' + codeOf(rowOf(number).delivery.state);
        }
        return told.join(u' ');
    }
    static QStringList codes(const PaperOutcome& outcome)
    {
        QStringList told;
        for (const PaperProblem& problem : outcome.problems) {
            if (!problem.request.isEmpty()) {
                told << problem.request + u' ' + problem.code;
            }
        }
        return told;
    }
    QByteArray content(const QString& name) const
    {
        QFile file(m_scratch->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject import(const QString& name, const QString& header, const QStringList& rows)
    {
        return m_scratch->import({m_scratch->file(name, header, rows)}).json[u"files"_s][0].toObject();
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(DeliveriesTest);
#include "test_deliveries.moc"
