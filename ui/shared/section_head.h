// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/plain_label.h"

namespace sosdesk::ui {

/** The head of a part of a screen: its title, a remark or a button at the right, a hairline below. */
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    SectionHead(const QString& title, QWidget* parent);

    void setTitle(const QString& title) { m_title->setText(title); }
    /** The remark at the right. */
    void setRemark(const QString& remark);
    /** Puts a widget behind the remark. */
    void add(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlainLabel* m_title;
    PlainLabel* m_remark;
};

} // namespace sosdesk::ui
