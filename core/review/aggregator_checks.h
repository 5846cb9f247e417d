// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/checks.h"

namespace sosdesk {

/** A1: as few of the aggregator's institutions ask as have a short outlook. One row for the request; none for other
 *  channels. */
[[nodiscard]] Findings checkInstitutions(const Case& judged);

/** What C3, C4 and C9 found about an aggregator's request goes by the ids A2, A3 and A4; of other channels nothing
 *  changes. */
void nameForAggregator(const Case& judged, Finding& finding);

} // namespace sosdesk
