// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/quantity_field.h"

#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"

#include <QKeyEvent>
#include <QStyle>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr int longestText = 24;

QString textOf(const std::optional<Quantity>& quantity)
{
    return quantity ? grouped(*quantity) : QString();
}

} // namespace

QuantityField::QuantityField(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(longestText);
    connect(this, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT typed();
    });
}

void QuantityField::setItem(const ItemDescription& item)
{
    m_pack = std::max<Quantity>(1, item.packSize);
    m_pairs = item.countedInPairs;
}

void QuantityField::setQuantity(std::optional<Quantity> quantity)
{
    const QString text = textOf(quantity);
    if (m_typed.pieces == quantity && m_typed.problem.isEmpty() && !this->text().isEmpty() == quantity.has_value()) {
        return; // the cursor of somebody who is typing stays where it is
    }
    setText(text);
    m_typed = {quantity, {}};
    markProblem();
}

void QuantityField::setTyped(const QString& text)
{
    setText(text);
    read();
}

void QuantityField::setProposal(std::optional<Quantity> quantity)
{
    if (m_proposal != quantity || (!quantity && !placeholderText().isEmpty())) {
        m_proposal = quantity;
        setPlaceholderText(textOf(quantity));
    }
}

QSize QuantityField::sizeHint() const
{
    return {ems(this, 5.2), ems(this, 2.1)};
}

QSize QuantityField::minimumSizeHint() const
{
    return {ems(this, 3.6), ems(this, 2.1)};
}

void QuantityField::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && !isReadOnly() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        focusNextChild();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void QuantityField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) {
        selectAll();
    }
    Q_EMIT focused();
}

void QuantityField::focusOutEvent(QFocusEvent* event)
{
    if (m_typed.pieces) {
        setText(textOf(m_typed.pieces)); // as it was understood
    }
    QLineEdit::focusOutEvent(event);
}

void QuantityField::read()
{
    m_typed = quantityFromTyped(text(), m_pairs);
    markProblem();
}

void QuantityField::step(int packs)
{
    const Quantity from = m_typed.pieces.value_or(m_proposal.value_or(0));
    const Quantity wanted = std::clamp<Quantity>(from + packs * m_pack, 0, mostPieces);
    setText(textOf(wanted));
    read();
    Q_EMIT typed();
}

void QuantityField::markProblem()
{
    const bool wrong = !m_typed.problem.isEmpty();
    if (property("wrong").toBool() != wrong) {
        setProperty("wrong", wrong);
        style()->unpolish(this);
        style()->polish(this);
    }
    setToolTip(toolTipOf(m_typed.problem));
}

} // namespace sosdesk::ui
