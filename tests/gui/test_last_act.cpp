// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/inquiry.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/window/notice_bar.h"

#include <QLineEdit>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** Z takes the last act back and no older one in its place: what stands beside a decision has a way back too, and where
 *  there is none, Z says so and asks. */
class LastActTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        const QStringList clean = m_played->numbersOf(Lane::Clean);
        QVERIFY(clean.size() >= 2);
        m_other = clean[0];
        m_number = clean[1];
        go(m_other);
        m_played->press(Qt::Key_A);
        QVERIFY(decision(m_other).complete);
        go(m_number);
    }

    void whatCannotBeTakenBackIsNamedFirst_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("taken");
        QTest::newRow("a second Z passes over it") << int(Qt::Key_Z) << true;
        QTest::newRow("Escape keeps everything") << int(Qt::Key_Escape) << false;
    }
    void whatCannotBeTakenBackIsNamedFirst()
    {
        QFETCH(const int, key);
        QFETCH(const bool, taken);
        hear();
        const std::size_t heard = m_played->stored(m_number).dossier.contacts.size();
        m_played->press(Qt::Key_Z);
        QVERIFY(decision(m_other).complete);
        QVERIFY(isAsking());
        for (const QString& word : {m_number + u" の聞き取りは取り消せません"_s, m_other + u" の決定"_s}) {
            QVERIFY2(m_played->notice().contains(word), qPrintable(m_played->notice()));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        m_played->settle();
        QCOMPARE(decision(m_other).complete, !taken);
        QCOMPARE(m_played->stored(m_number).dossier.contacts.size(), heard);
        m_played->press(Qt::Key_Z); // kept: it asks again; taken: there is nothing more
        QCOMPARE(isAsking(), !taken);
    }

    void withNothingBeforeItThereIsOnlyTheWord()
    {
        m_played->press(Qt::Key_Z);
        QVERIFY(!decision(m_other).complete);
        hear();
        m_played->press(Qt::Key_Z);
        QVERIFY(!isAsking());
        QVERIFY2(
            m_played->notice().contains(m_number + u" の聞き取りは取り消せません"_s), qPrintable(m_played->notice()));
    }

    void aQuestionOfTheMinistryIsNotPassedOver()
    {
        InquiryEntry entry;
        entry.question = u"数量の根拠は"_s;
        Q_EMIT review().inquiryWanted(m_number, entry);
        m_played->settle();
        m_played->press(Qt::Key_Z);
        QVERIFY(isAsking());
        QVERIFY(decision(m_other).complete);
        QVERIFY2(m_played->notice().contains(m_number + u" の照会・協議"_s), qPrintable(m_played->notice()));
    }

    /** What the ministry supplies and the decision about it are one act. */
    void theMinistrysQuantitiesGoBackWithTheDecision()
    {
        m_played->press(Qt::Key_A);
        const Decision ours = decision(m_number);
        QVERIFY(ours.complete);
        InquiryEntry theirs;
        theirs.kind = InquiryKind::Quantities;
        for (const DecisionLine& line : ours.lines) {
            theirs.lines.push_back({line.item, 0, 100});
        }
        (void)m_played->ask<RecordedInquiry>(
            [&](Desk& desk) { return recordInquiry(desk.office(), m_number, theirs); });
        for (int again = 0; again < 2; ++again) { // taken back, it can be done anew
            m_played->window().reload();
            m_played->settle();
            go(m_number);
            m_played->press(Qt::Key_T);
            QCOMPARE(inquiry().outcome, std::optional(InquiryOutcome::TakenOver));
            QCOMPARE(decision(m_number).lines, theirs.lines);
            QVERIFY(decision(m_number).complete);
            m_played->press(Qt::Key_Z);
            QVERIFY2(isOpen(inquiry()), qPrintable(m_played->notice()));
            QCOMPARE(decision(m_number).lines, ours.lines);
            QVERIFY(decision(m_number).complete && decision(m_other).complete);
        }
        m_played->press(Qt::Key_Z);
        QVERIFY(!decision(m_number).complete);
        QVERIFY(decision(m_other).complete);
    }

    void theButtonOfTheDecisionTakesThemBackToo()
    {
        const Item item = m_played->stored(m_number).stored.request.lines.front().item;
        (void)m_played->ask<RecordedInquiry>([&](Desk& desk) {
            InquiryEntry entry;
            entry.kind = InquiryKind::Quantities;
            entry.lines = {{item, 0, 100}};
            return recordInquiry(desk.office(), m_number, entry);
        });
        m_played->window().reload();
        m_played->settle();
        go(m_number);
        m_played->press(Qt::Key_T);
        QCOMPARE(decision(m_number).need, std::optional(Need::Yes));
        Q_EMIT review().undoWanted(m_number);
        m_played->settle();
        QVERIFY(!decision(m_number).need);
        QVERIFY2(isOpen(inquiry()), qPrintable(m_played->notice()));
        QVERIFY(decision(m_other).complete);
    }

    void aDraftThatWasSavedIsTheLastAct()
    {
        auto* const field = m_played->find<QLineEdit>("prefecture0");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"77"_s);
        QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(decision(m_number).lines.front().prefecture, Quantity(77));
        m_played->press(Qt::Key_Z);
        QVERIFY(decision(m_number).lines.empty());
        QVERIFY(decision(m_other).complete);
        QVERIFY2(m_played->notice().contains(m_number + u" の下書き"_s), qPrintable(m_played->notice()));
        m_played->press(Qt::Key_Z);
        QVERIFY(!decision(m_other).complete);
    }

    void aWithdrawalIsRevokedAndTheDecisionStandsAgain_data()
    {
        QTest::addColumn<bool>("decided");
        QTest::newRow("of a completed request") << true;
        QTest::newRow("of an open one") << false;
    }
    void aWithdrawalIsRevokedAndTheDecisionStandsAgain()
    {
        QFETCH(const bool, decided);
        if (decided) {
            m_played->press(Qt::Key_A);
            QVERIFY(decision(m_number).complete);
        }
        InquiryEntry entry;
        entry.kind = InquiryKind::Withdrawal;
        entry.question = u"入荷したため"_s;
        Q_EMIT review().inquiryWanted(m_number, entry);
        m_played->settle();
        QVERIFY(withdrawalIn(m_played->stored(m_number).dossier.inquiries) != nullptr);
        QVERIFY(!decision(m_number).complete);
        m_played->press(Qt::Key_Z);
        QVERIFY2(withdrawalIn(m_played->stored(m_number).dossier.inquiries) == nullptr, qPrintable(m_played->notice()));
        QCOMPARE(decision(m_number).complete, decided);
        QVERIFY(decision(m_other).complete);
    }

    void aTickGoesBack()
    {
        CheckTickEntry entry;
        entry.check = CheckId::C6;
        entry.confirmed = true;
        entry.note = u"見た"_s;
        Q_EMIT review().tickWanted(m_number, entry);
        m_played->settle();
        QVERIFY(isTicked());
        m_played->press(Qt::Key_Z);
        QVERIFY2(!isTicked(), qPrintable(m_played->notice()));
        QCOMPARE(m_played->stored(m_number).dossier.ticks.front().note, QString());
        QVERIFY(decision(m_other).complete);
        m_played->press(Qt::Key_Z);
        QVERIFY(!decision(m_other).complete);
    }

private:
    [[nodiscard]] ui::ReviewPane& review() { return m_played->window().review(); }
    [[nodiscard]] Decision decision(const QString& number)
    {
        return m_played->stored(number).dossier.decision.value_or(Decision());
    }
    [[nodiscard]] Inquiry inquiry() { return m_played->stored(m_number).dossier.inquiries.back(); }
    [[nodiscard]] bool isAsking() { return m_played->find<ui::NoticeBar>("noticeBar")->isAsking(); }
    [[nodiscard]] bool isTicked()
    {
        const auto ticks = m_played->stored(m_number).dossier.ticks;
        return !ticks.empty() && ticks.front().confirmed;
    }
    void go(const QString& number)
    {
        m_played->window().requests().reveal(number);
        m_played->settle();
        QCOMPARE(review().number(), number);
        m_played->window().requests().list()->setFocus();
    }
    void hear()
    {
        Contact contact;
        contact.requestNumber = m_number;
        contact.circumstances = Circumstances::Stockout;
        contact.note = u"卸の納期未定"_s;
        Q_EMIT review().contactWanted(contact);
        m_played->settle();
    }

    std::unique_ptr<PlayedWindow> m_played;
    QString m_other;  ///< decided before anything else
    QString m_number; ///< the one at hand
};

SOSDESK_SUITE(LastActTest);
#include "test_last_act.moc"
