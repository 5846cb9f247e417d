// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/domain/survey.h"
#include "core/drill/place.h"

#include <cstdint>
#include <vector>

namespace sosdesk {

/** What every facility has, uses and can buy of every item, week by week: waves, own habits, noise, and a stock that
 *  runs low before a request. A function of its arguments; nothing is kept, so a year of 20,000 facilities costs no
 *  memory. */
class Supply
{
public:
    Supply(std::uint64_t seed, const ItemCatalogue& items);

    /** The figures of a weekly survey @p weeksAgo weeks before the newest (0). Empty when the facility does not use the
     *  item. */
    [[nodiscard]] SurveyLine figures(const Place& place, std::size_t item, int weeksAgo) const;

    /** Positions in the catalogue of what the facility asks for on the day; one to three, or one for a bystander. */
    [[nodiscard]] std::vector<std::size_t> asked(const Place& place) const;
    [[nodiscard]] bool isAsked(const Place& place, std::size_t item) const;

    [[nodiscard]] const ItemCatalogue& items() const { return m_items; }

private:
    [[nodiscard]] double cover(const Place& place, std::size_t item, int weeksAgo) const;

    std::uint64_t m_seed;
    ItemCatalogue m_items;
    std::vector<std::array<double, 4>> m_rates; ///< by item and kind: pieces a week and head
};

} // namespace sosdesk
