// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review_request.h"

#include <vector>

namespace sosdesk::ui {

/** A figure as the checks used it. */
struct ShownFigure
{
    std::optional<Quantity> value{};
    QString from{}; ///< `request`, `weekly`, `heard`
};

/** What one row of the table tells of an item, apart from what is decided. */
struct ItemFacts
{
    ItemDescription item{};
    ShownFigure stock{};
    ShownFigure weeklyUse{};
    ShownFigure purchase{};
    Quantity asked = 0;
    QString outlook{};
    bool outlookFits = true;             ///< C2
    std::optional<Quantity> free{};      ///< the prefecture's stock without this request; nothing without a stock list
    Quantity reserved = 0;               ///< promised to others and not gone yet
    std::optional<Quantity> elsewhere{}; ///< what the suggestions of all other open requests of today would take
    QString overlap{};                   ///< what was or will be sent within C3's window
    Verdict overlapVerdict = Verdict::Ok;

    /** How many weeks the stock lasts, in tenths; nothing when nobody knows, or nothing is used. */
    [[nodiscard]] std::optional<Quantity> tenthsOfWeeks() const;
    /** What would be free if this request got @p prefecture and every other open one what is suggested; may be below
     *  zero. Nothing while that is not reckoned. */
    [[nodiscard]] std::optional<Quantity> afterAll(Quantity prefecture) const;
};

/** The rows for @p shown, in their order. The figures are those that the checks used (C2, C5, C9), else the request's.
 */
[[nodiscard]] std::vector<ItemFacts> itemFactsOf(
    const ReviewedRequest& reviewed, const std::vector<Item>& shown, const ItemCatalogue& items);

/** A row in words: what is asked, available and, after @p prefecture pieces from the prefecture's stock, left of it. */
[[nodiscard]] QString summaryOf(const ItemFacts& facts, Quantity prefecture);

/** How the suggestions are reckoned, and, on a line of its own, what all of them together would leave too little of. */
[[nodiscard]] QString remarkOf(int weeks, const QStringList& suggestions, const QStringList& shortages);

} // namespace sosdesk::ui
