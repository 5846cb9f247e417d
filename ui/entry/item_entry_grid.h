// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;

namespace sosdesk::ui {

class PlainLabel;
class QuantityField;

/** The items of a request that is typed, a row each: what is asked for, stock, use, purchase and outlook; in the order
 *  of a call, what is asked first, or in that of the sheet, last. */
class ItemEntryGrid : public QWidget
{
    Q_OBJECT

public:
    ItemEntryGrid(const ItemCatalogue& items, bool sheetOrder, QWidget* parent);

    /** Lines with anything in them. */
    [[nodiscard]] std::vector<RequestLine> lines() const;
    /** Says nothing to anybody. */
    void setLines(const std::vector<RequestLine>& lines);
    /** What stands in the fields, right or wrong, row by row, and puts it back. */
    [[nodiscard]] QStringList texts() const;
    void setTexts(const QStringList& texts);
    /** The field that such a text stands in; nullptr when there is none. */
    [[nodiscard]] QWidget* fieldAt(int text) const;
    /** The first field that holds no quantity; nullptr when all do. */
    [[nodiscard]] QuantityField* wrongField() const;
    void focusAsked();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        Item item{};
        QuantityField* asked;
        QuantityField* stock;
        QuantityField* weeklyUse;
        QuantityField* purchase;
        QComboBox* outlook;
    };

    void addHeads(bool sheetOrder);
    void addRow(const ItemDescription& item, bool sheetOrder);
    QuantityField* field(const ItemDescription& item, const char* name, const QString& label);
    QComboBox* outlookBox(const ItemDescription& item);

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace sosdesk::ui
