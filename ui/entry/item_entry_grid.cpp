// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entry/item_entry_grid.h"

#include "core/wording/labels.h"
#include "ui/shared/fonts.h"
#include "ui/shared/plain_label.h"
#include "ui/shared/quantity_field.h"
#include "ui/shared/shown_text.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace sosdesk::ui {
namespace {

constexpr qsizetype longestName = 40;

} // namespace

ItemEntryGrid::ItemEntryGrid(const ItemCatalogue& items, bool sheetOrder, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ems(this, 0.5));
    m_grid->setVerticalSpacing(ems(this, 0.25));
    m_grid->setColumnStretch(6, 1); // behind the last one: a figure stands beside its item
    m_grid->setColumnMinimumWidth(0, ems(this, 14));
    addHeads(sheetOrder);
    for (const ItemDescription& item : items.items()) {
        addRow(item, sheetOrder);
    }
}

void ItemEntryGrid::addHeads(bool sheetOrder)
{
    QStringList heads{tr("在庫量"), tr("想定消費/週"), tr("購入見込/週"), tr("備蓄見通し")};
    heads.insert(sheetOrder ? heads.size() : 0, tr("要請枚数"));
    heads.prepend(tr("品目"));
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new PlainLabel(this);
        head->setText(heads[column]);
        head->setTone(Tone::Secondary);
        const bool isText = column == 0 || heads[column] == tr("備蓄見通し");
        head->setAlignment(isText ? Qt::AlignLeft : Qt::AlignRight);
        m_grid->addWidget(head, 0, column);
    }
}

QuantityField* ItemEntryGrid::field(const ItemDescription& item, const char* name, const QString& label)
{
    auto* made = new QuantityField(this);
    made->setObjectName(QString::fromLatin1(name) + QString::number(item.item.number));
    made->setAccessibleName(shownLine(item.name, longestName) + u' ' + label);
    made->setItem(item);
    connect(made, &QuantityField::typed, this, &ItemEntryGrid::edited);
    return made;
}

QComboBox* ItemEntryGrid::outlookBox(const ItemDescription& item)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QStringLiteral("entryOutlook%1").arg(item.item.number));
    box->setAccessibleName(shownLine(item.name, longestName) + u' ' + tr("備蓄見通し"));
    box->addItem(QStringLiteral("—"));
    for (const auto& row : CodeTable<Outlook>::rows) {
        box->addItem(wording::label(row.first));
    }
    connect(box, &QComboBox::activated, this, &ItemEntryGrid::edited);
    return box;
}

void ItemEntryGrid::addRow(const ItemDescription& item, bool sheetOrder)
{
    auto* name = new PlainLabel(this);
    name->setText(shownLine(item.name, longestName));
    const int row = m_grid->rowCount();
    m_grid->addWidget(name, row, 0, Qt::AlignVCenter);
    Row added{};
    added.item = item.item;
    if (!sheetOrder) {
        added.asked = field(item, "entryAsked", tr("要請枚数"));
    }
    added.stock = field(item, "entryStock", tr("在庫量"));
    added.weeklyUse = field(item, "entryUse", tr("想定消費/週"));
    added.purchase = field(item, "entryPurchase", tr("購入見込/週"));
    added.outlook = outlookBox(item);
    if (sheetOrder) {
        added.asked = field(item, "entryAsked", tr("要請枚数"));
    }
    const std::vector<QWidget*> inSheet{added.stock, added.weeklyUse, added.purchase, added.outlook, added.asked};
    const std::vector<QWidget*> inCall{added.asked, added.stock, added.weeklyUse, added.purchase, added.outlook};
    int column = 1;
    for (QWidget* const widget : sheetOrder ? inSheet : inCall) {
        m_grid->addWidget(widget, row, column++);
    }
    m_rows.push_back(added);
}

std::vector<RequestLine> ItemEntryGrid::lines() const
{
    std::vector<RequestLine> lines;
    for (const Row& row : m_rows) {
        RequestLine line{row.item, row.asked->quantity().value_or(0), row.stock->quantity(), row.weeklyUse->quantity(),
            row.purchase->quantity(), std::nullopt};
        if (row.outlook->currentIndex() > 0) {
            line.outlook = CodeTable<Outlook>::rows[static_cast<std::size_t>(row.outlook->currentIndex() - 1)].first;
        }
        if (line.asked > 0 || line.stock || line.weeklyUse || line.purchase || line.outlook) {
            lines.push_back(line);
        }
    }
    return lines;
}

void ItemEntryGrid::setLines(const std::vector<RequestLine>& lines)
{
    for (const Row& row : m_rows) {
        const auto line = std::find_if(
            lines.begin(), lines.end(), [&](const RequestLine& candidate) { return candidate.item == row.item; });
        if (line == lines.end()) {
            for (QuantityField* const each : {row.asked, row.stock, row.weeklyUse, row.purchase}) {
                each->setQuantity(std::nullopt);
            }
            row.outlook->setCurrentIndex(0);
            continue;
        }
        const RequestLine& shown = *line;
        row.asked->setQuantity(shown.asked > 0 ? std::optional<Quantity>(shown.asked) : std::nullopt);
        row.stock->setQuantity(shown.stock);
        row.weeklyUse->setQuantity(shown.weeklyUse);
        row.purchase->setQuantity(shown.purchase);
        row.outlook->setCurrentIndex(shown.outlook ? static_cast<int>(*shown.outlook) + 1 : 0);
    }
}

QStringList ItemEntryGrid::texts() const
{
    QStringList texts;
    for (const Row& row : m_rows) {
        for (const QuantityField* const each : {row.asked, row.stock, row.weeklyUse, row.purchase}) {
            texts << each->text();
        }
        texts << QString::number(row.outlook->currentIndex());
    }
    return texts;
}

void ItemEntryGrid::setTexts(const QStringList& texts)
{
    qsizetype at = 0;
    for (const Row& row : m_rows) {
        for (QuantityField* const each : {row.asked, row.stock, row.weeklyUse, row.purchase}) {
            each->setTyped(texts.value(at++));
        }
        const int outlook = texts.value(at++).toInt();
        row.outlook->setCurrentIndex(std::clamp(outlook, 0, row.outlook->count() - 1));
    }
}

QWidget* ItemEntryGrid::fieldAt(int text) const
{
    constexpr int perRow = 5;
    const auto row = static_cast<std::size_t>(text / perRow);
    if (text < 0 || row >= m_rows.size()) {
        return nullptr;
    }
    const Row& shown = m_rows[row];
    const std::array<QWidget*, perRow> fields{shown.asked, shown.stock, shown.weeklyUse, shown.purchase, shown.outlook};
    return fields[static_cast<std::size_t>(text % perRow)];
}

QuantityField* ItemEntryGrid::wrongField() const
{
    for (const Row& row : m_rows) {
        for (QuantityField* const each : {row.asked, row.stock, row.weeklyUse, row.purchase}) {
            if (!each->problem().isEmpty()) {
                return each;
            }
        }
    }
    return nullptr;
}

void ItemEntryGrid::focusAsked()
{
    if (!m_rows.empty()) {
        m_rows.front().asked->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace sosdesk::ui
