// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/stock_share.h"

#include "core/desk/dossier_of.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/desk/stock_balances.h"
#include "core/review/decision_rules.h"
#include "core/review/opinion.h"
#include "core/store/decision_store.h"
#include "core/wording/judgement.h"
#include "core/wording/share_text.h"
#include "core/wording/standing_opinion.h"

#include <algorithm>

namespace sosdesk {
namespace {

Quantity freeOf(const Dossier& dossier, Item item)
{
    for (const StockBalance& balance : dossier.stock.value_or(std::vector<StockBalance>())) {
        if (balance.item == item) {
            return balance.free();
        }
    }
    return 0;
}

/** What the rules suggest for a request that nobody has drafted: all from the prefecture's stock, as far as it is free;
 *  what is not waits for its own share. */
Decision freshDraft(Office& office, const Dossier& dossier, const Review& review, const Policy& policy)
{
    Decision draft = suggestedDecision(dossier, review, policy, {});
    for (DecisionLine& line : draft.lines) {
        const Quantity proposed = std::max(line.prefecture, line.state);
        line = {line.item, proposed <= freeOf(dossier, line.item) ? proposed : 0, 0};
    }
    draft.method = Method::Prefecture;
    draft.opinion = wording::composeOpinion(opinionFacts(dossier, review, policy, draft), office.items());
    return draft;
}

void setPieces(Decision& draft, Item item, Quantity pieces)
{
    const auto found = std::find_if(
        draft.lines.begin(), draft.lines.end(), [item](const DecisionLine& line) { return line.item == item; });
    if (found != draft.lines.end()) {
        found->prefecture = pieces;
    } else {
        draft.lines.push_back({item, pieces, 0});
        std::sort(draft.lines.begin(), draft.lines.end(), [](const auto& a, const auto& b) { return a.item < b.item; });
    }
    const auto total = [&draft](Quantity DecisionLine::*side) {
        return std::any_of(
            draft.lines.begin(), draft.lines.end(), [side](const DecisionLine& line) { return line.*side > 0; });
    };
    // Who chose ② and typed what the state sends keeps it: then both supply, and D3 asks why.
    if (!total(&DecisionLine::state)) {
        draft.method = total(&DecisionLine::prefecture) ? std::optional(Method::Prefecture) : std::nullopt;
    }
}

/** Why a claim that was looked at cannot be drafted any more; nothing when it can. */
std::optional<ShareFate> hindranceOf(const OpenClaim& open, const StoredRequest& stored, const Dossier& dossier)
{
    const std::optional<Decision>& decision = dossier.decision;
    if (stored.request.status != RequestStatus::UnderReview || (decision && decision->complete)) {
        return ShareFate::Decided;
    }
    if (withdrawalIn(dossier.inquiries) != nullptr) {
        return ShareFate::Withdrawn;
    }
    if (stored.version != open.requestVersion) {
        return ShareFate::Changed;
    }
    if (decision && decision->need == Need::No) {
        return ShareFate::Denied;
    }
    return (decision ? decision->version : 0) != open.decisionVersion ? std::optional(ShareFate::Redrafted)
                                                                      : std::nullopt;
}

/** One act of sharing an item out. */
class Sharing
{
public:
    Sharing(Office& office, UnitOfWork& work, const ItemClaims& claims, const ShareRule& rule)
        : m_office(office)
        , m_work(work)
        , m_claims(claims)
        , m_rule(rule)
        , m_division(divide(claims, rule))
    {
    }

    Result<SharedOut> run()
    {
        SharedOut out;
        for (std::size_t at = 0; at < m_claims.claims.size(); ++at) {
            SOSDESK_TRY(m_office.pause());
            SOSDESK_TAKE(const ShareOutcome outcome, draft(m_claims.claims[at], m_division.shares[at]));
            out.outcomes.push_back(outcome);
        }
        return out;
    }

private:
    Result<ShareOutcome> draft(const OpenClaim& open, const Share& share)
    {
        ShareOutcome outcome{open.claim.request, open.facility, share.pieces, ShareFate::Drafted, 0};
        SOSDESK_TAKE(const StoredRequest stored, requestOf(m_office, open.claim.request));
        SOSDESK_TAKE(const Dossier dossier, dossierOf(m_office, stored));
        if (const auto hindrance = hindranceOf(open, stored, dossier)) {
            outcome.fate = *hindrance;
            return outcome;
        }
        const Decision draft = draftOf(stored, dossier, open, share);
        if (dossier.decision && draft == *dossier.decision) {
            outcome.fate = ShareFate::Unchanged;
            return outcome;
        }
        SOSDESK_TAKE(const Decision recorded, DecisionStore(m_office.database()).record(m_work, draft, {}));
        outcome.version = recorded.version;
        return outcome;
    }

    Decision draftOf(const StoredRequest& stored, const Dossier& dossier, const OpenClaim& open, const Share& share)
    {
        const Policy& policy = policyFor(m_office, stored.request);
        const Review review = judge(dossier, policy, m_office.calendar(), m_office.today());
        const bool isDrafted = dossier.decision && dossier.decision->need;
        Decision draft = isDrafted ? *dossier.decision : freshDraft(m_office, dossier, review, policy);
        draft.requestNumber = stored.request.number;
        draft.requestVersion = stored.version;
        draft.regime = review.regime;
        draft.need = Need::Yes;
        setPieces(draft, m_claims.item.item, share.pieces);
        if (isDrafted && wording::isComposed(*dossier.decision, dossier, review, policy, m_office.items())) {
            draft.opinion = wording::composedAnew(draft, dossier, review, policy, m_office.items());
        }
        const QString sentence =
            wording::shareSentence(share.reason, shareFacts(open.claim, share, m_division, m_rule), m_claims.item.name);
        draft.opinion = wording::withShareSentence(draft.opinion, sentence, m_claims.item.name);
        return draft;
    }

    Office& m_office;
    UnitOfWork& m_work;
    const ItemClaims& m_claims;
    const ShareRule& m_rule;
    Division m_division;
};

Result<SharedOut> committed(UnitOfWork& work, SharedOut out, ShareFate written)
{
    const bool wrote = std::any_of(out.outcomes.begin(), out.outcomes.end(),
        [written](const ShareOutcome& outcome) { return outcome.fate == written; });
    if (wrote) {
        SOSDESK_TRY(work.commit());
        out.operation = work.id();
    }
    return out;
}

} // namespace

Result<SharedOut> acceptShares(Office& office, const ItemClaims& claims, const ShareRule& rule)
{
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("share")));
    SOSDESK_TAKE(const auto balances, stockBalances(office));
    const bool isThere = balances && std::any_of(balances->begin(), balances->end(), [&](const StockBalance& balance) {
        return balance.item == claims.item.item && balance.free() >= rule.free;
    });
    if (!isThere) {
        return fail({ErrorCode::Conflict, {}, 0, QStringLiteral("stock"), claims.item.name});
    }
    SOSDESK_TAKE(SharedOut out, Sharing(office, *work, claims, rule).run());
    return committed(*work, std::move(out), ShareFate::Drafted);
}

Result<SharedOut> takeBackShares(Office& office, const SharedOut& shared)
{
    SOSDESK_TAKE(auto work, office.begin(QStringLiteral("undo")));
    DecisionStore decisions(office.database());
    SharedOut out;
    for (const ShareOutcome& before : shared.outcomes) {
        if (before.fate != ShareFate::Drafted) {
            continue;
        }
        SOSDESK_TRY(office.pause());
        ShareOutcome outcome = before;
        SOSDESK_TAKE(const auto latest, decisions.latest(before.request));
        if (!latest || latest->version != before.version) {
            outcome.fate = ShareFate::Gone;
        } else {
            SOSDESK_TAKE(const Decision restored, decisions.undo(*work, before.request));
            outcome.version = restored.version;
        }
        out.outcomes.push_back(outcome);
    }
    return committed(*work, std::move(out), ShareFate::Drafted);
}

} // namespace sosdesk
