// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/quantity_field.h"

#include "ui/shared/fonts.h"
#include "ui/shared/shown_text.h"
#include "ui/shared/theme.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

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
    if (!m_typed.problem.isEmpty()) {
        read();
    }
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
    if (m_proposal != quantity) {
        m_proposal = quantity;
        update();
    }
}

/** The proposal is drawn here: a style sheet would make a placeholder too faint for a number that counts. */
void QuantityField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_proposal || !text().isEmpty() || m_composing) {
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int air = 2; // QLineEdit's own beside its text
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(air, 0, -air, 0);
    QPainter painter(this);
    painter.setPen(Theme::of(parentWidget() != nullptr ? parentWidget()->palette() : palette()).secondary);
    painter.drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), textOf(m_proposal));
}

void QuantityField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
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
