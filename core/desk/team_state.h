// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/team.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace sosdesk {

class Office;

/** One field of a decision on which two officers differ, or which somebody changed; canonical texts. */
struct ConflictField
{
    QString field{};  ///< `need`, `method`, `opinion`, `overrideReason`, `complete`, `n95_mask.prefecture` …
    QString before{}; ///< empty: nothing
    QString mine{};
    QString theirs{};

    friend bool operator==(const ConflictField&, const ConflictField&) = default;
};

/** A conflict as the screen shows it. */
struct ConflictView
{
    DecisionConflict conflict{};
    QString facility{};
    std::vector<ConflictField> fields{}; ///< all that differ among the three; empty: both decided the same
    bool passes = false;                 ///< theirs stands and every rule still holds: one key closes it
};

/** A message that the server did not take, and why. */
struct RefusedMessage
{
    QString number{}; ///< the request or other object
    QString kind{};   ///< `decision`, `stock` …
    Instant at{};
    QString officer{};
    QJsonArray violations{}; ///< rule, cause, item, facts: wording::refusedMessage() words it; empty after a conflict
    bool conflict = false;   ///< somebody was faster: see the conflicts
};

/** How this desk stands with the team server. Reads the store only; never waits for the network. */
struct TeamState
{
    QString url{};                         ///< as a person may see it; empty: no server is set up
    std::optional<Instant> attempt{};      ///< the last one
    std::optional<Instant> success{};      ///< the last one that went through
    QString problem{};                     ///< nameOf() the error of the last attempt; empty when it went well
    QString problemDetail{};               ///< technical words, for a tooltip
    qint64 skewSeconds = 0;                ///< this desk's clock against the server's; shown from ±60 on
    QString serverVersion{};               ///< of PostgreSQL
    QString login{};                       ///< as whom the server knows this desk
    bool firstPullDone = false;            ///< until then lists are not the whole
    QString firstPullKind{};               ///< what is being fetched first: `facility`, `weekly` …
    qint64 firstPullRows = 0;              ///< fetched of it so far
    std::optional<HubHead> head{};         ///< newest head of the server's journal that was seen
    qint64 unsent = 0;                     ///< messages queued or sent and not answered
    std::vector<ConflictView> conflicts{}; ///< oldest first
    std::vector<RefusedMessage> refused{}; ///< newest first, of the last 30 days
    std::vector<OpenRequest> open{};       ///< what others have open, as of the last success
};

[[nodiscard]] Result<TeamState> teamState(Office& office);

} // namespace sosdesk
