// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sync/team_strip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/sync/team_text.h"

#include <QGridLayout>

#include <algorithm>

namespace sosdesk::ui {

TeamStrip::TeamStrip(QWidget* parent)
    : QWidget(parent)
    , m_open(new PlainLabel(this, 2))
    , m_conflict(new PlainLabel(this, 2))
    , m_solve(new KeyButton(tr("競合を解く…"), QStringLiteral("X"), this))
{
    setObjectName(QStringLiteral("teamStrip"));
    setAccessibleName(tr("ほかの担当者"));
    m_open->setObjectName(QStringLiteral("openElsewhere"));
    m_open->setGround(Ground::Accent);
    m_conflict->setObjectName(QStringLiteral("conflictHere"));
    m_conflict->setGround(Ground::Attention);
    m_conflict->setMark(Verdict::Attention);
    m_solve->setObjectName(QStringLiteral("solveConflict"));
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(ems(this, 1.2), ems(this, 0.5), ems(this, 1.2), 0); // in line with the pane below
    grid->setHorizontalSpacing(ems(this, 0.7));
    grid->setVerticalSpacing(ems(this, 0.3));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_conflict, 0, 0);
    grid->addWidget(m_solve, 0, 1, Qt::AlignTop);
    grid->addWidget(m_open, 1, 0, 1, 2);
    connect(m_solve, &QPushButton::clicked, this, [this] { Q_EMIT conflictWanted(m_number); });
    hide();
}

void TeamStrip::setRequest(const QString& number)
{
    m_number = number;
    renew();
}

void TeamStrip::show(const TeamState& state, Instant now)
{
    m_state = state;
    m_now = now;
    renew();
}

bool TeamStrip::hasConflict() const
{
    return std::any_of(m_state.conflicts.begin(), m_state.conflicts.end(),
        [this](const ConflictView& view) { return view.conflict.number == m_number; });
}

void TeamStrip::renew()
{
    QStringList others;
    for (const OpenRequest& open : m_state.open) {
        if (open.number == m_number) {
            others << openText(open, m_now);
        }
    }
    for (const ConflictView& view : m_state.conflicts) {
        if (view.conflict.number == m_number) {
            m_conflict->setText(conflictText(view, m_now));
        }
    }
    m_open->setText(others.join(u'　'));
    m_open->setVisible(!others.isEmpty());
    m_conflict->setVisible(hasConflict());
    m_solve->setVisible(hasConflict());
    setVisible(!m_number.isEmpty() && (hasConflict() || !others.isEmpty()));
}

} // namespace sosdesk::ui
