// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** What the officer enters; what is left out stays as the draft has it. */
struct DecisionEntry
{
    std::optional<Need> need{};
    std::optional<Method> method{};
    std::vector<DecisionLine> lines{}; ///< replaces the lines of these items
    bool suggested = false;            ///< start from S1's proposal, the advised method and the composed opinion
    std::optional<QString> opinion{};
    std::optional<QString> overrideReason{};
    bool complete = false;
    bool inBatch = false;
    /** The version of the request that was looked at: another one by now is a Conflict for completing, and a draft
     *  leaves its changes open. Nothing: whichever there is. */
    std::optional<int> requestVersion{};

    friend bool operator==(const DecisionEntry&, const DecisionEntry&) = default;
};

} // namespace sosdesk
