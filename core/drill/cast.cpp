// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/cast.h"

#include "core/drill/chance.h"
#include "core/drill/places.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr auto c = Part::Clean;
constexpr auto t = Part::Call;
constexpr auto d = Part::Duplicate;
constexpr auto x = Part::Excess;
constexpr auto l = Part::Late;
constexpr auto n = Part::Draft;
constexpr auto e = Part::Error;
/** A day of thirty-one: thirteen clean, and every part within the first eight. */
constexpr std::array parts = {
    c, t, d, x, l, n, e, c, c, t, c, l, d, c, x, t, c, t, c, d, c, t, l, c, x, c, t, c, d, t, c};

} // namespace

Part Cast::partOf(int index)
{
    return parts[static_cast<std::size_t>(index) % parts.size()];
}

Cast::Cast(std::vector<Place> places, int requests, std::uint64_t seed, bool designated)
    : m_places(std::move(places))
    , m_requests(requests)
{
    std::vector<int> candidates;
    for (const Place& place : m_places) {
        const Facility& facility = place.facility;
        if (!facility.agreements.empty() && (!designated || !facility.designations.empty())) {
            candidates.push_back(place.number);
        }
    }
    Chance chance(seed, 0x63617374);
    for (std::size_t left = candidates.size(); left > 1; --left) {
        std::swap(candidates[left - 1], candidates[static_cast<std::size_t>(chance.below(static_cast<int>(left)))]);
    }
    give(candidates);
    makeTwins(seed);
    for (const Place& place : m_places) {
        m_players[static_cast<std::size_t>(place.part)].push_back(place.number);
    }
    // In the order in which they were cast, not of the list: a variation belongs to a position.
    for (std::vector<int>& players : m_players) {
        std::sort(players.begin(), players.end(), [this](int a, int b) {
            const Place& left = m_places[static_cast<std::size_t>(a)];
            const Place& right = m_places[static_cast<std::size_t>(b)];
            return std::pair(left.variation, left.number) < std::pair(right.variation, right.number);
        });
    }
}

void Cast::give(const std::vector<int>& candidates)
{
    // Most of the prefecture watches; at least the first eight parts must be played.
    const int most = std::min(
        {m_requests, std::max(8, static_cast<int>(candidates.size()) * 6 / 10), static_cast<int>(candidates.size())});
    std::array<int, 8> variations{};
    for (int index = 0; index < most; ++index) {
        Place& place = m_places[static_cast<std::size_t>(candidates[static_cast<std::size_t>(index)])];
        place.part = partOf(index);
        place.variation = variations[static_cast<std::size_t>(place.part)]++;
    }
}

void Cast::makeTwins(std::uint64_t seed)
{
    std::vector<int> free;
    for (const Place& place : m_places) {
        if (place.part == Part::Bystander && place.facility.kind == FacilityKind::Clinic) {
            free.push_back(place.number);
        }
    }
    for (Place& place : m_places) {
        if (place.part == Part::Duplicate && place.variation % 4 == 3 && !free.empty()) {
            Place& twin = m_places[static_cast<std::size_t>(free.back())];
            free.pop_back();
            makeTwin(place, twin, seed);
            place.twin = twin.number;
        }
    }
}

const Place& Cast::player(Part part, int index) const
{
    const std::vector<int>& all = players(part);
    return m_places[static_cast<std::size_t>(all[static_cast<std::size_t>(index) % all.size()])];
}

const Place& Cast::asking(int index) const
{
    // How many of the same part came before: rounds of the table, and those within this round.
    const auto round = static_cast<std::size_t>(index) / parts.size();
    const auto within = static_cast<std::ptrdiff_t>(static_cast<std::size_t>(index) % parts.size());
    const Part part = partOf(index);
    const auto inRound = static_cast<std::size_t>(std::count(parts.begin(), parts.end(), part));
    const auto before = static_cast<std::size_t>(std::count(parts.begin(), parts.begin() + within, part));
    return player(part, static_cast<int>(round * inRound + before));
}

} // namespace sosdesk
