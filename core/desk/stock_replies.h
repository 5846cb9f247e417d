// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"
#include "core/desk/stock_booking.h"

namespace sosdesk {

/** What `stock entry` is told, before the lot is looked up. */
struct StockWords
{
    QString lot{};  ///< its id, or its number when only one lot has it
    QString item{}; ///< code; with `lot`, `useBy` and `place` it may be a new lot
    QString useBy{};
    QString place{};
    StockOrder order{};
};

/** What `stock share` is told. */
struct ShareWords
{
    QString item{};   ///< code
    QString method{}; ///< code; empty: equal cover
    QString cap{};    ///< code; empty: as asked
    Quantity reserve = 0;
    Quantity floor = 0;
    bool accept = false; ///< write the drafts; else only show
};

/** `stock`: items, lots with their age, what all open suggestions would leave; says loudly what is short. */
[[nodiscard]] Result<Reply> stockReply(Desk& desk);
/** `stock ledger`: the newest entries, of one item when @p item is not empty. */
[[nodiscard]] Result<Reply> stockLedgerReply(Desk& desk, const QString& item);
/** `stock entry`. BadArgument naming the option that cannot be used. */
[[nodiscard]] Result<Reply> stockEntryReply(Desk& desk, const StockWords& words);
/** `stock share`: what everybody would get of an item, and why; with `accept` written into drafts. BadArgument
 *  naming the option that cannot be used. */
[[nodiscard]] Result<Reply> stockShareReply(Desk& desk, const ShareWords& words);
/** `stock issue`: what is decided for a request leaves, the lots that expire first before. */
[[nodiscard]] Result<Reply> stockIssueReply(Desk& desk, const QString& number);

} // namespace sosdesk
