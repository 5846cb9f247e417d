// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/review_request.h"
#include "tests/gui/entry_desk.h"
#include "tests/shared/suite.h"
#include "ui/shared/choice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

/** The first number of a day, with the mark of whatever desk gave it. */
bool isNumber(const QString& number, const QString& day)
{
    return QRegularExpression(day + u"-[A-Z][A-Z0-9]{2}-01$"_s).match(number).hasMatch();
}

} // namespace

/** Calls and sheets, typed by keys alone. */
class EntryFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallOnASundayNightIsTypedInFewKeys()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"高橋"_s); // finds 髙橋総合病院
        QCOMPARE(desk.find<QListWidget>("entryFacilities")->count(), 1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QLineEdit>("entryFacility")->text(), u"髙橋総合病院"_s);
        QVERIFY(desk.find<PlainLabel>("entryKnown")->text().contains(u"那覇市架空町1-2-3"_s));
        QCOMPARE(desk.find<QuantityField>("entryStock2")->quantity(), std::optional<Quantity>(120)); // of the survey
        desk.press(Qt::Key_Tab); // past the surgical masks …
        for (int i = 0; i < 4; ++i) {
            desk.press(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"entryAsked2"_s);
        desk.type(u"600"_s);
        desk.form().findChild<Choice*>(u"entryCircumstances"_s)->findChildren<QRadioButton*>()[2]->click();
        desk.find<QLineEdit>("entryCaller")->setFocus();
        desk.type(u"看護部長"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 1);
        const QString number = stored[0][0].toString();
        QVERIFY2(isNumber(number, u"URG-20261122"_s), qPrintable(number));
        const auto reviewed =
            desk.ask<ReviewedRequest>([number](Desk& held) { return reviewRequest(held.office(), number); });
        QCOMPARE(reviewed.stored.request.lines.size(), std::size_t(1));
        QCOMPARE(reviewed.stored.request.lines[0].asked, 600);
        QCOMPARE(reviewed.dossier.contacts[0].person, u"看護部長"_s);
        QCOMPARE(reviewed.dossier.contacts[0].circumstances, std::optional(Circumstances::Cluster));
        QVERIFY(desk.find<QLineEdit>("entryFacility")->text().isEmpty()); // ready for the next call
        QVERIFY(!desk.form().isEdited());
    }

    /** C11 is asked on the phone as on the sheet: by a key from any field, stored at once, and kept by a correction. */
    void theConditionsAreTickedByAKey_data()
    {
        QTest::addColumn<Channel>("channel");
        QTest::newRow("call") << Channel::Urgent;
        QTest::newRow("sheet") << Channel::Sheet;
    }
    void theConditionsAreTickedByAKey()
    {
        QFETCH(const Channel, channel);
        EntryDesk desk(channel);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Return);
        desk.find<QuantityField>("entryAsked1")->setFocus();
        desk.type(u"100"_s);
        if (channel == Channel::Urgent) {
            QVERIFY(!desk.form().entry().conditionsConfirmed); // nobody asked
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(stored.size(), 1);
        const QString number = stored[0][0].toString();
        const auto reviewed =
            desk.ask<ReviewedRequest>([number](Desk& held) { return reviewRequest(held.office(), number); });
        for (const Finding& finding : reviewed.review.findings) {
            QVERIFY(finding.id != CheckId::C11 || finding.verdict == Verdict::Ok);
        }
        QVERIFY(!desk.find<QCheckBox>("entryConditions")->isChecked()); // ready for the next one
        desk.form().correct(desk.ask<RequestEntry>([number](Desk& held) { return entryOf(held.office(), number); }));
        desk.settle();
        QVERIFY(desk.find<QCheckBox>("entryConditions")->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::AltModifier);
        QCOMPARE(desk.form().entry().conditionsConfirmed, std::optional(false)); // taken back
        QVERIFY(desk.form().isEdited());
    }

    void enterTwiceIsOneRequest()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Return);
        desk.find<QuantityField>("entryAsked1")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"100"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
        QCOMPARE(stored.size(), 1);
    }

    void whatIsTypedWhileItIsStoredWaitsAsItsCorrection()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Return);
        desk.find<QuantityField>("entryAsked1")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"100"_s);
        desk.find<QLineEdit>("entryNote")->setText(u"入荷は未定"_s);
        desk.settle();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        desk.find<QLineEdit>("entryCaller")->setFocus(); // the desk has not answered yet
        QTest::keyClicks(QApplication::focusWidget(), u"front door"_s);
        desk.settle();
        QCOMPARE(stored.size(), 1);
        const QString number = stored[0][0].toString();
        QVERIFY(desk.find<QLineEdit>("entryCaller")->text().endsWith(u"front door"_s));
        QVERIFY(desk.form().isEdited());
        QVERIFY(desk.find<PlainLabel>("entryTitle")->text().contains(number));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored[1][0].toString(), number); // the same request
        const auto after =
            desk.ask<ReviewedRequest>([number](Desk& held) { return reviewRequest(held.office(), number); });
        const auto entry = desk.ask<RequestEntry>([number](Desk& held) { return entryOf(held.office(), number); });
        QVERIFY(entry.form.caller.endsWith(u"front door"_s));
        QCOMPARE(after.stored.request.received, instantFromIso(u"2026-11-22T22:15"));
        QCOMPARE(after.dossier.contacts.size(), std::size_t(1)); // what was told is not recorded twice
        QVERIFY(!desk.form().isEdited());
    }

    void aDayThatIsStillToComeIsNotTakenForAnother()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Return);
        desk.find<QuantityField>("entryAsked1")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"100"_s);
        desk.find<QLineEdit>("entryReceived")->setFocus();
        desk.type(u"11/23 9:00"_s);
        QCOMPARE(desk.form().entry().received, instantFromIso(u"2026-11-23T09:00"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stored.isEmpty());
        QCOMPARE(desk.find<PlainLabel>("entryIssue0")->text(), u"要請の日時が、今より先です"_s);
        desk.find<QLineEdit>("entryReceived")->setText(u"23:00"_s); // a time alone has been
        QCOMPARE(desk.form().entry().received, instantFromIso(u"2026-11-21T23:00"));
    }

    void whatIsMissingIsSaidInPlaceAndNothingIsStored()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        QVERIFY(!desk.find<PlainLabel>("entryIssue0")->isVisible()); // an untouched form accuses nobody
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 0);
        QVERIFY(desk.find<PlainLabel>("entryIssue0")->isVisible());
        QCOMPARE(desk.find<PlainLabel>("entryIssue0")->mark(), std::optional(Verdict::Fail));
    }

    void aQuantityThatIsNoneKeepsTheFocus()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Return);
        desk.find<QuantityField>("entryAsked1")->setFocus();
        desk.type(u"many"_s);
        desk.find<QLineEdit>("entryNote")->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 0);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"entryAsked1"_s);
    }

    void typingOnAfterChoosingForgetsTheCode()
    {
        EntryDesk desk(Channel::Urgent);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.form().entry().facilityCode, FacilityCode{4710003015});
        desk.find<QLineEdit>("entryFacility")->setFocus();
        desk.press(Qt::Key_End);
        desk.type(u"分院"_s);
        QVERIFY(desk.form().entry().facilityCode.isNone());
        QCOMPARE(desk.form().entry().facilityName, u"みどり診療所分院"_s);
    }

    void aSheetGoesInTheOrderOfTheSheetAndItsDeadlineIsShown()
    {
        EntryDesk desk(Channel::Sheet);
        QStringList order;
        const QStringList wanted{u"entryFacility"_s, u"entryKind"_s, u"entryPostalCode"_s, u"entryAddress"_s,
            u"entryPhone"_s, u"entryPerson"_s, u"entryReceived"_s, u"entryIdApplied"_s, u"entryConditions"_s,
            u"entryStock1"_s, u"entryUse1"_s, u"entryPurchase1"_s, u"entryOutlook1"_s, u"entryAsked1"_s};
        for (int i = 0; i < wanted.size(); ++i) {
            order << QApplication::focusWidget()->objectName();
            desk.press(Qt::Key_Tab);
        }
        QCOMPARE(order, wanted);
        // Sunday night: 勤労感謝の日 follows, so Tuesday.
        QVERIFY2(desk.find<PlainLabel>("entryDeadline")->text().contains(u"11/24 17:00"_s),
            qPrintable(desk.find<PlainLabel>("entryDeadline")->text()));
    }

    void aSheetOfAPlaceThatAnswersSurveysIsFlaggedWhileItIsTyped()
    {
        EntryDesk desk(Channel::Sheet);
        desk.type(u"098-861"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.find<QLineEdit>("entryPostalCode")->text(), u"900-0001"_s);
        QCOMPARE(desk.find<QComboBox>("entryKind")->currentIndex(), 1);
        QStringList said;
        for (int i = 0; i < 4; ++i) {
            const auto* const issue = desk.find<PlainLabel>(qPrintable(u"entryIssue%1"_s.arg(i)));
            said << (issue->isVisible() ? issue->text() : QString());
        }
        QVERIFY2(said.join(u'|').contains(u"G-MIS"_s), qPrintable(said.join(u'|')));
    }

    void aTypedRequestIsCorrectedAndKeepsWhatWasNotTouched()
    {
        EntryDesk desk(Channel::Sheet);
        QSignalSpy stored(&desk.form(), &RequestEntryForm::stored);
        desk.type(u"新町クリニック"_s);
        desk.find<QLineEdit>("entryReceived")->setFocus();
        desk.type(u"11/20 9:30"_s);
        desk.find<QLineEdit>("entryIdApplied")->setFocus();
        desk.type(u"11/16"_s);
        desk.find<QCheckBox>("entryConditions")->click();
        desk.find<QuantityField>("entryAsked1")->setFocus();
        desk.type(u"100"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 1);
        const QString number = stored[0][0].toString();
        QVERIFY2(isNumber(number, u"SHT-20261120"_s), qPrintable(number));
        desk.form().correct(desk.ask<RequestEntry>([number](Desk& held) { return entryOf(held.office(), number); }));
        desk.settle();
        QVERIFY(desk.find<PlainLabel>("entryTitle")->text().contains(number));
        const RequestEntry before = desk.form().entry();
        QCOMPARE(isoOf(before.received.value()), u"2026-11-20T09:30:00+09:00"_s);
        QCOMPARE(isoOf(before.form.idAppliedOn.value()), u"2026-11-16"_s);
        desk.find<QuantityField>("entryAsked1")->setFocus();
        desk.find<QuantityField>("entryAsked1")->selectAll();
        desk.type(u"80"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored.size(), 2);
        const auto after = desk.ask<RequestEntry>([number](Desk& held) { return entryOf(held.office(), number); });
        QCOMPARE(after.version, std::optional(2));
        QCOMPARE(after.lines[0].asked, 80);
        QCOMPARE(after.received, before.received);
        QVERIFY(after.form == before.form);
    }

    void escapeClosesTheListFirstAndThenTheForm()
    {
        EntryDesk desk(Channel::Urgent);
        QSignalSpy closed(&desk.form(), &RequestEntryForm::closed);
        desk.type(u"みどり"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 0);
        QVERIFY(!desk.find<QListWidget>("entryFacilities")->isVisible());
        desk.press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }
};

SOSDESK_SUITE(EntryFormTest);
#include "test_entry_form.moc"
