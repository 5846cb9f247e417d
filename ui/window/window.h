// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/day_list.h"
#include "core/desk/desk_worker.h"
#include "ui/shared/asking.h"
#include "ui/shared/preferences.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace sosdesk::ui {

class Actions;
class Arrivals;
class Board;
class Deciding;
class DrillFrame;
class Judging;
class NoticeBar;
class Pages;
class Papers;
class RequestPane;
class ReviewPane;
class Screens;
class SecondLooks;
class Shares;
class StatusRow;
class Team;
class TodayScreen;

/** The window: a rail of screens, among them list and review side by side. It asks the desk through the worker and
 * shows what comes back; whatever is asked, the officer may go on. It is of one store: when the mode is turned, another
 * one takes its place, so that nothing typed or queued gets into the other store. */
class Window : public QMainWindow
{
    Q_OBJECT

public:
    /** @p worker lives as long as the window; @p folder is its data folder, where the window keeps how it looks. */
    Window(DeskWorker& worker, DeskWorker::Clock clock, QString folder, DayList list);
    void reload();
    void tellMode(); ///< 「有事（本番）に切り替えました」
    void importFiles(const QStringList& files);
    [[nodiscard]] bool isImporting() const;
    /** Nothing is asked for that is not shown, and every request of the list is judged. */
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] RequestPane& requests() const { return *m_requests; }
    [[nodiscard]] ReviewPane& review() const { return *m_review; }

Q_SIGNALS:
    /** The other store is open: a window with its list is to take the place of this one, from the event loop. */
    void turned(const sosdesk::DayList& list);
    void settled();                          ///< everything that was asked for is shown
    void reviewShown(const QString& number); ///< in the review pane

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build(const DeskState& state);
    void connectParts();
    void makeActions();
    void showRequest(const QString& number);
    /** The same request, when it is still the one that is wanted: what was typed stays. */
    void readAgain(const QString& number);
    void goBackTo(const QString& number);
    void showGmisEntry(const QString& number);
    void openSettings();
    void takeAppearance(const Preferences& preferences);
    void keepPreferences();
    void turnMode();
    void makeDrill();
    void trouble(const Error& error);
    void reveal(const QString& number);
    void recordChanged(const QString& number);
    void showDay();
    void tick();
    void focusScreen();
    void tellSeen();
    void settle();

    DeskWorker& m_worker;
    Asking m_asking;
    DeskWorker::Clock m_clock;
    QString m_folder;
    Preferences m_preferences;
    DeskState m_state;
    DrillFrame* m_frame = nullptr;
    StatusRow* m_status = nullptr;
    RequestPane* m_requests = nullptr;
    ReviewPane* m_review = nullptr;
    NoticeBar* m_notice = nullptr;
    QSplitter* m_split = nullptr;
    Judging* m_judging = nullptr;
    QStackedWidget* m_stack = nullptr; ///< 審査, or the welcome while the desk is empty
    Actions* m_actions = nullptr;
    Arrivals* m_arrivals = nullptr;
    Pages* m_pages = nullptr;
    Papers* m_papers = nullptr;
    SecondLooks* m_looks = nullptr;
    Screens* m_screens = nullptr;
    TodayScreen* m_today = nullptr;
    Board* m_board = nullptr;
    Deciding* m_deciding = nullptr;
    Team* m_team = nullptr;
    Shares* m_shares = nullptr;
    QString m_revealing; ///< a request to lead to as soon as the list has it
    QString m_wanted;    ///< the request that was asked for last
    bool m_turning = false;
};

} // namespace sosdesk::ui
