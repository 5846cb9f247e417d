// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window.h"

#include "core/desk/day_list.h"
#include "core/desk/list_filter.h"
#include "core/desk/review_request.h"
#include "core/wording/messages.h"
#include "ui/papers/papers.h"
#include "ui/requests/judging.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/shared/fonts.h"
#include "ui/window/deciding.h"
#include "ui/window/drill_frame.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_row.h"
#include "ui/window/welcome.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int tickMilliseconds = 1'000;

} // namespace

Window::Window(DeskWorker& worker, DeskWorker::Clock clock, QString folder, DayList list)
    : m_worker(worker)
    , m_asking(worker, this)
    , m_clock(std::move(clock))
    , m_folder(std::move(folder))
    , m_preferences(loadPreferences(m_folder))
    , m_state(list.state)
{
    setObjectName(QStringLiteral("window"));
    setAcceptDrops(true);
    build(m_state);
    makeActions();
    connectParts();
    resize(ems(this, 105), ems(this, 66));
    restoreGeometry(m_preferences.geometry);
    m_split->restoreState(m_preferences.splitter);
    m_requests->setRoll(std::move(list.roll), dayOf(m_state.now), list.recent);
    showProgress();
    m_requests->focusList();
    m_judging->wake();
    auto* const tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this] {
        m_status->setNow(m_clock());
        m_requests->setNow(m_clock());
    });
    m_requests->setNow(m_clock());
    tick->start(tickMilliseconds);
}

void Window::build(const DeskState& state)
{
    setWindowTitle(state.mode == Mode::Drill ? tr("審査デスク ［訓練］") : tr("審査デスク"));
    m_frame = new DrillFrame(this);
    auto* const inner = new QWidget(m_frame);
    m_status = new StatusRow(inner);
    m_split = new QSplitter(Qt::Horizontal, inner);
    m_split->setObjectName(QStringLiteral("split"));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_requests = new RequestPane(m_state.items, m_split);
    m_review = new ReviewPane(m_state.items, m_split);
    m_split->addWidget(m_requests);
    m_split->addWidget(m_review);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({ems(this, 34), ems(this, 74)});
    m_stack = new QStackedWidget(inner);
    auto* const welcome = new Welcome(m_stack);
    m_stack->addWidget(m_split);
    m_stack->addWidget(welcome);
    connect(welcome, &Welcome::drillWanted, this, &Window::makeDrill);
    connect(welcome, &Welcome::importWanted, this, &Window::chooseFiles);
    m_notice = new NoticeBar(inner);
    m_notice->setHints(tr("↑↓ 選ぶ　A 要・完了　D 否　L 保留　C 聞き取り　B 一括　Z 取消　/ 検索　F1 キー一覧"));
    auto* const column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_status);
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    m_frame->setInner(inner);
    m_frame->setDrill(state.mode == Mode::Drill);
    setCentralWidget(m_frame);
    m_status->show(state);
    m_papers = new Papers(m_asking, *m_notice, this);
    m_judging = new Judging(m_worker, *m_requests, this);
    m_deciding = new Deciding(m_asking, *m_requests, *m_review, *m_notice, m_state.items, this);
}

void Window::connectParts()
{
    connect(m_requests, &RequestPane::currentChanged, this, &Window::showRequest);
    connect(m_requests, &RequestPane::opened, m_review, &ReviewPane::focusQuantities);
    connect(m_requests, &RequestPane::recentWanted, this, &Window::reload);
    connect(m_deciding, &Deciding::outdated, this, &Window::readAgain);
    connect(m_deciding, &Deciding::backWanted, this, &Window::goBackTo);
    connect(m_deciding, &Deciding::failed, this, &Window::trouble);
    connect(m_deciding, &Deciding::patched, this, [this] {
        showProgress();
        m_judging->wake();
    });
    connect(m_review, &ReviewPane::printWanted, this, [this](const QString& number) {
        m_papers->preview({PrintedForm::ResponseForm, {{number}, {}, {}}}, tr("回答票"));
    });
    connect(m_review, &ReviewPane::gmisEntryWanted, this, &Window::showGmisEntry);
    connect(m_review, &ReviewPane::left, m_requests, &RequestPane::focusList);
    connect(m_review, &ReviewPane::nextWanted, this, [this] { m_requests->goBy(1); });
    connect(&m_asking, &Asking::answered, this, &Window::settle);
    connect(m_papers, &Papers::failed, this, &Window::trouble);
    connect(m_judging, &Judging::patched, this, &Window::showProgress);
    connect(m_judging, &Judging::finished, this, &Window::settle);
    connect(m_judging, &Judging::stopped, this, &Window::trouble);
}

void Window::reload()
{
    m_asking.ask(Turn::Read, dayList, [this](Result<DayList> list) {
        if (!list) {
            trouble(list.error());
            return;
        }
        m_state = list->state;
        m_status->show(m_state);
        m_frame->setDrill(m_state.mode == Mode::Drill);
        setWindowTitle(m_state.mode == Mode::Drill ? tr("審査デスク ［訓練］") : tr("審査デスク"));
        m_requests->setRoll(std::move(list->roll), dayOf(m_state.now), list->recent);
        showProgress();
        m_judging->wake();
        if (!m_requests->currentNumber().isEmpty()) {
            showRequest(m_requests->currentNumber());
        }
    });
}

void Window::showRequest(const QString& number)
{
    m_deciding->keepDraft();
    m_wanted = number;
    if (number.isEmpty()) {
        m_review->clear();
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
        [this, number](const Result<ReviewedRequest>& reviewed) { take(reviewed, number); });
}

void Window::goBackTo(const QString& number)
{
    if (!m_requests->select(number) || m_wanted == number) {
        showRequest(m_requests->currentNumber()); // nothing else became current: what is shown is out of date
    }
}

void Window::take(const Result<ReviewedRequest>& reviewed, const QString& number)
{
    if (number != m_wanted) {
        return; // the officer has gone on
    }
    if (!reviewed) {
        trouble(reviewed.error());
        return;
    }
    m_review->show(*reviewed);
    Q_EMIT reviewShown(number);
}

/** Counted over what is due today, whatever the list shows. */
void Window::showProgress()
{
    int due = 0;
    int done = 0;
    const Roll& roll = m_requests->model().order().roll();
    for (const RollEntry& entry : roll.entries) {
        if (belongsTo(View::Today, entry, dayOf(m_state.now)) && entry.processingDay
            && *entry.processingDay <= dayOf(m_state.now)) {
            ++due;
            done += isDone(entry) ? 1 : 0;
        }
    }
    m_status->setProgress(done, due);
    m_stack->setCurrentIndex(roll.entries.empty() ? 1 : 0);
}

void Window::trouble(const Error& error)
{
    m_notice->say(NoticeBar::Weight::Trouble, wording::message(error));
}

bool Window::isSettled() const
{
    return m_asking.open() == 0 && !m_judging->isAtWork();
}

void Window::settle()
{
    if (isSettled()) {
        Q_EMIT settled();
    }
}

void Window::showGmisEntry(const QString& number)
{
    const Roll& roll = m_requests->model().order().roll();
    const auto row = m_requests->model().order().find(number);
    const auto entry = std::find_if(roll.entries.begin(), roll.entries.end(),
        [&row](const RollEntry& candidate) { return row && candidate.row == *row; });
    if (entry != roll.entries.end()) {
        m_papers->showGmisEntry(number, roll.wordsOf(entry->name));
    }
}

/** Escape that nobody else wanted: back to the list, where the letters are keys. */
void Window::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        m_requests->focusList();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void Window::closeEvent(QCloseEvent* event)
{
    m_deciding->keepDraft(); // the worker writes it before it ends
    keepPreferences();
    QMainWindow::closeEvent(event);
}

} // namespace sosdesk::ui
