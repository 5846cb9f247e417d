// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"
#include "ui/window/drill_frame.h"

#include <QClipboard>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableWidget>
#include <QUrl>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** A day at the window, by keys alone; what counts is what the store holds afterwards. */
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_played = std::make_unique<PlayedWindow>(); }

    void theListIsJudgedAndTheFirstRequestShown()
    {
        const ui::RollOrder& order = requests().model().order();
        QVERIFY(!order.rows().empty());
        QVERIFY(order.staleRows(1).empty());
        QCOMPARE(review().number(), requests().currentNumber());
        QVERIFY(m_played->find<ui::DrillFrame>("drillFrame")->isDrill());
        QVERIFY(m_played->window().windowTitle().contains(u"訓練"_s));
    }

    void upAndDownGoFromRequestToRequest()
    {
        const QString first = requests().currentNumber();
        m_played->press(Qt::Key_Down);
        QVERIFY(requests().currentNumber() != first);
        QCOMPARE(review().number(), requests().currentNumber());
        m_played->press(Qt::Key_Up);
        QCOMPARE(review().number(), first);
    }

    void oneKeyApprovesTheCleanCaseAndGoesOn()
    {
        const QString number = chooseClean();
        const ReviewedRequest before = m_played->stored(number);
        m_played->press(Qt::Key_A);
        const Decision decision = m_played->stored(number).dossier.decision.value();
        QVERIFY(decision.complete);
        QCOMPARE(decision.need, std::optional(Need::Yes));
        QCOMPARE(decision.lines, before.suggested.lines);
        QCOMPARE(decision.opinion, before.suggested.opinion);
        QCOMPARE(decision.officer, u"見本太郎"_s);
        QVERIFY(requests().currentNumber() != number);
        QCOMPARE(review().number(), requests().currentNumber());
        QVERIFY(!listHolds(number)); // it is not open any more
        QVERIFY(m_played->find<ui::PlainLabel>("notice")->text().contains(number));
    }

    /** The list is empty afterwards: nobody may take what is still shown for a draft. */
    void theLastRequestOfAListStaysCompleted()
    {
        const QString number = chooseClean();
        auto* const search = m_played->find<QLineEdit>("search");
        search->setText(number);
        m_played->settle();
        QCOMPARE(requests().model().rowCount(), 1);
        m_played->press(Qt::Key_A);
        QCOMPARE(m_played->stored(number).dossier.decision.value().version, 1);
        QVERIFY(m_played->stored(number).dossier.decision.value().complete);
        m_played->press(Qt::Key_9); // every lane: there it stands, read anew
        QCOMPARE(review().number(), number);
        QVERIFY(!review().isTouched());
        search->clear();
        m_played->settle();
        QVERIFY(m_played->stored(number).dossier.decision.value().complete);
    }

    void leavingACompletedDecisionDoesNotOpenItAgain()
    {
        const QString number = chooseClean();
        m_played->press(Qt::Key_A);
        m_played->press(Qt::Key_9);
        QVERIFY(requests().select(number));
        m_played->settle();
        QTest::keyClick(&m_played->window(), Qt::Key_F6);
        QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
        QVERIFY(review().isTouched());
        m_played->press(Qt::Key_Down);
        QVERIFY(m_played->stored(number).dossier.decision.value().complete);
        QVERIFY(m_played->notice().contains(number));
    }

    void whatIsMissingIsAskedInPlaceAndNothingIsSaved()
    {
        const QString number = chooseUnheard();
        m_played->press(Qt::Key_A);
        const auto decision = m_played->stored(number).dossier.decision;
        QVERIFY(!decision || !decision->complete);
        QCOMPARE(requests().currentNumber(), number);
    }

    void zTakesTheLastDecisionBackAndComesBackToIt()
    {
        const QString number = chooseClean();
        m_played->press(Qt::Key_A);
        m_played->press(Qt::Key_Z);
        QVERIFY(!m_played->stored(number).dossier.decision.value().complete);
        QCOMPARE(requests().currentNumber(), number);
        QCOMPARE(review().number(), number);
        QVERIFY(listHolds(number));
    }

    void whatWasTypedIsADraftWhenTheOfficerGoesOn()
    {
        const QString number = chooseClean();
        QTest::keyClick(&m_played->window(), Qt::Key_F6);
        QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, u"電話で再確認。"_s);
        QApplication::sendEvent(QApplication::focusWidget(), &typed);
        QVERIFY(review().isTouched());
        m_played->press(Qt::Key_Down);
        const Decision draft = m_played->stored(number).dossier.decision.value();
        QVERIFY(!draft.complete);
        QVERIFY(draft.opinion.contains(u"電話で再確認。"_s));
        QVERIFY(requests().select(number));
        m_played->settle();
        QVERIFY(review().entry(false).opinion.value_or(draft.opinion).contains(u"電話で再確認。"_s));
    }

    void tabGoesDownTheContactForm()
    {
        (void)chooseClean();
        m_played->press(Qt::Key_C);
        QStringList visited;
        for (int step = 0; step < 5; ++step) {
            visited << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited,
            (QStringList{u"contactResult0"_s, u"contactMeans0"_s, u"contactPerson"_s, u"contactCircumstances0"_s,
                u"contactPurchasable"_s}));
    }

    void escapeGivesTheKeysBackToTheList()
    {
        (void)chooseClean();
        m_played->press(Qt::Key_C);
        QVERIFY(QApplication::focusWidget() != requests().list());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), requests().list());
        QTest::keyClick(&m_played->window(), Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), requests().list());
    }

    void eachFieldForGmisIsCopiedAndTickedInItsOrder()
    {
        const QString number = chooseClean();
        m_played->press(Qt::Key_A);
        m_played->press(Qt::Key_9); // every lane
        QVERIFY(requests().select(number));
        m_played->settle();
        m_played->press(Qt::Key_G);
        auto* const fields = m_played->find<QTableWidget>("gmisFields");
        QApplication::setActiveWindow(fields->window());
        const std::vector<GmisField> expected = m_played->gmisFields(number);
        QVERIFY(expected.size() > 4);
        for (std::size_t row = 0; row < expected.size(); ++row) {
            QTest::keyClick(fields, Qt::Key_Return);
            m_played->settle();
            QCOMPARE(QGuiApplication::clipboard()->text(), expected[row].value);
        }
        for (const GmisField& field : m_played->gmisFields(number)) {
            QVERIFY2(field.ticked && field.standing == GmisStanding::Missing, qPrintable(field.key));
        }
        QTest::keyClick(fields, Qt::Key_Space); // the last one was not typed after all
        m_played->settle();
        QVERIFY(!m_played->gmisFields(number).back().ticked);
    }

    void thePreviewShowsThePagesOfTheForm()
    {
        (void)chooseClean();
        m_played->press(Qt::Key_P);
        auto* const preview = m_played->find<QDialog>("preview");
        int pages = 0;
        for (const QLabel* const page : preview->findChildren<QLabel*>()) {
            pages += page->pixmap().isNull() ? 0 : 1;
        }
        QVERIFY(pages >= 1);
        preview->reject();
    }

    void lettersInTheSearchAreLetters()
    {
        const QString number = chooseClean();
        m_played->press(Qt::Key_Slash);
        auto* const search = m_played->find<QLineEdit>("search");
        QCOMPARE(QApplication::focusWidget(), search);
        QTest::keyClicks(search, u"a"_s);
        m_played->settle();
        QCOMPARE(search->text(), u"a"_s);
        QVERIFY(!m_played->stored(number).dossier.decision);
    }

    void aReportIsTakenInWhileTheOfficerGoesOn()
    {
        const int before = requests().model().order().count(ui::LaneChoice::All);
        m_played->window().importFiles({m_played->file(u"more.csv"_s,
            "管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"
            "UDR-99999999,2026/11/19 12:59,<b>新しい</b>病院,4710300064,都道府県・国確認中,400\n")});
        m_played->press(Qt::Key_Down);
        QCOMPARE(requests().model().order().count(ui::LaneChoice::All), before + 1);
        QVERIFY(requests().select(u"UDR-99999999"_s));
        m_played->settle();
        QCOMPARE(review().number(), u"UDR-99999999"_s);
    }

    void aReportThatIsDroppedOnTheWindowIsTakenIn()
    {
        const int before = requests().model().order().count(ui::LaneChoice::All);
        QMimeData report;
        report.setUrls({QUrl::fromLocalFile(m_played->file(u"dropped.csv"_s,
            "管理番号,申請日時,医療機関名,医療機関コード,対応ステータス,N95等マスク_要請枚数\n"
            "UDR-88888888,2026/11/19 12:58,落とした病院,4710300064,都道府県・国確認中,400\n"))});
        QDragEnterEvent enter({700, 400}, Qt::CopyAction, &report, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_played->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({700, 400}, Qt::CopyAction, &report, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_played->window(), &drop);
        m_played->settle();
        QCOMPARE(requests().model().order().count(ui::LaneChoice::All), before + 1);
        QMimeData words;
        words.setText(u"no file"_s);
        QDragEnterEvent other({700, 400}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_played->window(), &other);
        QVERIFY(!other.isAccepted());
    }

    void aBadFileIsNamedAndNothingElseHappens()
    {
        m_played->window().importFiles({m_played->file(u"bad.csv"_s, "a,b\n1,2\n")});
        m_played->settle();
        QVERIFY(m_played->find<ui::PlainLabel>("notice")->text().contains(u"bad.csv"_s));
    }

    void aStoreThatVanishesIsSaidAndTheWindowStays()
    {
        const QString number = chooseClean();
        QVERIFY(QDir(m_played->path(u"desk"_s)).removeRecursively());
        m_played->press(Qt::Key_A);
        QVERIFY(!m_played->find<ui::PlainLabel>("notice")->text().isEmpty());
        QCOMPARE(requests().currentNumber(), number);
    }

private:
    [[nodiscard]] ui::RequestPane& requests() { return m_played->window().requests(); }
    [[nodiscard]] ui::ReviewPane& review() { return m_played->window().review(); }
    [[nodiscard]] bool listHolds(const QString& number)
    {
        const ui::RequestModel& model = requests().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.numberAt(row) == number) {
                return true;
            }
        }
        return false;
    }
    QString chooseClean()
    {
        const QString number = m_played->numbersOf(Lane::Clean).value(0);
        if (number.isEmpty() || !requests().select(number)) {
            qFatal("no clean request");
        }
        m_played->settle();
        return number;
    }

    /** A request about which nobody has heard why it cannot buy for itself: D1 asks for that. */
    QString chooseUnheard()
    {
        for (const QString& number : m_played->numbersOf(Lane::Call)) {
            for (const Finding& finding : m_played->stored(number).review.findings) {
                if (finding.cause == u"circumstances_missing" && requests().select(number)) {
                    m_played->settle();
                    return number;
                }
            }
        }
        qFatal("everybody was heard");
    }

    std::unique_ptr<PlayedWindow> m_played;
};

SOSDESK_SUITE(WindowTest);
#include "test_window.moc"
