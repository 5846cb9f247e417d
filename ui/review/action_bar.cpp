// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/action_bar.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"

#include <QStyle>

namespace sosdesk::ui {

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("actions"));
    auto* flow = new FlowLayout(this, ems(this, 0.7));
    const int air = ems(this, 0.6);
    flow->setContentsMargins(0, air, 0, air);
    m_approve = add("approve", tr("要・完了して次へ"), QStringLiteral("A"), &ActionBar::approveWanted);
    m_approve->setProperty("main", true);
    m_deny = add("deny", tr("否…"), QStringLiteral("D"), &ActionBar::denyWanted);
    m_contact = add("contact", tr("聞き取り"), QStringLiteral("C"), &ActionBar::contactWanted);
    m_hold = add("hold", tr("保留"), QStringLiteral("L"), &ActionBar::holdWanted);
    add("print", tr("回答票"), QStringLiteral("P"), &ActionBar::printWanted);
    add("gmisEntry", tr("G-MIS転記"), QStringLiteral("G"), &ActionBar::gmisEntryWanted);
    m_undo = add("undo", tr("この決定を取消"), {}, &ActionBar::undoWanted);
}

KeyButton* ActionBar::add(const char* name, const QString& text, const QString& key, void (ActionBar::*wanted)())
{
    auto* button = new KeyButton(text, key, this);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, wanted);
    layout()->addWidget(button);
    return button;
}

void ActionBar::show(const DecisionDraft& draft, bool readOnly)
{
    const ReviewedRequest& reviewed = draft.reviewed();
    const bool closed = reviewed.stored.request.status == RequestStatus::Closed;
    const bool denying = draft.need() == Need::No;
    if (m_approve->property("main").toBool() == denying) {
        m_approve->setProperty("main", !denying); // then finishing the denial is what one would do
        m_approve->style()->unpolish(m_approve);
        m_approve->style()->polish(m_approve);
    }
    m_approve->setEnabled(!readOnly);
    m_deny->setEnabled(!readOnly);
    m_contact->setEnabled(!closed);
    const std::optional<Decision>& decision = reviewed.dossier.decision;
    m_hold->setText(reviewed.hold.held ? tr("保留を解く") : tr("保留"));
    m_hold->setEnabled(!readOnly && (reviewed.hold.held || !decision || !decision->complete));
    m_undo->setEnabled(!closed && reviewed.dossier.decision.has_value());
}

} // namespace sosdesk::ui
