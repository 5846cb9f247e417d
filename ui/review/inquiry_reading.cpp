// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/blank.h"
#include "ui/review/inquiry_form.h"
#include "ui/review/supply_grid.h"
#include "ui/shared/choice.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

#include <QLineEdit>

// What stands in the fields, and whether it can be recorded.

namespace sosdesk::ui {

InquiryKind InquiryForm::kind() const
{
    return m_answering ? m_answering->kind
                       : CodeTable<InquiryKind>::rows[static_cast<std::size_t>(m_kind->chosen())].first;
}

bool InquiryForm::isTalk() const
{
    return kind() == InquiryKind::Ministry || kind() == InquiryKind::Consultation;
}

std::optional<InquiryOutcome> InquiryForm::outcome() const
{
    if (m_answering && m_answering->kind == InquiryKind::Withdrawal) {
        return InquiryOutcome::Revoked;
    }
    if (!isTalk() || m_outcome->chosen() == 0) {
        return std::nullopt;
    }
    return m_outcome->chosen() == 1 ? InquiryOutcome::Agreed : InquiryOutcome::Refused;
}

bool InquiryForm::holds(const Inquiry& recorded) const
{
    if (m_answering) {
        return recorded.id == m_answering->id && recorded.answeredAt && recorded.answer == m_answer->text().trimmed()
            && recorded.outcome == outcome();
    }
    const InquiryEntry typed = entry();
    return recorded.kind == typed.kind && recorded.person == typed.person.trimmed()
        && recorded.question == typed.question.trimmed() && recorded.lines.size() == typed.lines.size()
        && recorded.outcome == typed.outcome && recorded.answer == typed.answer.value_or(QString()).trimmed();
}

QWidget* InquiryForm::wrongField(QString& reason) const
{
    const bool answering = m_answering.has_value();
    if (answering && isBlank(m_answer->text())
        && outcome().value_or(InquiryOutcome::Revoked) == InquiryOutcome::Revoked) {
        reason =
            kind() == InquiryKind::Withdrawal ? tr("撤回の理由を書いてください") : tr("回答か結果を書いてください");
        return m_answer;
    }
    if (!answering && kind() == InquiryKind::Quantities) {
        if (QuantityField* const wrong = m_supply->wrongField()) {
            reason = wrong->problem();
            return wrong;
        }
        reason = tr("国が示した枚数を入力してください");
        return m_supply->lines().empty() ? m_supply->firstField() : nullptr;
    }
    reason = tr("内容を書いてください");
    return !answering && isBlank(m_question->text()) ? m_question : nullptr;
}

void InquiryForm::record()
{
    QString reason;
    if (QWidget* wrong = wrongField(reason)) {
        m_hint->setText(reason);
        m_hint->setMark(Verdict::Fail);
        m_hint->show();
        wrong->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (m_answering) {
        Q_EMIT answered(answer());
    } else {
        Q_EMIT recorded(entry());
    }
}

InquiryAnswer InquiryForm::answer() const
{
    return {m_answering->id, m_answer->text(), outcome()};
}

InquiryEntry InquiryForm::entry() const
{
    InquiryEntry entry;
    entry.kind = kind();
    entry.person = m_person->text();
    entry.question = m_question->text();
    if (entry.kind == InquiryKind::Quantities) {
        entry.lines = m_supply->lines();
    }
    if (isTalk() && (outcome() || !isBlank(m_answer->text()))) {
        entry.answer = m_answer->text();
        entry.outcome = outcome();
    }
    return entry;
}

} // namespace sosdesk::ui
