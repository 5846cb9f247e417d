// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/board.h"

#include "core/desk/stock_suggested.h"
#include "ui/requests/request_model.h"
#include "ui/requests/request_pane.h"
#include "ui/shared/asking.h"
#include "ui/today/today_screen.h"
#include "ui/window/screens.h"
#include "ui/window/status_row.h"

namespace sosdesk::ui {

Board::Board(Asking& asking, DeskWorker::Clock clock, const DeskState& state, Places places, QObject* parent)
    : QObject(parent)
    , m_asking(asking)
    , m_clock(std::move(clock))
    , m_state(state)
    , m_places(places)
{
}

void Board::count()
{
    m_count = countDay(m_places.requests.model().order().roll(), dayOf(m_state.now));
    show();
}

void Board::renew()
{
    count();
    if (m_asked) {
        m_again = true;
    } else {
        ask();
    }
}

/** Each open request is judged for it, so not in a list that no day brings; 備蓄 reckons it there when it is opened. */
void Board::reckonSuggestions()
{
    constexpr int mostOpen = 5'000;
    if (m_count.left() > mostOpen) {
        return;
    }
    m_asking.ask(
        Turn::Long, [](Desk& desk) { return renewSuggestedStock(desk.office()); },
        [this](const Result<void>& done) {
            if (!done && done.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(done.error());
            }
        });
}

void Board::ask()
{
    m_asked = true;
    m_again = false;
    m_asking.ask(
        Turn::Read, [](Desk& desk) { return dayBoard(desk.office()); },
        [this](Result<DayBoard> board) {
            m_asked = false;
            if (!board) {
                Q_EMIT failed(board.error());
                return;
            }
            m_board = std::move(*board);
            show();
            if (m_again) {
                ask();
            }
        });
}

void Board::show()
{
    DeskState now = m_state;
    now.now = m_clock();
    const std::optional<Pace> pace = paceOf(m_board.completions, m_count.left(), now.now);
    m_places.status.setProgress(m_count.done, m_count.due);
    m_places.status.setForecast(pace);
    m_places.status.setDeadlines(openDeadlines(m_places.requests.model().order().roll(), now));
    m_places.screens.setBadge(Screen::Review, m_count.left());
    if (!m_places.today.isVisible()) {
        return; // it is shown anew when somebody goes there; a list of 200,000 changes many times a second
    }
    const RequestModel& model = m_places.requests.model();
    m_places.today.show({model.order().roll(), m_count, m_board, pace, now, model.split()});
}

} // namespace sosdesk::ui
