// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/team_step.h"

#include <memory>
#include <vector>

namespace sosdesk {

/** One round with the team server: greet, send what waits, fetch what is new; a step at a time, so that the store's
 *  thread never waits for the network.
 *
 *  turn() runs where the store lives, speak() where waiting is allowed, never both at once:
 *  `while (turn(office) is true) speak(session);`. What a turn has taken is durable; a round that ends in the middle
 *  goes on there with the next one.
 */
class TeamRound
{
public:
    /** @p openHere: the request that this desk has open, which others see; empty: none. */
    explicit TeamRound(const QString& openHere = {});
    ~TeamRound();
    TeamRound(const TeamRound&) = delete;
    TeamRound& operator=(const TeamRound&) = delete;

    /** Takes the answer to what was said and prepares what is said next; false when the round is done. The error of
     *  what was said, or of the store; Cancelled by Office::pause(). Keeps both clocks. */
    [[nodiscard]] Result<bool> turn(Office& office);
    /** Says it. Touches no store. */
    void speak(HubSession& session);

    [[nodiscard]] const TeamTally& tally() const { return m_shared->tally; }

private:
    [[nodiscard]] Result<bool> next(Office& office);

    std::shared_ptr<TeamShared> m_shared;
    std::vector<TeamStage> m_stages;
    std::size_t m_at = 0;
    std::optional<TeamStep> m_step{};
    Result<void> m_said{};
};

} // namespace sosdesk
