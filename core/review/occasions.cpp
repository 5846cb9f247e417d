// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/occasions.h"

#include <algorithm>
#include <limits>
#include <set>

namespace sosdesk {
namespace {

void addPieces(Occasion& occasion, Item item, Quantity pieces)
{
    auto line = std::find_if(
        occasion.lines.begin(), occasion.lines.end(), [&](const DecisionLine& known) { return known.item == item; });
    if (line == occasion.lines.end()) {
        line = occasion.lines.insert(line, {item, 0, 0});
    }
    (occasion.byState ? line->state : line->prefecture) += pieces;
}

std::vector<Occasion> listedOccasions(const Dossier& dossier, Day last)
{
    std::vector<Occasion> occasions;
    for (const MatchedDistribution& matched : dossier.distributions) {
        const Distribution& sent = matched.distribution;
        if (!isEmergency(sent.kind) || sent.shipDate > last || sent.pieces <= 0) {
            continue;
        }
        const bool byState = sent.kind == DistributionKind::SosState;
        auto same = std::find_if(occasions.begin(), occasions.end(),
            [&](const Occasion& known) { return known.day == sent.shipDate && known.byState == byState; });
        if (same == occasions.end()) {
            same = occasions.insert(same, Occasion{sent.shipDate, byState, true, false, false, {}});
        }
        same->confirmed = same->confirmed || isConfirmed(matched.match);
        addPieces(*same, sent.item, sent.pieces);
    }
    return occasions;
}

/** The two sides of a decision of ours, each an occasion when it supplies anything. */
std::vector<Occasion> promisedBy(const Decision& decision)
{
    Occasion prefecture{dayOf(decision.at), false, false, true, false, {}};
    Occasion state{dayOf(decision.at), true, false, true, false, {}};
    for (const DecisionLine& line : decision.lines) {
        if (line.prefecture > 0) {
            addPieces(prefecture, line.item, line.prefecture);
        }
        if (line.state > 0) {
            addPieces(state, line.item, line.state);
        }
    }
    std::vector<Occasion> promised{prefecture, state};
    std::erase_if(promised, [](const Occasion& occasion) { return occasion.lines.empty(); });
    return promised;
}

/** What our completed 要 of other requests promised until @p last, and what @p own does; oldest first, unconfirmed ones
 *  last. */
std::vector<Occasion> promisedOccasions(const Dossier& dossier, Day last, const Decision* own = nullptr)
{
    std::vector<Occasion> promised;
    const auto add = [&](const Decision& decision, bool isOwn, bool confirmed) {
        for (Occasion& occasion : promisedBy(decision)) {
            occasion.own = isOwn;
            occasion.confirmed = confirmed;
            promised.push_back(std::move(occasion));
        }
    };
    const auto addOthers = [&](const std::vector<Decision>& decisions, bool confirmed) {
        for (const Decision& decision : decisions) {
            const bool other = decision.requestNumber != dossier.request.number;
            if (other && decision.complete && decision.need == Need::Yes && dayOf(decision.at) <= last) {
                add(decision, false, confirmed);
            }
        }
    };
    addOthers(dossier.ownDecisions, true);
    addOthers(dossier.likelyDecisions, false);
    if (own != nullptr) {
        add(*own, true, true);
    }
    // What is surely ours has the first choice of the shipments.
    std::stable_sort(promised.begin(), promised.end(),
        [](const Occasion& a, const Occasion& b) { return a.confirmed != b.confirmed ? a.confirmed : a.day < b.day; });
    return promised;
}

bool comesEarlier(const Occasion& a, const Occasion& b)
{
    return a.day < b.day;
}

/** The shipment that fulfils a promise: the first one of its side from its day on that no other promise took. To a
 * place that only looks like this one goes what only looks like it. */
std::size_t fulfilmentOf(const Occasion& promise, const std::vector<Occasion>& occasions, std::size_t listed,
    const std::set<std::size_t>& taken)
{
    std::size_t at = 0;
    while (at < listed
        && (taken.count(at) > 0 || (promise.confirmed && !occasions[at].confirmed)
            || occasions[at].byState != promise.byState || occasions[at].day < promise.day)) {
        ++at;
    }
    return at;
}

} // namespace

void leaveOutOwnShipment(Dossier& dossier, const Decision& own)
{
    constexpr Day always{std::numeric_limits<decltype(Day::number)>::max()};
    std::vector<Occasion> occasions = listedOccasions(dossier, always);
    std::stable_sort(occasions.begin(), occasions.end(), comesEarlier);
    std::set<std::size_t> taken;
    for (const Occasion& promise : promisedOccasions(dossier, always, &own)) {
        const std::size_t at = fulfilmentOf(promise, occasions, occasions.size(), taken);
        if (at == occasions.size()) {
            continue;
        }
        taken.insert(at);
        if (promise.own) {
            std::erase_if(dossier.distributions, [&](const MatchedDistribution& matched) {
                const Distribution& sent = matched.distribution;
                return sent.shipDate == occasions[at].day && isConfirmed(matched.match)
                    && sent.kind == (promise.byState ? DistributionKind::SosState : DistributionKind::SosPrefecture)
                    && std::any_of(promise.lines.begin(), promise.lines.end(),
                        [&](const DecisionLine& line) { return line.item == sent.item; });
            });
        }
    }
}

std::vector<Occasion> occasionsUntil(const Dossier& dossier, Day last)
{
    std::vector<Occasion> occasions = listedOccasions(dossier, last);
    std::stable_sort(occasions.begin(), occasions.end(), comesEarlier);
    const std::size_t listed = occasions.size();
    std::set<std::size_t> taken; // one shipment fulfils one promise
    for (const Occasion& promise : promisedOccasions(dossier, last)) {
        const std::size_t at = fulfilmentOf(promise, occasions, listed, taken);
        if (at < listed) {
            taken.insert(at);
        } else {
            occasions.push_back(promise);
        }
    }
    std::stable_sort(occasions.begin(), occasions.end(), comesEarlier);
    return occasions;
}

int confirmedCount(const std::vector<Occasion>& occasions)
{
    return static_cast<int>(
        std::count_if(occasions.begin(), occasions.end(), [](const Occasion& occasion) { return occasion.confirmed; }));
}

} // namespace sosdesk
