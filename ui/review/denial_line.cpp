// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/denial_line.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/shown_text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sosdesk::ui {

DenialLine::DenialLine(QWidget* parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
{
    setObjectName(QStringLiteral("denial"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.5));
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(head, ems(this, 0.6));
    flow->setContentsMargins(0, 0, 0, 0);
    auto* asked = new PlainLabel(this);
    asked->setText(tr("否：理由を都道府県意見に書いてください"));
    asked->setMark(Verdict::Fail);
    asked->setTone(Tone::Fail);
    auto* finish = new KeyButton(tr("否・完了して次へ"), QStringLiteral("Ctrl+Enter"), this);
    finish->setObjectName(QStringLiteral("finishDenial"));
    finish->setProperty("main", true);
    auto* back = new KeyButton(tr("否をやめる"), QStringLiteral("Esc"), this);
    back->setObjectName(QStringLiteral("takeDenialBack"));
    flow->addWidget(asked);
    flow->addWidget(finish);
    flow->addWidget(back);
    column->addWidget(head);
    auto* reasons = new FlowLayout(m_row, ems(this, 0.4));
    reasons->setContentsMargins(0, 0, 0, 0);
    m_row->setObjectName(QStringLiteral("denialReasons"));
    m_row->setAccessibleName(tr("否の理由"));
    m_row->hide();
    column->addWidget(m_row);
    connect(finish, &QPushButton::clicked, this, &DenialLine::finished);
    connect(back, &QPushButton::clicked, this, &DenialLine::takenBack);
}

void DenialLine::setReasons(const std::vector<DenialReason>& reasons)
{
    for (QPushButton* const old : m_reasons) {
        old->deleteLater();
    }
    m_reasons.clear();
    for (const DenialReason& reason : reasons) {
        m_reasons.push_back(addReason(reason, QString::number(m_reasons.size() + 1)));
    }
    m_row->setVisible(!m_reasons.empty());
}

QPushButton* DenialLine::addReason(const DenialReason& reason, const QString& key)
{
    auto* const button = new KeyButton(shownLine(reason.category), key, m_row);
    button->setObjectName(QStringLiteral("denialReason") + key);
    button->setToolTip(toolTipOf(reason.text));
    connect(button, &QPushButton::clicked, this, [this, text = reason.text] { Q_EMIT picked(text); });
    m_row->layout()->addWidget(button);
    return button;
}

bool DenialLine::focusReasons()
{
    if (m_reasons.empty()) {
        return false;
    }
    m_reasons.front()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/** What the buttons do not take: 1 … 9 picks a reason, wherever in the line the focus is. */
void DenialLine::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_1;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (number >= 0 && number < static_cast<int>(m_reasons.size()) && !event->isAutoRepeat() && !control) {
        m_reasons[static_cast<std::size_t>(number)]->click();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT takenBack();
    } else if (enter && control) {
        Q_EMIT finished();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
