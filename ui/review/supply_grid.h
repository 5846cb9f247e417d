// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/item.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace sosdesk::ui {

class PlainLabel;
class QuantityField;

/** The quantities that the ministry supplies, 県 and 国 for each item; what is ours stands in grey. */
class SupplyGrid : public QWidget
{
    Q_OBJECT

public:
    SupplyGrid(const ItemCatalogue& items, QWidget* parent);

    /** Empty fields for these items; @p ours is shown as what is taken where nothing is typed. */
    void begin(const std::vector<Item>& items, const std::vector<DecisionLine>& ours);
    /** The items of which something was typed. */
    [[nodiscard]] std::vector<DecisionLine> lines() const;
    /** What stands in the fields, row by row, and puts it back. */
    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList& texts);
    /** The first field that holds no quantity; nullptr when there is none. */
    [[nodiscard]] QuantityField* wrongField() const;
    [[nodiscard]] QuantityField* firstField() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        PlainLabel* name;
        QuantityField* prefecture;
        QuantityField* state;
    };

    void addRow();

    const ItemCatalogue& m_items;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    std::vector<Item> m_shown;
};

} // namespace sosdesk::ui
