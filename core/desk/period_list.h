// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/period_order.h"
#include "core/desk/print_order.h"
#include "core/review/period_figures.h"

namespace sosdesk {

class Office;

/** The statistics of a period (要請, 要/否, quantities, median time to decision). */
[[nodiscard]] Result<Statistics> statistics(Office& office, const Period& period);
/** P1: N95 and gloves given from the stock in the period, ticked off by what PUSH has brought since. */
[[nodiscard]] Result<std::vector<TopUp>> topUps(Office& office, const Period& period);

/** Writes a list as .xlsx when @p file ends so, statistics as a page to be printed when it ends in .pdf (needs a
 *  QGuiApplication; NoFont, MissingGlyph), otherwise as CSV; whole or not at all, with its journal entry.
 *  Approved ones that nobody was told of stand in the problems of a publication list (P2). BadArgument for a period
 *  that ends before it begins; errors of storage. */
[[nodiscard]] Result<PaperOutcome> exportPeriod(Office& office, const PeriodOrder& order, const QString& file);

/** A name for the file that every system takes. */
[[nodiscard]] QString suggestedFileName(Office& office, const PeriodOrder& order);

} // namespace sosdesk
