// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/period_order.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace sosdesk::ui {

class PlainLabel;

/** From when to when, and what leaves for it: 集計, 公表, PUSH上乗せ; and the watch list as it is now. */
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(QWidget* parent);

    /** The period begins with the month of @p today, unless somebody typed another one. */
    void setToday(Day today);
    /** As a key or a button asks for it; a period that cannot be read is said in place. */
    void want(PeriodList list);

Q_SIGNALS:
    void wanted(const PeriodOrder& order);

private:
    [[nodiscard]] QLineEdit* field(const QString& name, const QString& label);

    QLineEdit* m_from;
    QLineEdit* m_to;
    PlainLabel* m_problem;
};

/** `2024/11/25`, `2024-11-25`; nothing for anything else. */
[[nodiscard]] std::optional<Day> dayFromTyped(const QString& text);

} // namespace sosdesk::ui
