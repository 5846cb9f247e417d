// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"
#include "core/domain/facility.h"
#include "core/domain/item.h"

#include <QString>

#include <vector>

namespace sosdesk {

/** What a facility of the watch list said when something was offered to it. The codes stand in the store: never rename.
 */
enum class OfferOutcome { Accepted, Declined, NoAnswer, CallBack };

template <>
struct CodeTable<OfferOutcome>
{
    static constexpr std::array rows = {std::pair{OfferOutcome::Accepted, std::string_view("accepted")},
        std::pair{OfferOutcome::Declined, std::string_view("declined")},
        std::pair{OfferOutcome::NoAnswer, std::string_view("no_answer")},
        std::pair{OfferOutcome::CallBack, std::string_view("call_back")}};
};

/** Pieces of an item that were offered. */
struct OfferLine
{
    Item item{};
    Quantity pieces = 0;

    friend bool operator==(const OfferLine&, const OfferLine&) = default;
};

/** An offer from the prefecture's stock to a facility of the watch list (W1–W3): when, by whom, and what came of it. */
struct WatchOffer
{
    FacilityCode facility{};
    Day surveyDay{}; ///< of the answer that it is about
    Instant at{};
    QString officer{};
    OfferOutcome outcome = OfferOutcome::NoAnswer;
    std::vector<OfferLine> lines{};
    QString note{};

    friend bool operator==(const WatchOffer&, const WatchOffer&) = default;
};

} // namespace sosdesk
