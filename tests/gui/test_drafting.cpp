// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/typing_hands.h"
#include "tests/shared/suite.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What is typed saves itself within a second, and is there again. */
class DraftingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        m_hands = std::make_unique<TypingHands>(*m_played);
        m_clean = m_played->numbersOf(Lane::Clean);
        m_clean.append(m_clean.takeFirst()); // a leftover: on top of the list until it is decided
        QVERIFY(m_clean.size() >= 2);
        m_hands->choose(m_clean[0]);
    }

    void whatIsTypedIsKeptWithinASecondAndNotPerKey()
    {
        for (const QChar letter : u"卸の納期を確認中"_s) {
            m_hands->typeOpinion(letter);
        }
        QVERIFY(m_hands->kept().empty()); // not one write a key
        QVERIFY(QTest::qWaitFor([&] { return !m_hands->kept().empty(); }, TypingHands::second));
        const std::vector<Typing> kept = m_hands->kept();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().requestNumber, m_clean[0]);
        QVERIFY(kept.front().decision.value(u"opinion"_s).toString().endsWith(u"卸の納期を確認中"_s));
        QVERIFY(!m_played->stored(m_clean[0]).dossier.decision); // nothing is decided by typing
    }

    void theNextStartHasItAgainAndSaysSo()
    {
        m_hands->typeOpinion(u"𠮷・<b>太字</b>"_s);
        m_played->press(Qt::Key_C);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
        TypingHands::type(u"120"_s);
        QVERIFY(waitUntilKept());
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        QVERIFY(!m_played->find<QWidget>("restored")->isVisible());
        m_hands->choose(m_clean[0]);
        QVERIFY(m_played->find<QWidget>("restored")->isVisible());
        QVERIFY(m_played->window().review().entry(false).opinion.value().endsWith(u"𠮷・<b>太字</b>"_s));
        QCOMPARE(m_played->find<QLineEdit>("contactPurchasable")->text(), u"120"_s);
        QVERIFY(m_played->notice().contains(u"復元"_s));
    }

    void whatIsDecidedIsNotTypedAnyMore()
    {
        m_hands->typeOpinion(u"確認した。"_s);
        QVERIFY(waitUntilKept());
        m_played->press(Qt::Key_A);
        QVERIFY(m_played->stored(m_clean[0]).dossier.decision.value().complete);
        QVERIFY(m_hands->kept().empty());
        m_played->reopen();
        m_played->press(Qt::Key_9);
        m_hands->choose(m_clean[0]);
        QVERIFY(!m_played->find<QWidget>("restored")->isVisible());
        QVERIFY(!m_played->window().review().isTouched());
    }

    void anEditOfACompletedDecisionIsKeptBesideIt()
    {
        m_played->press(Qt::Key_A);
        m_played->press(Qt::Key_9);
        m_hands->choose(m_clean[0]);
        m_hands->typeOpinion(u"あとから書いた"_s);
        m_played->press(Qt::Key_Down);
        QVERIFY(m_played->stored(m_clean[0]).dossier.decision.value().complete);
        QCOMPARE(m_played->stored(m_clean[0]).dossier.decision.value().version, 1);
        m_hands->choose(m_clean[0]);
        QVERIFY(m_played->window().review().entry(false).opinion.value().endsWith(u"あとから書いた"_s));
        QVERIFY(m_played->find<QWidget>("restored")->isVisible());
    }

    void correctionsInquiriesAndHoldsComeBackToo()
    {
        m_played->press(Qt::Key_C);
        m_played->find<QLineEdit>("correctStock0")->setFocus();
        TypingHands::type(u"55"_s);
        m_played->press(Qt::Key_I);
        m_played->find<QLineEdit>("inquiryQuestion")->setFocus();
        TypingHands::type(u"納期の確認"_s);
        m_played->press(Qt::Key_L);
        TypingHands::type(u"卸の返事待ち"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const std::vector<Typing> kept = m_hands->kept();
                return !kept.empty() && kept.front().beside.contains(u"hold"_s);
            },
            3 * TypingHands::second));
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        m_hands->choose(m_clean[0]);
        QCOMPARE(m_played->find<QLineEdit>("correctStock0")->text(), u"55"_s);
        QCOMPARE(m_played->find<QLineEdit>("inquiryQuestion")->text(), u"納期の確認"_s);
        QCOMPARE(m_played->find<QLineEdit>("holdReason")->text(), u"卸の返事待ち"_s);
        for (const char* const field : {"correctStock0", "inquiryQuestion", "holdReason", "restored"}) {
            QVERIFY2(m_played->find<QWidget>(field)->isVisible(), field);
        }
    }

    void whatIsRecordedDoesNotComeBack()
    {
        m_played->press(Qt::Key_I);
        auto* const question = m_played->find<QLineEdit>("inquiryQuestion");
        question->setFocus();
        TypingHands::type(u"納期の確認"_s);
        QVERIFY(waitUntilKept());
        QTest::keyClick(question, Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(m_played->stored(m_clean[0]).dossier.inquiries.size(), std::size_t(1));
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        m_hands->choose(m_clean[0]);
        QVERIFY(!m_played->find<QLineEdit>("inquiryQuestion")->isVisible());
        QVERIFY(m_played->find<QLineEdit>("inquiryQuestion")->text().isEmpty());
    }

    void theNoteOfACheckIsWrittenWhenTheWindowCloses()
    {
        m_played->find<QWidget>("checks")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        m_played->settle();
        m_played->find<QLineEdit>("checkNoteText")->setFocus();
        TypingHands::type(u"電話で確認"_s);
        m_played->window().close();
        m_played->reopen();
        const std::vector<CheckTick> ticks = m_played->stored(m_clean[0]).dossier.ticks;
        QVERIFY(std::any_of(
            ticks.begin(), ticks.end(), [](const CheckTick& tick) { return tick.note == u"電話で確認"_s; }));
    }

    /** A call that is no request yet: after a crash, too, until it is stored. */
    void aCallThatIsHalfTypedComesBack()
    {
        QTest::keyClick(&m_played->window(), Qt::Key_N, Qt::ControlModifier);
        m_played->settle();
        for (const auto& [field, text] : {std::pair{"entryFacility", u"架空病院"_s},
                 std::pair{"entryCaller", u"佐藤"_s}, std::pair{"entryAsked1", u"70"_s}}) {
            m_hands->callField(field)->setFocus();
            TypingHands::type(text);
        }
        const auto lines = [this] {
            const QJsonArray kept = keptCall().value(u"lines"_s).toArray();
            return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
        };
        QVERIFY2(
            QTest::qWaitFor([&] { return lines().contains(u"70"_s); }, 3 * TypingHands::second), qPrintable(lines()));
        m_played->reopen();
        QTest::keyClick(&m_played->window(), Qt::Key_N, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(m_hands->callField("entryFacility")->text(), u"架空病院"_s);
        QCOMPARE(m_hands->callField("entryCaller")->text(), u"佐藤"_s);
        auto* const asked = m_hands->callField("entryAsked1");
        QCOMPARE(asked->text(), u"70"_s);
        QVERIFY(m_hands->callForm()->findChild<ui::PlainLabel*>(u"entryKnown"_s)->text().contains(u"復元"_s));
        asked->setFocus();
        asked->selectAll();
        TypingHands::type(u"700"_s);
        QTest::keyClick(asked, Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QVERIFY2(keptCall().isEmpty(), qPrintable(m_played->notice()));
    }

    void whatIsTakenBackByHandIsForgotten()
    {
        m_hands->typeOpinion(u"x"_s);
        QVERIFY(waitUntilKept());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(QTest::qWaitFor([&] { return m_hands->kept().empty(); }, TypingHands::second));
    }

private:
    [[nodiscard]] QJsonObject keptCall()
    {
        return m_played->ask<QJsonObject>([](Desk& desk) { return keptForm(desk.office(), Channel::Urgent); });
    }
    [[nodiscard]] bool waitUntilKept()
    {
        QElapsedTimer since;
        since.start();
        return QTest::qWaitFor(
            [&] { return since.elapsed() > TypingHands::second && !m_hands->kept().empty(); }, 3 * TypingHands::second);
    }
    std::unique_ptr<PlayedWindow> m_played;
    std::unique_ptr<TypingHands> m_hands;
    QStringList m_clean;
};

SOSDESK_SUITE(DraftingTest);
#include "test_drafting.moc"
