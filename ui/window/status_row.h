// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk_state.h"
#include "core/desk/open_deadlines.h"
#include "core/desk/pace.h"
#include "ui/shared/tone.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sosdesk::ui {

class PlainLabel;

/** The head of the window: the day, how long until 17:00 and what is due before, how far the day's work is, what was
 * taken in, and the mode.
 */
class StatusRow : public QWidget
{
    Q_OBJECT

public:
    explicit StatusRow(QWidget* parent);

    void show(const DeskState& state);
    /** The clock, every second or so. */
    void setNow(Instant now);
    /** Of the requests that are due today. */
    void setProgress(int done, int due);
    /** What is open and due at another moment than the day's work. */
    void setDeadlines(std::vector<OpenDeadline> deadlines);
    /** Nothing: too little is known. */
    void setForecast(const std::optional<Pace>& pace);
    /** How the desk stands with the team server; an empty @p text: there is none. */
    void setServer(const QString& text, Tone tone, const QString& explanation);

Q_SIGNALS:
    /** Somebody wants to see more of that. */
    void serverChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void makeRoom();
    void showDeadlines();

    QLabel* m_day;
    QLabel* m_clock;
    QLabel* m_leftHead;
    QLabel* m_left;
    PlainLabel* m_others;
    QProgressBar* m_bar;
    QLabel* m_progress;
    QLabel* m_forecast;
    QLabel* m_report;
    QPushButton* m_server;
    QLabel* m_mode;
    std::optional<Instant> m_decideBy;
    Instant m_now{};
    std::vector<OpenDeadline> m_deadlines;
};

} // namespace sosdesk::ui
