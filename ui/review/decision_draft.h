// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/decision_entry.h"
#include "core/desk/review_request.h"
#include "core/review/decision_rules.h"
#include "ui/review/entered.h"

#include <QJsonObject>

#include <map>

namespace sosdesk::ui {

enum class Side { Prefecture, State };

/** The decision about one request while it is being made: what was saved, what was typed since, and what the rules
 *  suggest where neither says anything. Pure; knows no widget. */
class DecisionDraft
{
public:
    explicit DecisionDraft(const ItemCatalogue& items)
        : m_items(items)
    {
    }

    /** Another request: nothing of the old one stays. The same one, read anew: what was typed stays. */
    void show(const ReviewedRequest& reviewed);
    [[nodiscard]] const ReviewedRequest& reviewed() const { return m_reviewed; }
    [[nodiscard]] const ItemCatalogue& catalogue() const { return m_items; }
    /** Every item that was asked for, decided or entered in G-MIS, in order. */
    [[nodiscard]] std::vector<Item> items() const;

    [[nodiscard]] std::optional<Quantity> quantity(Item item, Side side) const;
    void typeQuantity(Item item, Side side, std::optional<Quantity> quantity);
    /** What approval takes for an item of which nothing was typed or saved; nothing when S1 is not known. */
    [[nodiscard]] std::optional<Quantity> proposed(Item item) const;
    void typeNeed(std::optional<Need> need) { m_need.type(need); }
    /** 否, whose reason is still to be written; what was typed for 要 waits for takeDenialBack(). */
    void deny();
    /** Need and opinion are as they were before deny(). */
    void takeDenialBack();
    [[nodiscard]] std::optional<Need> need() const { return m_need.now(); }
    void typeMethod(Method method) { m_method.type(method); }
    /** The chosen method, else the advised one. */
    [[nodiscard]] Method method() const { return m_method.now().value_or(m_reviewed.review.advice.method); }
    void typeOpinion(const QString& text);
    [[nodiscard]] bool hasOwnMethod() const { return m_method.now().has_value(); }
    /** What a person wrote, else what is composed from the facts; of a completed decision that stands, what it says. */
    [[nodiscard]] QString opinion() const;
    /** Somebody wrote it: neither composed now, nor when it was saved. */
    [[nodiscard]] bool hasOwnOpinion() const { return m_opinion.now() && m_opinion.now() != m_composed; }
    [[nodiscard]] QString savedOpinion() const { return m_opinion.saved.value_or(QString()); }
    /** The opinion that the facts allow for the decision as it stands. */
    [[nodiscard]] QString composed() const;
    void composeAnew() { m_opinion.type(std::nullopt); }
    void typeReason(const QString& text) { m_reason.type(text); }
    [[nodiscard]] const QString& reason() const { return m_reason.now(); }

    /** Enters what is proposed where nothing was typed: 要, quantities and method. The composed opinion is taken as it
     *  stands; it goes on following the facts. */
    void takeSuggestion();
    [[nodiscard]] bool isTouched() const;
    /** What was typed and not saved, to be kept for the next start; typed again, what does not fit is left out. */
    [[nodiscard]] QJsonObject typed() const;
    void typeAgain(const QJsonObject& typed);
    /** What completing it now would decide. */
    [[nodiscard]] Decision decision() const;
    /** What to tell the desk: for a draft only what somebody entered. */
    [[nodiscard]] DecisionEntry entry(bool complete) const;
    [[nodiscard]] std::vector<Violation> violations() const;

private:
    struct Quantities
    {
        Entered<std::optional<Quantity>> prefecture{};
        Entered<std::optional<Quantity>> state{};

        [[nodiscard]] bool isEmpty() const { return !prefecture.now() && !state.now(); }
    };

    /** What was typed when 否 was chosen. */
    struct BeforeDenial
    {
        std::optional<std::optional<Need>> need{};
        std::optional<std::optional<QString>> opinion{};
    };

    void forget();
    /** A completed decision, of which nothing is new. */
    [[nodiscard]] bool standsAsSaved() const;
    [[nodiscard]] DecisionLine lineOf(Item item, const Quantities& entered) const;
    [[nodiscard]] Decision withoutOpinion() const;

    const ItemCatalogue& m_items;
    ReviewedRequest m_reviewed;
    std::map<Item, Quantities> m_quantities;
    Entered<std::optional<Need>> m_need;
    Entered<std::optional<Method>> m_method;
    Entered<std::optional<QString>> m_opinion;
    Entered<QString> m_reason;
    std::optional<QString> m_composed; ///< the saved opinion, when the program wrote it
    std::optional<BeforeDenial> m_beforeDenial;
};

} // namespace sosdesk::ui
