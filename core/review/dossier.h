// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/check_tick.h"
#include "core/domain/contact.h"
#include "core/domain/decision.h"
#include "core/domain/distribution.h"
#include "core/domain/earlier_request.h"
#include "core/domain/facility.h"
#include "core/domain/inquiry.h"
#include "core/domain/request.h"
#include "core/domain/request_form.h"
#include "core/domain/stock.h"
#include "core/domain/survey.h"
#include "core/policy/transit_table.h"
#include "core/review/peer_table.h"

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace sosdesk {

/** How a distribution's receiver was found to be the place that asks (C3). */
enum class PlaceMatch {
    SameCode,
    FormerCode,      ///< confirmed: 旧医療機関コード
    SameNameAddress, ///< unconfirmed
    SameNamePhone,   ///< unconfirmed
};

/** Surely the same place; otherwise it only looks like it. */
[[nodiscard]] constexpr bool isConfirmed(PlaceMatch match)
{
    return match == PlaceMatch::SameCode || match == PlaceMatch::FormerCode;
}

struct MatchedDistribution
{
    Distribution distribution{};
    PlaceMatch match = PlaceMatch::SameCode;
};

/** Everything that is known about one request when it is judged. Gathered by desk from the store; review only reads it.
 */
struct Dossier
{
    Request request{};
    std::optional<Facility> facility{};
    bool facilityListKnown = false; ///< any facility list was imported at all

    /** Weekly surveys of this facility, newest first, at least those of the past nine weeks and the next Wednesday. */
    std::vector<Survey> weekly{};
    /** Daily surveys of this facility around the request's day, newest first. */
    std::vector<Survey> daily{};
    /** Days near the request for which any weekly / daily survey (of anybody) was imported. */
    std::set<Day> weeklyDays{};
    std::set<Day> dailyDays{};

    /** All distributions to this place, oldest first. */
    std::vector<MatchedDistribution> distributions{};
    /** This facility's other decided requests: completed 要 of ours, newest version each. */
    std::vector<Decision> ownDecisions{};
    /** The same of places that only look like this one (C3): unconfirmed. */
    std::vector<Decision> likelyDecisions{};

    /** The facility's other requests of the past nine weeks, oldest first (C10). */
    std::vector<EarlierRequest> earlierRequests{};
    /** What is typical of each kind and size of facility (C10); nothing when no weekly survey was imported. */
    std::shared_ptr<const PeerTable> peers{};

    /** What the form of its channel has besides (A1). */
    std::optional<RequestForm> form{};

    /** Contact records about this request, oldest first. */
    std::vector<Contact> contacts{};
    /** Inquiries, consultations, the ministry's quantities and withdrawals, oldest first (D9). */
    std::vector<Inquiry> inquiries{};
    /** What officers ticked and noted beside the checks. */
    std::vector<CheckTick> ticks{};
    /** The newest version of the decision, if any. */
    std::optional<Decision> decision{};
    /** The opinion of the 要 that the draft of a 否 stands in place of; empty when there is none. */
    QString earlierApproval{};
    /** Fields that changed after the request was seen or decided and were not settled yet. */
    std::vector<QString> changedFields{};
    int requestVersion = 1;
    Mode mode = Mode::Drill; ///< of the store; in drill everything is practice (DOMAIN 4)

    /** The prefecture's stock by item; nothing when no stock list was imported. This request's own reservation is not
     * in it. */
    std::optional<std::vector<StockBalance>> stock{};

    /** How long goods are on their way to this place; nothing when nobody can say. */
    std::optional<Transit> transit{};
};

} // namespace sosdesk
