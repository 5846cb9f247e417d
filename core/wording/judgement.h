// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/review/decision_rules.h"
#include "core/review/finding.h"
#include "core/review/opinion.h"

#include <QString>

namespace sosdesk::wording {

/** What a check found, in one line with the numbers, dates and source that it used. */
[[nodiscard]] QString evidence(const Finding& finding, const ItemCatalogue& items);

/** What a decision still lacks, and what to do about it. */
[[nodiscard]] QString message(const Violation& violation, const ItemCatalogue& items);

/** The opinion (都道府県意見) that the facts allow, worded by their templates and not longer than these say. What
 * nobody heard is left out, so that D1 still asks for it; of what was heard at length the end is cut off first. */
[[nodiscard]] QString composeOpinion(const OpinionFacts& facts, const ItemCatalogue& items);
/** Whether @p opinion is that one, whatever count and day of the distributions it tells. */
[[nodiscard]] bool isComposedFrom(const QString& opinion, const OpinionFacts& facts, const ItemCatalogue& items);

} // namespace sosdesk::wording
