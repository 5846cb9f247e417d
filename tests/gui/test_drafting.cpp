// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/keep_typing.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/entry/request_entry_form.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
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

    void correctionsInquiriesAndHoldsComeBackToo()
    {
        m_played->press(Qt::Key_C);
        m_played->find<QLineEdit>("correctStock0")->setFocus();
        typeText(u"55"_s);
        m_played->press(Qt::Key_I);
        m_played->find<QLineEdit>("inquiryQuestion")->setFocus();
        typeText(u"納期の確認"_s);
        m_played->press(Qt::Key_L);
        typeText(u"卸の返事待ち"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                const std::vector<Typing> kept = keptOf(*m_played);
                return !kept.empty() && kept.front().beside.contains(u"hold"_s);
            },
            3 * second));
        m_played->reopen();
        choose(m_clean[1]);
        choose(m_clean[0]);
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
        typeText(u"納期の確認"_s);
        QVERIFY(waitUntilKept());
        QTest::keyClick(question, Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(m_played->stored(m_clean[0]).dossier.inquiries.size(), std::size_t(1));
        m_played->reopen();
        choose(m_clean[1]);
        choose(m_clean[0]);
        QVERIFY(!m_played->find<QLineEdit>("inquiryQuestion")->isVisible());
        QVERIFY(m_played->find<QLineEdit>("inquiryQuestion")->text().isEmpty());
    }

    void theNoteOfACheckIsWrittenWhenTheWindowCloses()
    {
        m_played->find<QWidget>("checks")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        m_played->settle();
        m_played->find<QLineEdit>("checkNoteText")->setFocus();
        typeText(u"電話で確認"_s);
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
            callField(field)->setFocus();
            typeText(text);
        }
        const auto lines = [this] {
            const QJsonArray kept = keptCall().value(u"lines"_s).toArray();
            return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
        };
        QVERIFY2(QTest::qWaitFor([&] { return lines().contains(u"70"_s); }, 3 * second), qPrintable(lines()));
        m_played->reopen();
        QTest::keyClick(&m_played->window(), Qt::Key_N, Qt::ControlModifier);
        m_played->settle();
        QCOMPARE(callField("entryFacility")->text(), u"架空病院"_s);
        QCOMPARE(callField("entryCaller")->text(), u"佐藤"_s);
        auto* const asked = callField("entryAsked1");
        QCOMPARE(asked->text(), u"70"_s);
        QVERIFY(callForm()->findChild<ui::PlainLabel*>(u"entryKnown"_s)->text().contains(u"復元"_s));
        asked->setFocus();
        asked->selectAll();
        typeText(u"700"_s);
        QTest::keyClick(asked, Qt::Key_Return, Qt::ControlModifier);
        m_played->settle();
        QVERIFY2(keptCall().isEmpty(), qPrintable(m_played->notice()));
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
    /** The form of a sheet has fields of the same names. */
    [[nodiscard]] ui::RequestEntryForm* callForm()
    {
        QWidget* form = m_played->find<QLineEdit>("entryCaller");
        while (qobject_cast<ui::RequestEntryForm*>(form) == nullptr) {
            form = form->parentWidget();
        }
        return static_cast<ui::RequestEntryForm*>(form);
    }
    [[nodiscard]] QLineEdit* callField(const char* name)
    {
        return callForm()->findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QJsonObject keptCall()
    {
        return m_played->ask<QJsonObject>([](Desk& desk) { return keptForm(desk.office(), Channel::Urgent); });
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
