// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drill/place.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace sosdesk {

/** Which facility asks on the day, and why its request ends in its lane. */
class Cast
{
public:
    /** Gives each of @p places its part; @p requests of them or fewer play one. When there are more requests than
     *  facilities, some ask several times. @p designated: only those that the covid regimes would serve. */
    Cast(std::vector<Place> places, int requests, std::uint64_t seed, bool designated);

    [[nodiscard]] const std::vector<Place>& places() const { return m_places; }
    [[nodiscard]] int requests() const { return m_requests; }
    /** The facility behind the request in position @p index, 0 … requests() − 1. */
    [[nodiscard]] const Place& asking(int index) const;
    /** How many facilities play @p part. */
    [[nodiscard]] int count(Part part) const { return static_cast<int>(players(part).size()); }
    /** The @p index-th of them; of bystanders too. */
    [[nodiscard]] const Place& player(Part part, int index) const;

    /** The part of the request in position @p index, whatever facility plays it. */
    [[nodiscard]] static Part partOf(int index);

private:
    [[nodiscard]] const std::vector<int>& players(Part part) const { return m_players[static_cast<std::size_t>(part)]; }
    void give(const std::vector<int>& candidates);
    void makeTwins(std::uint64_t seed);

    std::vector<Place> m_places;
    int m_requests;
    std::array<std::vector<int>, 8> m_players; ///< positions of places, by part
};

} // namespace sosdesk
