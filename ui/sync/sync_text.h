// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sync_state.h"
#include "ui/imports/file_outcome.h"
#include "ui/sync/text_table.h"

namespace sosdesk::ui {

// How the desk stands to the world outside, in words.

/** `14:05（27分前）`, on another day `11/24 14:05（1日前）`. */
[[nodiscard]] QString ageText(Instant at, Instant now);
/** The sentence for an error that is known by its name only. */
[[nodiscard]] QString problemText(const QString& name);
[[nodiscard]] TextRow rowOf(const SourceState& source, Instant now);
[[nodiscard]] TextRow rowOf(const ImportTrace& trace, Instant now);
[[nodiscard]] TextRow rowOf(const DecisionMessage& message, Instant now);
/** The rows of an import that were refused or are odd, as the list of them shows them. */
[[nodiscard]] FileOutcome outcomeOf(const ImportTrace& trace, const std::vector<ListedRow>& rows);
/** How many messages stand at each stage: `下書き 2 · 未送信 14`. */
[[nodiscard]] QString stagesText(const std::vector<DecisionMessage>& messages);

} // namespace sosdesk::ui
