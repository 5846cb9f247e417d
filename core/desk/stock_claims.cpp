// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/roll.h"
#include "core/desk/stock_balances.h"
#include "core/desk/stock_share.h"
#include "core/review/case.h"
#include "core/review/figures.h"
#include "core/review/review.h"

#include <algorithm>
#include <map>

namespace sosdesk {
namespace {

int tierOf(const std::optional<Outlook>& outlook)
{
    if (outlook == Outlook::Within1Week) {
        return 1;
    }
    return outlook == Outlook::Within3Weeks ? 2 : 3;
}

/** What the officer drafted for the state to send (②). */
Quantity fromState(const Dossier& dossier, Item item)
{
    Quantity pieces = 0;
    for (const DecisionLine& line : dossier.decision ? dossier.decision->lines : std::vector<DecisionLine>()) {
        pieces += line.item == item ? line.state : 0;
    }
    return pieces;
}

/** What one request claims of each item, by the figures that its checks use. Whom the state serves in full, and whose
 *  draft says 否, claims nothing. */
void addClaims(
    const Office& office, const StoredRequest& stored, const Dossier& dossier, std::map<Item, ItemClaims>& byItem)
{
    if (dossier.decision && dossier.decision->need == Need::No) {
        return;
    }
    const Policy& policy = policyFor(office, stored.request);
    const Review review = judge(dossier, policy, office.calendar(), office.today());
    const Day requestDay = stored.request.received ? dayOf(*stored.request.received) : office.today();
    const Case judged{dossier, policy, office.calendar(), requestDay, review.processingDay};
    for (const RequestLine& line : stored.request.lines) {
        const auto found = byItem.find(line.item);
        const Quantity sent = fromState(dossier, line.item);
        if (line.asked <= sent || found == byItem.end()) {
            continue;
        }
        const Figures figures = figuresOf(judged, line);
        OpenClaim open{{stored.request.number, line.asked, {}, figures.stock.value, figures.weeklyUse.value,
                           tierOf(figures.outlook.value), sent},
            stored.request.facilityName, stored.version, dossier.decision ? dossier.decision->version : 0};
        for (const Suggestion& suggestion : review.suggestions) {
            if (suggestion.item == line.item) {
                open.claim.need = suggestion.proposed;
            }
        }
        ItemClaims& claims = found->second;
        claims.asked += line.asked - sent;
        claims.suggested += std::max<Quantity>(0, open.claim.need.value_or(0) - sent);
        claims.claims.push_back(std::move(open));
    }
}

} // namespace

Result<std::vector<ItemClaims>> gatherClaims(Office& office)
{
    SOSDESK_TAKE(const auto balances, stockBalances(office));
    std::map<Item, ItemClaims> byItem;
    for (const StockBalance& balance : balances.value_or(std::vector<StockBalance>())) {
        const ItemDescription* item = office.items().find(balance.item);
        byItem[balance.item] = {item != nullptr ? *item : ItemDescription{balance.item, {}, {}}, balance, 0, 0, {}};
    }
    SOSDESK_TAKE(const Roll roll, loadRoll(office));
    for (const RollEntry& entry : roll.entries) {
        if (isOpenToday(entry, office.today())) {
            SOSDESK_TRY(office.pause());
            SOSDESK_TAKE(const StoredRequest stored, requestOf(office, roll.wordsOf(entry.number)));
            SOSDESK_TAKE(const Dossier dossier, dossierOf(office, stored));
            addClaims(office, stored, dossier, byItem);
        }
    }
    std::vector<ItemClaims> claims;
    claims.reserve(byItem.size());
    for (auto& [item, open] : byItem) {
        claims.push_back(std::move(open));
    }
    std::stable_sort(claims.begin(), claims.end(),
        [](const ItemClaims& a, const ItemClaims& b) { return a.isShort() && !b.isShort(); });
    return claims;
}

ShareRule ruleFor(const ItemClaims& claims, ShareMethod method, ShareCap cap, Quantity reserve, Quantity floor)
{
    return {method, cap, claims.balance.free(), reserve, floor, claims.item.packSize};
}

Division divide(const ItemClaims& claims, const ShareRule& rule)
{
    std::vector<Claim> plain;
    plain.reserve(claims.claims.size());
    for (const OpenClaim& open : claims.claims) {
        plain.push_back(open.claim);
    }
    return divide(plain, rule);
}

} // namespace sosdesk
