// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/hub_admin.h"

#include <chrono>
#include <memory>

namespace sosdesk {

/** A console's line to the team server: the verb `sync --hub`, once or again and again. */
class TeamLine
{
public:
    /** To the server of @p door, or of the setting `hub_url` when it names none; nothing when neither does.
     *  BadArgument. Connects at the first sync(). */
    [[nodiscard]] static Result<std::unique_ptr<TeamLine>> to(Desk& desk, const HubDoor& door);

    /** One round. A refused login asks for the password once more, by typing. What was done is in `team`; the exit code
     *  is 4 when decisions came too late, 2 when something was refused; of a failure the error's. */
    [[nodiscard]] Reply sync(Desk& desk);
    /** How long to leave the server alone after failures: 1 s, doubled up to a minute; none when the last round went
     *  well. */
    [[nodiscard]] std::chrono::milliseconds backOff() const;
    /** Waits at most @p length until another desk sent something; false when nothing came, at once after a failure. */
    bool waitForNews(std::chrono::milliseconds length);

    ~TeamLine();
    TeamLine(const TeamLine&) = delete;
    TeamLine& operator=(const TeamLine&) = delete;

private:
    struct Ends; ///< what a console need not know of the network

    explicit TeamLine(std::unique_ptr<Ends> ends);

    std::unique_ptr<Ends> m_ends;
};

/** The open conflicts: before, mine and theirs, field by field. */
[[nodiscard]] Result<Reply> conflictsReply(Desk& desk);
/** Closes the conflict of @p number: `theirs` stays, or `mine` is decided again on top of it, by the rules of today.
 *  BadArgument; UnknownRequest when there is none; a violation ends with 2 and changes nothing. */
[[nodiscard]] Result<Reply> settleConflictReply(Desk& desk, const QString& number, const QString& take);

} // namespace sosdesk
