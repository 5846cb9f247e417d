// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int second = 1'000;
const char* const childKey = "SOSDESK_TYPING_CHILD";

void typeText(const QString& text)
{
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QApplication::sendEvent(QApplication::focusWidget(), &typed);
}

void typeOpinion(PlayedWindow& played, const QString& text)
{
    QTest::keyClick(&played.window(), Qt::Key_F6);
    typeText(text);
}

std::vector<Typing> keptOf(PlayedWindow& played)
{
    return played.ask<std::vector<Typing>>([](Desk& desk) { return keptTypings(desk.office()); });
}

} // namespace

/** What is typed saves itself within a second, and is there again. */
class DraftingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedWindow>();
        m_clean = m_played->numbersOf(Lane::Clean);
        m_clean.append(m_clean.takeFirst()); // a leftover: on top of the list until it is decided
        QVERIFY(m_clean.size() >= 2);
        choose(m_clean[0]);
    }

    void whatIsTypedIsKeptWithinASecondAndNotPerKey()
    {
        for (const QChar letter : u"卸の納期を確認中"_s) {
            typeOpinion(*m_played, letter);
        }
        QVERIFY(keptOf(*m_played).empty()); // not one write a key
        QVERIFY(QTest::qWaitFor([&] { return !keptOf(*m_played).empty(); }, second));
        const std::vector<Typing> kept = keptOf(*m_played);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().requestNumber, m_clean[0]);
        QVERIFY(kept.front().decision.value(u"opinion"_s).toString().endsWith(u"卸の納期を確認中"_s));
        QVERIFY(!m_played->stored(m_clean[0]).dossier.decision); // nothing is decided by typing
    }

    void theNextStartHasItAgainAndSaysSo()
    {
        typeOpinion(*m_played, u"𠮷・<b>太字</b>"_s);
        m_played->press(Qt::Key_C);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
        typeText(u"120"_s);
        QVERIFY(waitUntilKept());
        m_played->reopen();
        choose(m_clean[1]);
        QVERIFY(!m_played->find<QWidget>("restored")->isVisible());
        choose(m_clean[0]);
        QVERIFY(m_played->find<QWidget>("restored")->isVisible());
        QVERIFY(m_played->window().review().entry(false).opinion.value().endsWith(u"𠮷・<b>太字</b>"_s));
        QCOMPARE(m_played->find<QLineEdit>("contactPurchasable")->text(), u"120"_s);
        QVERIFY(m_played->notice().contains(u"復元"_s));
    }

    void whatIsDecidedIsNotTypedAnyMore()
    {
        typeOpinion(*m_played, u"確認した。"_s);
        QVERIFY(waitUntilKept());
        m_played->press(Qt::Key_A);
        QVERIFY(m_played->stored(m_clean[0]).dossier.decision.value().complete);
        QVERIFY(keptOf(*m_played).empty());
        m_played->reopen();
        m_played->press(Qt::Key_9);
        choose(m_clean[0]);
        QVERIFY(!m_played->find<QWidget>("restored")->isVisible());
        QVERIFY(!m_played->window().review().isTouched());
    }

    void anEditOfACompletedDecisionIsKeptBesideIt()
    {
        m_played->press(Qt::Key_A);
        m_played->press(Qt::Key_9);
        choose(m_clean[0]);
        typeOpinion(*m_played, u"あとから書いた"_s);
        m_played->press(Qt::Key_Down);
        QVERIFY(m_played->stored(m_clean[0]).dossier.decision.value().complete);
        QCOMPARE(m_played->stored(m_clean[0]).dossier.decision.value().version, 1);
        choose(m_clean[0]);
        QVERIFY(m_played->window().review().entry(false).opinion.value().endsWith(u"あとから書いた"_s));
        QVERIFY(m_played->find<QWidget>("restored")->isVisible());
    }

    void whatIsTakenBackByHandIsForgotten()
    {
        typeOpinion(*m_played, u"x"_s);
        QVERIFY(waitUntilKept());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(QTest::qWaitFor([&] { return keptOf(*m_played).empty(); }, second));
    }

    /** kill -9: a process of its own, one decision and something typed; the last second may be lost, and nothing else.
     */
    void aKilledProcessLosesTheLastSecondAtMost()
    {
        if (qEnvironmentVariableIsSet(childKey)) {
            typeUntilKilled();
            return;
        }
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(childKey), u"1"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"DraftingTest"_s});
        QStringList told;
        QVERIFY(QTest::qWaitFor(
            [&] {
                while (child.canReadLine()) {
                    const QString line = QString::fromUtf8(child.readLine()).trimmed();
                    told = line.startsWith(u"typed|"_s) ? line.split(u'|') : told;
                }
                return !told.isEmpty() || child.state() == QProcess::NotRunning;
            },
            60 * second));
        QCOMPARE(told.size(), 4);
        QElapsedTimer since;
        since.start();
        QVERIFY(QTest::qWaitFor([&] { return since.elapsed() >= second; }, 2 * second));
        child.kill();
        QVERIFY(child.waitForFinished());
        QTemporaryDir remains; // goes with the test
        const QString folder = remains.filePath(u"desk"_s);
        QVERIFY(QDir().rename(told[1], folder));
        QVERIFY(QDir(QFileInfo(told[1]).path()).removeRecursively());
        DeskOptions options{folder, u"見本太郎"_s, instantFromIso(u"2026-11-19T14:10").value(), systemIds(), u"test"_s};
        const auto desk = Desk::open(options);
        QVERIFY(desk);
        QVERIFY(reviewRequest((*desk)->office(), told[2])->dossier.decision.value().complete);
        const auto kept = keptTypings((*desk)->office());
        QCOMPARE(kept->size(), std::size_t(1));
        QCOMPARE(kept->front().requestNumber, told[3]);
        QVERIFY(kept->front().decision.value(u"opinion"_s).toString().endsWith(u"途中まで書いた"_s));
    }

private:
    void choose(const QString& number)
    {
        QVERIFY(m_played->window().requests().select(number));
        m_played->settle();
    }
    [[nodiscard]] bool waitUntilKept()
    {
        QElapsedTimer since;
        since.start();
        return QTest::qWaitFor([&] { return since.elapsed() > second && !keptOf(*m_played).empty(); }, 3 * second);
    }
    /** The other side of the test above. */
    void typeUntilKilled()
    {
        m_played->press(Qt::Key_A);
        choose(m_clean[1]);
        typeOpinion(*m_played, u"途中まで書いた"_s);
        std::printf("\ntyped|%s|%s|%s\n", qPrintable(m_played->path(u"desk"_s)), qPrintable(m_clean[0]),
            qPrintable(m_clean[1]));
        std::fflush(stdout);
        (void)QTest::qWaitFor([] { return false; }, 60 * second);
    }

    std::unique_ptr<PlayedWindow> m_played;
    QStringList m_clean;
};

SOSDESK_SUITE(DraftingTest);
#include "test_drafting.moc"
