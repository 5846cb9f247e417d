// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys of the review pane decide, and what they ask for first.

#include "ui/review/contact_box.h"
#include "ui/review/denial_line.h"
#include "ui/review/hold_line.h"
#include "ui/review/item_table.h"
#include "ui/review/missing_list.h"
#include "ui/review/opinion_box.h"
#include "ui/review/review_body.h"
#include "ui/review/review_pane.h"
#include "ui/shared/reading_area.h"

#include <algorithm>

namespace sosdesk::ui {

bool ReviewPane::takeSuggestion()
{
    if (isReadOnly()) {
        return false;
    }
    m_draft.takeSuggestion();
    m_body->show(m_draft, m_draft.violations());
    refresh();
    return true;
}

bool ReviewPane::quantitiesAreRight()
{
    QuantityField* wrong = m_body->items().wrongField();
    if (wrong != nullptr) {
        wrong->setFocus(Qt::ShortcutFocusReason);
        m_scroll->bringIntoSight(wrong);
    }
    return wrong == nullptr;
}

bool ReviewPane::nothingIsMissing()
{
    const std::vector<Violation> violations = m_draft.violations();
    const bool blocked = std::any_of(
        violations.begin(), violations.end(), [](const Violation& violation) { return violation.blocking; });
    if (blocked) {
        refuse(violations);
    }
    return !blocked;
}

void ReviewPane::approve()
{
    if (isReadOnly() || m_inSight.elapsed() < m_lookTime || !quantitiesAreRight()) {
        return;
    }
    const std::optional<Decision>& saved = m_draft.reviewed().dossier.decision;
    const bool isDone = saved && saved->complete && saved->need == Need::Yes;
    if (isDone && !m_draft.isTouched() && m_draft.reviewed().changes.empty()) {
        Q_EMIT nextWanted(); // decided already, and nothing is new
        return;
    }
    if (m_draft.need() == Need::No) {
        m_draft.takeDenialBack();
        refresh();
    }
    if (nothingIsMissing()) {
        takeSuggestion();
        Q_EMIT decisionWanted(number(), m_draft.entry(true));
    }
}

void ReviewPane::deny()
{
    if (isReadOnly()) {
        return;
    }
    if (m_draft.need() != Need::No) {
        m_draft.deny();
        refresh();
    }
    m_scroll->bringIntoSight(&m_body->opinion());
    if (!m_body->denial().focusReasons()) {
        focusOpinion();
    }
}

void ReviewPane::takeReason(const QString& text)
{
    const QString typed = m_draft.hasOwnOpinion() ? m_draft.opinion().trimmed() : QString();
    if (!typed.contains(text)) {
        m_draft.typeOpinion(typed.isEmpty() ? text : typed + u'\n' + text);
    }
    refresh();
    focusOpinion();
}

void ReviewPane::setDenialReasons(const std::vector<DenialReason>& reasons)
{
    m_body->denial().setReasons(reasons);
}

void ReviewPane::holdOrResume()
{
    if (isReadOnly()) {
        return;
    }
    const ReviewedRequest& reviewed = m_draft.reviewed();
    if (reviewed.hold.held) {
        Q_EMIT holdWanted({number()});
    } else if (!reviewed.dossier.decision || !reviewed.dossier.decision->complete) {
        m_body->hold().begin(number());
        m_scroll->bringIntoSight(&m_body->hold());
    }
}

void ReviewPane::setNow(Instant now)
{
    m_body->setNow(now);
}

void ReviewPane::finishDenial()
{
    if (!isReadOnly() && nothingIsMissing()) {
        Q_EMIT decisionWanted(number(), m_draft.entry(true));
    }
}

void ReviewPane::takeDenialBack()
{
    m_draft.takeDenialBack();
    m_refused = false;
    refresh();
}

void ReviewPane::refuse(const std::vector<Violation>& violations)
{
    m_refused = true;
    m_missing->show(violations, true);
    for (const Violation& violation : violations) {
        QWidget* field = violation.blocking ? m_body->focusFor(violation) : nullptr;
        if (field != nullptr) {
            m_scroll->bringIntoSight(field);
            return;
        }
    }
}

} // namespace sosdesk::ui
