// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"
#include "core/review/figures.h"
#include "core/review/own_use.h"

#include <QJsonObject>

#include <optional>

namespace sosdesk {

// What can be doubtful about one item's weekly use (C10). Each gives the facts with its `cause`, or nothing.

/** Far above or below its own past weeks. A low figure of somebody whose stock is near empty is no wonder. */
[[nodiscard]] std::optional<QJsonObject> oddAgainstOwn(
    const Figures& figures, const OwnUse& own, const Plausibility& rule);

/** Far above or below the newest weekly survey's answers of facilities of its kind and size; as oddAgainstOwn(). */
[[nodiscard]] std::optional<QJsonObject> oddAgainstPeers(
    const Case& judged, Item item, const Figures& figures, const OwnUse& own);

/** What is typical of its peers; nothing when too few answered, or the survey is of another season. */
[[nodiscard]] const TypicalUse* peersOf(const Case& judged, Item item);

/** The outlook says a time in which stock ÷ use cannot run out, even without any purchase, or before which it must,
 *  even with all that can be bought. */
[[nodiscard]] std::optional<QJsonObject> contradictedOutlook(const Figures& figures, const Plausibility& rule);

/** Asked or was supplied again and again, while the stock it reported each week did not fall. Stocks near empty are
 *  no stock that does not fall, but a need that goes on. */
[[nodiscard]] std::optional<QJsonObject> stockThatNeverFalls(
    const Case& judged, Item item, const Figures& figures, const OwnUse& own);

} // namespace sosdesk
