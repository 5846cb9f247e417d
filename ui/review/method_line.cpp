// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/method_line.h"

#include "core/wording/advice_text.h"
#include "core/wording/labels.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"

#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sosdesk::ui {
namespace {

constexpr int adviceLines = 4;

} // namespace

MethodLine::MethodLine(QWidget* parent)
    : QWidget(parent)
    , m_prefecture(new QRadioButton(wording::label(Method::Prefecture), this))
    , m_state(new QRadioButton(wording::label(Method::State), this))
    , m_advice(new PlainLabel(this, adviceLines))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.3));
    auto* choice = new QWidget(this);
    auto* flow = new FlowLayout(choice, ems(this, 0.8));
    column->addWidget(choice);
    column->addWidget(m_advice); // a line of its own: its end is what it is about
    auto* label = new PlainLabel(this);
    label->setText(tr("配布方法"));
    label->setTone(Tone::Secondary);
    m_prefecture->setObjectName(QStringLiteral("methodPrefecture"));
    m_state->setObjectName(QStringLiteral("methodState"));
    m_advice->setObjectName(QStringLiteral("advice"));
    m_advice->setTone(Tone::Ok);
    flow->addWidget(label);
    flow->addWidget(m_prefecture);
    flow->addWidget(m_state);
    m_prefecture->setAccessibleName(tr("配布方法 %1").arg(wording::label(Method::Prefecture)));
    m_state->setAccessibleName(tr("配布方法 %1").arg(wording::label(Method::State)));
    connect(m_prefecture, &QRadioButton::toggled, this,
        [this](bool on) { Q_EMIT chosen(on ? Method::Prefecture : Method::State); });
}

void MethodLine::show(const DecisionDraft& draft, bool readOnly)
{
    const Decision decision = draft.decision();
    const QSignalBlocker silent(m_prefecture);
    const bool asked = decision.need == Need::Yes && (!readOnly || draft.hasOwnMethod());
    for (QRadioButton* button : {m_prefecture, m_state}) {
        button->setAutoExclusive(asked);
        button->setEnabled(asked && !readOnly);
    }
    m_prefecture->setChecked(asked && decision.method == Method::Prefecture);
    m_state->setChecked(asked && decision.method == Method::State);
    const Review& review = draft.reviewed().review;
    m_advice->setText(wording::adviceText(review.advice, draft.catalogue(), review.processingDay));
    m_advice->setTone(review.advice.method == Method::Prefecture ? Tone::Ok : Tone::Attention);
    m_advice->setVisible(asked && !readOnly);
}

void MethodLine::focusMethod()
{
    (m_prefecture->isChecked() ? m_prefecture : m_state)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sosdesk::ui
