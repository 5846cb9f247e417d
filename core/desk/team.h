// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/team_round.h"
#include "core/hub/session.h"

namespace sosdesk {

class Office;

/** One whole round with the server on this thread: sends what waits, fetches what is new. The console's way; a window
 *  lets TeamRound speak on a thread of its own. Both clocks (attempt, success) are kept. */
[[nodiscard]] Result<TeamTally> syncWithHub(Office& office, HubSession& session);

/** The URL of the team server that is set up (setting `hub_url`); nothing while there is none. BadArgument. */
[[nodiscard]] Result<std::optional<HubUrl>> hubUrl(Office& office);

} // namespace sosdesk
