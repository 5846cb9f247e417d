// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/denial_line.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"

namespace sosdesk::ui {

DenialLine::DenialLine(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("denial"));
    auto* flow = new FlowLayout(this, ems(this, 0.6));
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
    connect(finish, &QPushButton::clicked, this, &DenialLine::finished);
    connect(back, &QPushButton::clicked, this, &DenialLine::takenBack);
}

} // namespace sosdesk::ui
