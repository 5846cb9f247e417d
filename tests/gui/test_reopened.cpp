// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/record_contact.h"
#include "core/desk/stock_share.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"

#include <QTextEdit>

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** What the program composed is known as such when it stands in the store: a denial puts its reason in its place, and
 *  it follows what is heard later. */
class ReopenedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_played = std::make_unique<PlayedWindow>(); }

    /** D2 */
    void anApprovalIsNoReason()
    {
        const QString number = clean();
        go(number);
        m_played->press(Qt::Key_A);
        const QString approval = decision(number).opinion;
        go(number);
        QCOMPARE(opinion(), approval); // what is completed is shown as it stands
        m_played->press(Qt::Key_D);
        QCOMPARE(opinion(), QString());
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decision(number).need, std::optional(Need::Yes));
        QVERIFY(decision(number).complete);
        QVERIFY2(m_played->find<QWidget>("missing")->isVisible(), "nobody asked for the reason");
    }

    /** D9: the talks said 不可 after it was approved. */
    void theReasonStandsAloneOverAnApproval()
    {
        const QString number = clean();
        go(number);
        m_played->press(Qt::Key_A);
        const QString approval = decision(number).opinion;
        go(number);
        deny(Qt::Key_1);
        const Decision denied = decision(number);
        QCOMPARE(denied.need, std::optional(Need::No));
        QVERIFY(denied.complete && !denied.opinion.isEmpty());
        QVERIFY2(!denied.opinion.contains(approval), qPrintable(denied.opinion));
        QVERIFY(!denied.opinion.contains(u"これまでの緊急配布"_s));
        m_played->press(Qt::Key_Z);
        QCOMPARE(decision(number).opinion, approval);
        QVERIFY(decision(number).complete);
    }

    void theReasonStandsAloneOverAShare()
    {
        const QString number = share();
        go(number);
        deny(Qt::Key_3);
        QCOMPARE(decision(number).need, std::optional(Need::No));
        QVERIFY2(!decision(number).opinion.contains(u"備蓄が不足"_s), qPrintable(decision(number).opinion));
        QVERIFY(!decision(number).opinion.contains(u"これまでの緊急配布"_s));
    }

    /** D2: what an officer wrote for 要 is kept, and is no reason by itself. */
    void whatAPersonWroteStaysAndNeedsAReason()
    {
        const QString number = clean();
        const QString written = u"緊急配布は0回。病棟でクラスター発生と聞いた。"_s;
        DecisionEntry entry;
        entry.need = Need::Yes;
        entry.suggested = true;
        entry.complete = true;
        entry.opinion = written;
        (void)m_played->ask<DecisionOutcome>([&](Desk& desk) { return decide(desk.office(), number, entry); });
        m_played->window().reload();
        m_played->settle();
        go(number);
        m_played->press(Qt::Key_D);
        QCOMPARE(opinion(), written);
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decision(number).need, std::optional(Need::Yes));
        deny(Qt::Key_1);
        QCOMPARE(decision(number).need, std::optional(Need::No));
        QVERIFY(decision(number).opinion.startsWith(written));
        QVERIFY(decision(number).opinion.size() > written.size() + 1);
    }

    /** D1: the call comes after the share. */
    void theOpinionOfAShareFollowsTheCall()
    {
        const QString number = share();
        go(number);
        const QString sentence = opinion().mid(opinion().indexOf(u"。"_s) + 1);
        QVERIFY2(sentence.contains(u"備蓄が不足するため"_s), qPrintable(sentence));
        QVERIFY(!opinion().contains(u"卸の納期未定"_s));
        hear(number);
        QVERIFY2(opinion().contains(u"卸の納期未定"_s), qPrintable(opinion()));
        QVERIFY(opinion().endsWith(sentence));
        m_played->press(Qt::Key_A);
        QVERIFY2(decision(number).complete, qPrintable(m_played->notice()));
        QVERIFY(decision(number).opinion.contains(u"卸の納期未定"_s));
        QVERIFY(decision(number).opinion.endsWith(sentence));
    }

    void esc_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("nothing was written") << QString();
        QTest::newRow("an opinion was written") << u"緊急配布は0回。クラスター発生のため。"_s;
    }
    /** What stood there before 否 stands there again. */
    void esc()
    {
        QFETCH(const QString, written);
        const QString number = clean();
        go(number);
        if (!written.isEmpty()) {
            m_played->find<QTextEdit>("opinion")->setPlainText(written);
        }
        const QString before = opinion();
        const bool touched = m_played->window().review().isTouched();
        m_played->press(Qt::Key_D);
        key(Qt::Key_2);
        QVERIFY(opinion() != before);
        key(Qt::Key_Escape);
        QCOMPARE(opinion(), before);
        QCOMPARE(m_played->window().review().isTouched(), touched);
        m_played->press(Qt::Key_A);
        QVERIFY(decision(number).complete);
        QCOMPARE(decision(number).need, std::optional(Need::Yes));
        QCOMPARE(decision(number).opinion, before);
    }

private:
    [[nodiscard]] QString clean() { return m_played->numbersOf(Lane::Clean).value(0); }
    [[nodiscard]] Decision decision(const QString& number)
    {
        return m_played->stored(number).dossier.decision.value_or(Decision());
    }
    [[nodiscard]] QString opinion() { return m_played->find<QTextEdit>("opinion")->toPlainText(); }
    void go(const QString& number)
    {
        m_played->window().requests().reveal(number);
        m_played->settle();
        QCOMPARE(m_played->window().review().number(), number);
        m_played->window().requests().list()->setFocus();
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void deny(Qt::Key reason)
    {
        m_played->press(Qt::Key_D);
        key(reason);
        key(Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
    }
    /** C6 */
    static bool isUnheard(const ReviewedRequest& reviewed)
    {
        const auto& findings = reviewed.review.findings;
        return reviewed.review.lane == Lane::Call
            && std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
                   return finding.id == CheckId::C6 && finding.verdict == Verdict::Unknown;
               });
    }
    /** Shares an item out of which there is too little; gives a request about which nothing was heard yet. */
    [[nodiscard]] QString share()
    {
        const auto gathered =
            m_played->ask<std::vector<ItemClaims>>([](Desk& desk) { return gatherClaims(desk.office()); });
        for (const ItemClaims& claims : gathered) {
            for (const OpenClaim& open : claims.claims) {
                const QString number = open.claim.request;
                if (isUnheard(m_played->stored(number))) {
                    (void)m_played->ask<SharedOut>([&](Desk& desk) {
                        return acceptShares(desk.office(), claims,
                            ruleFor(claims, ShareMethod::EqualCover, ShareCap::Asked, claims.balance.free() - 300, 0));
                    });
                    m_played->window().reload();
                    m_played->settle();
                    return number;
                }
            }
        }
        qFatal("nothing to share");
    }
    void hear(const QString& number)
    {
        Contact contact;
        contact.requestNumber = number;
        contact.circumstances = Circumstances::Stockout;
        contact.purchasable = 0;
        contact.note = u"卸の納期未定"_s;
        (void)m_played->ask<RecordedContact>([&](Desk& desk) { return recordContact(desk.office(), contact); });
        m_played->window().reload();
        m_played->settle();
        go(number);
    }

    std::unique_ptr<PlayedWindow> m_played;
};

SOSDESK_SUITE(ReopenedTest);
#include "test_reopened.moc"
