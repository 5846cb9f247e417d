// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window.h"

#include "core/desk/day_list.h"
#include "core/desk/review_request.h"
#include "core/wording/messages.h"
#include "ui/papers/papers.h"
#include "ui/requests/judging.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/change_strip.h"
#include "ui/review/review_pane.h"
#include "ui/shared/fonts.h"
#include "ui/shared/reading_area.h"
#include "ui/sync/team_strip.h"
#include "ui/today/today_screen.h"
#include "ui/window/actions.h"
#include "ui/window/arrivals.h"
#include "ui/window/board.h"
#include "ui/window/deciding.h"
#include "ui/window/drill_frame.h"
#include "ui/window/notice_bar.h"
#include "ui/window/pages.h"
#include "ui/window/recording.h"
#include "ui/window/screens.h"
#include "ui/window/second_looks.h"
#include "ui/window/shares.h"
#include "ui/window/status_row.h"
#include "ui/window/team.h"
#include "ui/window/welcome.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sosdesk::ui {
namespace {

constexpr int tickMilliseconds = 1'000;

} // namespace

Window::Window(DeskWorker& worker, DeskWorker::Clock clock, QString folder, DayList list)
    : m_worker(worker)
    , m_asking(worker, this, list.state.mode)
    , m_clock(std::move(clock))
    , m_folder(std::move(folder))
    , m_preferences(loadPreferences(m_folder))
    , m_state(list.state)
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    build(m_state);
    m_actions = new Actions(m_requests, this);
    makeActions();
    connectParts();
    resize(ems(this, 105), ems(this, 66));
    restoreGeometry(m_preferences.geometry);
    m_split->restoreState(m_preferences.splitter);
    m_requests->chooseShare(m_preferences.share);
    m_shares->take(std::move(list.plan), m_state.officer);
    m_requests->setRoll(std::move(list.roll), dayOf(m_state.now), list.recent);
    showDay();
    focusScreen();
    m_arrivals->watch();
    m_team->renew();
    auto* const tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &Window::tick);
    this->tick();
    tick->start(tickMilliseconds);
    auto* const minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_looks, [this] { m_looks->freeze(true); });
    minute->start(60 * tickMilliseconds);
}

void Window::build(const DeskState& state)
{
    setWindowTitle(state.mode == Mode::Drill ? tr("審査デスク ［訓練］") : tr("審査デスク"));
    m_frame = new DrillFrame(this);
    auto* const inner = new QWidget(m_frame);
    m_status = new StatusRow(inner);
    m_screens = new Screens(inner);
    m_stack = new QStackedWidget(m_screens);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setObjectName(QStringLiteral("split"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_requests = new RequestPane(m_state.items, m_split);
    auto* const side = new QWidget(m_split);
    auto* const others = new TeamStrip(side);
    auto* const strip = new ChangeStrip(m_asking, m_state.items, side);
    m_review = new ReviewPane(m_state.items, side);
    m_requests->setInUse([this] { return m_review->isInUse(); });
    auto* const sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(others);
    sideColumn->addWidget(strip);
    sideColumn->addWidget(m_review, 1);
    m_split->addWidget(m_requests);
    m_split->addWidget(side);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({ems(this, 34), ems(this, 74)});
    m_today = new TodayScreen(inner);
    m_screens->add(Screen::Today, QStringLiteral("today"), tr("今日"), m_today);
    m_screens->add(Screen::Review, QStringLiteral("review"), tr("審査"), m_stack);
    auto* const area = new ReadingArea(m_stack);
    auto* const welcome = new Welcome(area);
    area->setWidget(welcome);
    area->setFocusProxy(welcome);
    m_stack->addWidget(m_split);
    m_stack->addWidget(area);
    connect(welcome, &Welcome::drillWanted, this, &Window::makeDrill);
    connect(welcome, &Welcome::importWanted, this, [this] { m_arrivals->choose(); });
    connect(welcome, &Welcome::serverWanted, this, &Window::openSettings);
    m_notice = new NoticeBar(inner);
    m_notice->setHints(tr("↑↓ 選ぶ　A 要・完了　D 否　L 保留　C 聞き取り　B 一括　Z 取消　/ 検索　F1 キー一覧"));
    auto* const column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_status);
    column->addWidget(m_screens, 1);
    column->addWidget(m_notice);
    m_frame->setInner(inner);
    m_frame->setDrill(state.mode == Mode::Drill);
    setCentralWidget(m_frame);
    m_status->show(state);
    m_pages = new Pages(m_asking, m_state.items, *m_screens, *m_notice);
    m_screens->show(Screen::Review);
    auto* const recording = new Recording(m_asking, *m_review, *m_notice, this);
    connect(recording, &Recording::changed, this, &Window::recordChanged);
    connect(recording, &Recording::noted, this, [this](const QString& number) { m_deciding->noteWritten(number); });
    connect(recording, &Recording::failed, this, &Window::trouble);
    connect(recording, &Recording::done, this, [this](const Act& act) { m_deciding->remember(act, false); });
    m_looks = new SecondLooks(m_asking, *strip, *m_notice, this);
    m_arrivals = new Arrivals(m_asking, *m_notice, this);
    m_papers = new Papers(m_asking, *m_notice, this);
    m_shares = new Shares(m_asking, {*m_requests, *m_papers, *m_notice}, this);
    m_judging = new Judging(m_worker, *m_requests, this);
    m_deciding = new Deciding(m_asking, *m_requests, *m_review, *m_notice, m_state.items, this);
    m_board = new Board(m_asking, m_clock, m_state, {*m_requests, *m_status, *m_today, *m_screens}, this);
    m_team = new Team(m_asking, m_clock, m_state.items,
        {*m_requests, *m_status, m_pages->sync(), *others, *m_today, *m_notice}, this);
}

void Window::showRequest(const QString& number)
{
    m_deciding->keepDraft();
    m_wanted = number;
    m_team->setOpen(number);
    if (number.isEmpty()) {
        m_review->clear();
        m_looks->clear();
        return;
    }
    readAgain(number);
}

void Window::readAgain(const QString& number)
{
    if (number != m_wanted) {
        return;
    }
    m_asking.ask(
        Turn::Read, [number](Desk& desk) { return reviewRequest(desk.office(), number); },
        [this, number](const Result<ReviewedRequest>& reviewed) {
            if (number != m_wanted) {
                return; // the officer has gone on
            }
            if (!reviewed) {
                trouble(reviewed.error());
                return;
            }
            m_review->show(*reviewed);
            m_looks->show(*reviewed);
            Q_EMIT reviewShown(number);
        });
}

void Window::goBackTo(const QString& number)
{
    if (!m_requests->select(number) || m_wanted == number) {
        showRequest(m_requests->currentNumber()); // nothing else became current: what is shown is out of date
    }
}

void Window::reveal(const QString& number)
{
    m_screens->show(Screen::Review);
    if (m_requests->model().order().find(number)) {
        m_requests->reveal(number);
    } else { // it has only just come in
        m_revealing = number;
        reload();
    }
}

void Window::recordChanged(const QString& number)
{
    readAgain(number);
    m_deciding->renew(number);
}

void Window::trouble(const Error& error)
{
    m_notice->say(NoticeBar::Weight::Trouble, wording::message(error));
}

bool Window::isSettled() const
{
    return !m_turning && m_asking.open() == 0 && !m_judging->isAtWork();
}

void Window::settle()
{
    if (isSettled()) {
        Q_EMIT settled();
    }
}

void Window::showGmisEntry(const QString& number)
{
    m_papers->showGmisEntry(number, m_requests->nameOf(number));
}

/** Escape that nobody else wanted: back to the list, where the letters are keys. */
void Window::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_screens->show(Screen::Review);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void Window::closeEvent(QCloseEvent* event)
{
    m_review->writeOpenNote();
    m_pages->keepTyped();
    m_deciding->keepDraft(); // the worker writes it before it ends
    keepPreferences();
    QMainWindow::closeEvent(event);
}

} // namespace sosdesk::ui
