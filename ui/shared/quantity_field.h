// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shared/quantity_text.h"

#include <QLineEdit>

namespace sosdesk::ui {

/** A number of pieces being typed: full-width digits, commas, 枚 and 双 are understood; ↑ and ↓ change it by a pack,
 *  Enter goes to the next field. What is no quantity stays as it was typed, with the reason beside it. */
class QuantityField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuantityField(QWidget* parent);

    /** What ↑ and ↓ add, and whether 双 counts two; what could not be read before is read again so. */
    void setItem(const ItemDescription& item);
    /** Shows a quantity; says nothing to anybody. */
    void setQuantity(std::optional<Quantity> quantity);
    /** Shows a text as if it had been typed; says nothing to anybody. */
    void setTyped(const QString& text);
    /** Shown in grey while nothing is typed: what will be taken then. */
    void setProposal(std::optional<Quantity> quantity);

    [[nodiscard]] std::optional<Quantity> quantity() const { return m_typed.pieces; }
    /** Why the text is no quantity; empty when it is one, or when there is none. */
    [[nodiscard]] const QString& problem() const { return m_typed.problem; }

    [[nodiscard]] std::optional<Quantity> proposal() const { return m_proposal; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** The person changed it. */
    void typed();
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void read();
    void step(int packs);
    void markProblem();

    TypedQuantity m_typed;
    std::optional<Quantity> m_proposal;
    Quantity m_pack = 1;
    bool m_pairs = false;
    bool m_composing = false; ///< an input method shows text that is not entered yet
};

} // namespace sosdesk::ui
