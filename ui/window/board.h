// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/day_board.h"
#include "core/desk/desk_state.h"
#include "core/desk/desk_worker.h"
#include "ui/today/day_count.h"

#include <QObject>

namespace sosdesk::ui {

class Asking;
class RequestPane;
class Screens;
class StatusRow;
class TodayScreen;

/** Keeps what the window tells of the day's work true: the head of the window, the numbers in the rail and 今日. */
class Board : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        RequestPane& requests;
        StatusRow& status;
        TodayScreen& today;
        Screens& screens;
    };

    /** @p state is that of the window; all of it lives as long as the window. */
    Board(Asking& asking, DeskWorker::Clock clock, const DeskState& state, Places places, QObject* parent);

    /** The list has changed: counts anew. */
    void count();
    /** Something was decided, printed or taken in: also asks the desk what is open behind the decisions. */
    void renew();
    /** What all open suggestions together would take of the stock is reckoned anew: after the list was read. */
    void reckonSuggestions();

Q_SIGNALS:
    void failed(const sosdesk::Error& error);

private:
    void ask();
    void show();

    Asking& m_asking;
    DeskWorker::Clock m_clock;
    const DeskState& m_state;
    Places m_places;
    DayCount m_count;
    DayBoard m_board;
    bool m_asked = false;
    bool m_again = false; ///< something happened since the desk was asked
};

} // namespace sosdesk::ui
