// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/review_samples.h"
#include "tests/shared/suite.h"
#include "ui/review/decision_draft.h"

#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** What is typed, what was saved, what is proposed: which of them counts. */
class DecisionDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_draft = std::make_unique<DecisionDraft>(builtInItems()); }

    void whatIsTypedLikeItWasSavedIsNotTyped()
    {
        m_draft->show(reviewedFrom(saved(Need::Yes, {{n95(), 300, 0}}, false)));
        m_draft->typeQuantity(n95(), Side::Prefecture, 400);
        QVERIFY(m_draft->isTouched());
        m_draft->typeQuantity(n95(), Side::Prefecture, 300);
        QVERIFY(!m_draft->isTouched());
    }

    void whatWasEmptiedSinceItWasSavedIsSavedAsZero()
    {
        m_draft->show(reviewedFrom(saved(std::nullopt, {{n95(), 300, 0}}, false)));
        m_draft->typeQuantity(n95(), Side::Prefecture, std::nullopt);
        m_draft->typeQuantity(n95(), Side::State, std::nullopt);
        QCOMPARE(m_draft->entry(false).lines, (std::vector<DecisionLine>{{n95(), 0, 0}}));
        QCOMPARE(m_draft->decision().lines.at(0).total(), 600); // approving takes the proposal again
    }

    void aTypedZeroIsNoEmptyField()
    {
        m_draft->show(reviewedFrom(sampleDossier()));
        m_draft->typeQuantity(n95(), Side::Prefecture, 0);
        QCOMPARE(m_draft->decision().lines.at(0).total(), 0);
        m_draft->takeSuggestion();
        QCOMPARE(m_draft->quantity(n95(), Side::Prefecture), std::optional<Quantity>(0));
        QCOMPARE(m_draft->quantity(itemOf("isolation_gown"), Side::Prefecture), std::optional<Quantity>(200));
    }

    void theProposalGoesToTheSideThatWasChosen()
    {
        m_draft->show(reviewedFrom(sampleDossier()));
        m_draft->typeMethod(Method::State);
        QCOMPARE(m_draft->decision().lines.at(0), (DecisionLine{n95(), 0, 600}));
        QCOMPARE(m_draft->entry(false).method, std::optional(Method::State));
        QVERIFY(m_draft->entry(false).lines.empty());
    }

    void noBringsNothingAlongFromAnEarlierDraft()
    {
        m_draft->show(reviewedFrom(saved(Need::No, {{n95(), 300, 0}}, false)));
        m_draft->typeOpinion(u"在庫が足りている"_s);
        const DecisionEntry entry = m_draft->entry(true);
        QVERIFY(entry.suggested && entry.complete && !entry.method && entry.lines.empty());
        QCOMPARE(entry.need, std::optional(Need::No));
        QCOMPARE(entry.opinion, std::optional(u"在庫が足りている"_s));
        QVERIFY(m_draft->violations().empty());
    }

    void theComposedOpinionFollowsUntilSomebodyWrites()
    {
        Dossier dossier = sampleDossier();
        m_draft->show(reviewedFrom(dossier));
        QVERIFY(m_draft->opinion().contains(u"卸の納期"_s));
        dossier.contacts.front().note = u"工場が止まった"_s;
        m_draft->show(reviewedFrom(dossier));
        QVERIFY(m_draft->opinion().contains(u"工場が止まった"_s));
        m_draft->typeOpinion(u"自分の文"_s);
        dossier.contacts.clear();
        m_draft->show(reviewedFrom(dossier));
        QCOMPARE(m_draft->opinion(), u"自分の文"_s);
        m_draft->typeOpinion({}); // emptied by hand: nothing comes back behind the officer's back
        QCOMPARE(m_draft->opinion(), QString());
        m_draft->composeAnew();
        QCOMPARE(m_draft->opinion(), m_draft->composed());
    }

    void whatWasComposedIsTheProgramsWhenItIsSavedToo()
    {
        Dossier dossier = sampleDossier();
        m_draft->show(reviewedFrom(dossier));
        dossier.decision = m_draft->decision();
        m_draft->show(reviewedFrom(dossier));
        QVERIFY(!m_draft->hasOwnOpinion());
        dossier.contacts.push_back(dossier.contacts.back());
        dossier.contacts.back().note = u"工場が止まった"_s;
        m_draft->show(reviewedFrom(dossier));
        QVERIFY(!m_draft->hasOwnOpinion());
        QCOMPARE(m_draft->opinion(), dossier.decision->opinion); // completed, and nobody touched it
        m_draft->typeQuantity(n95(), Side::Prefecture, 100);
        QVERIFY(m_draft->opinion().contains(u"工場が止まった"_s));
        QCOMPARE(m_draft->entry(true).opinion, std::optional(m_draft->composed()));
        dossier.decision->complete = false;
        m_draft->show(reviewedFrom(dossier));
        QVERIFY(m_draft->opinion().contains(u"工場が止まった"_s));
        QCOMPARE(m_draft->entry(false).opinion, std::optional(m_draft->composed()));
    }

    /** D2 */
    void aSavedApprovalIsNoReasonForNo_data()
    {
        QTest::addColumn<bool>("written");
        QTest::newRow("composed") << false;
        QTest::newRow("by a person") << true;
    }
    void aSavedApprovalIsNoReasonForNo()
    {
        QFETCH(const bool, written);
        Dossier dossier = sampleDossier();
        m_draft->show(reviewedFrom(dossier));
        dossier.decision = m_draft->decision();
        dossier.decision->opinion += written ? u"強く求められた。"_s : QString();
        m_draft->show(reviewedFrom(dossier));
        m_draft->deny();
        QCOMPARE(m_draft->opinion(), written ? dossier.decision->opinion : QString());
        QCOMPARE(m_draft->violations().at(0).cause, u"no_reason"_s);
        m_draft->typeOpinion(m_draft->opinion() + u"在庫が足りている。"_s);
        QVERIFY(m_draft->violations().empty());
        m_draft->takeDenialBack();
        QVERIFY(!m_draft->isTouched());
        QCOMPARE(m_draft->opinion(), dossier.decision->opinion);
    }

    void anAnswerThatComesWhileNoIsChosenLeavesItsWayBack()
    {
        m_draft->show(reviewedFrom(saved(Need::Yes, {{n95(), 300, 0}}, false)));
        m_draft->typeOpinion(u"自分の文"_s);
        m_draft->deny();
        m_draft->typeOpinion(u"自分の文\n理由"_s);
        m_draft->show(reviewedFrom(saved(Need::Yes, {{n95(), 400, 0}}, false)));
        m_draft->takeDenialBack();
        QCOMPARE(m_draft->need(), std::optional(Need::Yes));
        QCOMPARE(m_draft->opinion(), u"自分の文"_s);
    }

    void whatGmisRecordedIsTheRecord()
    {
        Dossier dossier = saved(Need::Yes, {{n95(), 300, 0}}, true);
        dossier.request.status = RequestStatus::Closed;
        dossier.request.gmis = {Need::Yes, Method::State, u"国の記録"_s, {{n95(), 0, 500}}};
        m_draft->show(reviewedFrom(dossier));
        QCOMPARE(m_draft->quantity(n95(), Side::State), std::optional<Quantity>(500));
        QCOMPARE(m_draft->quantity(n95(), Side::Prefecture), std::optional<Quantity>(0));
        QCOMPARE(m_draft->opinion(), u"国の記録"_s);
        QVERIFY(!m_draft->isTouched());
    }

    void anItemThatWasNotAskedForIsShownWhenItWasDecided()
    {
        m_draft->show(reviewedFrom(saved(Need::Yes, {{itemOf("exam_glove"), 100, 0}}, false)));
        QCOMPARE(m_draft->items().size(), std::size_t(3));
        QCOMPARE(m_draft->quantity(itemOf("exam_glove"), Side::Prefecture), std::optional<Quantity>(100));
    }

private:
    static Item n95() { return itemOf("n95_mask"); }
    static Dossier saved(std::optional<Need> need, std::vector<DecisionLine> lines, bool complete)
    {
        Dossier dossier = sampleDossier();
        Decision decision;
        decision.need = need;
        decision.lines = std::move(lines);
        decision.complete = complete;
        dossier.decision = decision;
        return dossier;
    }

    std::unique_ptr<DecisionDraft> m_draft;
};

SOSDESK_SUITE(DecisionDraftTest);
#include "test_decision_draft.moc"
