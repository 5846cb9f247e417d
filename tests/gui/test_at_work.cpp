// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/decision_entry.h"
#include "core/desk/roll.h"
#include "tests/gui/played_window.h"
#include "tests/shared/suite.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

namespace {

/** Somebody else's decision, as it is stored by a round with the server. */
void decideElsewhere(PlayedWindow& played, const QString& number, Need need)
{
    DecisionEntry entry;
    entry.need = need;
    entry.suggested = true;
    entry.complete = true;
    if (need == Need::No) {
        entry.opinion = u"在庫が十分にあるため"_s;
    }
    const auto outcome =
        played.ask<DecisionOutcome>([number, entry](Desk& desk) { return decide(desk.office(), number, entry); });
    QVERIFY(outcome.operation);
}

void patchAround(PlayedWindow& played, const QString& number)
{
    played.window().requests().patch(played.ask<Roll>([number](Desk& desk) -> Result<Roll> {
        SOSDESK_TAKE(const auto rows, rowsAround(desk.office(), number));
        return judgeRows(desk.office(), rows);
    }));
    played.settle();
}

} // namespace

/** What goes on around an officer who is at work moves nobody and leaves nothing old in sight. */
class AtWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoTypesStaysInTheRequestThatAnotherCompletes()
    {
        PlayedWindow played;
        const QStringList clean = played.numbersOf(Lane::Clean);
        const QString& number = clean.at(2);
        played.window().requests().select(number);
        played.settle();
        auto* const opinion = played.find<QTextEdit>("opinion");
        opinion->setFocus();
        QTest::keyClicks(opinion, u"first half "_s);
        decideElsewhere(played, number, Need::Yes);
        patchAround(played, number);
        QCOMPARE(played.window().requests().currentNumber(), number);
        QVERIFY(!played.find<ui::PlainLabel>("overtaken")->isVisible()); // nobody has read it anew yet
        played.window().reload();
        played.settle();
        QCOMPARE(played.window().review().number(), number);
        QCOMPARE(QApplication::focusWidget(), opinion);
        QTest::keyClicks(opinion, u"second half"_s);
        QVERIFY(opinion->toPlainText().contains(u"first half second half"_s));
        const auto* const strip = played.find<ui::PlainLabel>("overtaken");
        QVERIFY(strip->isVisible());
        QVERIFY2(
            strip->text().startsWith(u"11/19 14:00 に 見本太郎 が「要」で完了しました"_s), qPrintable(strip->text()));
        played.press(Qt::Key_Down); // whoever goes on is told, and what was typed is kept
        QVERIFY(played.window().review().number() != number);
        QVERIFY(!strip->isVisible());
        QCOMPARE(played.stored(number).dossier.decision.value().version, 1);
        QVERIFY(!played.window().review().isTouched());
        patchAround(played, number);
        QCOMPARE(played.window().requests().model().order().rowOf(
                     played.window().requests().model().order().find(number).value()),
            -1);
    }

    void whoOnlyLooksIsLedOnByTheList()
    {
        PlayedWindow played;
        const QString number = played.numbersOf(Lane::Clean).value(2);
        played.window().requests().select(number);
        played.settle();
        played.window().requests().focusList();
        decideElsewhere(played, number, Need::Yes);
        patchAround(played, number);
        QVERIFY(played.window().requests().currentNumber() != number);
    }

    void theNextDayBeginsByItselfAndMovesNobody()
    {
        PlayedWindow played;
        const auto lateOf = [&] { return played.window().requests().model().order().count(ui::LaneChoice::Late); };
        const int late = lateOf();
        QVERIFY(late > 0);
        const QString number = played.window().review().number();
        auto* const opinion = played.find<QTextEdit>("opinion");
        opinion->setFocus();
        QTest::keyClicks(opinion, u"night "_s);
        played.setNow(u"2026-11-20T00:00:01");
        QTRY_COMPARE(lateOf(), 0);
        played.settle();
        QCOMPARE(played.window().review().number(), number);
        QCOMPARE(QApplication::focusWidget(), opinion);
        QTest::keyClicks(opinion, u"and day"_s);
        QVERIFY(opinion->toPlainText().contains(u"night and day"_s));
        QCOMPARE(played.find<QLabel>("timeLeft")->text(), u"16:59"_s); // the countdown of the new day
    }

    void theGmisPanelShowsWhatIsDecidedNow()
    {
        PlayedWindow played;
        const QString number = played.numbersOf(Lane::Clean).value(0);
        played.window().requests().select(number);
        played.settle();
        played.press(Qt::Key_A);
        played.window().requests().reveal(number);
        played.settle();
        played.press(Qt::Key_G);
        auto* const fields = played.find<QTableWidget>("gmisFields");
        const auto rowOfNeed = [&] { return fields->findItems(u"要否"_s, Qt::MatchContains).value(0)->row(); };
        QCOMPARE(fields->item(rowOfNeed(), 2)->text(), u"要"_s);
        decideElsewhere(played, number, Need::No);
        played.window().reload();
        played.settle();
        QCOMPARE(fields->item(rowOfNeed(), 2)->text(), u"否"_s);
        fields->selectRow(rowOfNeed());
        QTest::keyClick(fields, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"否"_s);
        const auto labels = fields->window()->findChildren<ui::PlainLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const ui::PlainLabel* label) { return label->text().contains(u"決定が変わりました"_s); }));
    }

    void theNextCallCountsFromNow()
    {
        PlayedWindow played;
        played.press(Qt::Key_C);
        played.setNow(u"2026-11-19T14:40");
        const auto redial = [&] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
            return played.find<QLineEdit>("contactRedial")->text();
        };
        QTRY_COMPARE(redial(), u"14:55"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        played.press(Qt::Key_L);
        auto* const until = played.find<QLineEdit>("holdUntil");
        until->setText(u"14:30"_s); // has passed: tomorrow's
        const QString number = played.window().review().number();
        QTest::keyClick(until, Qt::Key_Return);
        played.settle();
        QCOMPARE(played.stored(number).hold.until, instantFromIso(u"2026-11-20T14:30"));
    }

    void sortingKeepsTheRequest()
    {
        PlayedWindow played;
        played.window().requests().goBy(2);
        played.settle();
        const QString number = played.window().requests().currentNumber();
        auto* const table = qobject_cast<QTableView*>(played.window().requests().list());
        for (const int column : {1, 3, 4}) {
            table->sortByColumn(column, Qt::AscendingOrder);
            played.settle();
            QCOMPARE(played.window().requests().currentNumber(), number);
            QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
            QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
        }
        QCOMPARE(played.window().review().number(), number);
    }
};

SOSDESK_SUITE(AtWorkTest);
#include "test_at_work.moc"
