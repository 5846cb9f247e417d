// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/journal.h"
#include "core/domain/team.h"
#include "core/hub/connection.h"

#include <vector>

namespace sosdesk {

/** What was found in the server's chain of one prefecture. */
struct HubChain
{
    QString prefecture{};
    JournalReport report{};
};

/** A head of a prefecture's chain that was seen before: on this desk, on a day report, in an auditor's file. */
struct RememberedHead
{
    QString prefecture{};
    HubHead head{};
};

/** Reads every chain that the login may see as a stream and reckons it anew (PROMISES 3): edits, deletions, swaps and
 *  insertions by their sequence; a cut tail or a restored older dump against @p remembered (`cut_tail`), a chain that
 *  was made anew (`head_rewritten`); a decision that is not what the journal tells (`decision_changed`,
 *  `decision_missing`, `decision_unwitnessed`), where the login may read decisions.
 *
 *  A million entries take some seconds. Nothing is written; Offline, LoginRefused, ServerTooOld, ServerRefused.
 */
[[nodiscard]] Result<std::vector<HubChain>> verifyHub(
    HubConnection& hub, const std::vector<RememberedHead>& remembered = {});

} // namespace sosdesk
