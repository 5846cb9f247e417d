// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/item.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace sosdesk::ui {

class PlainLabel;
class QuantityField;

/** What the facility corrects on the phone: stock, use and purchase of each item, empty where it said nothing. */
class CorrectionGrid : public QWidget
{
    Q_OBJECT

public:
    CorrectionGrid(const ItemCatalogue& items, QWidget* parent);

    /** Empty fields for these items. */
    void begin(const std::vector<Item>& items);
    [[nodiscard]] std::vector<Correction> corrections() const;
    /** What stands in the fields, row by row. */
    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList& texts);
    /** The first field that is no quantity. */
    [[nodiscard]] QuantityField* wrongField() const;

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        PlainLabel* name = nullptr;
        QuantityField* stock = nullptr;
        QuantityField* weeklyUse = nullptr;
        QuantityField* purchase = nullptr;
    };

    void addRow();
    [[nodiscard]] std::vector<QuantityField*> shownFields() const;

    const ItemCatalogue& m_items;
    QGridLayout* m_grid;
    std::vector<Row> m_rows; ///< as many as were ever needed
    std::vector<Item> m_shown;
};

} // namespace sosdesk::ui
