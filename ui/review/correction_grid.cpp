// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/correction_grid.h"

#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/shown_text.h"

#include <QGridLayout>

#include <algorithm>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestName = 40;

} // namespace

CorrectionGrid::CorrectionGrid(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ems(this, 0.4));
    m_grid->setVerticalSpacing(ems(this, 0.2));
    m_grid->setColumnStretch(0, 1);
    const QStringList heads{tr("訂正"), tr("在庫"), tr("消費/週"), tr("購入/週")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new PlainLabel(this);
        head->setText(heads[column]);
        head->setTone(Tone::Secondary);
        head->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_grid->addWidget(head, 0, column);
    }
}

void CorrectionGrid::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    Row added{new PlainLabel(this), new QuantityField(this), new QuantityField(this), new QuantityField(this)};
    added.stock->setObjectName(QStringLiteral("correctStock%1").arg(row));
    added.weeklyUse->setObjectName(QStringLiteral("correctUse%1").arg(row));
    added.purchase->setObjectName(QStringLiteral("correctPurchase%1").arg(row));
    for (const QuantityField* field : {added.stock, added.weeklyUse, added.purchase}) {
        connect(field, &QuantityField::typed, this, &CorrectionGrid::edited);
    }
    int column = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{added.name, added.stock, added.weeklyUse, added.purchase}) {
        m_grid->addWidget(widget, row + 1, column++);
    }
    m_rows.push_back(added);
}

void CorrectionGrid::begin(const std::vector<Item>& items)
{
    m_shown = items;
    while (m_rows.size() < items.size()) {
        addRow();
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool used = i < items.size();
        const ItemDescription* item = used ? m_items.find(items[i]) : nullptr;
        const QString name = item != nullptr ? shownLine(item->name, longestName) : QString();
        row.name->setText(name);
        row.name->setVisible(used);
        for (QuantityField* field : {row.stock, row.weeklyUse, row.purchase}) {
            field->setQuantity(std::nullopt);
            field->setVisible(used);
            field->setItem(item != nullptr ? *item : ItemDescription());
        }
        row.stock->setAccessibleName(tr("%1 在庫の訂正").arg(name));
        row.weeklyUse->setAccessibleName(tr("%1 想定消費（週）の訂正").arg(name));
        row.purchase->setAccessibleName(tr("%1 購入見込（週）の訂正").arg(name));
    }
}

std::vector<Correction> CorrectionGrid::corrections() const
{
    std::vector<Correction> corrections;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Row& row = m_rows[i];
        const Correction correction{
            m_shown[i], row.stock->quantity(), row.weeklyUse->quantity(), row.purchase->quantity()};
        if (correction.stock || correction.weeklyUse || correction.purchase) {
            corrections.push_back(correction);
        }
    }
    return corrections;
}

std::vector<QuantityField*> CorrectionGrid::shownFields() const
{
    std::vector<QuantityField*> fields;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        fields.insert(fields.end(), {m_rows[i].stock, m_rows[i].weeklyUse, m_rows[i].purchase});
    }
    return fields;
}

QStringList CorrectionGrid::texts() const
{
    QStringList texts;
    for (const QuantityField* field : shownFields()) {
        texts += field->text();
    }
    return texts;
}

void CorrectionGrid::setTexts(const QStringList& texts)
{
    qsizetype i = 0;
    for (QuantityField* field : shownFields()) {
        field->setTyped(texts.value(i++));
    }
}

QuantityField* CorrectionGrid::wrongField() const
{
    const std::vector<QuantityField*> fields = shownFields();
    const auto wrong = std::find_if(
        fields.begin(), fields.end(), [](const QuantityField* field) { return !field->problem().isEmpty(); });
    return wrong == fields.end() ? nullptr : *wrong;
}

} // namespace sosdesk::ui
