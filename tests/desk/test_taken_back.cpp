// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deliveries.h"
#include "core/desk/export.h"
#include "core/desk/inquiry.h"
#include "core/desk/second_look.h"
#include "core/desk/stock_booking.h"
#include "core/desk/stock_overview.h"
#include "core/desk/undo_act.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What becomes of a completed 要 that the facility, the ministry or G-MIS's record does not let stand (D9, section 4).
 */
class TakenBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(m_scratch->journalEntries() > 0); }
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking().row()});
        m_scratch->importStock(1'000);
        m_scratch->phone("R1");
        QVERIFY(m_scratch->approve("R1", 400).operation);
        QCOMPARE(reserved(), 400);
    }

    void whatGoesBackToDraftReservesAndShipsNothing()
    {
        reportAs(u"未申請"_s);
        nothingStands();
        QVERIFY(take(secondLook(m_scratch->office(), u"R1"_s)).value().look.isWorse());
        reportAs(u"都道府県・国確認中"_s); // filed again as it was
        QCOMPARE(reserved(), 400);
        QCOMPARE(take(deliveryOverview(m_scratch->office())).rows.size(), std::size_t{1});
    }

    void whatWasTakenBackIsNoEarlierDistribution()
    {
        Asking again;
        again.number = u"R2"_s;
        m_scratch->importRequests({again.row()});
        QCOMPARE(m_scratch->review("R2").review.priorOccasions, 1);
        reportAs(u"未申請"_s);
        QCOMPARE(m_scratch->review("R2").review.priorOccasions, 0);
    }

    void whatTheMinistryRefusesAfterwardsIsFlaggedAndHeldBack()
    {
        InquiryEntry entry;
        entry.kind = InquiryKind::Ministry;
        entry.question = u"数量の根拠は"_s;
        (void)take(recordInquiry(m_scratch->office(), u"R1"_s, entry));
        QCOMPARE(reserved(), 400); // only asked
        m_scratch->setNow("2026-11-19T14:30");
        InquiryAnswer refusal;
        refusal.answer = u"配布不可"_s;
        refusal.outcome = InquiryOutcome::Refused;
        (void)take(answerInquiry(m_scratch->office(), u"R1"_s, refusal));
        nothingStands();
        const auto again = take(secondLook(m_scratch->office(), u"R1"_s));
        QVERIFY(again && again->look.refused && again->needsReason);
        QVERIFY(take(settle(m_scratch->office(), {})).settled.isEmpty());
        m_scratch->setNow("2026-11-19T15:00");
        QVERIFY(m_scratch->approve("R1", 300).operation); // with a reason, knowing it
        QCOMPARE(reserved(), 300);
        QVERIFY(!take(secondLook(m_scratch->office(), u"R1"_s)));
    }

    /** The ministry's quantities and the decision about them are taken back as one, or not at all. */
    void theAnswerToTheMinistryGoesBackWithItsDecision()
    {
        InquiryEntry entry;
        entry.kind = InquiryKind::Quantities;
        entry.lines = {{m_scratch->n95(), 0, 300}};
        (void)take(recordInquiry(m_scratch->office(), u"R1"_s, entry));
        const RecordedInquiry taken =
            take(answerInquiry(m_scratch->office(), u"R1"_s, {{}, {}, InquiryOutcome::TakenOver}));
        QCOMPARE(reserved(), 0);
        const Act::Talk talk{taken.inquiry, taken.before.value()};
        const Act::Step step{u"R1"_s, taken.decision.value().version, talk};
        QVERIFY(take(undoStep(m_scratch->office(), step)).operation);
        QCOMPARE(reserved(), 400);
        QVERIFY(isOpen(m_scratch->review("R1").dossier.inquiries.front()));
        (void)take(answerInquiry(m_scratch->office(), u"R1"_s, {{}, u"据え置き"_s, InquiryOutcome::Kept}));
        const int version = m_scratch->review("R1").dossier.decision.value().version;
        QCOMPARE(undoStep(m_scratch->office(), step).error().code, ErrorCode::Conflict); // answered otherwise since
        QCOMPARE(m_scratch->review("R1").dossier.decision.value().version, version);
    }

    void aWithdrawalThatIsTakenBackStandsInTheRecordAsRevoked()
    {
        InquiryEntry entry;
        entry.kind = InquiryKind::Withdrawal;
        entry.question = u"入荷した"_s;
        const RecordedInquiry withdrawn = take(recordInquiry(m_scratch->office(), u"R1"_s, entry));
        QCOMPARE(reserved(), 0);
        Act::Talk talk{withdrawn.inquiry, withdrawn.inquiry};
        talk.restored.outcome = InquiryOutcome::Revoked;
        talk.restored.answer = u"入力の誤り"_s;
        QVERIFY(take(undoStep(m_scratch->office(), {u"R1"_s, withdrawn.decision.value().version, talk})).operation);
        QCOMPARE(reserved(), 400);
        const Inquiry stands = m_scratch->review("R1").dossier.inquiries.front();
        QCOMPARE(stands.outcome, std::optional(InquiryOutcome::Revoked));
        QCOMPARE(stands.answer, u"入力の誤り"_s);
        QVERIFY(stands.answeredAt.has_value());
        QCOMPARE(stands.question, u"入荷した"_s);
    }

    void whatGmisClosedWithIsReservedAndShipped()
    {
        reportAs(u"受付完了"_s, u"要,①都道府県の備蓄,電話で確認,0,250"_s);
        QCOMPARE(reserved(), 250);
        QCOMPARE(take(lotsFor(m_scratch->office(), u"R1"_s)).front().shares.front().pieces, 250);
        reportAs(u"受付完了"_s, u"否,,在庫あり,0,0"_s);
        QCOMPARE(reserved(), 0);
        QCOMPARE(issueStock(m_scratch->office(), u"R1"_s).error().column, u"F1"_s);
    }

    void whatOnlyGmisDecidedCountsAndStandsInTheDeliveries()
    {
        Asking theirs;
        theirs.number = u"R2"_s;
        theirs.code = u"4710002017"_s;
        theirs.status = u"受付完了"_s;
        theirs.entry = u"要,①都道府県の備蓄,電話で確認,0,250"_s;
        Asking next = theirs;
        next.number = u"R3"_s;
        next.status = u"都道府県・国確認中"_s;
        next.entry = Asking().entry;
        m_scratch->importRequests({theirs.row(), next.row()});
        QCOMPARE(m_scratch->review("R3").review.priorOccasions, 1);
        const auto rows = take(deliveryOverview(m_scratch->office())).rows;
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const DeliveryRow& row) {
            return row.delivery.requestNumber == u"R2"_s && row.decided.front().pieces == 250;
        }));
        QCOMPARE(reserved(), 650); // it takes from the stock as ours does
        QCOMPARE(take(issueStock(m_scratch->office(), u"R2"_s)).entries.front().pieces, -250);
        QCOMPARE(reserved(), 400);
    }

private:
    void nothingStands()
    {
        QCOMPARE(reserved(), 0);
        QCOMPARE(issueStock(m_scratch->office(), u"R1"_s).error().column, u"F1"_s);
        QVERIFY(take(deliveryOverview(m_scratch->office())).rows.empty());
        const ExportOrder annex2{ExportedList::Annex2Csv, {}, {}};
        const PaperOutcome outcome = take(checkList(m_scratch->office(), annex2));
        QCOMPARE(outcome.rows, 0);
        QCOMPARE(outcome.problems.size(), std::size_t{1});
        QCOMPARE(outcome.problems[0].code, u"taken_back"_s);
    }
    void reportAs(const QString& status, const QString& entry = Asking().entry)
    {
        Asking asking;
        asking.status = status;
        asking.entry = entry;
        m_scratch->importRequests({asking.row()});
    }
    [[nodiscard]] Quantity reserved()
    {
        for (const ItemStock& item : take(stockOverview(m_scratch->office())).items) {
            if (item.balance.item == m_scratch->n95()) {
                return item.balance.reserved;
            }
        }
        return -1;
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(TakenBackTest);
#include "test_taken_back.moc"
