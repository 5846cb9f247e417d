// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batch.h"
#include "core/desk/work_plan.h"
#include "tests/gui/played_window.h"
#include "tests/gui/work_shots.h"
#include "tests/shared/suite.h"
#include "ui/requests/lane_bar.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/requests/share_choice.h"
#include "ui/review/review_pane.h"
#include "ui/shared/preferences.h"
#include "ui/work/work_plan_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

using namespace sosdesk;
using namespace sosdesk::tests;
using namespace Qt::StringLiterals;

/** 分担 in the window: one's own share and everybody's, nobody's always, and the plan's form. */
class WorkSharesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_played = std::make_unique<PlayedWindow>(); }
    void cleanup() { m_played.reset(); }

    void withoutAPlanNothingOfItIsShown()
    {
        QVERIFY(!choice()->isVisible());
        const int all = rows();
        m_played->press(Qt::Key_M);
        QCOMPARE(rows(), all);
        QCOMPARE(m_played->notice(), u"担当の分担はまだありません。全員の要請を表示しています。"_s);
    }

    void whoHasNoLineIsToldSoAndComesBackFromAColleaguesShare()
    {
        (void)share({{u"鈴木"_s, {town(0)}, {}, {}}, {u"佐藤"_s, {town(1)}, {}, {}}});
        const int all = rows();
        m_played->press(Qt::Key_M);
        QCOMPARE(rows(), all);
        QCOMPARE(m_played->notice(), u"分担に「見本太郎」の行がありません。全員の要請を表示しています。"_s);
        m_played->window().requests().chooseShare(u"鈴木"_s);
        QVERIFY(rows() < all);
        m_played->press(Qt::Key_M);
        QCOMPARE(rows(), all);
        QCOMPARE(m_played->window().requests().shareName(), QString());
    }

    void aKeyShowsOnesOwnAndWhatIsNobodys()
    {
        const std::vector<ShareNumber> whole =
            share({{u"見本太郎"_s, {town(0)}, {}, {}}, {u"鈴木"_s, {town(1)}, {}, {}}});
        QVERIFY(choice()->isVisible());
        const auto own = std::count(whole.begin(), whole.end(), ShareNumber{1});
        const auto theirs = std::count(whole.begin(), whole.end(), ShareNumber{2});
        QVERIFY(own > 0 && theirs > 0);
        const int all = rows();
        m_played->press(Qt::Key_M);
        QCOMPARE(m_played->window().requests().shareName(), u"mine"_s);
        for (int row = 0; row < rows(); ++row) {
            QVERIFY(model().entryAt(row).share != 2);
        }
        QVERIFY(rows() < all);
        // The lanes count what is shown, and the choice is remembered.
        QCOMPARE(model().order().count(ui::LaneChoice::Open), rows());
        m_played->window().close();
        QCOMPARE(ui::loadPreferences(m_played->path(u"desk"_s)).share, u"mine"_s);
        m_played->reopen();
        m_played->settle();
        QCOMPARE(m_played->window().requests().shareName(), u"mine"_s);
        m_played->press(Qt::Key_M);
        QCOMPARE(rows(), all);
    }

    /** For one who is away: the colleague's share; what is another's can be opened and decided all the same. */
    void aColleaguesShareCanBeChosenAndAnyRequestOpened()
    {
        (void)share({{u"見本太郎"_s, {town(0)}, {}, {}}, {u"鈴木"_s, {town(1)}, {}, {}}});
        ui::RequestPane& pane = m_played->window().requests();
        QString theirs;
        for (int row = 0; row < rows(); ++row) {
            if (model().entryAt(row).share == 2) {
                theirs = model().numberAt(row);
                QVERIFY(model().detailAt(row).startsWith(u"［鈴木］"_s));
            }
        }
        pane.chooseShare(u"鈴木"_s);
        QVERIFY(pane.select(theirs));
        pane.chooseShare(u"mine"_s);
        QVERIFY(!pane.select(theirs));
        pane.reveal(theirs);
        m_played->settle();
        QCOMPARE(pane.currentNumber(), theirs);
        QCOMPARE(m_played->window().review().number(), theirs);
        QVERIFY(pane.shareName().isEmpty());
    }

    void theBoardCountsEachShare()
    {
        (void)share({{u"見本太郎"_s, {town(0)}, {}, {}}, {u"鈴木"_s, {town(1)}, {}, {}}});
        QTest::keyClick(&m_played->window(), Qt::Key_T, Qt::ControlModifier);
        m_played->settle();
        auto* const board = m_played->find<QTableView>("boardOfficers");
        QStringList names;
        for (int row = 0; row < board->model()->rowCount(); ++row) {
            names << board->model()->index(row, 0).data().toString();
        }
        QCOMPARE(names, (QStringList{u"未分担"_s, u"見本太郎"_s, u"鈴木"_s}));
        board->setFocus();
        board->selectRow(2);
        QTest::keyClick(board, Qt::Key_Return);
        m_played->settle();
        QVERIFY(m_played->window().requests().isVisible());
        QCOMPARE(m_played->window().requests().shareName(), u"鈴木"_s);
    }

    /** Shares are counted by whose a request is, and who has none by what was decided: the board says which. */
    void whoDecidesWithoutAShareIsCountedApart()
    {
        (void)share({{u"鈴木"_s, {town(1)}, {}, {}}});
        QVERIFY(m_played->window().requests().select(m_played->numbersOf(Lane::Clean).constFirst()));
        m_played->settle();
        m_played->press(Qt::Key_A);
        m_played->settle();
        QTest::keyClick(&m_played->window(), Qt::Key_T, Qt::ControlModifier);
        m_played->settle();
        const auto* const board = m_played->find<QTableView>("boardOfficers")->model();
        const int last = board->rowCount() - 1;
        QStringList texts;
        for (int column = 0; column < board->columnCount(); ++column) {
            texts << board->index(last, column).data().toString();
        }
        QCOMPARE(texts.front(), u"見本太郎"_s);
        QCOMPARE(texts.back(), u"分担外・判定 1件"_s);
    }

    /** The board counts what is open today of a share; what was searched for before would hide some of it. */
    void theBoardLeadsToWhatItCounts()
    {
        (void)share({{u"見本太郎"_s, {town(0)}, {}, {}}, {u"鈴木"_s, {town(1)}, {}, {}}});
        ui::RequestPane& pane = m_played->window().requests();
        pane.chooseShare(u"鈴木"_s);
        const QStringList open = listed();
        QVERIFY(!open.isEmpty());
        auto* const search = m_played->find<QLineEdit>("search");
        auto* const view = m_played->find<QComboBox>("view");
        for (int way = 0; way < 3; ++way) {
            pane.chooseShare(u"mine"_s);
            if (way == 0) {
                search->setText(u"そのような病院はない"_s);
            } else if (way == 1) {
                m_played->find<ui::LaneBar>("lanes")->choose(ui::LaneChoice::Done);
            } else {
                view->setCurrentIndex(view->findData(static_cast<int>(View::Recent)));
            }
            m_played->settle();
            QVERIFY(listed() != open);
            pane.showShare(u"鈴木"_s);
            m_played->settle();
            QCOMPARE(pane.shareName(), u"鈴木"_s);
            QCOMPARE(listed(), open);
        }
    }

    void thePlanIsMadeInItsForm()
    {
        QTest::keyClick(&m_played->window(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        auto* const dialog = m_played->find<ui::WorkPlanDialog>("workPlanDialog");
        auto* const table = m_played->find<QTableWidget>("workLines");
        table->item(0, 0)->setText(u"見本太郎"_s);
        m_played->find<QPushButton>("savePlan")->click();
        QVERIFY(m_played->find<QWidget>("planProblem")->isVisible());
        QVERIFY(dialog->isVisible());
        table->item(0, 1)->setText(town(0) + u"、どこかの町"_s);
        m_played->find<QPushButton>("addLine")->click();
        table->item(1, 0)->setText(u"<b>鈴木</b>"_s);
        table->item(1, 2)->setText(u"あ行"_s);
        table->item(1, 3)->setText(u"さ行"_s);
        m_played->find<QPushButton>("lineUp")->click();
        m_played->find<QPushButton>("savePlan")->click();
        m_played->settle();
        QVERIFY(m_played->window().findChild<QWidget*>(u"workPlanDialog"_s) == nullptr
            || !m_played->find<QWidget>("workPlanDialog")->isVisible());
        const WorkPlan kept = m_played->ask<WorkPlan>([](Desk& desk) { return workPlan(desk.office()); });
        QCOMPARE(kept.lines,
            (std::vector<WorkLine>{
                {u"<b>鈴木</b>"_s, {}, u"あ行"_s, u"さ行"_s}, {u"見本太郎"_s, {town(0), u"どこかの町"_s}, {}, {}}}));
        QVERIFY(choice()->isVisible());
        QVERIFY(choice()->findText(u"<b>鈴木</b>"_s) > 0); // as it is written
    }

    /** What stands in an open cell is saved, Enter saves nothing by itself, and Esc asks before it throws away. */
    void nothingTypedIntoThePlanIsLost()
    {
        QTest::keyClick(&m_played->window(), Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        auto* const dialog = m_played->find<ui::WorkPlanDialog>("workPlanDialog");
        auto* const table = m_played->find<QTableWidget>("workLines");
        table->item(0, 1)->setText(town(0));
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        table->editItem(table->item(0, 0));
        table->findChild<QLineEdit*>()->setText(u"sato"_s); // and the cell has not been left
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(m_played->find<QWidget>("planProblem")->isVisible());
        QCOMPARE(dialog->plan().lines.front().officer, u"sato"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the first editor
        table->editItem(table->item(0, 0));
        table->findChild<QLineEdit*>()->setText(u"suzuki"_s);
        m_played->find<QPushButton>("savePlan")->click(); // as its key does: the focus stays in the cell
        m_played->settle();
        const WorkPlan kept = m_played->ask<WorkPlan>([](Desk& desk) { return workPlan(desk.office()); });
        QCOMPARE(kept.lines.size(), std::size_t{1});
        QCOMPARE(kept.lines.front().officer, u"suzuki"_s);
    }

    /** A colleague changes the plan while somebody writes: the request under the pen stays. */
    void anotherPlanMovesNobodyToAnotherRequest()
    {
        (void)share({{u"見本太郎"_s, {town(0)}, {}, {}}, {u"鈴木"_s, {town(1)}, {}, {}}});
        m_played->press(Qt::Key_M);
        int own = 0;
        while (own < rows() && model().entryAt(own).share != 1) {
            ++own;
        }
        QVERIFY(own > 0 && own < rows()); // not the first, which a lost place falls back to
        const QString number = model().numberAt(own);
        QVERIFY(m_played->window().requests().select(number));
        m_played->settle();
        (void)share({{u"鈴木"_s, {town(0), town(1)}, {}, {}}, {u"見本太郎"_s, {u"どこかの町"_s}, {}, {}}});
        QCOMPARE(m_played->window().requests().currentNumber(), number);
    }

    void aBatchIsOfTheShareThatIsShown()
    {
        (void)share({{u"見本太郎"_s, {town(0)}, {}, {}}, {u"鈴木"_s, {town(1)}, {}, {}}});
        const auto planned = [this](const std::optional<ShareNumber>& of) {
            return m_played
                ->ask<BatchPlan>([of](Desk& desk) {
                    return planBatch(
                        desk.office(), [](std::size_t) { return std::size_t{0}; }, of);
                })
                .entries.size();
        };
        const std::size_t all = planned({});
        QVERIFY(planned(ShareNumber{1}) + planned(ShareNumber{2}) >= all); // nobody's are of both
        QVERIFY(planned(ShareNumber{1}) < all || planned(ShareNumber{2}) < all);
    }

    void theHandOverSheetIsShown()
    {
        (void)share({{u"見本太郎"_s, {town(0)}, {}, {}}});
        QTest::keyClick(&m_played->window(), Qt::Key_J, Qt::ControlModifier);
        m_played->settle();
        QVERIFY2(m_played->window().findChild<QWidget*>(u"preview"_s) != nullptr, qPrintable(m_played->notice()));
    }

    /** Every picture can be taken; SHOTS keeps them. */
    void allOfItCanBeDrawn()
    {
        m_played.reset(); // its language stands in nobody's way
        const QString kept = qEnvironmentVariable("SHOTS");
        const QTemporaryDir folder;
        for (const QString& path : shootWork(kept.isEmpty() ? folder.path() : kept)) {
            QVERIFY(!path.isEmpty() && QFileInfo(path).size() > 0);
        }
    }

private:
    ui::ShareChoice* choice() { return m_played->find<ui::ShareChoice>("share"); }
    const ui::RequestModel& model() { return m_played->window().requests().model(); }
    int rows() { return model().rowCount(); }
    QStringList listed()
    {
        QStringList numbers;
        for (int row = 0; row < rows(); ++row) {
            numbers << model().numberAt(row);
        }
        return numbers;
    }

    /** The town of the n-th different place of the list. */
    QString town(int wanted)
    {
        QStringList towns;
        for (int row = 0; row < rows() && towns.size() <= wanted; ++row) {
            const ReviewedRequest reviewed = m_played->stored(model().numberAt(row));
            const QString address = reviewed.dossier.facility ? reviewed.dossier.facility->address : QString();
            const QString name = address.left(address.indexOf(u'市') + 1);
            if (name.size() > 1 && !towns.contains(name)) {
                towns << name;
            }
        }
        if (towns.size() <= wanted) {
            qFatal("not so many towns");
        }
        return towns[wanted];
    }
    /** Makes a plan and gives the shares of the list. */
    std::vector<ShareNumber> share(std::vector<WorkLine> lines)
    {
        (void)m_played->ask<RecordedPlan>([lines = std::move(lines)](Desk& desk) -> Result<RecordedPlan> {
            SOSDESK_TAKE(WorkPlan plan, workPlan(desk.office()));
            plan.lines = lines;
            return setWorkPlan(desk.office(), plan);
        });
        m_played->window().reload();
        m_played->settle();
        std::vector<ShareNumber> shares;
        for (int row = 0; row < rows(); ++row) {
            shares.push_back(model().entryAt(row).share);
        }
        return shares;
    }

    std::unique_ptr<PlayedWindow> m_played;
};

SOSDESK_SUITE(WorkSharesTest);
#include "test_work_shares.moc"
