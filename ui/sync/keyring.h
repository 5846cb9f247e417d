// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace sosdesk::ui {

/** Where passwords are kept between two sessions: the keyring of the system, and nowhere else (PROMISES 1). Each is
 *  found by the server as a person sees it. Both answer later, in the window's thread. */
struct Keyring
{
    /** Tells the password, or nothing when there is none or no keyring; not when @p context is gone by then. */
    std::function<void(QObject* context, const QString& server, std::function<void(const QString& password)> take)>
        read;
    std::function<void(const QString& server, const QString& password)> write;
};

[[nodiscard]] Keyring systemKeyring();

} // namespace sosdesk::ui
