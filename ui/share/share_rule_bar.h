// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/stock_share.h"

#include <QWidget>

class QComboBox;

namespace sosdesk::ui {

class Choice;
class FlowLayout;
class QuantityField;

/** How an item is to be divided: which one, by what, up to what, and what is kept back. */
class ShareRuleBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareRuleBar(QWidget* parent);

    /** The items in their order; says nothing to anybody. The one that was chosen stays chosen. */
    void setItems(const std::vector<ItemClaims>& claims);
    /** Chooses an item, now or as soon as it is there. */
    void chooseItem(Item item);
    /** Of the items; -1 while there is none. */
    [[nodiscard]] int row() const;
    [[nodiscard]] ShareRule ruleOf(const ItemClaims& claims) const;
    [[nodiscard]] Quantity reserve() const;
    /** Something typed is no quantity. */
    [[nodiscard]] bool isWrong() const;

Q_SIGNALS:
    void changed();

private:
    void readAsItem();
    void add(FlowLayout& flow, const QString& text, QWidget* widget);

    std::vector<ItemDescription> m_items;
    std::optional<Item> m_wanted;
    QComboBox* m_item;
    Choice* m_method;
    Choice* m_cap;
    QuantityField* m_reserve;
    QuantityField* m_floor;
};

} // namespace sosdesk::ui
