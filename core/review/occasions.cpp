// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/occasions.h"

#include <algorithm>
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
            same = occasions.insert(same, Occasion{sent.shipDate, byState, true, false, {}});
        }
        same->confirmed = same->confirmed || isConfirmed(matched.match);
        addPieces(*same, sent.item, sent.pieces);
    }
    return occasions;
}

/** The two sides of a decision of ours, each an occasion when it supplies anything. */
std::vector<Occasion> promisedBy(const Decision& decision)
{
    Occasion prefecture{dayOf(decision.at), false, false, true, {}};
    Occasion state{dayOf(decision.at), true, false, true, {}};
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

std::vector<Occasion> promisedOccasions(const Dossier& dossier, Day last)
{
    std::vector<Occasion> promised;
    for (const Decision& decision : dossier.ownDecisions) {
        const bool other = decision.requestNumber != dossier.request.number;
        if (other && decision.complete && decision.need == Need::Yes && dayOf(decision.at) <= last) {
            for (Occasion& occasion : promisedBy(decision)) {
                promised.push_back(std::move(occasion));
            }
        }
    }
    std::stable_sort(
        promised.begin(), promised.end(), [](const Occasion& a, const Occasion& b) { return a.day < b.day; });
    return promised;
}

} // namespace

std::vector<Occasion> occasionsUntil(const Dossier& dossier, Day last)
{
    std::vector<Occasion> occasions = listedOccasions(dossier, last);
    const auto byDay = [](const Occasion& a, const Occasion& b) { return a.day < b.day; };
    std::stable_sort(occasions.begin(), occasions.end(), byDay);
    const std::size_t listed = occasions.size();
    std::set<std::size_t> taken; // one shipment fulfils one promise
    for (const Occasion& promise : promisedOccasions(dossier, last)) {
        std::size_t at = 0;
        while (at < listed
            && (taken.count(at) > 0 || !occasions[at].confirmed || occasions[at].byState != promise.byState
                || occasions[at].day < promise.day)) {
            ++at;
        }
        if (at < listed) {
            taken.insert(at);
        } else {
            occasions.push_back(promise);
        }
    }
    std::stable_sort(occasions.begin(), occasions.end(), byDay);
    return occasions;
}

int confirmedCount(const std::vector<Occasion>& occasions)
{
    return static_cast<int>(
        std::count_if(occasions.begin(), occasions.end(), [](const Occasion& occasion) { return occasion.confirmed; }));
}

} // namespace sosdesk
