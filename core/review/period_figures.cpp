// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/period_figures.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace sosdesk {
namespace {

constexpr std::int64_t microsPerMinute = 60'000'000;

/** A facility as one: by its code, or by its name where it has none. */
using PlaceKey = std::pair<FacilityCode, QString>;

PlaceKey keyOf(const PeriodCase& request)
{
    return {request.facility, request.facility.isNone() ? request.facilityName : QString()};
}

void count(RequestCount& into, const PeriodCase& request)
{
    ++into.requests;
    into.approved += request.need == Need::Yes ? 1 : 0;
    into.denied += request.need == Need::No ? 1 : 0;
    into.withdrawn += request.withdrawn ? 1 : 0;
}

void countItems(std::map<Item, ItemCount>& items, const PeriodCase& request)
{
    for (const AskedLine& line : request.asked) {
        ItemCount& item = items[line.item];
        item.asked += line.pieces;
        item.requests += line.pieces > 0 ? 1 : 0;
    }
    if (request.need == Need::Yes) {
        for (const DecisionLine& line : request.lines) {
            items[line.item].prefecture += line.prefecture;
            items[line.item].state += line.state;
        }
    }
}

/** The middle one; of an even number the mean of the two in the middle. */
std::optional<int> medianOf(std::vector<int> minutes)
{
    if (minutes.empty()) {
        return std::nullopt;
    }
    std::sort(minutes.begin(), minutes.end());
    const std::size_t middle = minutes.size() / 2;
    return minutes.size() % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2;
}

/** A shipment with what of it is not used up yet. */
struct Shipment
{
    Day day{};
    Quantity left = 0;
};

} // namespace

Statistics statisticsOf(const std::vector<PeriodCase>& cases, const Period& period)
{
    Statistics figures;
    figures.period = period;
    std::set<PlaceKey> places;
    std::vector<int> minutes;
    for (const PeriodCase& request : cases) {
        count(figures.all, request);
        count(figures.channels[request.channel], request);
        count(figures.kinds[request.kind], request);
        countItems(figures.items, request);
        places.insert(keyOf(request));
        if (request.need == Need::Yes && request.method) {
            ++figures.methods[*request.method];
        }
        if (request.need && request.decided) {
            figures.onTheDay += dayOf(*request.decided) == request.processingDay ? 1 : 0;
            if (request.received && *request.received <= *request.decided) {
                minutes.push_back(
                    static_cast<int>((request.decided->micros - request.received->micros) / microsPerMinute));
            }
        }
    }
    figures.facilities = static_cast<int>(places.size());
    figures.timed = static_cast<int>(minutes.size());
    if (!minutes.empty()) {
        figures.longestMinutes = *std::max_element(minutes.begin(), minutes.end());
    }
    figures.medianMinutes = medianOf(std::move(minutes));
    return figures;
}

std::vector<TopUp> pushTopUp(
    const std::vector<PeriodCase>& cases, const std::vector<Distribution>& pushes, const std::vector<Item>& items)
{
    std::map<std::pair<FacilityCode, Item>, std::vector<Shipment>> shipped;
    for (const Distribution& push : pushes) {
        if (push.kind == DistributionKind::Push && push.state == DistributionState::Shipped) {
            shipped[{push.facility, push.item}].push_back({push.shipDate, push.pieces});
        }
    }
    for (auto& [key, shipments] : shipped) {
        std::sort(
            shipments.begin(), shipments.end(), [](const Shipment& a, const Shipment& b) { return a.day < b.day; });
    }
    std::vector<const PeriodCase*> inOrder;
    inOrder.reserve(cases.size());
    for (const PeriodCase& request : cases) {
        inOrder.push_back(&request);
    }
    std::stable_sort(inOrder.begin(), inOrder.end(),
        [](const PeriodCase* a, const PeriodCase* b) { return a->processingDay < b->processingDay; });
    std::map<std::tuple<FacilityCode, QString, Item>, TopUp> sums;
    for (const PeriodCase* request : inOrder) {
        for (const DecisionLine& line : request->lines) {
            const bool counts = request->need == Need::Yes && line.prefecture > 0
                && std::find(items.begin(), items.end(), line.item) != items.end();
            if (!counts) {
                continue;
            }
            const PlaceKey place = keyOf(*request);
            TopUp& sum = sums[{place.first, place.second, line.item}];
            sum = {request->facility, request->facilityName, line.item, sum.given + line.prefecture, sum.brought,
                sum.times + 1, sum.times == 0 ? request->processingDay : sum.first, sum.push};
            Quantity open = line.prefecture;
            for (Shipment& shipment : shipped[{request->facility, line.item}]) {
                const Quantity taken = shipment.day > request->processingDay && !request->facility.isNone()
                    ? std::min(open, shipment.left)
                    : 0;
                shipment.left -= taken;
                open -= taken;
                sum.brought += taken;
                sum.push = taken > 0 ? std::max(sum.push.value_or(shipment.day), shipment.day) : sum.push;
            }
        }
    }
    std::vector<TopUp> all;
    all.reserve(sums.size());
    for (const auto& [key, sum] : sums) {
        all.push_back(sum);
    }
    return all;
}

std::vector<Published> publicationOf(const std::vector<PeriodCase>& cases)
{
    std::map<PlaceKey, Published> places;
    for (const PeriodCase& request : cases) {
        if (request.need != Need::Yes || !request.told) {
            continue;
        }
        Published& place = places[keyOf(request)];
        place.facility = request.facility;
        place.facilityName = request.facilityName; // of several, as the last request spells it
        for (const DecisionLine& line : request.lines) {
            if (line.total() > 0) {
                place.pieces[line.item] += line.total();
            }
        }
    }
    std::vector<Published> all;
    all.reserve(places.size());
    for (const auto& [key, place] : places) {
        all.push_back(place);
    }
    return all;
}

} // namespace sosdesk
