// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/decision_draft.h"
#include "ui/shared/plain_label.h"

class QRadioButton;

namespace sosdesk::ui {

/** 配布方法 ① or ②, and which the rules advise. */
class MethodLine : public QWidget
{
    Q_OBJECT

public:
    explicit MethodLine(QWidget* parent);

    void show(const DecisionDraft& draft, bool readOnly);
    void focusMethod();

Q_SIGNALS:
    void chosen(sosdesk::Method method);

private:
    QRadioButton* m_prefecture;
    QRadioButton* m_state;
    PlainLabel* m_advice;
};

} // namespace sosdesk::ui
