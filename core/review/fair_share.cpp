// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/fair_share.h"

#include "core/review/pack_pour.h"
#include "core/review/review.h"

#include <algorithm>
#include <limits>
#include <set>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

/** Whom the method can compare, and who stands behind them. */
enum class Standing { Measured, Unmeasured, NeedsNothing };

/** A claim with what the method makes of it. */
struct Part
{
    const Claim* claim = nullptr;
    Share* share = nullptr;
    Standing standing = Standing::Unmeasured;
    Quantity most = 0;   ///< the cap
    Quantity floor = 0;  ///< whole packs, at most the cap
    Quantity wanted = 0; ///< the need in whole packs, at most the cap
};

Quantity bounded(Quantity quantity)
{
    return std::clamp<Quantity>(quantity, 0, mostDivided);
}

Quantity inPacks(Quantity pieces, Quantity packSize)
{
    return (pieces + packSize - 1) / packSize * packSize;
}

Standing standingOf(const Claim& claim, ShareMethod method)
{
    const bool byCover = method == ShareMethod::EqualCover;
    const std::optional<Quantity>& measure = byCover ? claim.weeklyUse : claim.need;
    if (!measure || (byCover && !claim.stock && *measure > 0)) {
        return Standing::Unmeasured;
    }
    return *measure > 0 ? Standing::Measured : Standing::NeedsNothing;
}

/** What is asked of the prefecture: no more than the state leaves open. */
Quantity askedOfUs(const Claim& claim)
{
    return std::max<Quantity>(0, bounded(claim.asked) - bounded(claim.fromState));
}

/** The parts in the order that breaks ties: by request number. */
std::vector<Part> partsOf(const std::vector<Claim>& claims, std::vector<Share>& shares, const ShareRule& rule)
{
    std::vector<Part> parts;
    parts.reserve(claims.size());
    for (std::size_t at = 0; at < claims.size(); ++at) {
        const Claim& claim = claims[at];
        Part part{&claim, &shares[at], standingOf(claim, rule.method)};
        const Quantity asked = bounded(claim.asked);
        const Quantity cap = rule.cap == ShareCap::Asked ? asked : std::min(asked, bounded(claim.need.value_or(asked)));
        part.most = std::max<Quantity>(0, cap - bounded(claim.fromState));
        part.floor = std::min(part.most, inPacks(bounded(rule.floor), rule.packSize));
        part.wanted = std::min(part.most, inPacks(bounded(claim.need.value_or(0)), rule.packSize));
        parts.push_back(part);
    }
    std::sort(
        parts.begin(), parts.end(), [](const Part& a, const Part& b) { return a.claim->request < b.claim->request; });
    return parts;
}

/** The pour of one item: a few rounds, one behind the other, until it is dry. */
class Rounds
{
public:
    Rounds(std::vector<Part>& parts, const ShareRule& rule, Quantity offered)
        : m_parts(parts)
        , m_rule(rule)
        , m_left(offered)
    {
    }

    void run()
    {
        if (m_rule.floor > 0) {
            byStanding(&Part::floor);
        }
        if (m_rule.method == ShareMethod::EqualCover) {
            byStanding(&Part::most);
            return;
        }
        std::set<int> tiers;
        for (const Part& part : m_parts) {
            tiers.insert(tierOf(part));
        }
        for (const int tier : tiers) {
            const auto inTier = [this, tier](const Part& part) { return tierOf(part) == tier; };
            round(Standing::Measured, &Part::wanted, inTier);
            round(Standing::Unmeasured, &Part::most, inTier);
        }
        byStanding(&Part::most);
    }

private:
    [[nodiscard]] int tierOf(const Part& part) const
    {
        return m_rule.method == ShareMethod::ByTier ? part.claim->tier : 1;
    }

    void byStanding(Quantity Part::*most)
    {
        const auto all = [](const Part&) { return true; };
        for (const Standing standing : {Standing::Measured, Standing::Unmeasured, Standing::NeedsNothing}) {
            round(standing, most, all);
        }
    }

    template <typename Takes>
    void round(Standing standing, Quantity Part::*most, Takes takes)
    {
        const bool lowest = m_rule.method == ShareMethod::EqualCover && standing == Standing::Measured;
        std::vector<Vessel> vessels;
        std::vector<Share*> shares;
        for (const Part& part : m_parts) {
            if (!m_isDry && part.standing == standing && takes(part) && part.share->pieces < part.*most) {
                vessels.push_back(
                    {lowest ? bounded(*part.claim->stock) : 0, weightOf(part), part.*most, part.share->pieces});
                shares.push_back(part.share);
            }
        }
        if (vessels.empty()) {
            return;
        }
        m_isDry = !pour(vessels, lowest ? Turns::Lowest : Turns::Proportion, m_rule.packSize, m_left);
        for (std::size_t at = 0; at < vessels.size(); ++at) {
            shares[at]->pieces = vessels[at].given;
        }
    }

    [[nodiscard]] Quantity weightOf(const Part& part) const
    {
        if (part.standing != Standing::Measured) {
            return part.most;
        }
        return bounded(m_rule.method == ShareMethod::EqualCover ? *part.claim->weeklyUse : *part.claim->need);
    }

    std::vector<Part>& m_parts;
    const ShareRule& m_rule;
    Quantity m_left;
    bool m_isDry = false;
};

/** Why somebody who can be compared got what he got, and not all of it. */
ShareReason measuredReason(const Part& part, ShareMethod method, int servedTier)
{
    const Quantity pieces = part.share->pieces;
    if (method == ShareMethod::EqualCover) {
        return pieces == 0 ? ShareReason::ShorterCoverFirst : ShareReason::EqualCover;
    }
    if (pieces >= part.wanted) {
        return ShareReason::NeedInFull;
    }
    if (method == ShareMethod::ByTier) {
        return pieces > 0                   ? ShareReason::TierInProportion
            : part.claim->tier > servedTier ? ShareReason::LaterTier
                                            : ShareReason::BelowAPack;
    }
    return pieces == 0 ? ShareReason::BelowAPack : ShareReason::InProportion;
}

ShareReason reasonOf(const Part& part, const ShareRule& rule, Quantity offered, int servedTier, bool isEmpty)
{
    const Quantity pieces = part.share->pieces;
    if (bounded(part.claim->asked) == 0) {
        return ShareReason::NothingAsked;
    }
    if (pieces == bounded(part.claim->asked)) {
        return ShareReason::AskedInFull;
    }
    if (pieces == askedOfUs(*part.claim)) {
        return ShareReason::WithStateInFull;
    }
    if (offered == 0) {
        return ShareReason::NothingToShare;
    }
    if (isEmpty && part.most > 0) {
        return ShareReason::OfferBelowAPack;
    }
    const bool byCover = rule.method == ShareMethod::EqualCover;
    if (part.standing == Standing::NeedsNothing) {
        return byCover ? ShareReason::NoUse : ShareReason::NoNeed;
    }
    if (pieces == part.most) {
        return ShareReason::NeedInFull;
    }
    if (pieces > 0 && pieces == part.floor) {
        return ShareReason::FloorOnly;
    }
    if (part.standing == Standing::Unmeasured) {
        return byCover ? ShareReason::CoverUnknown : ShareReason::NeedUnknown;
    }
    return measuredReason(part, rule.method, servedTier);
}

/** The last tier of which somebody got more than the floor; the first one when nobody did. */
int lastServedTier(const std::vector<Part>& parts)
{
    int tier = std::numeric_limits<int>::max();
    for (const Part& part : parts) {
        tier = std::min(tier, part.claim->tier);
    }
    for (const Part& part : parts) {
        if (part.share->pieces > part.floor) {
            tier = std::max(tier, part.claim->tier);
        }
    }
    return tier;
}

void keepLowest(std::optional<int>& lowest, std::optional<int> cover)
{
    if (cover) {
        lowest = std::min(lowest.value_or(*cover), *cover);
    }
}

} // namespace

Division divide(const std::vector<Claim>& claims, const ShareRule& rule)
{
    ShareRule bound = rule;
    bound.packSize = std::clamp<Quantity>(rule.packSize, 1, mostDivided);
    Division division;
    division.shares.resize(claims.size());
    // What is kept back never becomes more by being below zero.
    division.offered = std::max<Quantity>(0, rule.free - std::max<Quantity>(0, rule.reserve));
    std::vector<Part> parts = partsOf(claims, division.shares, bound);
    Rounds(parts, bound, division.offered).run();
    const int servedTier = lastServedTier(parts);
    const bool isEmpty =
        std::all_of(parts.begin(), parts.end(), [](const Part& part) { return part.share->pieces == 0; });
    for (const Part& part : parts) {
        Share& share = *part.share;
        share.reason = reasonOf(part, bound, division.offered, servedTier, isEmpty);
        share.coverBefore = weeksOfCover(part.claim->stock, part.claim->weeklyUse);
        if (part.claim->stock) {
            share.coverAfter = weeksOfCover(bounded(*part.claim->stock) + share.pieces, part.claim->weeklyUse);
        }
        keepLowest(division.lowestBefore, share.coverBefore);
        keepLowest(division.lowestAfter, share.coverAfter);
        division.sum += share.pieces;
        division.asked += askedOfUs(*part.claim);
    }
    return division;
}

QJsonObject shareFacts(const Claim& claim, const Share& share, const Division& division, const ShareRule& rule)
{
    QJsonObject facts{{u"free"_s, qint64{rule.free}}, {u"reserve"_s, qint64{rule.reserve}},
        {u"offered"_s, qint64{division.offered}}, {u"askedInAll"_s, qint64{division.asked}},
        {u"asked"_s, qint64{claim.asked}}, {u"pieces"_s, qint64{share.pieces}}, {u"floor"_s, qint64{rule.floor}},
        {u"packSize"_s, qint64{rule.packSize}}, {u"tier"_s, claim.tier}};
    const auto add = [&facts](const QString& key, const auto& figure) {
        if (figure) {
            facts.insert(key, qint64{*figure});
        }
    };
    add(u"suggested"_s, claim.need);
    add(u"coverBefore"_s, share.coverBefore);
    add(u"coverAfter"_s, share.coverAfter);
    add(u"lowestAfter"_s, division.lowestAfter);
    if (claim.need && *claim.need > 0) {
        facts.insert(u"percent"_s, qint64{bounded(share.pieces) * 100 / bounded(*claim.need)});
    }
    return facts;
}

} // namespace sosdesk
