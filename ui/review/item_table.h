// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/decision_draft.h"
#include "ui/review/item_facts.h"
#include "ui/review/item_grid.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"

namespace sosdesk::ui {

/** Asked, available, decided: a row an item, its two quantities to be typed. Cells are painted; only the fields are
 *  widgets, and each tells its row to a screen reader. */
class ItemTable : public QWidget
{
    Q_OBJECT

public:
    explicit ItemTable(QWidget* parent);

    /** Shows the rows of @p draft. */
    void show(const DecisionDraft& draft, const ItemCatalogue& items, bool readOnly);
    /** Only what depends on the decision: proposals, balances, sums. */
    void refresh(const DecisionDraft& draft);

    void focusFirst() { focusOn(std::nullopt, Side::Prefecture); }
    /** Nothing: the first item. */
    void focusOn(const std::optional<Item>& item, Side side);
    /** The first field whose text is no quantity. */
    [[nodiscard]] QuantityField* wrongField() const;
    /** The field of an item that the table shows, else nullptr. */
    [[nodiscard]] QuantityField* field(Item item, Side side) const;
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_facts.size()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void typed(sosdesk::Item item, sosdesk::ui::Side side, std::optional<sosdesk::Quantity> quantity);
    /** The field is no quantity (any more). */
    void problemChanged();
    /** Somebody looks at this item. */
    void entered(sosdesk::Item item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Fields
    {
        QuantityField* prefecture = nullptr;
        QuantityField* state = nullptr;
    };

    void makeFields();
    QuantityField* makeField(int row, Side side);
    [[nodiscard]] ItemGrid gridFor(int width) const;
    void placeFields();
    /** Says beside the first wrong field why it is no quantity. */
    void showProblem();
    void describeFields(int row);
    void tellRemark(int weeks, const QStringList& suggestions, const QStringList& shortages);
    [[nodiscard]] int em() const;

    std::vector<ItemFacts> m_facts;
    std::vector<DecisionLine> m_lines; ///< as they would be decided now, a row each
    std::vector<Fields> m_fields;      ///< as many as were ever needed
    PlainLabel* m_remark;
    PlainLabel* m_problem;
    ItemGrid m_grid;
    bool m_readOnly = false;
};

} // namespace sosdesk::ui
