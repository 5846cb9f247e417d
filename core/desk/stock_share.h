// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/stock.h"
#include "core/review/fair_share.h"

#include <vector>

namespace sosdesk {

class Office;

/** One open request's claim on an item, as it was looked at. */
struct OpenClaim
{
    Claim claim{};
    QString facility{};
    int requestVersion = 0;
    int decisionVersion = 0; ///< of the draft; 0 while there is none
};

/** Everything that is open today about one item of the prefecture's stock. */
struct ItemClaims
{
    ItemDescription item{};
    StockBalance balance{};
    Quantity asked = 0;
    Quantity suggested = 0; ///< S1's proposals
    std::vector<OpenClaim> claims{};

    /** Less is free than is suggested. */
    [[nodiscard]] bool isShort() const { return balance.free() < suggested; }
};

/** The claims of today's open requests, but those drafted as 否, by item, those that are short first. Tiers are by
 * outlook: １週間以内 is 1, ２～３週間 is 2, all else 3. Empty without a stock list. Some 0.4 ms a request, with pauses
 * for readers. */
[[nodiscard]] Result<std::vector<ItemClaims>> gatherClaims(Office& office);

/** How an item is to be divided; free stock and pack size are the claims' own. */
[[nodiscard]] ShareRule ruleFor(
    const ItemClaims& claims, ShareMethod method, ShareCap cap, Quantity reserve, Quantity floor);
[[nodiscard]] Division divide(const ItemClaims& claims, const ShareRule& rule);

/** What came of one share. */
enum class ShareFate {
    Drafted,   ///< the draft of its decision has it now
    Unchanged, ///< it was so already
    Changed,   ///< skipped: the facility changed the request meanwhile
    Decided,   ///< skipped: it was decided meanwhile, or is closed
    Redrafted, ///< skipped: somebody wrote another draft meanwhile
    Withdrawn, ///< skipped: the facility took the request back
    Denied,    ///< skipped: its draft says 否 by now
    Gone,      ///< skipped, when taken back: the draft is no longer the one that was written
};

struct ShareOutcome
{
    QString request{};
    QString facility{};
    Quantity pieces = 0;
    ShareFate fate = ShareFate::Drafted;
    int version = 0; ///< of the decision that was written
};

struct SharedOut
{
    std::optional<OperationId> operation{}; ///< nothing when nothing was written
    std::vector<ShareOutcome> outcomes{};   ///< in the order of the claims
};

/** Writes the shares into drafts of the decisions: the prefecture's quantity of the item, and at the end of the opinion
 *  the sentence that tells why; nothing is completed, and nothing that a person typed is overwritten. A request without
 *  a draft gets the one that the rules suggest. One act. Conflict, and nothing written, when the stock no longer has
 * what the preview showed. */
[[nodiscard]] Result<SharedOut> acceptShares(Office& office, const ItemClaims& claims, const ShareRule& rule);

/** Takes all of it back in one act: what stood before comes back, but for drafts that were written anew since. */
[[nodiscard]] Result<SharedOut> takeBackShares(Office& office, const SharedOut& shared);

template <>
struct CodeTable<ShareFate>
{
    static constexpr std::array rows = {std::pair{ShareFate::Drafted, std::string_view("drafted")},
        std::pair{ShareFate::Unchanged, std::string_view("unchanged")},
        std::pair{ShareFate::Changed, std::string_view("changed")},
        std::pair{ShareFate::Decided, std::string_view("decided")},
        std::pair{ShareFate::Redrafted, std::string_view("redrafted")},
        std::pair{ShareFate::Withdrawn, std::string_view("withdrawn")},
        std::pair{ShareFate::Denied, std::string_view("denied")}, std::pair{ShareFate::Gone, std::string_view("gone")}};
};

} // namespace sosdesk
