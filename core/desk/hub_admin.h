// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"

#include <functional>
#include <optional>

namespace sosdesk {

/** The password of @p whom: at attempt 0 the one that is kept for them, empty when none is; later what somebody types.
 *  Nothing: nobody answers. */
using AskPassword = std::function<std::optional<QString>(const QString& whom, int attempt)>;

/** The way to a team server for its administrator. */
struct HubDoor
{
    QString url{}; ///< without a password
    AskPassword ask{};
};

/** A person as they are typed in. */
struct HubUserWords
{
    QString login{};
    QString name{};
    QString prefecture{};
    QString role{}; ///< `officer` when empty
};

// The verbs of `hub`. BadArgument (`hub`, `login` …), Offline, LoginRefused, ServerUntrusted, ServerTooOld,
// ServerNewer, ServerRefused.

/** Makes an empty database the team server of @p mode (`drill` or `live`, never guessed), with the rules of this
 * office's policies. */
[[nodiscard]] Result<Reply> hubInitReply(Desk& desk, const HubDoor& door, const QString& mode);
[[nodiscard]] Result<Reply> hubMigrateReply(Desk& desk, const HubDoor& door);
/** Reads the server's journals anew, against the heads that this store remembers and those of @p anchors: a file with
 *  `prefecture sequence hash` a line, or none. Exit code 8 when something was changed. */
[[nodiscard]] Result<Reply> hubVerifyReply(Desk& desk, const HubDoor& door, const QString& anchors);
/** Asks for the new person's password as attempt 1. */
[[nodiscard]] Result<Reply> hubUserAddReply(Desk& desk, const HubDoor& door, const HubUserWords& words);
[[nodiscard]] Result<Reply> hubUserDisableReply(Desk& desk, const HubDoor& door, const QString& login);
[[nodiscard]] Result<Reply> hubUsersReply(Desk& desk, const HubDoor& door);

} // namespace sosdesk
