// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/requests/roll_order.h"

#include <QWidget>

class QButtonGroup;

namespace sosdesk::ui {

/** The lanes with their counts, one of them chosen; by mouse, by Tab and arrows, or by its number key in the list. */
class LaneBar : public QWidget
{
    Q_OBJECT

public:
    explicit LaneBar(QWidget* parent);

    void show(const RollOrder& order);
    /** The choice behind a number key: 1 is the first button. */
    void choose(int position);
    void choose(LaneChoice lane);
    [[nodiscard]] LaneChoice chosen() const;

Q_SIGNALS:
    void changed(sosdesk::ui::LaneChoice lane);

private:
    QButtonGroup* m_buttons = nullptr;
};

[[nodiscard]] QString label(LaneChoice lane);

} // namespace sosdesk::ui
