// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/drill/supply.h"

#include "core/drill/chance.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sosdesk {
namespace {

constexpr std::uint64_t habit = 0x68616269;
constexpr std::uint64_t week = 0x7765656b;
constexpr std::uint64_t wish = 0x77697368;
constexpr int waveLength = 26; ///< weeks from one wave of infections to the next
constexpr int weeksOfDecline = 5;

/** Pieces a week and bed (hospital) or head of staff (clinic, pharmacy, visiting nurses). */
struct Rate
{
    const char16_t* item;
    std::array<double, 4> byKind;
};
constexpr std::array rates = {
    Rate{u"surgical_mask", {12, 20, 14, 16}},
    Rate{u"n95_mask", {0.9, 6, 0, 7}},
    Rate{u"isolation_gown", {2.2, 8, 0, 9}},
    Rate{u"face_shield", {1.1, 6, 0, 0}},
    Rate{u"exam_glove", {32, 48, 22, 45}},
};
constexpr std::array<double, 4> rateOfOthers = {1.5, 6, 0, 0};

std::array<double, 4> rateOf(const QString& code)
{
    const auto found =
        std::find_if(rates.begin(), rates.end(), [&code](const Rate& rate) { return code == QStringView(rate.item); });
    return found == rates.end() ? rateOfOthers : found->byKind;
}

std::uint64_t keyOf(const Place& place, std::size_t item)
{
    return static_cast<std::uint64_t>(place.number) * 16 + item;
}

/** 0 … 1 and back, once a wave. */
double wave(int weeks, int length)
{
    const int phase = ((weeks % length) + length) % length;
    return 1.0 - std::abs(phase * 2 - length) / static_cast<double>(length);
}

/** Weeks of cover that a request's story needs at the end; negative when there is no story. */
double coverAtTheEnd(Part part, int variation, Chance& chance)
{
    switch (part) {
    case Part::Bystander:
        return -1;
    case Part::Excess:
        return variation % 2 == 0 ? chance.factor(4.4, 6.5) : chance.factor(0.3, 2.5);
    case Part::Call:
        return variation % 8 == 6 ? chance.factor(3.3, 3.8) : chance.factor(0.2, 2.6);
    default:
        return chance.percent(60) ? chance.factor(0.2, 0.85) : chance.factor(1.2, 2.6);
    }
}

Outlook outlookFor(std::int32_t stock, std::int32_t use)
{
    if (stock < use) {
        return Outlook::Within1Week;
    }
    if (stock < use * 3) {
        return Outlook::Within3Weeks;
    }
    return stock < use * 5 ? Outlook::About1Month : Outlook::Over1Month;
}

} // namespace

Supply::Supply(std::uint64_t seed, const ItemCatalogue& items)
    : m_seed(seed)
    , m_items(items)
{
    for (const ItemDescription& item : m_items.items()) {
        m_rates.push_back(rateOf(item.code));
    }
}

std::vector<std::size_t> Supply::asked(const Place& place) const
{
    std::vector<std::size_t> used;
    for (std::size_t item = 0; item < m_rates.size(); ++item) {
        // Somebody who needs five pieces a week asks a wholesaler, not the prefecture.
        if (m_rates[item][static_cast<std::size_t>(*place.facility.kind)] * place.size >= 30) {
            used.push_back(item);
        }
    }
    Chance chance(m_seed, wish, static_cast<std::uint64_t>(place.number));
    const std::size_t wanted = static_cast<std::size_t>(place.part == Part::Bystander ? 1 : chance.between(1, 3));
    while (used.size() > wanted) {
        used.erase(used.begin() + chance.below(static_cast<int>(used.size())));
    }
    return used;
}

bool Supply::isAsked(const Place& place, std::size_t item) const
{
    if (place.part == Part::Bystander) {
        return false;
    }
    const std::vector<std::size_t> items = asked(place);
    return std::find(items.begin(), items.end(), item) != items.end();
}

double Supply::cover(const Place& place, std::size_t item, int weeksAgo) const
{
    Chance chance(m_seed, habit, keyOf(place, item), 1);
    const double usual = chance.factor(1.8, 7.5) * (0.75 + 0.5 * wave(weeksAgo + chance.below(20), 11));
    if (weeksAgo >= weeksOfDecline || !isAsked(place, item)) {
        return usual;
    }
    const double end = coverAtTheEnd(place.part, place.variation, chance);
    return end + (usual - end) * weeksAgo / weeksOfDecline;
}

SurveyLine Supply::figures(const Place& place, std::size_t item, int weeksAgo) const
{
    const double rate = m_rates[item][static_cast<std::size_t>(*place.facility.kind)];
    if (rate <= 0) {
        return {};
    }
    Chance own(m_seed, habit, keyOf(place, item));
    Chance now(m_seed, week, keyOf(place, item), static_cast<std::uint64_t>(weeksAgo));
    const double base = rate * place.size * own.factor(0.8, 1.3);
    const double swing = 1.0 + 0.35 * wave(weeksAgo + own.below(5), waveLength);
    const bool wanted = weeksAgo < weeksOfDecline && isAsked(place, item);
    SurveyLine line;
    line.weeklyUse = std::max(1, static_cast<std::int32_t>(std::lround(base * swing * now.factor(0.93, 1.07))));
    const double noise = weeksAgo == 0 ? 1.0 : now.factor(0.9, 1.1);
    line.stock = static_cast<std::int32_t>(std::lround(line.weeklyUse * cover(place, item, weeksAgo) * noise));
    const double buys = wanted ? now.factor(0, 0.4) : now.factor(0.6, 1.1);
    line.purchase = static_cast<std::int32_t>(std::lround(line.weeklyUse * buys));
    Outlook outlook = outlookFor(line.stock, line.weeklyUse);
    if (!wanted && now.percent(3)) {
        outlook = Outlook::About1Month; // somebody ticked from habit
    }
    line.outlook = static_cast<std::int8_t>(outlook);
    return line;
}

} // namespace sosdesk
