// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/check_ticks.h"
#include "core/desk/new_request.h"
#include "tests/gui/typing_hands.h"
#include "tests/shared/suite.h"
#include "ui/shared/plain_label.h"
#include "ui/window/screens.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

const char* const childKey = "SOSDESK_TYPING_CHILD";

} // namespace

/** Notes and corrections that are half typed when the program ends, however it ends. */
class HalfTypedTest : public QObject
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

    void theNoteOfACheckComesBackAfterACrash()
    {
        noteUnwritten(u"電話で確認"_s);
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        QVERIFY(!m_played->find<QLineEdit>("checkNoteText")->isVisible());
        m_hands->choose(m_clean[0]);
        QVERIFY(m_played->find<QWidget>("restored")->isVisible());
        auto* const note = m_played->find<QLineEdit>("checkNoteText");
        QVERIFY(note->isVisible());
        QCOMPARE(note->text(), u"電話で確認"_s);
        QVERIFY(!m_played->find<QWidget>("checkNoteChanged")->isVisible());
        QTest::keyClick(note, Qt::Key_Return);
        m_played->settle();
        QVERIFY(hasNote(u"電話で確認"_s));
        QVERIFY(m_hands->kept().empty());
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        m_hands->choose(m_clean[0]);
        QVERIFY(!m_played->find<QLineEdit>("checkNoteText")->isVisible());
    }

    void aNoteThatIsGivenUpOrWrittenIsForgotten()
    {
        noteUnwritten(u"電話で確認"_s);
        QTest::keyClick(m_played->find<QLineEdit>("checkNoteText"), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return m_hands->kept().empty(); }, TypingHands::second));
        noteUnwritten(u"電話で確認"_s);
        m_hands->choose(m_clean[1]); // writes it
        QVERIFY(hasNote(u"電話で確認"_s));
        QVERIFY(m_hands->kept().empty());
        m_hands->choose(m_clean[0]);
        QVERIFY(!m_played->find<QLineEdit>("checkNoteText")->isVisible());
    }

    void aNoteThatSomebodyElseWroteMeanwhileIsSaid()
    {
        noteUnwritten(u"電話で確認"_s);
        const Typing kept = m_hands->kept().front();
        const CheckId check = fromCode<CheckId>(kept.note.value(u"check"_s).toString()).value();
        (void)m_played->ask<bool>([this, check, kept](Desk& desk) -> Result<bool> { // as the server's news would
            CheckTickEntry entry;
            entry.check = check;
            entry.note = u"佐藤が確認"_s;
            SOSDESK_TRY(tickCheck(desk.office(), m_clean[0], entry));
            SOSDESK_TRY(keepTyping(desk.office(), kept));
            return true;
        });
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        m_hands->choose(m_clean[0]);
        QCOMPARE(m_played->find<QLineEdit>("checkNoteText")->text(), u"電話で確認"_s);
        const auto* const changed = m_played->find<ui::PlainLabel>("checkNoteChanged");
        QVERIFY(changed->isVisible() && changed->text().contains(u"佐藤が確認"_s));
        QVERIFY(!hasNote(u"電話で確認"_s));
    }

    /** 訂正 of a stored request, in the window: after a crash, the request says that it waits. */
    void aCorrectionThatIsHalfTypedWaitsAtItsRequest()
    {
        const QString number = takenDown();
        openCorrection(number, u"70"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto kept = m_hands->kept();
                return !kept.empty() && !kept.front().correction.isEmpty();
            },
            3 * TypingHands::second));
        m_played->reopen();
        m_hands->choose(m_clean[1]);
        m_hands->choose(number);
        QVERIFY2(m_played->notice().contains(u"訂正が途中"_s), qPrintable(m_played->notice()));
        m_played->press(Qt::Key_E);
        QCOMPARE(m_hands->callField("entryAsked1")->text(), u"70"_s);
        QTest::keyClick(m_hands->callField("entryAsked1"), Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(m_played->stored(number).stored.request.lines.front().asked, 70);
        QVERIFY(m_hands->kept().empty());
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
        child.start(QCoreApplication::applicationFilePath(), {u"HalfTypedTest"_s});
        QStringList told;
        QVERIFY(QTest::qWaitFor(
            [&] {
                while (child.canReadLine()) {
                    const QString line = QString::fromUtf8(child.readLine()).trimmed();
                    told = line.startsWith(u"typed|"_s) ? line.split(u'|') : told;
                }
                return !told.isEmpty() || child.state() == QProcess::NotRunning;
            },
            60 * TypingHands::second));
        QCOMPARE(told.size(), 5);
        QElapsedTimer since;
        since.start();
        QVERIFY(QTest::qWaitFor([&] { return since.elapsed() >= TypingHands::second; }, 2 * TypingHands::second));
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
        QCOMPARE(kept->size(), std::size_t(2));
        const bool isFirst = kept->front().requestNumber == told[3];
        const Typing& review = isFirst ? kept->front() : kept->back();
        const Typing& correction = isFirst ? kept->back() : kept->front();
        QCOMPARE(review.requestNumber, told[3]);
        QVERIFY(review.decision.value(u"opinion"_s).toString().endsWith(u"途中まで書いた"_s));
        QCOMPARE(review.note.value(u"text"_s).toString(), u"電話で確認"_s);
        QCOMPARE(correction.requestNumber, told[4]);
        const QJsonArray lines = correction.correction.value(u"typed"_s).toObject().value(u"lines"_s).toArray();
        QVERIFY(lines.contains(u"70"_s));
    }

private:
    void typeNote(const QString& text)
    {
        m_played->find<QWidget>("checks")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        m_played->find<QLineEdit>("checkNoteText")->setFocus();
        TypingHands::type(text);
    }
    void noteUnwritten(const QString& text)
    {
        typeNote(text);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto kept = m_hands->kept();
                return !kept.empty() && kept.front().note.value(u"text"_s).toString() == text;
            },
            TypingHands::second));
        QVERIFY(!hasNote(text));
    }
    [[nodiscard]] bool hasNote(const QString& text)
    {
        const std::vector<CheckTick> ticks = m_played->stored(m_clean[0]).dossier.ticks;
        return std::any_of(ticks.begin(), ticks.end(), [&text](const CheckTick& tick) { return tick.note == text; });
    }
    /** A call that is a request already. */
    QString takenDown()
    {
        RequestEntry entry;
        entry.facilityName = u"架空病院"_s;
        entry.lines = {{Item{1}, 100, {}, {}, {}, {}}};
        const auto made = m_played->ask<NewRequest>([entry](Desk& desk) { return newRequest(desk.office(), entry); });
        m_played->window().reload();
        m_played->settle();
        return made.request.number;
    }
    void openCorrection(const QString& number, const QString& asked)
    {
        m_hands->choose(number);
        m_played->press(Qt::Key_E);
        m_hands->callField("entryAsked1")->setFocus();
        m_hands->callField("entryAsked1")->selectAll();
        TypingHands::type(asked);
    }
    /** The other side of the test above. */
    void typeUntilKilled()
    {
        m_played->press(Qt::Key_A);
        const QString number = takenDown();
        openCorrection(number, u"70"_s);
        m_played->find<ui::Screens>("screens")->show(ui::Screen::Review);
        m_hands->choose(m_clean[1]);
        typeNote(u"電話で確認"_s);
        m_hands->typeOpinion(u"途中まで書いた"_s);
        std::printf("\ntyped|%s|%s|%s|%s\n", qPrintable(m_played->path(u"desk"_s)), qPrintable(m_clean[0]),
            qPrintable(m_clean[1]), qPrintable(number));
        std::fflush(stdout);
        (void)QTest::qWaitFor([] { return false; }, 60 * TypingHands::second);
    }

    std::unique_ptr<PlayedWindow> m_played;
    std::unique_ptr<TypingHands> m_hands;
    QStringList m_clean;
};

SOSDESK_SUITE(HalfTypedTest);
#include "test_half_typed.moc"
