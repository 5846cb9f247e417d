// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcome.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/window/choice_card.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace sosdesk::ui {

Welcome::Welcome(QWidget* parent)
    : QWidget(parent)
    , m_drill(new ChoiceCard(tr("架空の県で練習する"),
          tr("実在しない医療機関の要請を一日分つくり、取り込んで見せます。すべて「訓練」と表示され、本番の記録には混ざ"
             "りません。"),
          this))
    , m_import(new ChoiceCard(tr("G-MISのレポートを開く"),
          tr("G-"
             "MISから出力したCSVを選ぶか、この画面にドロップしてください。種類と文字コードは自動で見分け、採れない行は"
             "理由"
             "とともに一覧にします。"),
          this))
    , m_server(new ChoiceCard(tr("チームのサーバーにつなぐ"),
          tr("ほかの担当者と同じ要請の一覧を使います。設定でサーバーの宛先を入力すると、記録を受け取ります。"), this))
{
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(ems(this, 44));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 1));
    auto* head = new PlainLabel(this, 2);
    head->setFont(boldFont(scaledFont(font(), 1.5)));
    head->setText(tr("まだ要請がありません"));
    auto* next = new PlainLabel(this, 3);
    next->setTone(Tone::Secondary);
    next->setText(tr("どれから始めますか。あとからいつでも、メニューの「ファイル」から選べます。"));
    for (QWidget* widget : std::initializer_list<QWidget*>{head, next, m_drill, m_import, m_server}) {
        column->addWidget(widget);
    }
    auto* rows = new QVBoxLayout(this);
    const int air = ems(this, 2);
    rows->setContentsMargins(air, air, air, air);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inner, 100);
    middle->addStretch(1);
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    setFocusProxy(m_drill);
    connect(m_drill, &QAbstractButton::clicked, this, &Welcome::drillWanted);
    connect(m_import, &QAbstractButton::clicked, this, &Welcome::importWanted);
    connect(m_server, &QAbstractButton::clicked, this, &Welcome::serverWanted);
}

void Welcome::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).surface);
}

} // namespace sosdesk::ui
