// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/delivery_list.h"

#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/review/decision_rules.h"

#include <algorithm>

namespace sosdesk {

/** One item on its way to one facility. */
struct DeliveryList::Parcel
{
    const Matter& matter;
    const Decision& record;
    const QString& sender;
    std::optional<Day> shipDay{};
    const QString& remarks;
    Item item{};
    Quantity pieces = 0;

    [[nodiscard]] const Request& request() const { return matter.dossier.request; }
    [[nodiscard]] Facility facility() const { return matter.dossier.facility.value_or(Facility{}); }
    [[nodiscard]] const ItemDescription* description() const { return matter.policy.item(item); }
    [[nodiscard]] Quantity packSize() const
    {
        return description() != nullptr && description()->packSize > 0 ? description()->packSize : 1;
    }
    [[nodiscard]] QString allRemarks() const
    {
        const QString size =
            item == matter.policy.gloves ? carriedGloveSize(record, request(), matter.policy) : QString();
        return size.isEmpty() || remarks.isEmpty() ? size + remarks : size + u'　' + remarks;
    }
    [[nodiscard]] SheetCell cell(DeliveryField field) const;
};

SheetCell DeliveryList::Parcel::cell(DeliveryField field) const
{
    switch (field) {
    case DeliveryField::Number:
        return request().number;
    case DeliveryField::Sender:
        return sender;
    case DeliveryField::PostalCode:
        return facility().postalCode;
    case DeliveryField::Address:
        return facility().address;
    case DeliveryField::Facility:
        return request().facilityName;
    case DeliveryField::Person:
        return facility().contactPerson;
    case DeliveryField::Phone:
        return facility().phone;
    case DeliveryField::Item:
        return description() != nullptr ? description()->name : QString::number(item.number);
    case DeliveryField::Pieces:
        return pieces;
    case DeliveryField::Parcels:
        return (pieces + packSize() - 1) / packSize();
    case DeliveryField::ShipDay:
        return shipDay.value_or(shipDayOf(record, matter.calendar));
    case DeliveryField::Remarks:
        return allRemarks();
    }
    Q_UNREACHABLE();
}

DeliveryList::DeliveryList(const DeliveryLayout& layout, Mode mode, const QString& sender)
    : m_layout(layout)
    , m_sender(sender)
{
    m_table.name = layout.name;
    if (mode == Mode::Drill) {
        m_table.mark = layout.drill;
        m_table.columns.push_back({layout.drillHead, SheetType::Text, 8});
    }
    for (const DeliveryLayout::Column& column : layout.columns) {
        m_table.columns.push_back(column.column);
    }
}

bool DeliveryList::add(const Matter& matter, std::optional<Day> shipDay, const QString& remarks)
{
    const auto record = recordOf(matter.dossier.request, matter.dossier.decision);
    if (!record || !record->complete || record->need != Need::Yes) {
        return false;
    }
    // Of a mixed decision (②, D3) the prefecture's part travels with the prefecture's carrier like any other (F2).
    if (std::none_of(
            record->lines.begin(), record->lines.end(), [](const DecisionLine& line) { return line.prefecture > 0; })) {
        return false;
    }
    if (!matter.dossier.facility) {
        m_flaws.push_back({matter.dossier.request.number, {}, textOf(matter.dossier.request.facilityCode),
            QStringLiteral("facility_unknown")});
    }
    for (const DecisionLine& line : record->lines) {
        if (line.prefecture > 0) {
            addRow({matter, *record, m_sender, shipDay, remarks, line.item, line.prefecture});
        }
    }
    return true;
}

void DeliveryList::addRow(const Parcel& parcel)
{
    std::vector<SheetCell> row;
    if (!m_table.mark.isEmpty()) {
        row.emplace_back(m_table.mark);
    }
    for (const DeliveryLayout::Column& column : m_layout.columns) {
        row.push_back(parcel.cell(column.field));
        inspect(parcel, column.column, column.field, row.back());
    }
    m_table.rows.push_back(std::move(row));
}

void DeliveryList::inspect(const Parcel& parcel, const SheetColumn& column, DeliveryField field, const SheetCell& cell)
{
    const auto object = [&](const char* code, const QString& value) {
        const DeliveryFlaw flaw{parcel.request().number, column.header, value, QString::fromLatin1(code)};
        const auto same = [&](const DeliveryFlaw& known) {
            return known.request == flaw.request && known.column == flaw.column && known.value == flaw.value;
        };
        if (std::none_of(m_flaws.begin(), m_flaws.end(), same)) {
            m_flaws.push_back(flaw);
        }
    };
    const QString* text = std::get_if<QString>(&cell);
    if (text == nullptr) {
        return;
    }
    const bool needed = field == DeliveryField::PostalCode || field == DeliveryField::Address
        || field == DeliveryField::Phone || field == DeliveryField::Facility || field == DeliveryField::Sender;
    if (text->trimmed().isEmpty() && needed && (parcel.matter.dossier.facility || field == DeliveryField::Sender)) {
        object("value_missing", {});
    } else if (field != DeliveryField::Remarks && visibleText(*text) != *text) {
        object("unseen_character", visibleLine(*text));
    }
}

} // namespace sosdesk
