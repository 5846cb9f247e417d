// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/intake/cell_reader.h"
#include "core/intake/report.h"

#include <string>

namespace sosdesk {

/** The request of a wide row; ask cells.isGood() whether it is to be taken. */
[[nodiscard]] Request requestFrom(CellReader& cells, Channel channel);

/** The same of an aggregator, with the counts of its institutions. */
[[nodiscard]] AggregatedRequest aggregatedFrom(CellReader& cells);
/** What tells the rows of aggregators apart: the number, else name and day. */
[[nodiscard]] std::string aggregatedKey(CellReader& cells);

/** One row of the long form: the request it belongs to, with at most one line. */
[[nodiscard]] Request requestPartFrom(CellReader& cells);

/** Puts the lines in the order of item numbers, so that the order of columns or rows makes no difference. */
void sortByItem(Request& request);

/** Warns about a request in reception that asks for nothing. */
void warnIfNothingAsked(CellReader& cells, const Request& request);

} // namespace sosdesk
