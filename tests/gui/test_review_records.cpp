// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/record_samples.h"
#include "tests/gui/shown_pane.h"
#include "tests/shared/suite.h"
#include "ui/review/timeline_model.h"
#include "ui/shared/plain_label.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

/** Inquiries, withdrawals and the history of a request, in the review pane and from the keyboard. */
class ReviewRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<ShownPane>();
        (*m_pane)->show(reviewedFrom(sampleDossier()));
    }
    void cleanup() { m_pane.reset(); }

    void anInquiryIsRecordedByKeys()
    {
        QVERIFY(!m_pane->find<QWidget>("inquiries")->isVisible()); // nothing was asked
        const QSignalSpy wanted(&**m_pane, &ReviewPane::inquiryWanted);
        (*m_pane)->recordInquiry();
        QCOMPARE(ShownPane::focused(), u"inquiryKind0"_s);
        QVERIFY(!m_pane->find<QWidget>("supplyState0")->isVisible());
        m_pane->type("inquiryPerson", u"厚労省 佐藤"_s);
        m_pane->type("inquiryQuestion", u"数量の根拠は"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        const auto entry = wanted.at(0).at(1).value<InquiryEntry>();
        QCOMPARE(entry.kind, InquiryKind::Ministry);
        QCOMPARE(entry.question, u"数量の根拠は"_s);
        QVERIFY(!entry.answer && !entry.outcome);
    }

    void aTalkThatIsOverIsRecordedWithItsOutcome()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::inquiryWanted);
        (*m_pane)->recordInquiry();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // 協議
        m_pane->type("inquiryQuestion", u"過大では"_s);
        m_pane->type("inquiryAnswer", u"不可とのこと"_s);
        m_pane->find<QRadioButton>("inquiryOutcome2")->click();
        m_pane->find<QPushButton>("recordInquiry")->click();
        const auto entry = wanted.at(0).at(1).value<InquiryEntry>();
        QCOMPARE(entry.kind, InquiryKind::Consultation);
        QCOMPARE(entry.outcome, std::optional(InquiryOutcome::Refused));
    }

    void withoutWordsNothingIsRecordedAndTheFieldIsShown()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::inquiryWanted);
        (*m_pane)->recordWithdrawal();
        QCOMPARE(ShownPane::focused(), u"inquiryKind3"_s);
        m_pane->find<QPushButton>("recordInquiry")->click();
        QVERIFY(wanted.isEmpty());
        QCOMPARE(ShownPane::focused(), u"inquiryQuestion"_s);
        QVERIFY(m_pane->find<PlainLabel>("inquiryHint")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_pane->find<QWidget>("inquiryForm")->isVisible());
    }

    void aHalfTypedRecordWaitsForItsRequest()
    {
        (*m_pane)->recordInquiry();
        m_pane->find<QRadioButton>("inquiryKind2")->click();
        m_pane->type("inquiryQuestion", u"途中"_s);
        m_pane->type("supplyState1", u"300"_s);
        Dossier other = sampleDossier();
        other.request.number = u"UDR-2"_s;
        (*m_pane)->show(reviewedFrom(other));
        QVERIFY(!m_pane->find<QWidget>("inquiryForm")->isVisible());
        (*m_pane)->recordInquiry();
        QVERIFY(m_pane->find<QLineEdit>("inquiryQuestion")->text().isEmpty());
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        QVERIFY(m_pane->find<QWidget>("inquiryForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("inquiryQuestion")->text(), u"途中"_s);
        QCOMPARE(m_pane->find<QLineEdit>("supplyState1")->text(), u"300"_s);
        (*m_pane)->show(reviewedFrom(sampleDossier())); // the same, read anew
        QCOMPARE(m_pane->find<QLineEdit>("inquiryQuestion")->text(), u"途中"_s);
    }

    void theMinistrysQuantitiesStandBesideOursAndOneKeyTakesThem()
    {
        (*m_pane)->show(reviewedFrom(inquiredDossier()));
        bool told = false;
        for (const PlainLabel* label : (*m_pane)->findChildren<PlainLabel*>(u"inquiry"_s)) {
            told = told || label->text().contains(u"国 0枚→300枚"_s);
        }
        QVERIFY(told);
        const QSignalSpy wanted(&**m_pane, &ReviewPane::answerWanted);
        (*m_pane)->takeOverQuantities();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(1).value<InquiryAnswer>().outcome, std::optional(InquiryOutcome::TakenOver));
        m_pane->find<QPushButton>("keepOurs")->click();
        QCOMPARE(wanted.at(1).at(1).value<InquiryAnswer>().outcome, std::optional(InquiryOutcome::Kept));
    }

    void eachRowTakesItsOwnQuantities()
    {
        Dossier dossier = inquiredDossier();
        const auto older = std::find_if(dossier.inquiries.begin(), dossier.inquiries.end(),
            [](const Inquiry& inquiry) { return inquiry.kind == InquiryKind::Quantities; });
        QVERIFY(older != dossier.inquiries.end());
        Inquiry newer = *older;
        newer.id = {QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
        QVERIFY(newer.id != older->id);
        const InquiryId first = older->id;
        dossier.inquiries.push_back(newer);
        (*m_pane)->show(reviewedFrom(dossier));
        const QSignalSpy wanted(&**m_pane, &ReviewPane::answerWanted);
        for (QPushButton* button : (*m_pane)->findChildren<QPushButton*>(u"takeOver"_s)) { // the newest row first
            button->click();
        }
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(1).value<InquiryAnswer>().id, newer.id);
        QCOMPARE(wanted.at(1).at(1).value<InquiryAnswer>().id, first);
    }

    void whatSomebodyElseRecordsLeavesTheFormAlone()
    {
        (*m_pane)->recordInquiry();
        m_pane->type("inquiryQuestion", u"途中まで"_s);
        Dossier dossier = sampleDossier();
        dossier.inquiries = {withdrawal()};
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(m_pane->find<QWidget>("inquiryForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("inquiryQuestion")->text(), u"途中まで"_s);
        Inquiry mine;
        mine.requestNumber = dossier.inquiries.front().requestNumber;
        mine.question = u"途中まで"_s;
        dossier.inquiries.push_back(mine);
        (*m_pane)->show(reviewedFrom(dossier)); // and this is what stands in it
        QVERIFY(!m_pane->find<QWidget>("inquiryForm")->isVisible());
        QVERIFY(m_pane->find<QLineEdit>("inquiryQuestion")->text().isEmpty());
    }

    void quantitiesAreTypedItemByItem()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::inquiryWanted);
        (*m_pane)->recordInquiry();
        m_pane->find<QRadioButton>("inquiryKind2")->click();
        m_pane->find<QPushButton>("recordInquiry")->click();
        QCOMPARE(ShownPane::focused(), u"supplyState0"_s); // which quantities?
        m_pane->type("supplyState0", u"３００"_s);
        m_pane->type("supplyState1", u"-1"_s);
        m_pane->find<QPushButton>("recordInquiry")->click();
        QCOMPARE(ShownPane::focused(), u"supplyState1"_s);
        m_pane->type("supplyState1", u"0"_s);
        m_pane->find<QPushButton>("recordInquiry")->click();
        QCOMPARE(wanted.size(), 1);
        const auto lines = wanted.at(0).at(1).value<InquiryEntry>().lines;
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].state, 300);
    }

    void aWithdrawnRequestSaysSoAndIsRevokedWithAReason()
    {
        Dossier dossier = sampleDossier();
        dossier.inquiries = {withdrawal()};
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(m_pane->find<PlainLabel>("standing")->text().startsWith(u"取り下げ："_s));
        const QSignalSpy decided(&**m_pane, &ReviewPane::decisionWanted);
        (*m_pane)->approve();
        QVERIFY(decided.isEmpty()); // D9
        const QSignalSpy wanted(&**m_pane, &ReviewPane::answerWanted);
        m_pane->find<QPushButton>("revoke")->click();
        QCOMPARE(ShownPane::focused(), u"inquiryAnswer"_s);
        m_pane->find<QPushButton>("recordInquiry")->click();
        QVERIFY(wanted.isEmpty()); // D10: why
        m_pane->type("inquiryAnswer", u"届かなかった"_s);
        m_pane->find<QPushButton>("recordInquiry")->click();
        QCOMPARE(wanted.at(0).at(1).value<InquiryAnswer>().outcome, std::optional(InquiryOutcome::Revoked));
    }

    void aRequestThatIsWithdrawnWhileItIsOpenKeepsWhatWasTyped()
    {
        m_pane->type("prefecture0", u"123"_s);
        Dossier dossier = sampleDossier();
        dossier.inquiries = {withdrawal()};
        (*m_pane)->show(reviewedFrom(dossier)); // read anew after somebody recorded it
        QCOMPARE(m_pane->find<QLineEdit>("prefecture0")->text(), u"123"_s);
        const QSignalSpy decided(&**m_pane, &ReviewPane::decisionWanted);
        (*m_pane)->approve();
        QVERIFY(decided.isEmpty());
        dossier.inquiries[0].outcome = InquiryOutcome::Revoked;
        (*m_pane)->show(reviewedFrom(dossier));
        (*m_pane)->approve();
        QCOMPARE(decided.size(), 1);
    }

    void theHistoryTakesThePlaceOfTheChartAndGoesBack()
    {
        const QSignalSpy wanted(&**m_pane, &ReviewPane::timelineWanted);
        (*m_pane)->toggleTimeline();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(ShownPane::focused(), u"timeline"_s);
        (*m_pane)->showTimeline(u"UDR-9"_s, sampleEvents()); // of another request: too late
        auto* view = m_pane->find<QListView>("timeline");
        auto* model = static_cast<TimelineModel*>(view->model());
        const QAbstractItemModelTester tester(model);
        QCOMPARE(model->rowCount(), 0);
        (*m_pane)->showTimeline(u"UDR-00010234"_s, sampleEvents());
        QVERIFY(model->row(0).isDay && !model->row(1).isDay);
        QCOMPARE(model->row(0).what, u"2024/11/25（月）"_s);
        QVERIFY(!view->findChild<QWidget*>(u"distributions"_s));
        (*m_pane)->show(reviewedFrom(sampleDossier())); // after each act it is asked for anew
        QCOMPARE(wanted.size(), 2);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->isVisible());
        QVERIFY(m_pane->find<QWidget>("distributions")->isVisible());
    }

    void enterShowsAllOfALongOpinion()
    {
        (*m_pane)->toggleTimeline();
        (*m_pane)->showTimeline(u"UDR-00010234"_s, sampleEvents());
        auto* view = m_pane->find<QListView>("timeline");
        auto* model = static_cast<TimelineModel*>(view->model());
        int row = 0;
        while (model->row(row).kind != EventKind::Decided) {
            ++row;
        }
        view->setCurrentIndex(model->index(row, 0));
        const int folded = view->sizeHintForRow(row);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(model->row(row).isOpen);
        QVERIFY(view->sizeHintForRow(row) > folded * 4);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(view->sizeHintForRow(row), folded);
    }

    void hostileWordsStayWords()
    {
        Event event;
        event.kind = EventKind::Contact;
        event.at = *instantFromIso(u"2024-11-25T14:20"_s);
        event.officer = u"\u202e<b>山田"_s;
        event.after = {{u"note"_s, u"<img src=x>\u202e\u0007"_s}};
        TimelineModel model;
        model.setEvents({event}, builtInItems());
        QVERIFY(!model.row(1).who.contains(QChar(0x202e)));
        QVERIFY(model.row(1).details.first().startsWith(u"<img src=x>"_s));
        QVERIFY(!model.row(1).details.first().contains(QChar(0x202e)));
        QVERIFY(!model.data(model.index(1, 0), Qt::ToolTipRole).toString().contains(u"<img"_s));
    }

private:
    std::unique_ptr<ShownPane> m_pane;
};

SOSDESK_SUITE(ReviewRecordTest);
#include "test_review_records.moc"
