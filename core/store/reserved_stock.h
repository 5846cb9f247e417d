// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/store/database.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** When the newest stock list was taken, which says what is really there. */
struct StockListing
{
    Day day{};
    QString at{}; ///< the moment as stored; empty when there are only entries, which nobody counted

    friend bool operator==(const StockListing&, const StockListing&) = default;
};

/** What is promised of the prefecture's stock and still lies in it.
 *
 *  Reckoned anew only after somebody acted: of 200,000 requests a year some 8,000 are looked at each time. */
class ReservedStock
{
public:
    /** Pieces by item, from @p keepDays before the day of the list on, without those for @p exceptRequest.
     *
     *  Reserved is what completed 要 decisions that nobody took back (D9) take from the prefecture's stock, and what
     *  G-MIS closed with, whoever decided there. A reservation ends with the goods: with what the ledger shows as
     * issued for the request; with the shipment that the distribution list shows before the day of the list; and, by
     * the piece, with its delivery when that left before the list was taken: on an earlier day, or on the same day and
     * told here before the list was imported. What came back for the request is reserved again. */
    [[nodiscard]] Result<std::map<Item, Quantity>> sums(
        Database& database, const StockListing& list, int keepDays, const QString& exceptRequest);
    /** Another store. */
    void forget() { m_known.reset(); }

private:
    struct Line
    {
        Item item{};
        Quantity pieces = 0;
    };
    /** As it was after one act. */
    struct Known
    {
        qint64 act = 0;
        StockListing list{};
        int keepDays = 0;
        std::map<Item, Quantity> sums{};
        QHash<QString, std::vector<Line>> byRequest{};
    };

    [[nodiscard]] static Known reckon(Database& database, const StockListing& list, int keepDays);

    std::optional<Known> m_known;
};

/** What left for one request and lies in no lot any more, by the same rule. */
[[nodiscard]] Result<std::map<Item, Quantity>> goneBefore(
    Database& database, const StockListing& list, const QString& request);

} // namespace sosdesk
