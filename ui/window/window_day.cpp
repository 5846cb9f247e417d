// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day's list on its way into the window, and which screen is seen.

#include "core/desk/day_list.h"
#include "ui/papers/papers.h"
#include "ui/requests/judging.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/review/review_pane.h"
#include "ui/today/today_screen.h"
#include "ui/window/actions.h"
#include "ui/window/board.h"
#include "ui/window/drill_frame.h"
#include "ui/window/pages.h"
#include "ui/window/screens.h"
#include "ui/window/shares.h"
#include "ui/window/status_row.h"
#include "ui/window/window.h"

#include <QStackedWidget>

#include <utility>

namespace sosdesk::ui {
namespace {

constexpr std::int64_t retryMicros = 60'000'000;

} // namespace

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
        m_requests->setNow(m_state.now);
        m_shares->take(std::move(list->plan), m_state.officer);
        m_requests->setRoll(std::move(list->roll), dayOf(m_state.now), list->recent);
        showDay();
        m_papers->renewGmisEntry();
        if (const QString revealed = std::exchange(m_revealing, {}); !revealed.isEmpty()) {
            m_requests->reveal(revealed);
        }
        if (!m_requests->currentNumber().isEmpty()) {
            showRequest(m_requests->currentNumber());
        }
    });
}

/** The clock, every second: lists, lanes and board follow it by themselves into the afternoon and the next day. */
void Window::tick()
{
    const Instant now = m_clock();
    m_status->setNow(now);
    m_requests->setNow(now);
    m_review->setNow(now);
    if (now < m_state.turnsAt) {
        return;
    }
    m_state.turnsAt = {now.micros + retryMicros}; // until the answer tells the next one
    reload();
}

/** After the list was set: the numbers of the day, and what is stale in it is judged. */
void Window::showDay()
{
    m_board->renew();
    m_board->reckonSuggestions();
    const int page = m_requests->model().order().roll().entries.empty() ? 1 : 0;
    if (page != m_stack->currentIndex()) {
        m_stack->setCurrentIndex(page);
        tellSeen();
        if (m_screens->current() == Screen::Review) {
            focusScreen();
        }
    }
    m_judging->wake();
}

/** While the desk is empty, the welcome stands where the review is. */
void Window::tellSeen()
{
    const Screen current = m_screens->current();
    const bool isHidden = current == Screen::Review && m_stack->currentIndex() != 0;
    m_actions->setSeen(isHidden ? std::nullopt : std::optional(current));
}

/** The keys go to the screen that is shown. */
void Window::focusScreen()
{
    tellSeen();
    if (m_screens->current() == Screen::Review) {
        m_stack->currentIndex() == 0 ? m_requests->focusList() : m_stack->currentWidget()->setFocus();
        return;
    }
    if (!m_pages->enter(m_screens->current())) {
        m_board->renew();
        m_today->setFocus();
    }
}

} // namespace sosdesk::ui
