// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/day_board.h"
#include "core/desk/desk_state.h"
#include "core/desk/pace.h"
#include "ui/today/day_count.h"

#include <QWidget>

namespace sosdesk::ui {

class BoardList;
struct BoardRow;
class FigureBox;
class PlainLabel;

/** What the board of 17:00 shows. */
struct TodayFacts
{
    const Roll& roll;
    const DayCount& count;
    const DayBoard& board;
    const std::optional<Pace>& pace;
    const DeskState& state;
    const WorkSplit& split;
};

/** 今日: what is left, how fast it goes and when it will be done, by lane and by officer; what earlier days left, what
 *  came after 13:00, and what is still open behind the decisions. Its keys are its actions(). */
class TodayScreen : public QWidget
{
    Q_OBJECT

public:
    explicit TodayScreen(QWidget* parent);

    void show(const TodayFacts& facts);
    /** How the desk stands with the team server, in words; empty while none is set up. */
    void setServer(const QString& text);

Q_SIGNALS:
    void requestWanted(const QString& number);
    void laneWanted(sosdesk::Lane lane);
    /** An officer of the plan, or `none`. */
    void shareWanted(const QString& name);

private:
    void build();
    void showFigures(const TodayFacts& facts);
    void showLanes(const TodayFacts& facts);
    [[nodiscard]] static std::vector<BoardRow> sharesOf(const TodayFacts& facts);
    void showOfficers(const TodayFacts& facts);
    void showRequests(BoardList& list, const Roll& roll, const std::vector<std::uint32_t>& entries);
    void showServer();
    void showEnds(BoardList& list, const std::vector<OpenEnd>& ends, Day today);

    FigureBox* m_left;
    FigureBox* m_done;
    FigureBox* m_pace;
    FigureBox* m_forecast;
    BoardList* m_lanes;
    BoardList* m_officers;
    BoardList* m_leftovers;
    BoardList* m_late;
    BoardList* m_untold;
    BoardList* m_unentered;
    PlainLabel* m_unsent;
    qint64 m_waiting = 0; ///< messages for a server, whether or not there is one
    QString m_server;
};

} // namespace sosdesk::ui
