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
    bool outlookFits = true;        ///< C2
    std::optional<Quantity> free{}; ///< the prefecture's stock without this request; nothing without a stock list
    QString overlap{};              ///< what was or will be sent within C3's window
    Verdict overlapVerdict = Verdict::Ok;

    /** How many weeks the stock lasts, in tenths; nothing when nobody knows, or nothing is used. */
    [[nodiscard]] std::optional<Quantity> tenthsOfWeeks() const;
};

/** The rows for @p shown, in their order. The figures are those that the checks used (C2, C5, C9), else the request's.
 */
[[nodiscard]] std::vector<ItemFacts> itemFactsOf(
    const ReviewedRequest& reviewed, const std::vector<Item>& shown, const ItemCatalogue& items);

} // namespace sosdesk::ui
