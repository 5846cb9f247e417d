// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/act.h"
#include "core/desk/desk_worker.h"
#include "core/desk/team_state.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace sosdesk {
struct TeamNews;
}

namespace sosdesk::ui {

class Asking;
class ConflictPanel;
class NoticeBar;
class PasswordDialog;
class Renewal;
class RequestPane;
class StatusRow;
class SyncScreen;
class TeamLink;
class TeamStrip;
class TodayScreen;

/** The other officers, as far as the window shows them: how the desk stands with the server, who has what open, whose
 *  decision came first, and what they did meanwhile. */
class Team : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        RequestPane& requests;
        StatusRow& status;
        SyncScreen& sync;
        TeamStrip& strip;
        TodayScreen& today;
        NoticeBar& notice;
    };

    /** All of these live as long as @p window, over which panels stand. */
    Team(Asking& asking, DeskWorker::Clock clock, const ItemCatalogue& items, Places places, QWidget* window);

    /** Another server is set up: at the start, too. */
    void renew();
    /** Tries the server now. */
    void speak();
    /** The request that is shown: others see that it is open here. */
    void setOpen(const QString& number);
    /** X: the conflict about the current request, or the oldest one. */
    void solve();
    void solve(const QString& number);
    [[nodiscard]] TeamLink& link() const { return *m_link; }

Q_SIGNALS:
    /** Others changed something about these. */
    void changed(const QStringList& numbers);
    /** Others changed so much that the list is to be read anew. */
    void manyChanged();
    /** Entries of the list were read anew. */
    void patched();
    /** A conflict is closed, with @p act of this officer unless it is empty. */
    void settled(const QString& number, const sosdesk::Act& act);
    /** The screen 同期 is to be shown. */
    void syncWanted();
    void settingsWanted();
    void failed(const sosdesk::Error& error);

private:
    void connectParts();
    void stand();
    void show(const TeamState& state);
    void take(const TeamNews& news);
    void tell(const TeamNews& news);
    void askForPassword();

    Asking& m_asking;
    DeskWorker::Clock m_clock;
    Places m_places;
    TeamLink* m_link;
    Renewal* m_renewal;
    ConflictPanel* m_panel;
    PasswordDialog* m_password;
    TeamState m_state;
    bool m_lockedOut = false; ///< said that a password is needed, and not yet that it did
    QTimer m_wrote;           ///< something was written here a moment ago
    bool m_asked = false;
    bool m_again = false; ///< something happened since the desk was asked
};

} // namespace sosdesk::ui
