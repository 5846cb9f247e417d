// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/hub/connection.h"

#include <vector>

namespace sosdesk {

/** What a login may do on the team server (PROMISES 2). */
enum class HubRole { Officer, Viewer, Auditor };

template <>
struct CodeTable<HubRole>
{
    static constexpr std::array rows = {std::pair{HubRole::Officer, std::string_view("officer")},
        std::pair{HubRole::Viewer, std::string_view("viewer")},
        std::pair{HubRole::Auditor, std::string_view("auditor")}};
};

/** One person with a login of their own; shared logins are not for records. */
struct HubUser
{
    QString login{};
    QString prefecture{}; ///< two digits; `00` for an auditor of all
    HubRole role = HubRole::Officer;
    QString name{}; ///< as others read it
    bool disabled = false;

    friend bool operator==(const HubUser&, const HubUser&) = default;
};

/** Gives a person a login, or lets a disabled one in again, with @p password (hashed here: it never reaches the
 *  server's log). For members of sosdesk_migrator. BadArgument (`login`, also when it is no person's of ours;
 *  `prefecture`, `name`, `password`); ServerRefused. */
[[nodiscard]] Result<void> addHubUser(HubConnection& hub, const HubUser& user, const QString& password);
/** Shuts a login out and ends its sessions; what it did stays. BadArgument (`login`) when nobody has it. */
[[nodiscard]] Result<void> disableHubUser(HubConnection& hub, const QString& login);
/** Everybody, by prefecture and login. */
[[nodiscard]] Result<std::vector<HubUser>> hubUsers(HubConnection& hub);

} // namespace sosdesk
