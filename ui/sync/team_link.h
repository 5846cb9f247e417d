// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/team_worker.h"
#include "ui/sync/keyring.h"

#include <QObject>
#include <QTimer>

namespace sosdesk::ui {

class Asking;

/** The window's line to the team server: which server, with what password, and when it is spoken with. Nothing here
 *  waits. */
class TeamLink : public QObject
{
    Q_OBJECT

public:
    TeamLink(Asking& asking, Keyring keyring, QObject* parent);

    /** Reads anew which server is set up, at the start and when it or the store became another, and speaks with it. */
    void renew();
    /** Tries now. */
    void speak();
    /** Which request is open here; told when the officer has stayed at it for a moment. */
    void setOpen(const QString& number);
    /** A password that somebody typed; @p keep: also in the keyring. */
    void use(const QString& password, bool keep);
    /** Another place for passwords, for tests. */
    void setKeyring(Keyring keyring) { m_keyring = std::move(keyring); }

    /** As a person sees it; empty: none is set up. */
    [[nodiscard]] const QString& server() const { return m_shown; }
    /** The server refused who we said we are. */
    [[nodiscard]] bool needsPassword() const { return m_needsPassword; }
    /** A password was given, and that was refused. */
    [[nodiscard]] bool wasRefused() const { return m_needsPassword && m_hadPassword; }

Q_SIGNALS:
    /** A round is over, is under way, or there is another server: how the desk stands has changed. */
    void moved(const sosdesk::TeamNews& news);
    /** The server wants a password that nobody has given. */
    void passwordWanted();
    void failed(const sosdesk::Error& error);

private:
    void take(const TeamNews& news);
    void call(const QString& password);

    Asking& m_asking;
    Keyring m_keyring;
    QTimer m_stayed;
    QString m_number;
    QString m_url;
    QString m_shown;
    bool m_needsPassword = false;
    bool m_hadPassword = false;
    TeamWorker m_worker; ///< last: its thread tells us
};

} // namespace sosdesk::ui
