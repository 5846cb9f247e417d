// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"
#include "core/domain/item.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** By what an item that is short is divided (公平配分). */
enum class ShareMethod {
    EqualCover, ///< equal weeks of cover: whoever lasts shortest gets the next pack
    ByNeed,     ///< in proportion to the suggested quantities (S1)
    ByTier,     ///< tier by tier, within a tier as ByNeed
};

/** How much a request can get at most. */
enum class ShareCap { Asked, Suggested };

/** Why a request gets what it gets. */
enum class ShareReason {
    AskedInFull,
    WithStateInFull, ///< with what the state gives, all that was asked for
    NeedInFull,
    EqualCover,
    InProportion,
    TierInProportion,
    FloorOnly,
    ShorterCoverFirst, ///< nothing: others that last shorter came first, and then no pack was left
    OfferBelowAPack,   ///< nothing for anybody: what can be divided makes no pack
    BelowAPack,        ///< nothing: the proportion does not make a pack
    LaterTier,         ///< nothing: tiers before this one took it all
    CoverUnknown,      ///< stock or use is not known: behind all who can be compared
    NoUse,
    NeedUnknown,
    NoNeed,
    NothingToShare, ///< the free stock does not exceed the reserve
    NothingAsked,
};

/** A request's claim on the item. Quantities below zero count as zero, those above mostDivided as that. */
struct Claim
{
    QString request{}; ///< its number: different for each claim; the first of equals by it comes first
    Quantity asked = 0;
    std::optional<Quantity> need{};  ///< S1's proposal
    std::optional<Quantity> stock{}; ///< the facility's own
    std::optional<Quantity> weeklyUse{};
    int tier = 1;           ///< 1 is served first
    Quantity fromState = 0; ///< what the state gives of it (②): the prefecture's share comes on top
};

struct ShareRule
{
    ShareMethod method = ShareMethod::EqualCover;
    ShareCap cap = ShareCap::Asked;
    Quantity free = 0;     ///< of the prefecture's stock; below zero when more was promised than there is
    Quantity reserve = 0;  ///< kept back
    Quantity floor = 0;    ///< everybody gets that much first, rounded up to packs, never above the cap
    Quantity packSize = 1; ///< at least 1
};

struct Share
{
    Quantity pieces = 0;
    ShareReason reason = ShareReason::NothingAsked;
    std::optional<int> coverBefore{}; ///< as weeksOfCover()
    std::optional<int> coverAfter{};
};

struct Division
{
    std::vector<Share> shares{};       ///< in the order of the claims
    Quantity offered = 0;              ///< what could be divided: free less reserve
    Quantity sum = 0;                  ///< what was given
    Quantity asked = 0;                ///< of all claims, without what the state gives
    std::optional<int> lowestBefore{}; ///< the least known cover of all
    std::optional<int> lowestAfter{};
};

/** Divides what is free of one item. Pure, whole numbers only; the order of the claims plays no part.
 *
 *  What holds for every input: the sum never exceeds free less reserve; nobody gets more than the cap, what the state
 * gives counted in; every share is made of whole packs, except that a last pack may be cut to the cap; less than a pack
 * is left, unless all have their cap. Packs are handed out in an order that does not depend on how many there are. So
 * more stock, or a smaller reserve, never gives anybody less, not even by rounding. Beyond the floor, equal cover gives
 * nobody a pack while another whose cover is known and who could still take one lasts shorter.
 */
[[nodiscard]] Division divide(const std::vector<Claim>& claims, const ShareRule& rule);

/** The numbers that the sentence about one share needs: quantities in pieces, covers in tenths of weeks. */
[[nodiscard]] QJsonObject shareFacts(
    const Claim& claim, const Share& share, const Division& division, const ShareRule& rule);

template <>
struct CodeTable<ShareMethod>
{
    static constexpr std::array rows = {std::pair{ShareMethod::EqualCover, std::string_view("equal_cover")},
        std::pair{ShareMethod::ByNeed, std::string_view("by_need")},
        std::pair{ShareMethod::ByTier, std::string_view("by_tier")}};
};

template <>
struct CodeTable<ShareCap>
{
    static constexpr std::array rows = {std::pair{ShareCap::Asked, std::string_view("asked")},
        std::pair{ShareCap::Suggested, std::string_view("suggested")}};
};

} // namespace sosdesk
