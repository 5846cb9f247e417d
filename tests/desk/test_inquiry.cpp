// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inquiry.h"
#include "core/desk/record_replies.h"
#include "core/desk/roll.h"
#include "core/desk/stock_replies.h"
#include "core/store/decision_store.h"
#include "tests/desk/scratch_desk.h"
#include "tests/shared/suite.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** D9: what is talked about beside a decision, and what follows from it. */
class InquiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDesk>();
        m_scratch->importRequests({Asking{}.row()});
        m_scratch->importStock(1'000);
        m_scratch->phone("R1");
    }

    void aQuestionWaitsUntilItIsAnswered()
    {
        const RecordedInquiry asked = take(record({InquiryKind::Ministry, u"佐藤"_s, u"数量の根拠は"_s, {}, {}, {}}));
        QVERIFY(asked.operation && isOpen(asked.inquiry));
        QCOMPARE(m_scratch->review("R1").review.lane, std::optional(Lane::Call));
        QVERIFY(take(loadRoll(m_scratch->office())).entries[0].inquiring);
        m_scratch->setNow("2026-11-19T15:00");
        const RecordedInquiry answered = take(answer({{}, u"調査票のとおり"_s, InquiryOutcome::Agreed}));
        QCOMPARE(answered.inquiry.id, asked.inquiry.id);
        QCOMPARE(answered.inquiry.question, u"数量の根拠は"_s);
        QCOMPARE(answered.inquiry.answeredAt, instantFromIso(u"2026-11-19T15:00"_s));
        QVERIFY(!take(loadRoll(m_scratch->office())).entries[0].inquiring);
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void anAnswerWithoutAnOutcomeMayGetOneLater()
    {
        (void)take(record({InquiryKind::Consultation, {}, u"過大では"_s, {}, {}, {}}));
        (void)take(answer({{}, u"確認中とのこと"_s, {}}));
        QVERIFY(!anyOpen(m_scratch->review("R1").dossier.inquiries));
        (void)take(answer({{}, {}, InquiryOutcome::Refused}));
        const Inquiry inquiry = m_scratch->review("R1").dossier.inquiries.front();
        QCOMPARE(inquiry.answer, u"確認中とのこと"_s);
        QCOMPARE(inquiry.outcome, std::optional(InquiryOutcome::Refused));
        const auto again = answer({inquiry.id, u"また"_s, InquiryOutcome::Agreed});
        QVERIFY(again.error().code == ErrorCode::Conflict); // what was said stays said
    }

    void afterRefusedTalksTheUsualWayIsDenial()
    {
        InquiryEntry entry{InquiryKind::Consultation, u"厚労省"_s, u"在庫が多い"_s, {}, u"不可"_s, {}};
        entry.outcome = InquiryOutcome::Refused;
        (void)take(record(entry));
        DecisionEntry yes;
        yes.suggested = true;
        yes.need = Need::Yes;
        yes.complete = true;
        const DecisionOutcome refused = take(decide(m_scratch->office(), u"R1"_s, yes));
        QVERIFY(!refused.operation && hasCause(refused.violations, u"talks_refused"_s));
        QVERIFY(m_scratch->deny("R1").operation);
    }

    void aWithdrawalTakesTheDecisionBackAndFreesItsStock()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        QCOMPARE(reserved(), 400);
        const RecordedInquiry told = take(record({InquiryKind::Withdrawal, u"用度課"_s, u"入荷した"_s, {}, {}, {}}));
        QVERIFY(told.decision && !told.decision->complete);
        QCOMPARE(told.decision->lines.front().prefecture, 400); // a draft of the same content
        QCOMPARE(reserved(), 0);
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.review.lane, std::optional(Lane::Done));
        QCOMPARE(reviewed.journal.back().actor, m_scratch->office().officer());
        QVERIFY(m_scratch->journalEntries() > 0); // both entries of the act are witnessed
        const DecisionOutcome outcome = m_scratch->approve("R1", 400);
        QVERIFY(!outcome.operation && hasCause(outcome.violations, u"withdrawn"_s));
        QVERIFY(m_scratch->deny("R1").operation);
    }

    void aDenialOutlivesAWithdrawal()
    {
        QVERIFY(m_scratch->deny("R1").operation);
        QVERIFY(!take(withdraw()).decision);
        QVERIFY(m_scratch->review("R1").dossier.decision->complete);
    }

    void anUndoBringsNoApprovalBackToAWithdrawnRequest()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        QVERIFY(m_scratch->deny("R1").operation);
        (void)take(withdraw());
        const DecisionOutcome undone = take(undo(m_scratch->office(), u"R1"_s));
        QVERIFY(!undone.operation && hasCause(undone.violations, u"withdrawn"_s));
        QCOMPARE(reserved(), 0);
    }

    void aWithdrawnRequestIsFoundButIsNoOpenWork()
    {
        (void)take(withdraw());
        const RollEntry entry = take(loadRoll(m_scratch->office())).entries[0];
        QVERIFY(isDone(entry) && belongsTo(View::Today, entry, m_scratch->office().today()));
        QVERIFY(!belongsTo(View::Today, entry, m_scratch->office().today() + 1)); // no leftover of tomorrow
        QVERIFY(belongsTo(View::All, entry, m_scratch->office().today() + 1));
        const LaneOutcome lane = take(decideLane(m_scratch->office(), Lane::Call, {}));
        QVERIFY(lane.outcomes.empty());
    }

    void aRevocationLetsItBeDecidedAgainAndSaysWhy()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        (void)take(withdraw());
        QVERIFY(answer({{}, {}, InquiryOutcome::Revoked}).error().code == ErrorCode::BadArgument); // D10: why
        (void)take(answer({{}, u"届かなかった"_s, InquiryOutcome::Revoked}));
        QVERIFY(!take(loadRoll(m_scratch->office())).entries[0].withdrawn);
        QVERIFY(m_scratch->approve("R1", 400).operation);
        const Inquiry known = m_scratch->review("R1").dossier.inquiries.front();
        QCOMPARE(known.question, u"入荷した"_s);
        QCOMPARE(known.answer, u"届かなかった"_s);
        (void)take(withdraw()); // and it may be withdrawn again
    }

    void nothingIsWithdrawnTwiceOrAfterClosing()
    {
        (void)take(withdraw());
        QVERIFY(withdraw().error().code == ErrorCode::RuleViolated);
        (void)take(answer({{}, u"撤回"_s, InquiryOutcome::Revoked}));
        Asking closed;
        closed.status = u"受付完了"_s;
        m_scratch->importRequests({closed.row()});
        QVERIFY(withdraw().error().code == ErrorCode::RuleViolated);
        (void)take(record({InquiryKind::Ministry, {}, u"受付完了後の照会"_s, {}, {}, {}})); // a talk hurts nobody
    }

    void theMinistrysQuantitiesBecomeAVersionOfTheDecision()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        (void)take(record({InquiryKind::Quantities, u"国"_s, {}, {{m_scratch->n95(), 0, 300}}, {}, {}}));
        QCOMPARE(m_scratch->review("R1").dossier.decision->lines.front().prefecture, 400); // beside ours
        const RecordedInquiry taken = take(answer({{}, {}, InquiryOutcome::TakenOver}));
        QVERIFY(taken.decision && taken.decision->complete);
        QCOMPARE(taken.decision->version, 2);
        QCOMPARE(taken.decision->method, std::optional(Method::State));
        QCOMPARE(taken.decision->lines, (std::vector<DecisionLine>{{m_scratch->n95(), 0, 300}}));
        QCOMPARE(take(DecisionStore(m_scratch->office().database()).history(u"R1"_s)).size(), std::size_t(2));
        QCOMPARE(reserved(), 0);
        QVERIFY(m_scratch->journalEntries() > 0);
    }

    void quantitiesThatBreakARuleAreNotTakenOver()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        (void)take(record({InquiryKind::Quantities, {}, {}, {{m_scratch->n95(), 100, 300}}, {}, {}}));
        const RecordedInquiry taken = take(answer({{}, {}, InquiryOutcome::TakenOver}));
        QVERIFY(!taken.operation && hasCause(taken.violations, u"mixed_without_reason"_s)); // D3
        const ReviewedRequest reviewed = m_scratch->review("R1");
        QCOMPARE(reviewed.dossier.decision->version, 1);
        QVERIFY(anyOpen(reviewed.dossier.inquiries));
        (void)take(answer({{}, {}, InquiryOutcome::Kept}));
        QVERIFY(!anyOpen(m_scratch->review("R1").dossier.inquiries));
    }

    void takingOverDoesNotCompleteWhatNobodyHasLookedAtAgain()
    {
        QVERIFY(m_scratch->approve("R1", 400).operation);
        Asking more;
        more.asked = 800;
        m_scratch->importRequests({more.row()});
        (void)take(record({InquiryKind::Quantities, {}, {}, {{m_scratch->n95(), 0, 300}}, {}, {}}));
        QVERIFY(!take(answer({{}, {}, InquiryOutcome::TakenOver})).decision->complete);
    }

    void wordsAndQuantitiesThatCannotBeAreRefused_data()
    {
        QTest::addColumn<InquiryKind>("kind");
        QTest::addColumn<QString>("question");
        QTest::addColumn<QList<qint64>>("pieces"); // prefecture and state, a line each two
        QTest::newRow("no words") << InquiryKind::Ministry << u"　\u200b"_s << QList<qint64>{};
        QTest::newRow("no reason") << InquiryKind::Withdrawal << u""_s << QList<qint64>{};
        QTest::newRow("quantities of a question") << InquiryKind::Ministry << u"なぜ"_s << QList<qint64>{0, 1};
        QTest::newRow("no quantities") << InquiryKind::Quantities << u"変更"_s << QList<qint64>{};
        QTest::newRow("negative") << InquiryKind::Quantities << u"変更"_s << QList<qint64>{0, -1};
        QTest::newRow("absurd") << InquiryKind::Quantities << u"変更"_s << QList<qint64>{0, 9'000'000'000'000};
        QTest::newRow("twice") << InquiryKind::Quantities << u"変更"_s << QList<qint64>{0, 1, 0, 2};
    }
    void wordsAndQuantitiesThatCannotBeAreRefused()
    {
        QFETCH(const InquiryKind, kind);
        QFETCH(const QString, question);
        QFETCH(const QList<qint64>, pieces);
        InquiryEntry entry{kind, {}, question, {}, {}, {}};
        for (qsizetype i = 0; i + 1 < pieces.size(); i += 2) {
            entry.lines.push_back({m_scratch->n95(), pieces[i], pieces[i + 1]});
        }
        QVERIFY(record(entry).error().code == ErrorCode::BadArgument);
        QVERIFY(m_scratch->review("R1").dossier.inquiries.empty());
    }

    void anOutcomeThatItCannotHaveIsRefused()
    {
        (void)take(record({InquiryKind::Ministry, {}, u"なぜ"_s, {}, {}, {}}));
        QVERIFY(answer({{}, u"x"_s, InquiryOutcome::TakenOver}).error().code == ErrorCode::BadArgument);
        QVERIFY(answer({{}, u"x"_s, InquiryOutcome::Revoked}).error().code == ErrorCode::BadArgument);
        (void)take(record({InquiryKind::Consultation, {}, u"なぜ"_s, {}, {}, {}}));
        QVERIFY(answer({{}, u"x"_s, InquiryOutcome::Agreed}).error().code == ErrorCode::BadArgument); // which one?
    }

private:
    Result<RecordedInquiry> record(const InquiryEntry& entry)
    {
        return recordInquiry(m_scratch->office(), u"R1"_s, entry);
    }
    Result<RecordedInquiry> withdraw() { return record({InquiryKind::Withdrawal, {}, u"入荷した"_s, {}, {}, {}}); }
    Result<RecordedInquiry> answer(const InquiryAnswer& answer)
    {
        return answerInquiry(m_scratch->office(), u"R1"_s, answer);
    }
    [[nodiscard]] qint64 reserved()
    {
        for (const QJsonValue& item : take(stockReply(m_scratch->desk())).json[u"items"_s].toArray()) {
            if (item.toObject()[u"item"_s].toString() == u"n95_mask"_s) {
                return item.toObject()[u"reserved"_s].toInteger();
            }
        }
        return -1;
    }
    [[nodiscard]] static bool hasCause(const std::vector<Violation>& violations, const QString& cause)
    {
        return std::any_of(violations.begin(), violations.end(),
            [&](const Violation& violation) { return violation.cause == cause && violation.blocking; });
    }

    std::unique_ptr<ScratchDesk> m_scratch;
};

SOSDESK_SUITE(InquiryTest);
#include "test_inquiry.moc"
