// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/dossier.h"

#include <vector>

namespace sosdesk {

/** One earlier emergency distribution to the place: everything shipped on one day by one side counts once (C4). */
struct Occasion
{
    Day day{};
    bool byState = false;              ///< 国, else 都道府県
    bool listed = true;                ///< in the list of distributions; false: decided here, and not in the list yet
    bool confirmed = true;             ///< false: only a name with address or phone says that it is the same place
    bool own = false;                  ///< promised by the decision about the request itself
    std::vector<DecisionLine> lines{}; ///< pieces by item, under the side that sent them
};

/** The occasions up to @p last, oldest first. A completed 要 of ours counts from the day of the decision, until the
 * list has a distribution of its side from that day on. */
[[nodiscard]] std::vector<Occasion> occasionsUntil(const Dossier& dossier, Day last);

/** Takes out of the distributions what fulfils @p own, the 要 about this very request: its own shipment is no earlier
 *  one (C3, C4). Each of its sides takes the first shipment from the day of the decision on that no other promise of
 * ours explains. */
void leaveOutOwnShipment(Dossier& dossier, const Decision& own);

/** How many are surely this place's: the count that an opinion must tell (D1). */
[[nodiscard]] int confirmedCount(const std::vector<Occasion>& occasions);

} // namespace sosdesk
