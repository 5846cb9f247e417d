// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/offer_form.h"

#include "ui/shared/choice.h"
#include "ui/shared/fonts.h"
#include "ui/shared/key_button.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/watch/watch_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sosdesk::ui {

OfferForm::OfferForm(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("offerForm"));
    QStringList answers;
    for (const auto& [outcome, code] : CodeTable<OfferOutcome>::rows) {
        answers << outcomeText(outcome);
    }
    m_outcome = new Choice(QStringLiteral("offerOutcome"), tr("提供の連絡の結果"), answers, this);
    auto* const pieces = new QHBoxLayout;
    for (const ItemDescription& item : items.items()) {
        auto* const label = new PlainLabel(this);
        label->setText(item.name);
        label->setTone(Tone::Secondary);
        auto* const field = new QuantityField(this);
        field->setObjectName(QStringLiteral("offer_") + item.code);
        field->setAccessibleName(tr("%1の提供枚数").arg(item.name));
        field->setItem(item);
        pieces->addWidget(label);
        pieces->addWidget(field);
        m_lines.push_back({item.item, label, field, {}});
    }
    pieces->addStretch(1);
    m_note = new QLineEdit(this);
    m_note->setObjectName(QStringLiteral("offerNote"));
    m_note->setAccessibleName(tr("提供の連絡のメモ"));
    m_note->setPlaceholderText(tr("メモ（話した相手、届け方など）"));
    m_note->setMaxLength(400);
    m_record = new KeyButton(tr("連絡を記録"), QStringLiteral("Enter"), this);
    m_record->setObjectName(QStringLiteral("recordOffer"));
    m_problem = new PlainLabel(this, 2);
    m_problem->setObjectName(QStringLiteral("offerProblem"));
    m_problem->setGround(Ground::Fail);
    m_problem->setMark(Verdict::Fail);
    m_problem->hide();
    auto* const last = new QHBoxLayout;
    last->addWidget(m_note, 1);
    last->addWidget(m_record);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ems(this, 0.4));
    column->addWidget(m_outcome);
    column->addLayout(pieces);
    column->addLayout(last);
    column->addWidget(m_problem);
    connect(m_record, &QPushButton::clicked, this, &OfferForm::submit);
    setRow(std::nullopt);
}

void OfferForm::setRow(const std::optional<WatchRow>& row)
{
    const bool same =
        row && m_row && row->entry.facility == m_row->entry.facility && row->entry.surveyDay == m_row->entry.surveyDay;
    m_row = row;
    if (same && isTouched()) { // the list was read anew
        return;
    }
    setEnabled(row.has_value());
    m_problem->hide();
    m_note->clear();
    m_outcome->choose(0);
    for (Line& line : m_lines) {
        std::optional<Quantity> offered;
        if (row) {
            for (const WatchLine& known : row->entry.lines) {
                offered = known.item == line.item ? std::optional(known.offered) : offered;
            }
        }
        line.label->setVisible(offered.has_value());
        line.pieces->setVisible(offered.has_value());
        line.pieces->setQuantity(offered);
        line.offered = line.pieces->text();
    }
}

void OfferForm::clear()
{
    const std::optional<WatchRow> row = std::exchange(m_row, std::nullopt);
    setRow(row);
}

bool OfferForm::isTouched() const
{
    return !m_note->text().isEmpty() || m_outcome->chosen() > 0
        || std::any_of(m_lines.begin(), m_lines.end(),
            [](const Line& line) { return !line.pieces->isHidden() && line.pieces->text() != line.offered; });
}

void OfferForm::begin()
{
    if (m_row) {
        m_outcome->focusChosen();
    }
}

void OfferForm::refuse(const QString& why)
{
    m_problem->setText(why);
    m_problem->show();
}

void OfferForm::submit()
{
    if (!m_row) {
        return;
    }
    WatchOffer offer;
    offer.facility = m_row->entry.facility;
    offer.surveyDay = m_row->entry.surveyDay;
    offer.outcome = CodeTable<OfferOutcome>::rows[static_cast<std::size_t>(std::max(0, m_outcome->chosen()))].first;
    offer.note = m_note->text().trimmed();
    for (const Line& line : m_lines) {
        if (!line.pieces->problem().isEmpty()) {
            refuse(line.pieces->problem());
            line.pieces->setFocus();
            return;
        }
        const Quantity pieces = line.pieces->isHidden() ? 0 : line.pieces->quantity().value_or(0);
        if (pieces > 0) {
            offer.lines.push_back({line.item, pieces});
        }
    }
    if (offer.outcome == OfferOutcome::Accepted && offer.lines.empty()) {
        refuse(tr("受ける枚数を入れてください"));
        return;
    }
    m_problem->hide();
    Q_EMIT offerWanted(offer);
}

void OfferForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace sosdesk::ui
