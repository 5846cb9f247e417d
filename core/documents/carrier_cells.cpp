// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_list.h"
#include "core/documents/carrier_text.h"
#include "core/documents/visible_text.h"

namespace sosdesk {
namespace {

QString dayText(Day day, bool marks)
{
    const CivilDate date = civilOf(day);
    return QString::asprintf(marks ? "%04d/%02d/%02d" : "%04d%02d%02d", date.year, date.month, date.day);
}

/** As many of the items as there are fields; what does not find a place is only said to be there. */
std::vector<QString> itemTexts(const QStringList& items, const std::vector<TextLimit>& fields)
{
    std::vector<QString> texts(fields.size());
    if (fields.size() == 1) {
        const QString all = items.join(u'、');
        const QString some = items.value(0) + QStringLiteral("ほか");
        texts[0] = fits(all, fields[0]) ? all : beginningOf(items.size() > 1 ? some : all, fields[0]);
        return texts;
    }
    for (std::size_t at = 0; at < fields.size(); ++at) {
        texts[at] = beginningOf(items.value(static_cast<qsizetype>(at)), fields[at]);
    }
    if (!texts.empty() && items.size() > static_cast<qsizetype>(fields.size())) {
        texts.back() = QStringLiteral("ほか");
    }
    return texts;
}

} // namespace

QString CarrierList::marked(const QString& text) const
{
    return m_office.mode == Mode::Drill ? (m_layout.drill + u' ' + text).trimmed() : text;
}

void CarrierList::putSenderText(CarrierField field, const std::vector<QString>& pieces)
{
    const std::vector<TextLimit> fields = m_layout.limitsOf(field);
    if (fields.empty()) {
        return;
    }
    std::vector<QString> clean;
    clean.reserve(pieces.size());
    for (const QString& piece : pieces) {
        clean.push_back(take(field, piece));
    }
    const auto parts = spread(clean, fields, CutKind::Line);
    const std::size_t first = m_layout.columnsOf(field).front();
    const bool isMissing = parts && parts->front().isEmpty() && m_layout.columns[first].required;
    if (!parts || isMissing) {
        m_findings.push_back({{}, m_layout.columns[first].header, pieces.front(), QStringLiteral("setting_missing")});
    }
    put(field, parts.value_or(std::vector<QString>()));
}

void CarrierList::putSender()
{
    const bool hasBuilding = !m_layout.columnsOf(CarrierField::SenderBuilding).empty();
    putSenderText(CarrierField::SenderName, {m_office.name});
    if (hasBuilding) {
        putSenderText(CarrierField::SenderAddress, {m_office.address});
        putSenderText(CarrierField::SenderBuilding, {m_office.building});
    } else {
        putSenderText(CarrierField::SenderAddress, {m_office.address, m_office.building});
    }
    putSenderText(CarrierField::SenderPhone, {carriedPhone(m_office.phone)});
    putSenderText(CarrierField::SenderPostalCode, {carriedPostalCode(m_office.postalCode, m_layout.postalHyphen)});
    // What is wrong with the office's own entries keeps no row from leaving.
    for (CarrierFinding& finding : m_findings) {
        finding.refused = false;
    }
}

void CarrierList::putCodes(const Consignment& consignment)
{
    const ShippingLabel& label = consignment.label;
    const QString phone = carriedPhone(label.phone);
    if (phone.isEmpty() && !label.phone.trimmed().isEmpty()) {
        find(CarrierField::Phone, label.phone, QStringLiteral("bad_phone"), {}, true);
    }
    const QString postalCode = carriedPostalCode(label.postalCode, m_layout.postalHyphen);
    if (postalCode.isEmpty() && !label.postalCode.trimmed().isEmpty()) {
        find(CarrierField::PostalCode, label.postalCode, QStringLiteral("bad_postal_code"), {}, true);
    }
    put(CarrierField::Phone, phone);
    put(CarrierField::PostalCode, postalCode);
}

void CarrierList::putGoods(const Consignment& consignment)
{
    put(CarrierField::Number, consignment.number);
    put(CarrierField::ShipDay, dayText(consignment.shipDay, m_layout.dayMarks));
    put(CarrierField::Parcels, QString::number(consignment.parcels));
    put(CarrierField::Goods, marked(m_office.goods));
    put(CarrierField::Items, itemTexts(consignment.items, m_layout.limitsOf(CarrierField::Items)));
}

void CarrierList::putRemarks(const QString& remarks)
{
    const std::vector<TextLimit> fields = m_layout.limitsOf(CarrierField::Remarks);
    if (fields.empty()) {
        return;
    }
    const CarrierText taken = carried(remarks, m_office.replacements, m_layout.encoding);
    const bool leaves = taken.isRefused();
    const QString text = marked(leaves ? QString() : taken.text);
    const QString kept = beginningOf(text, fields.front());
    if (leaves || kept != text) { // goods arrive without their remark, too
        find(CarrierField::Remarks, visibleLine(remarks), QStringLiteral("left_out"), kept, false);
    }
    put(CarrierField::Remarks, kept);
}

void CarrierList::inspect(const Consignment& consignment)
{
    int length = 0;
    for (std::size_t at = 0; at < m_layout.columns.size(); ++at) {
        const CarrierColumn& column = m_layout.columns[at];
        const QString& cell = m_row[static_cast<qsizetype>(at)];
        length += lengthOf(cell, TextUnit::Bytes) + 1;
        const bool isOffice = column.field == CarrierField::Setting || column.field == CarrierField::SenderName
            || column.field == CarrierField::SenderAddress || column.field == CarrierField::SenderPhone
            || column.field == CarrierField::SenderPostalCode || column.field == CarrierField::SenderBuilding;
        if (isOffice || !m_good) {
            continue;
        }
        if (cell.trimmed().isEmpty() && column.required) {
            m_findings.push_back({m_request, column.header, {}, QStringLiteral("value_missing"), {}, true});
            m_good = false;
        } else if (!fits(cell, column.limit)) {
            m_findings.push_back({m_request, column.header, cell, QStringLiteral("too_long"), {}, true});
            m_good = false;
        }
    }
    if (m_good && m_layout.recordBytes > 0 && length > m_layout.recordBytes) {
        find(CarrierField::Number, consignment.number, QStringLiteral("too_long"), {}, true);
    }
}

} // namespace sosdesk
