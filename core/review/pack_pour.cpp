// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/pack_pour.h"

#include <algorithm>
#include <cstdint>

namespace sosdesk {
namespace {

/** The order of packs: a pack's turn comes at (2 × (held + given) + bias) ÷ weight. A height is a turn in `scale`
 *  parts: the highest at which all turns below can be served is searched, so that few packs are left to be poured one
 * by one. */
class Order
{
public:
    Order(std::vector<Vessel>& vessels, Turns turns, Quantity packSize)
        : m_vessels(vessels)
        , m_pack(packSize)
        , m_bias(turns == Turns::Proportion ? packSize : 0)
    {
        Quantity heaviest = 1;
        for (const Vessel& vessel : vessels) {
            heaviest = std::max(heaviest, vessel.weight);
            m_highest = std::max(m_highest, (2 * (vessel.held + vessel.most) + m_bias) / vessel.weight + 1);
        }
        while (m_scale > 1 && m_highest > (std::int64_t{1} << 61) / heaviest / m_scale) {
            m_scale /= 2;
        }
    }

    /** What the vessel holds of the pour when every turn below @p height was served. */
    [[nodiscard]] Quantity givenBelow(const Vessel& vessel, std::int64_t height) const
    {
        const std::int64_t turn = height == 0 ? -1 : (height * vessel.weight - 1) / m_scale; // the last one served
        const std::int64_t next = turnOf(vessel);
        if (vessel.given >= vessel.most || turn < next) {
            return vessel.given;
        }
        const Quantity packs = (turn - next) / (2 * m_pack) + 1;
        return std::min(vessel.most, vessel.given + packs * m_pack);
    }

    /** The highest height whose turns can all be served with @p left. */
    [[nodiscard]] std::int64_t highestServed(Quantity left) const
    {
        std::int64_t low = 0;
        std::int64_t high = m_highest * m_scale;
        while (low < high) {
            const std::int64_t middle = low + (high - low + 1) / 2;
            if (costBelow(middle) <= left) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    [[nodiscard]] Quantity costBelow(std::int64_t height) const
    {
        Quantity cost = 0;
        for (const Vessel& vessel : m_vessels) {
            cost += givenBelow(vessel, height) - vessel.given;
        }
        return cost;
    }

    /** Whether it is the turn of @p b before that of @p a. */
    [[nodiscard]] bool isLater(std::size_t a, std::size_t b) const
    {
        const std::int64_t left = turnOf(m_vessels[a]) * m_vessels[b].weight;
        const std::int64_t right = turnOf(m_vessels[b]) * m_vessels[a].weight;
        return left != right ? left > right : a > b;
    }

private:
    [[nodiscard]] std::int64_t turnOf(const Vessel& vessel) const { return 2 * (vessel.held + vessel.given) + m_bias; }

    std::vector<Vessel>& m_vessels;
    Quantity m_pack;
    Quantity m_bias;
    std::int64_t m_scale = 1 << 20;
    std::int64_t m_highest = 1;
};

bool pourOneByOne(std::vector<Vessel>& vessels, const Order& order, Quantity packSize, Quantity& left)
{
    std::vector<std::size_t> waiting;
    for (std::size_t at = 0; at < vessels.size(); ++at) {
        if (vessels[at].given < vessels[at].most) {
            waiting.push_back(at);
        }
    }
    const auto later = [&order](std::size_t a, std::size_t b) { return order.isLater(a, b); };
    std::make_heap(waiting.begin(), waiting.end(), later);
    while (!waiting.empty()) {
        std::pop_heap(waiting.begin(), waiting.end(), later);
        Vessel& next = vessels[waiting.back()];
        const Quantity pieces = std::min(packSize, next.most - next.given);
        if (pieces > left) {
            return false;
        }
        left -= pieces;
        next.given += pieces;
        if (next.given < next.most) {
            std::push_heap(waiting.begin(), waiting.end(), later);
        } else {
            waiting.pop_back();
        }
    }
    return true;
}

} // namespace

bool pour(std::vector<Vessel>& vessels, Turns turns, Quantity packSize, Quantity& left)
{
    Q_ASSERT(packSize >= 1 && packSize <= mostDivided);
    const Order order(vessels, turns, packSize);
    const std::int64_t height = order.highestServed(left);
    for (Vessel& vessel : vessels) {
        const Quantity given = order.givenBelow(vessel, height);
        left -= given - vessel.given;
        vessel.given = given;
    }
    return pourOneByOne(vessels, order, packSize, left);
}

} // namespace sosdesk
