// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/lot_choice.h"
#include "core/domain/stock_entry.h"

#include <vector>

namespace sosdesk {

class Office;

/** An entry as somebody gives it. */
struct StockOrder
{
    StockLot lot{}; ///< by its id; without one by item, lot, use-by date and place, and made when it is new
    StockReason reason = StockReason::Received;
    Quantity pieces = 0; ///< as typed, see changeOf()
    QString note{};      ///< needed for a correction
    QString request{};   ///< for which request; may be empty
};

/** What was entered, and what is left of the items concerned: also when more is promised than there is. */
struct BookedStock
{
    OperationId operation{};
    std::vector<StockEntry> entries{};
    std::vector<StockLot> lots{};         ///< of the entries, as they are now
    std::vector<StockBalance> balances{}; ///< of every item
};

/** Enters a change of one lot: lot, ledger, journal and outbox in one transaction. BadArgument for `pieces` that
 *  the reason cannot mean or the lot does not have, a correction without a `note`, a `lot` that is not there, a new one
 *  without a `place`; UnknownRequest. A count below what is reserved is entered: it is the truth. */
[[nodiscard]] Result<BookedStock> bookStock(Office& office, const StockOrder& order);

/** Which lots would give what is decided for a request, here or in G-MIS, and still lies there, those that expire first
 *  first. Empty when nothing does: it was issued, or its delivery left before the stock list was taken. RuleViolated
 *  when no 要 stands (D9). */
[[nodiscard]] Result<std::vector<LotChoice>> lotsFor(Office& office, const QString& number);

/** Enters that what lotsFor() tells has left (出庫), in one act. RuleViolated when a lot is missing: nothing is entered
 *  then. */
[[nodiscard]] Result<BookedStock> issueStock(Office& office, const QString& number);

} // namespace sosdesk
