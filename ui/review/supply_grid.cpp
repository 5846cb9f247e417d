// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/supply_grid.h"

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

SupplyGrid::SupplyGrid(const ItemCatalogue& items, QWidget* parent)
    : QWidget(parent)
    , m_items(items)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ems(this, 0.4));
    m_grid->setVerticalSpacing(ems(this, 0.2));
    m_grid->setColumnStretch(0, 1);
    const QStringList heads{tr("国が示した枚数"), tr("県"), tr("国")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new PlainLabel(this);
        head->setText(heads[column]);
        head->setTone(Tone::Secondary);
        head->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_grid->addWidget(head, 0, column);
    }
}

void SupplyGrid::addRow()
{
    const int row = static_cast<int>(m_rows.size());
    Row added{new PlainLabel(this), new QuantityField(this), new QuantityField(this)};
    added.prefecture->setObjectName(QStringLiteral("supplyPrefecture%1").arg(row));
    added.state->setObjectName(QStringLiteral("supplyState%1").arg(row));
    for (const QuantityField* field : {added.prefecture, added.state}) {
        connect(field, &QuantityField::typed, this, &SupplyGrid::edited);
    }
    m_grid->addWidget(added.name, row + 1, 0);
    m_grid->addWidget(added.prefecture, row + 1, 1);
    m_grid->addWidget(added.state, row + 1, 2);
    m_rows.push_back(added);
}

void SupplyGrid::begin(const std::vector<Item>& items, const std::vector<DecisionLine>& ours)
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
        const auto mine = std::find_if(
            ours.begin(), ours.end(), [&](const DecisionLine& line) { return used && line.item == items[i]; });
        const DecisionLine line = mine != ours.end() ? *mine : DecisionLine();
        row.name->setText(name);
        row.name->setVisible(used);
        for (QuantityField* field : {row.prefecture, row.state}) {
            field->setQuantity(std::nullopt);
            field->setVisible(used);
            field->setItem(item != nullptr ? *item : ItemDescription());
        }
        row.prefecture->setProposal(line.prefecture);
        row.state->setProposal(line.state);
        row.prefecture->setAccessibleName(tr("%1 国が示した県の枚数").arg(name));
        row.state->setAccessibleName(tr("%1 国が示した国の枚数").arg(name));
    }
}

std::vector<DecisionLine> SupplyGrid::lines() const
{
    std::vector<DecisionLine> lines;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Row& row = m_rows[i];
        if (row.prefecture->quantity() || row.state->quantity()) {
            const auto said = [](const QuantityField* field) {
                return field->quantity().value_or(field->proposal().value_or(0));
            };
            lines.push_back({m_shown[i], said(row.prefecture), said(row.state)});
        }
    }
    return lines;
}

QStringList SupplyGrid::texts() const
{
    QStringList texts;
    for (const Row& row : m_rows) {
        texts << row.prefecture->text() << row.state->text();
    }
    return texts;
}

void SupplyGrid::setTexts(const QStringList& texts)
{
    qsizetype i = 0;
    for (const Row& row : m_rows) {
        row.prefecture->setTyped(texts.value(i++));
        row.state->setTyped(texts.value(i++));
    }
}

QuantityField* SupplyGrid::wrongField() const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        for (QuantityField* field : {m_rows[i].prefecture, m_rows[i].state}) {
            if (!field->problem().isEmpty()) {
                return field;
            }
        }
    }
    return nullptr;
}

QuantityField* SupplyGrid::firstField() const
{
    return m_shown.empty() ? nullptr : m_rows.front().state;
}

} // namespace sosdesk::ui
