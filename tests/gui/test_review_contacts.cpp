// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/shown_pane.h"
#include "tests/shared/suite.h"
#include "ui/shared/moment_text.h"
#include "ui/shared/plain_label.h"

#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace sosdesk::ui;
using namespace Qt::StringLiterals;

namespace {

const QString number = u"UDR-00010234"_s; // of the sample

} // namespace

/** 聞き取り, recorded in the review pane while the phone is in the other hand. */
class ReviewContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pane = std::make_unique<ShownPane>(); }
    void cleanup() { m_pane.reset(); }

    void aContactIsRecordedByKeys()
    {
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        const QSignalSpy recorded(&**m_pane, &ReviewPane::contactWanted);
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        (*m_pane)->recordContact();
        QCOMPARE(ShownPane::focused(), u"contactResult0"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);  // 折返し待ち
        m_pane->find<QRadioButton>("contactCircumstances1")->click(); // 欠品
        m_pane->type("contactPerson", u"用度課"_s);
        m_pane->type("contactPurchasable", u"１００"_s);
        m_pane->type("contactPurchasableFrom", u"１２／５"_s);
        m_pane->type("contactNote", u"卸の納期"_s);
        m_pane->type("contactRedial", u"15:30"_s);
        m_pane->type("correctStock1", u"30"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(recorded.size(), 1);
        const auto contact = recorded.at(0).at(0).value<Contact>();
        QCOMPARE(contact.requestNumber, u"UDR-00010234"_s);
        QCOMPARE(contact.result, ContactResult::CallBack);
        QCOMPARE(contact.means, Means::Phone);
        QCOMPARE(contact.circumstances, std::optional(Circumstances::Stockout));
        QCOMPARE(contact.person, u"用度課"_s);
        QCOMPARE(contact.purchasable, std::optional<Quantity>(100));
        QCOMPARE(contact.purchasableFrom, dayFromIso(u"2024-12-05"_s));
        QCOMPARE(contact.redialAt, instantFromIso(u"2024-11-25T15:30"_s));
        QCOMPARE(
            contact.corrections, (std::vector<Correction>{{itemOf("isolation_gown"), 30, std::nullopt, std::nullopt}}));
    }

    void aContactThatIsNotReadyStaysOpenWithAWord()
    {
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        const QSignalSpy recorded(&**m_pane, &ReviewPane::contactWanted);
        (*m_pane)->recordContact();
        m_pane->find<QRadioButton>("contactCircumstances3")->click(); // その他
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"contactNote"_s);
        m_pane->write(u"工場の火災"_s);
        m_pane->type("contactRedial", u"25:00"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"contactRedial"_s);
        auto* redial = m_pane->find<QLineEdit>("contactRedial");
        redial->selectAll();
        QTest::keyClick(redial, Qt::Key_Delete);
        m_pane->type("correctUse0", u"-1"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"correctUse0"_s);
        QVERIFY(m_pane->find<PlainLabel>("contactHint")->text().contains(u"負の数"_s));
        QVERIFY(recorded.isEmpty());
    }

    void aContactThatIsBeingTypedOutlivesARefreshAndClosesOnceRecorded()
    {
        Dossier dossier = sampleDossier();
        (*m_pane)->show(reviewedFrom(dossier));
        (*m_pane)->recordContact();
        m_pane->type("contactNote", u"途中"_s);
        (*m_pane)->show(reviewedFrom(dossier));
        QVERIFY(m_pane->find<QWidget>("contactForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        (*m_pane)->recordContact();
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s); // Escape loses nothing
        dossier.contacts.push_back(dossier.contacts.front());
        (*m_pane)->show(reviewedFrom(dossier)); // somebody else's
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        const QSignalSpy recorded(&**m_pane, &ReviewPane::contactWanted);
        m_pane->find<QPushButton>("recordContact")->click();
        (*m_pane)->answerContact(number, false); // the disk was full
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(recorded.size(), 2);
        (*m_pane)->answerContact(number, true);
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        QVERIFY(m_pane->find<QLineEdit>("contactNote")->text().isEmpty());
    }

    /** 「in 15 minutes」 counts from the minute of the key: what is stored is another time than what is read later. */
    void aContactIsKnownAgainWhateverTimeItIsByThen()
    {
        const ReviewedRequest first = reviewedFrom(sampleDossier());
        Dossier other = sampleDossier();
        other.request.number = u"UDR-2"_s;
        (*m_pane)->show(first);
        (*m_pane)->recordContact();
        m_pane->type("contactNote", u"途中"_s);
        m_pane->type("contactRedial", u"15:30"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        (*m_pane)->show(reviewedFrom(other));
        (*m_pane)->setNow(*instantFromIso(u"2024-11-25T16:00"_s)); // 15:30 is tomorrow's by now
        (*m_pane)->answerContact(number, true);
        (*m_pane)->show(first);
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        QVERIFY(m_pane->find<QLineEdit>("contactNote")->text().isEmpty());
    }

    void whatIsTypedAfterRecordingStays()
    {
        (*m_pane)->show(reviewedFrom(sampleDossier()));
        (*m_pane)->recordContact();
        m_pane->type("contactNote", u"途中"_s);
        m_pane->find<QPushButton>("recordContact")->click();
        m_pane->type("contactNote", u"途中と続き"_s);
        (*m_pane)->answerContact(number, true);
        QVERIFY(m_pane->find<QWidget>("contactForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中と続き"_s);
    }

    void aHalfTypedContactWaitsForItsRequest()
    {
        const ReviewedRequest first = reviewedFrom(sampleDossier());
        Dossier other = sampleDossier();
        other.request.number = u"UDR-2"_s;
        (*m_pane)->show(first);
        (*m_pane)->recordContact();
        m_pane->find<QPushButton>("recordContact")->click();
        QCOMPARE(ShownPane::focused(), u"contactNote"_s); // a talk in which nothing was said is none
        m_pane->write(u"途中"_s);
        m_pane->type("correctUse1", u"1.5"_s);
        (*m_pane)->show(reviewedFrom(other));
        QVERIFY(!m_pane->find<QWidget>("contactForm")->isVisible());
        (*m_pane)->recordContact();
        QVERIFY(m_pane->find<QLineEdit>("contactNote")->text().isEmpty());
        (*m_pane)->show(first);
        QVERIFY(m_pane->find<QWidget>("contactForm")->isVisible());
        QCOMPARE(m_pane->find<QLineEdit>("contactNote")->text(), u"途中"_s);
        QCOMPARE(m_pane->find<QLineEdit>("correctUse1")->text(), u"1.5"_s);
    }

    void momentsAreUnderstoodAsTheyAreTyped()
    {
        const Day today = *dayFromIso(u"2024-12-20"_s);
        const Instant now = *instantFromIso(u"2024-12-20T14:00"_s);
        QCOMPARE(dayFromTyped(u"12/25"_s, today), dayFromIso(u"2024-12-25"_s));
        QCOMPARE(dayFromTyped(u"１月５日"_s, today), dayFromIso(u"2025-01-05"_s)); // the next one
        QCOMPARE(dayFromTyped(u"12/1"_s, today), dayFromIso(u"2024-12-01"_s));     // the past month
        QCOMPARE(dayFromTyped(u"2026/2/3"_s, today), dayFromIso(u"2026-02-03"_s));
        QCOMPARE(dayFromTyped(u"2/30"_s, today), std::optional<Day>());
        QCOMPARE(dayFromTyped(u"来週"_s, today), std::optional<Day>());
        QCOMPARE(momentFromTyped(u"15:30"_s, now), instantFromIso(u"2024-12-20T15:30"_s));
        QCOMPARE(momentFromTyped(u"０９３０"_s, now), instantFromIso(u"2024-12-21T09:30"_s)); // has passed
        QCOMPARE(momentFromTyped(u"12/24 9:00"_s, now), instantFromIso(u"2024-12-24T09:00"_s));
        QCOMPARE(momentFromTyped(u"24:00"_s, now), std::optional<Instant>());
    }

private:
    std::unique_ptr<ShownPane> m_pane;
};

SOSDESK_SUITE(ReviewContactTest);
#include "test_review_contacts.moc"
