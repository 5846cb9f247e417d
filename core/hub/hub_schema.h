// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/hub/connection.h"
#include "core/policy/policy_shelf.h"

namespace sosdesk {

/** The newest schema of the team server that this program knows; what hello() is told. */
inline constexpr int currentHubSchema = 1;

/** What the server judges by beside its functions. */
struct HubRules
{
    const PolicyShelf& policies;
    int reservationDays = 14; ///< how long before the day of the stock list a promise still reserves (D7)
};

/** Makes an empty database a team server: roles, tables, functions, row-level security, and @p rules.
 * It is for @p mode alone, for ever: drills and live work share no server (DOMAIN 4).
 *
 *  The login is a superuser, or has CREATEROLE and owns the database: then it becomes a member of sosdesk_migrator, and
 *  backupSeesAll() is false. BadArgument (`hub`) when the database is one already or not in UTF-8;
 *  ServerTooOld, ServerRefused. All or nothing.
 */
[[nodiscard]] Result<void> initialiseHub(HubConnection& hub, const HubRules& rules, Mode mode);

/** Brings a team server to the newest schema and its functions and rules to this program's; gives the schema it had.
 *  For members of sosdesk_migrator. One migration at a time: a second one waits. ServerNewer when the server is ahead
 *  of the program: nothing is touched. A server that was restored from a backup becomes usable by it. */
[[nodiscard]] Result<int> migrateHub(HubConnection& hub, const HubRules& rules);

/** Whether the role of backups may read past row-level security; else `pg_dump` refuses. Only a superuser can grant it:
 *  `ALTER ROLE sosdesk_backup BYPASSRLS`. */
[[nodiscard]] Result<bool> backupSeesAll(HubConnection& hub);

/** What the server is for. */
[[nodiscard]] Result<Mode> hubMode(HubConnection& hub);

} // namespace sosdesk
