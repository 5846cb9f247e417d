// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shown_pane.h"
#include "tests/shared/suite.h"
#include "ui/review/checklist.h"
#include "ui/review/missing_list.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** The review pane as hands on a keyboard meet it. */
class ReviewPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shown = std::make_unique<ShownPane>();
        m_pane = &**m_shown;
        m_decided = std::make_unique<QSignalSpy>(m_pane, &ReviewPane::decisionWanted);
    }

    void aDeskWithoutARequestSaysSoAndDoesNothing()
    {
        QVERIFY(m_pane->number().isEmpty());
        QVERIFY(find<QWidget>("emptyDesk")->isVisible());
        m_pane->approve();
        m_pane->deny();
        m_pane->saveDraft();
        QVERIFY(!m_pane->takeSuggestion());
        QVERIFY(m_decided->isEmpty());
        m_pane->show(reviewedFrom(sampleDossier()));
        QCOMPARE(m_pane->number(), u"UDR-00010234"_s);
        m_pane->clear();
        QVERIFY(m_pane->number().isEmpty() && !m_pane->isTouched());
    }

    void oneKeyTakesWhatIsProposedAndCompletes()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        QVERIFY(!m_pane->isTouched());
        QVERIFY(find<QuantityField>("prefecture0")->text().isEmpty());
        QCOMPARE(find<QuantityField>("prefecture0")->proposal(), std::optional<Quantity>(600));
        QVERIFY(find<QuantityField>("prefecture0")->accessibleDescription().contains(u"未入力なら 600"_s));
        m_pane->approve();
        QCOMPARE(m_decided->size(), 1);
        QCOMPARE(m_decided->at(0).at(0).toString(), u"UDR-00010234"_s);
        const auto entry = m_decided->at(0).at(1).value<DecisionEntry>();
        QVERIFY(entry.complete && !entry.suggested);
        QCOMPARE(entry.need, std::optional(Need::Yes));
        QCOMPARE(entry.method, std::optional(Method::Prefecture));
        QCOMPARE(
            entry.lines, (std::vector<DecisionLine>{{itemOf("n95_mask"), 600, 0}, {itemOf("isolation_gown"), 200, 0}}));
        QVERIFY(entry.opinion.value_or(QString()).contains(u"緊急配布は1回"_s));
        QCOMPARE(find<QuantityField>("prefecture0")->text(), u"600"_s); // and the officer sees it
    }

    /** The same one read anew stays in sight; as soon as it is another, or says something else, it has to be seen. */
    void aKeyApprovesOnlyWhatHasBeenInSight()
    {
        m_pane->setLookTime(1'000);
        m_pane->show(reviewedFrom(sampleDossier()));
        m_pane->approve();
        QVERIFY(m_decided->isEmpty());
        QTRY_VERIFY((m_pane->approve(), !m_decided->isEmpty()));
        m_decided->clear();
        m_pane->show(reviewedFrom(sampleDossier()));
        m_pane->approve();
        QCOMPARE(m_decided->size(), 1);
        ReviewedRequest changed = reviewedFrom(sampleDossier());
        ++changed.stored.version;
        m_pane->show(changed);
        m_pane->approve();
        QCOMPARE(m_decided->size(), 1);
    }

    void whatWasTypedIsWhatIsDecided()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        m_pane->focusQuantities();
        write(u"４００枚"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(ShownPane::focused(), u"state0"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(ShownPane::focused(), u"prefecture1"_s);
        write(u"0"_s);
        m_pane->focusOpinion();
        write(u"以上。"_s);
        QVERIFY(m_pane->isTouched());
        const DecisionEntry draft = m_pane->entry(false);
        QVERIFY(!draft.complete && !draft.need && !draft.method);
        QCOMPARE(
            draft.lines, (std::vector<DecisionLine>{{itemOf("n95_mask"), 400, 0}, {itemOf("isolation_gown"), 0, 0}}));
        QVERIFY(draft.opinion.value_or(QString()).endsWith(u"以上。"_s));
        m_pane->approve();
        QCOMPARE(m_decided->size(), 1);
        QCOMPARE(m_decided->at(0).at(1).value<DecisionEntry>().lines, draft.lines);
    }

    void aDraftHasNothingThatNobodyTyped()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        m_pane->saveDraft();
        QVERIFY(m_decided->isEmpty());
        type("state1", u"50"_s);
        m_pane->saveDraft();
        QCOMPARE(m_decided->size(), 1);
        const auto entry = m_decided->at(0).at(1).value<DecisionEntry>();
        QVERIFY(!entry.complete && !entry.opinion && !entry.method && !entry.need);
        QCOMPARE(entry.lines, (std::vector<DecisionLine>{{itemOf("isolation_gown"), 0, 50}}));
    }

    void anotherRequestKeepsNothingOfTheOldOne()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        type("prefecture0", u"12"_s);
        type("state0", u"-3"_s);
        m_pane->deny();
        write(u"古い理由"_s);
        Dossier other = sampleDossier();
        other.request.number = u"UDR-00010235"_s;
        m_pane->show(reviewedFrom(other));
        QVERIFY(!m_pane->isTouched());
        QVERIFY(find<QuantityField>("prefecture0")->text().isEmpty());
        QVERIFY(find<QuantityField>("state0")->text().isEmpty());
        QVERIFY(!find<QWidget>("quantityProblem")->isVisible());
        QVERIFY(!find<QWidget>("denial")->isVisible());
        QVERIFY(!find<QTextEdit>("opinion")->toPlainText().contains(u"古い理由"_s));
        const DecisionEntry entry = m_pane->entry(false);
        QVERIFY(!entry.need && !entry.opinion && entry.lines.empty());
    }

    void theSameRequestReadAnewKeepsWhatIsBeingTyped()
    {
        Dossier dossier = sampleDossier();
        m_pane->show(reviewedFrom(dossier));
        type("prefecture0", u"12"_s);
        dossier.contacts.clear();
        m_pane->show(reviewedFrom(dossier)); // as after somebody recorded a contact
        QCOMPARE(find<QuantityField>("prefecture0")->text(), u"12"_s);
        QVERIFY(!find<QTextEdit>("opinion")->toPlainText().contains(u"欠品"_s)); // nobody typed that
        Decision saved;
        saved.lines = {{itemOf("n95_mask"), 12, 0}};
        dossier.decision = saved;
        m_pane->show(reviewedFrom(dossier));
        QVERIFY(!m_pane->isTouched());
        QCOMPARE(find<QuantityField>("prefecture0")->text(), u"12"_s);
    }

    void aFieldThatIsNoQuantityStopsEverythingWithAWord()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        type("prefecture1", u"1.5"_s);
        QVERIFY(find<PlainLabel>("quantityProblem")->isVisible());
        QVERIFY(find<PlainLabel>("quantityProblem")->text().contains(u"小数"_s));
        m_pane->focusOpinion();
        m_pane->approve();
        QVERIFY(m_decided->isEmpty());
        QCOMPARE(ShownPane::focused(), u"prefecture1"_s);
        QCOMPARE(find<QuantityField>("prefecture1")->text(), u"1.5"_s); // as it was typed
    }

    void theBalanceAndTheRestFollowEveryKey()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        QVERIFY(missing().isEmpty());
        type("prefecture0", u"3401"_s);
        QCOMPARE(missing().size(), 1);
        QVERIFY(missing().at(0).contains(u"3,400"_s)); // D7
        type("prefecture0", u"3400"_s);
        QVERIFY(missing().isEmpty());
        type("state0", u"10"_s);
        QVERIFY(missing().join(u' ').contains(u"国の配布枚数を0に"_s)); // D3
        find<QRadioButton>("methodState")->click();
        QVERIFY(missing().isEmpty()); // the composed opinion says why both sides supply
        QVERIFY(find<QTextEdit>("opinion")->toPlainText().contains(u"国による直送と併せて"_s));
    }

    void whatIsMissingIsAskedInPlace()
    {
        Dossier dossier = sampleDossier();
        dossier.contacts.clear();
        m_pane->show(reviewedFrom(dossier));
        QCOMPARE(find<PlainLabel>("opinionCircumstances")->mark(), std::optional(Verdict::Attention));
        m_pane->approve();
        QVERIFY(m_decided->isEmpty());
        QCOMPARE(ShownPane::focused(), u"opinion"_s);
        QVERIFY(missing().at(0).contains(u"自ら調達できない事情"_s));
        write(u"クラスター発生のため。"_s);
        QVERIFY(missing().isEmpty());
        QCOMPARE(find<PlainLabel>("opinionCircumstances")->mark(), std::optional(Verdict::Ok));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_decided->size(), 1);
    }

    void aFailAsksForAReason()
    {
        Dossier dossier = sampleDossier();
        dossier.request.lines[0].stock = 5000; // C5
        m_pane->show(reviewedFrom(dossier));
        QVERIFY(find<QWidget>("reasonRow")->isVisible());
        m_pane->approve();
        QVERIFY(m_decided->isEmpty());
        QCOMPARE(ShownPane::focused(), u"overrideReason"_s);
        write(u"院内感染のため"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_decided->size(), 1);
        QCOMPARE(m_decided->at(0).at(1).value<DecisionEntry>().overrideReason, std::optional(u"院内感染のため"_s));
    }

    void noIsAReasonAndNothingElse()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        type("prefecture0", u"600"_s);
        m_pane->deny();
        QCOMPARE(ShownPane::focused(), u"opinion"_s);
        QVERIFY(find<QWidget>("denial")->isVisible());
        QVERIFY(find<QTextEdit>("opinion")->toPlainText().isEmpty()); // no check failed
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_decided->isEmpty());
        write(u"　在庫が足りている"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_decided->size(), 1);
        const auto entry = m_decided->at(0).at(1).value<DecisionEntry>();
        QVERIFY(entry.complete);
        QCOMPARE(entry.need, std::optional(Need::No));
        QVERIFY(!entry.method && entry.lines.empty());
        QCOMPARE(entry.opinion, std::optional(u"　在庫が足りている"_s));
    }

    void noCanBeTakenBack()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        const QString composed = find<QTextEdit>("opinion")->toPlainText();
        m_pane->deny();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!find<QWidget>("denial")->isVisible());
        QVERIFY(!m_pane->isTouched());
        QCOMPARE(find<QTextEdit>("opinion")->toPlainText(), composed);
    }

    void whatIsDecidedAlreadyIsNotDecidedAgain()
    {
        Dossier dossier = sampleDossier();
        Decision decision;
        decision.need = Need::Yes;
        decision.method = Method::Prefecture;
        decision.complete = true;
        decision.opinion = u"緊急配布は1回。欠品のため。"_s;
        decision.lines = {{itemOf("n95_mask"), 300, 0}};
        dossier.decision = decision;
        m_pane->show(reviewedFrom(dossier));
        QCOMPARE(find<QuantityField>("prefecture1")->text(), u"0"_s); // not named: nothing
        const QSignalSpy next(m_pane, &ReviewPane::nextWanted);
        m_pane->approve();
        QVERIFY(m_decided->isEmpty());
        QCOMPARE(next.size(), 1);
        type("prefecture0", u"400"_s);
        m_pane->approve();
        QCOMPARE(m_decided->size(), 1);
        QCOMPARE(m_decided->at(0).at(1).value<DecisionEntry>().lines.at(1).total(), 0);
    }

    void theButtonsDoWhatTheKeysDo()
    {
        m_pane->show(reviewedFrom(sampleDossier()));
        const QSignalSpy print(m_pane, &ReviewPane::printWanted);
        const QSignalSpy entry(m_pane, &ReviewPane::gmisEntryWanted);
        find<QPushButton>("print")->click();
        find<QPushButton>("gmisEntry")->click();
        QCOMPARE(print.size() + entry.size(), 2);
        QVERIFY(!find<QPushButton>("undo")->isEnabled()); // nothing to take back
        find<QPushButton>("approve")->click();
        QCOMPARE(m_decided->size(), 1);
        find<QPushButton>("deny")->click();
        QVERIFY(find<QWidget>("denial")->isVisible());
    }

private:
    template <typename Widget>
    Widget* find(const char* name)
    {
        return m_shown->find<Widget>(name);
    }
    void type(const char* field, const QString& text) { m_shown->type(field, text); }
    static void write(const QString& text) { ShownPane::write(text); }
    QStringList missing() { return find<MissingList>("missing")->lines(); }

    std::unique_ptr<ShownPane> m_shown;
    ReviewPane* m_pane = nullptr;
    std::unique_ptr<QSignalSpy> m_decided;
};

SOSDESK_SUITE(ReviewPaneTest);
#include "test_review_pane.moc"
