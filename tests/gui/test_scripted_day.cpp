// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/console.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"

#include <algorithm>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** A whole afternoon by key events alone: what counts is how many keys each kind takes, and what the store holds
 *  afterwards. */
class ScriptedDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeHundredRequestsAreDecided()
    {
        PlayedWindow played({1'400, 660});
        m_played = &played;
        m_played->press(Qt::Key_2); // the lane 通常
        while (m_clean.size() < 240) {
            const QString number = requests().currentNumber();
            QVERIFY2(!number.isEmpty() && !m_clean.contains(number), "there are not enough clean requests");
            QCOMPARE(keysOf([this] { strike(Qt::Key_A); }), 1);
            m_clean << number;
        }
        m_played->press(Qt::Key_3); // 電話
        callAll(toBeCalled());
        m_played->press(Qt::Key_5); // 過大
        for (const QString& number : shown().mid(0, 20)) {
            QVERIFY(go(number));
            const int keys = keysOf([this] { deny(); });
            QVERIFY2(keys <= 3, qPrintable(QString::number(keys)));
            m_denied << number;
        }
        qInfo("clean %lld × 1 key, calls %lld × at most %d keys + text, denials %lld × 3 keys + text",
            qlonglong(m_clean.size()), qlonglong(m_called.size()), m_mostCallKeys, qlonglong(m_denied.size()));
        checkTheStore();
    }

private:
    [[nodiscard]] ui::RequestPane& requests() { return m_played->window().requests(); }
    [[nodiscard]] QStringList shown()
    {
        QStringList numbers;
        for (int row = 0; row < requests().model().rowCount(); ++row) {
            numbers << requests().model().numberAt(row);
        }
        return numbers;
    }
    /** Those whose circumstances nobody knows, and about which nothing else stands against 要. */
    [[nodiscard]] QStringList toBeCalled()
    {
        QStringList numbers;
        for (const QString& number : shown()) {
            const std::vector<Finding> findings = m_played->stored(number).review.findings;
            const bool unheard = std::any_of(findings.begin(), findings.end(),
                [](const Finding& finding) { return finding.cause == u"circumstances_missing"; });
            const bool failed = std::any_of(findings.begin(), findings.end(),
                [](const Finding& finding) { return finding.verdict == Verdict::Fail; });
            if (unheard && !failed) {
                numbers << number;
            }
        }
        return numbers;
    }
    void callAll(const QStringList& numbers)
    {
        QVERIFY2(numbers.size() >= 40, qPrintable(QString::number(numbers.size())));
        for (const QString& number : numbers.mid(0, 40)) {
            QVERIFY(go(number));
            const int keys = keysOf([this] { call(); });
            QVERIFY2(keys <= 8, qPrintable(QString::number(keys)));
            QVERIFY2(isComplete(number), qPrintable(m_played->notice()));
            m_mostCallKeys = std::max(m_mostCallKeys, keys);
            m_called << number;
        }
    }
    bool go(const QString& number)
    {
        const bool there = requests().select(number);
        m_played->settle();
        return there;
    }
    bool isComplete(const QString& number)
    {
        const std::optional<Decision> decision = m_played->stored(number).dossier.decision;
        return decision && decision->complete;
    }
    /** Where the officer is, into whatever has the focus. */
    void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        m_played->settle();
        QVERIFY2(QApplication::activeModalWidget() == nullptr, "a dialog blocks");
    }
    static void type(const QString& text)
    {
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, text);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
    }
    template <typename Play>
    int keysOf(Play play)
    {
        m_keys = 0;
        requests().focusList();
        play();
        return m_keys;
    }
    /** The facility says that its wholesaler has nothing; then 要. */
    void call()
    {
        strike(Qt::Key_C);
        strike(Qt::Key_7); // 欠品
        strike(Qt::Key_0); // nothing can be bought
        strike(Qt::Key_Tab);
        strike(Qt::Key_Tab);
        type(u"卸の納期は12月5日"_s);
        strike(Qt::Key_Return, Qt::ControlModifier);
        strike(Qt::Key_A);
    }
    void deny()
    {
        strike(Qt::Key_D);
        strike(Qt::Key_3);
        type(u"電話で説明済み。"_s);
        strike(Qt::Key_Return, Qt::ControlModifier);
    }
    void checkTheStore()
    {
        for (const QString& number : m_clean + m_called) {
            const Decision decision = m_played->stored(number).dossier.decision.value_or(Decision());
            QVERIFY2(decision.complete && decision.need == Need::Yes, qPrintable(number));
            QCOMPARE(decision.version, 1); // each key was one decision
            QVERIFY(!decision.inBatch);
        }
        for (const QString& number : m_called) {
            const std::vector<Contact> contacts = m_played->stored(number).dossier.contacts;
            QCOMPARE(contacts.back().note, u"卸の納期は12月5日"_s);
            QCOMPARE(contacts.back().circumstances, std::optional(Circumstances::Stockout));
        }
        for (const QString& number : m_denied) {
            const Decision decision = m_played->stored(number).dossier.decision.value_or(Decision());
            QVERIFY2(decision.complete && decision.need == Need::No, qPrintable(number));
            QVERIFY(decision.lines.empty() && decision.opinion.endsWith(u"電話で説明済み。"_s));
        }
        const Reply verified = m_played->ask<Reply>([](Desk& desk) { return verifyReply(desk); });
        QVERIFY(verified.json[u"ok"_s].toBool());
        QCOMPARE((m_clean + m_called + m_denied).size(), 300);
    }

    PlayedWindow* m_played = nullptr;
    QStringList m_clean;
    QStringList m_called;
    QStringList m_denied;
    int m_keys = 0;
    int m_mostCallKeys = 0;
};

SOSDESK_SUITE(ScriptedDayTest);
#include "test_scripted_day.moc"
