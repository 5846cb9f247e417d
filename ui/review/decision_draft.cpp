// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/decision_draft.h"

#include "core/review/blank.h"
#include "core/wording/standing_opinion.h"
#include "ui/shared/window_words.h"

#include <algorithm>

namespace sosdesk::ui {
namespace {

/** What stands as decided: G-MIS's entries once 受付完了 made them the record, else our newest decision. */
Decision savedDecision(const ReviewedRequest& reviewed)
{
    const Request& request = reviewed.stored.request;
    Decision saved = reviewed.dossier.decision.value_or(Decision());
    if (request.status == RequestStatus::Closed && !request.gmis.isEmpty()) {
        saved.need = request.gmis.need;
        saved.method = request.gmis.method;
        saved.opinion = request.gmis.opinion;
        saved.lines = request.gmis.lines;
        saved.complete = true;
    }
    return saved;
}

const DecisionLine* find(const std::vector<DecisionLine>& lines, Item item)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [item](const DecisionLine& line) { return line.item == item; });
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

void DecisionDraft::forget()
{
    m_quantities.clear();
    m_need = {};
    m_method = {};
    m_opinion = {};
    m_reason = {};
    m_beforeDenial.reset();
}

void DecisionDraft::show(const ReviewedRequest& reviewed)
{
    if (reviewed.stored.request.number != m_reviewed.stored.request.number) {
        forget();
    }
    m_reviewed = reviewed;
    const Decision saved = savedDecision(reviewed);
    for (const RequestLine& line : reviewed.stored.request.lines) {
        m_quantities[line.item];
    }
    for (const DecisionLine& line : saved.lines) {
        m_quantities[line.item];
    }
    for (auto& [item, entered] : m_quantities) {
        const DecisionLine* line = find(saved.lines, item);
        // An item that a finished decision does not name gets nothing; that of a draft is still open.
        const std::optional<Quantity> unnamed = saved.complete ? std::optional<Quantity>(0) : std::nullopt;
        entered.prefecture.renew(line != nullptr ? line->prefecture : unnamed);
        entered.state.renew(line != nullptr ? line->state : unnamed);
    }
    m_need.renew(saved.need);
    m_method.renew(saved.method);
    m_opinion.renew(isBlank(saved.opinion) ? std::nullopt : std::optional(saved.opinion));
    m_reason.renew(saved.overrideReason);
    if (saved.need == Need::No) {
        m_beforeDenial.reset();
    }
    const OnPaper paper;
    const bool isOurs = reviewed.dossier.decision && reviewed.stored.request.status != RequestStatus::Closed
        && wording::isComposed(saved, reviewed.dossier, reviewed.review, reviewed.policy, m_items);
    m_composed = isOurs ? m_opinion.saved : std::nullopt;
}

std::vector<Item> DecisionDraft::items() const
{
    std::vector<Item> items;
    for (const auto& [item, entered] : m_quantities) {
        items.push_back(item);
    }
    return items;
}

std::optional<Quantity> DecisionDraft::quantity(Item item, Side side) const
{
    const auto found = m_quantities.find(item);
    if (found == m_quantities.end()) {
        return std::nullopt;
    }
    return (side == Side::Prefecture ? found->second.prefecture : found->second.state).now();
}

void DecisionDraft::typeQuantity(Item item, Side side, std::optional<Quantity> quantity)
{
    Quantities& entered = m_quantities[item];
    (side == Side::Prefecture ? entered.prefecture : entered.state).type(quantity);
}

std::optional<Quantity> DecisionDraft::proposed(Item item) const
{
    for (const Suggestion& suggestion : m_reviewed.review.suggestions) {
        if (suggestion.item == item) {
            return suggestion.proposed;
        }
    }
    return std::nullopt;
}

void DecisionDraft::deny()
{
    if (need() != Need::No) {
        m_beforeDenial = {m_need.typed, m_opinion.typed};
        m_need.type(Need::No);
    }
}

void DecisionDraft::takeDenialBack()
{
    if (m_beforeDenial) {
        m_need.typeBack(m_beforeDenial->need);
        m_opinion.typeBack(m_beforeDenial->opinion);
        m_beforeDenial.reset();
    } else {
        m_need.type(m_need.saved == Need::No ? std::optional(Need::Yes) : m_need.saved);
    }
}

void DecisionDraft::typeOpinion(const QString& text)
{
    m_opinion.type(text == composed() || text == m_composed ? m_composed : std::optional(text));
}

bool DecisionDraft::standsAsSaved() const
{
    return savedDecision(m_reviewed).complete && m_reviewed.changes.empty() && !isTouched();
}

QString DecisionDraft::opinion() const
{
    return hasOwnOpinion() || (m_composed && standsAsSaved()) ? *m_opinion.now() : composed();
}

QString DecisionDraft::composed() const
{
    Decision decision = withoutOpinion();
    decision.opinion = savedOpinion();
    const OnPaper paper; // it goes into G-MIS, and the rules look for its words (D1)
    return wording::composedAnew(decision, m_reviewed.dossier, m_reviewed.review, m_reviewed.policy, m_items);
}

DecisionLine DecisionDraft::lineOf(Item item, const Quantities& entered) const
{
    if (!entered.isEmpty()) {
        return {item, entered.prefecture.now().value_or(0), entered.state.now().value_or(0)};
    }
    const Quantity pieces = proposed(item).value_or(0);
    return method() == Method::State ? DecisionLine{item, 0, pieces} : DecisionLine{item, pieces, 0};
}

Decision DecisionDraft::withoutOpinion() const
{
    Decision decision = m_reviewed.suggested;
    decision.need = need().value_or(Need::Yes);
    decision.method.reset();
    decision.opinion.clear();
    decision.lines.clear();
    if (decision.need == Need::Yes) {
        decision.method = method();
        for (const auto& [item, entered] : m_quantities) {
            decision.lines.push_back(lineOf(item, entered));
        }
    }
    return decision;
}

Decision DecisionDraft::decision() const
{
    Decision decision = withoutOpinion();
    decision.opinion = opinion();
    decision.overrideReason = decision.need == Need::Yes ? reason() : QString();
    decision.complete = true;
    return decision;
}

void DecisionDraft::takeSuggestion()
{
    const Method chosen = method();
    for (auto& [item, entered] : m_quantities) {
        if (entered.isEmpty() && proposed(item)) {
            const DecisionLine line = lineOf(item, entered);
            entered.prefecture.type(line.prefecture);
            entered.state.type(line.state);
        }
    }
    m_need.type(Need::Yes);
    m_method.type(chosen);
}

bool DecisionDraft::isTouched() const
{
    const bool quantities = std::any_of(m_quantities.begin(), m_quantities.end(),
        [](const auto& entered) { return entered.second.prefecture.typed || entered.second.state.typed; });
    return quantities || m_need.typed || m_method.typed || m_opinion.typed || m_reason.typed;
}

DecisionEntry DecisionDraft::entry(bool complete) const
{
    DecisionEntry entry;
    entry.complete = complete;
    entry.requestVersion = m_reviewed.stored.version;
    entry.need = need();
    // What is composed is left to the facts, unless an older text stands in the draft.
    entry.opinion = hasOwnOpinion() || m_opinion.saved ? std::optional(opinion()) : std::nullopt;
    entry.overrideReason = reason();
    if (complete) {
        const Decision decided = decision();
        entry.need = decided.need;
        entry.opinion = decided.opinion;
        entry.overrideReason = decided.overrideReason;
    }
    if (entry.need == Need::No) {
        entry.suggested = true; // from a clean sheet: no quantity and no method of an earlier draft comes along (D2)
        entry.opinion = opinion();
        return entry;
    }
    entry.method = complete ? std::optional(method()) : m_method.now();
    for (const auto& [item, entered] : m_quantities) {
        if (complete || !entered.isEmpty()) {
            entry.lines.push_back(lineOf(item, entered));
        } else if (entered.prefecture.saved || entered.state.saved) {
            entry.lines.push_back({item, 0, 0}); // emptied since it was saved
        }
    }
    return entry;
}

std::vector<Violation> DecisionDraft::violations() const
{
    return violationsOf(decision(), m_reviewed.dossier, m_reviewed.review, m_reviewed.policy);
}

} // namespace sosdesk::ui
