// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/item.h"

#include <map>
#include <optional>
#include <vector>

namespace sosdesk {

/** The sizes by which facilities of one kind are compared (C10), told by their beds. */
struct BedClasses
{
    std::vector<int> from{};    ///< the fewest beds of each class, rising; fewer than the first: in none
    bool unknownIsNone = false; ///< a list that leaves the beds empty means that there are none (clinics)

    /** The class of so many beds, counted from 0; nothing when it cannot be told. */
    [[nodiscard]] std::optional<int> classOf(std::optional<int> beds) const
    {
        std::optional<int> found;
        const std::optional<int> known = beds || !unknownIsNone ? beds : 0;
        for (std::size_t at = 0; known && at < from.size() && from[at] <= *known; ++at) {
            found = static_cast<int>(at);
        }
        return found;
    }

    friend bool operator==(const BedClasses&, const BedClasses&) = default;
};

/** How many weeks of use an outlook speaks of. */
struct OutlookWeeks
{
    int from = 0;
    std::optional<int> until{}; ///< nothing: or more
};

/** When a use is so far out that it wants a look (C10): median ± deviations × MAD. */
struct Plausibility
{
    int weeks = 0;                     ///< of its own past answers
    int leastAnswers = 0;              ///< own answers below which nothing is compared
    int leastPeers = 0;                ///< peers below which nothing is compared
    int deviations = 0;                ///< k
    int leastDeviationPercent = 0;     ///< of its own median: a smaller MAD counts as so much
    int leastPeersPercent = 0;         ///< the same for peers, whose sizes differ within a class
    Quantity leastDeviationPieces = 0; ///< and never less than so many pieces
    int nearEmptyDays = 0;             ///< a stock of fewer days of use keeps people from using what they need
    std::map<Outlook, OutlookWeeks> outlooks{};
    int outlookSlackWeeks = 0;   ///< an outlook so far beside stock ÷ use contradicts nothing
    int repeatedTimes = 0;       ///< asked or supplied so often within `weeks`, besides this request
    int repeatedFallPercent = 0; ///< a stock that fell by less did not fall
    std::map<FacilityKind, BedClasses> bedClasses{}; ///< kinds that are not named are one class each
};

} // namespace sosdesk
