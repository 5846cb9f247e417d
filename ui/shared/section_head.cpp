// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/section_head.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/fonts.h"

#include <QPainter>

namespace sosdesk::ui {

SectionHead::SectionHead(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_remark(new PlainLabel(this))
{
    auto* flow = new FlowLayout(this, ems(this, 0.8), FlowLayout::Spread::AfterFirst);
    flow->setContentsMargins(0, ems(this, 0.3), 0, ems(this, 0.3));
    flow->addWidget(m_title);
    flow->addWidget(m_remark);
    m_remark->hide();
    m_title->setFont(boldFont(m_title->font()));
    m_title->setText(title);
    m_remark->setTone(Tone::Secondary);
    m_remark->setAlignment(Qt::AlignRight);
}

void SectionHead::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHead::add(QWidget* widget)
{
    layout()->addWidget(widget);
}

void SectionHead::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace sosdesk::ui
