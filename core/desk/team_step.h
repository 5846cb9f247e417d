// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hub/session.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace sosdesk {

class Office;

/** What came of a round. */
struct TeamTally
{
    qint64 sent = 0;              ///< acts that the server accepted
    qint64 sentRows = 0;          ///< imported rows that were told
    qint64 received = 0;          ///< rows that changed something here
    qint64 conflicts = 0;         ///< decisions of this desk that came too late
    qint64 refused = 0;           ///< acts that the server refused
    qint64 left = 0;              ///< rows of the server that this program could not use
    std::set<QString> requests{}; ///< about which something was received
    bool hasOthers = false;       ///< something was received that is about no one request

    [[nodiscard]] bool movedNothing() const { return sent + sentRows + received + conflicts + refused == 0; }
};

/** What the stages of a round tell each other. */
struct TeamShared
{
    TeamTally tally{};
    HubCaller caller{};
    HubWelcome welcome{};
};

/** Something to say to the server, and what is done with the answer. */
struct TeamStep
{
    std::function<Result<void>(HubSession& session)> ask{}; ///< in the thread that may wait
    std::function<Result<void>(Office& office)> take{};     ///< in the store's thread, when ask went well
};

/** Gives its next step, nothing when it has no more to say in this round. In the store's thread. */
using TeamStage = std::function<Result<std::optional<TeamStep>>(Office& office)>;

// The stages of a round, in their order.
[[nodiscard]] TeamStage greetingStage(const std::shared_ptr<TeamShared>& shared);
/** Imported facts of this desk (requests, facilities, distributions, lots, holidays, surveys), in parts. */
[[nodiscard]] TeamStage partsStage(const std::shared_ptr<TeamShared>& shared);
/** What officers did here, an act at a time, in order. */
[[nodiscard]] TeamStage actsStage(const std::shared_ptr<TeamShared>& shared);
/** What is new on the server; with @p onlyFirst nothing when this desk has met it before. */
[[nodiscard]] TeamStage pullStage(const std::shared_ptr<TeamShared>& shared, bool onlyFirst);
/** Tells which request is open here, and asks who else has what open. */
[[nodiscard]] TeamStage openStage(const std::shared_ptr<TeamShared>& shared, const QString& openHere);

} // namespace sosdesk
