// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/choice.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"

#include <QRadioButton>
#include <QSignalBlocker>

namespace sosdesk::ui {

Choice::Choice(const QString& name, const QString& question, const QStringList& answers, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(name);
    setAccessibleName(question);
    auto* flow = new FlowLayout(nullptr, ems(this, 0.7));
    setLayout(flow);
    for (const QString& answer : answers) {
        auto* button = new QRadioButton(answer, this);
        button->setObjectName(name + QString::number(m_buttons.size()));
        button->setAccessibleName(tr("%1：%2").arg(question, answer));
        button->setMinimumHeight(ems(this, 1.5)); // as high as a label beside it
        flow->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (on) {
                Q_EMIT changed();
            }
        });
    }
    choose(0);
}

int Choice::chosen() const
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons[i]->isChecked()) {
            return static_cast<int>(i);
        }
    }
    return 0;
}

void Choice::choose(int answer)
{
    const QSignalBlocker silent(m_buttons[static_cast<std::size_t>(answer)]);
    m_buttons[static_cast<std::size_t>(answer)]->setChecked(true);
}

void Choice::focusChosen()
{
    m_buttons[static_cast<std::size_t>(chosen())]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sosdesk::ui
