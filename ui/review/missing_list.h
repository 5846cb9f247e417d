// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/item.h"
#include "core/review/decision_rules.h"
#include "ui/shared/plain_label.h"

#include <vector>

class QVBoxLayout;

namespace sosdesk::ui {

/** What still stands between the decision and 完了, a line each: live, and in red once completing was refused for it.
 */
class MissingList : public QWidget
{
    Q_OBJECT

public:
    MissingList(const ItemCatalogue& items, QWidget* parent);

    void show(const std::vector<Violation>& violations, bool refused);
    [[nodiscard]] QStringList lines() const;

private:
    PlainLabel* line(std::size_t index);

    const ItemCatalogue& m_items;
    QVBoxLayout* m_column;
    std::vector<PlainLabel*> m_lines; ///< as many as were ever needed
};

} // namespace sosdesk::ui
