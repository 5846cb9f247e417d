// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/facility.h"
#include "core/domain/stock.h"
#include "core/domain/survey.h"
#include "core/domain/watch_offer.h"
#include "core/policy/policy.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** Facilities to look after although they stand outside SOS (週次調査の活用, W1–W3). */
enum class WatchGroup { W1, W2, W3 };

template <>
struct CodeTable<WatchGroup>
{
    static constexpr std::array rows = {std::pair{WatchGroup::W1, std::string_view("W1")},
        std::pair{WatchGroup::W2, std::string_view("W2")}, std::pair{WatchGroup::W3, std::string_view("W3")}};
};

/** What is known of a facility beside its answer to the weekly survey. */
struct WatchFacts
{
    bool worksOnInfection = false; ///< as far as the facility list and the surveys show (C1)
    bool asked = false;            ///< a request of its own in the weeks before
    bool served = false;           ///< an emergency distribution, or a completed 要, in the weeks before
    bool inReview = false;         ///< a request that is not decided yet: SOS itself looks after it
};

/** One item of which a facility has little. */
struct WatchLine
{
    Item item{};
    Outlook outlook{};
    std::int32_t stock = -1; ///< figures are -1 where the answer has none
    std::int32_t weeklyUse = -1;
    std::int32_t purchase = -1;
    std::optional<int> cover{}; ///< tenths of a week that the stock lasts; nothing without a use
    Quantity wanted = 0;        ///< what S1 would suggest
    Quantity offered = 0;       ///< of it, what the stock has free for this rank; 0 when no stock list is known

    friend bool operator==(const WatchLine&, const WatchLine&) = default;
};

struct WatchEntry
{
    FacilityCode facility{};
    QString name{};
    Day surveyDay{};
    WatchGroup group{};
    bool wantedSos = false;
    std::vector<WatchLine> lines{}; ///< the items that are short, by urgency
};

/** An entry with whom to phone, and what was offered already. */
struct WatchRow
{
    WatchEntry entry{};
    std::optional<FacilityKind> kind{};
    QString phone{};
    QString person{};
    std::optional<WatchOffer> offer{}; ///< the newest one about this answer
};

/** True when an answer is short of anything at all: only then is it worth asking for WatchFacts. */
[[nodiscard]] bool isShort(const Survey& answer);

/** True when the list or an answer shows that the facility works on the infection. @p daily may lack. */
[[nodiscard]] bool worksOnInfection(const Eligibility& eligibility, const std::optional<Facility>& facility,
    const Survey& weekly, const std::optional<Survey>& daily);

/** Puts an answer into its group. W1: short, wanted SOS or asked, and got none. W3: does not work on the infection, and
 *  an item lasts a week at most. W2: short, and did not ask. In this order; nothing for all others. */
[[nodiscard]] std::optional<WatchEntry> watched(const Survey& answer, const WatchFacts& facts, const Policy& policy);

/** Puts the most urgent first: outlook, then weeks of cover (unknown last), then group, then what is used a week; equal
 *  ones by code. */
void rankByUrgency(std::vector<WatchEntry>& entries);

/** Says of each entry, in its order, what the free stock could still give: whole packs, at most what is wanted. */
void offerFrom(const std::vector<StockBalance>& stock, const Policy& policy, std::vector<WatchEntry>& entries);

} // namespace sosdesk
