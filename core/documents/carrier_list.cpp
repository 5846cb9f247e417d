// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/carrier_list.h"

#include "core/documents/carrier_text.h"

#include <algorithm>

namespace sosdesk {
namespace {

QString joined(const std::vector<QString>& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            filled << part;
        }
    }
    return filled.join(u'｜');
}

bool isCut(const std::vector<QString>& parts)
{
    return std::count_if(parts.begin(), parts.end(), [](const QString& part) { return !part.isEmpty(); }) > 1;
}

} // namespace

CarrierList::CarrierList(const CarrierLayout& layout, const CarrierOffice& office)
    : m_layout(layout)
    , m_office(office)
{
    m_row.resize(static_cast<qsizetype>(layout.columns.size()));
    for (std::size_t at = 0; at < layout.columns.size(); ++at) {
        const CarrierColumn& column = layout.columns[at];
        QString& cell = m_row[static_cast<qsizetype>(at)];
        if (column.field == CarrierField::Fixed) {
            cell = column.text;
        } else if (column.field == CarrierField::Setting) {
            const auto known = office.settings.find(column.text);
            cell = known == office.settings.end() ? QString() : known->second;
            if ((cell.isEmpty() && column.required) || !fits(cell, column.limit)) {
                m_findings.push_back({{}, column.header, column.text, QStringLiteral("setting_missing")});
            }
        }
    }
    putSender();
    m_common = m_row;
}

bool CarrierList::add(const Consignment& consignment)
{
    m_row = m_common;
    m_request = consignment.request;
    m_good = true;
    if (!consignment.isKnown && !consignment.isLabelled) {
        find(CarrierField::Name, textOf(consignment.label.facility), QStringLiteral("facility_unknown"), {}, true);
    } else {
        putName(consignment);
        putAddress(consignment);
        putCodes(consignment);
    }
    putGoods(consignment);
    putRemarks(consignment.remarks);
    inspect(consignment);
    if (m_good) {
        m_rows.push_back(m_row);
    } else {
        ++m_refused;
    }
    return m_good;
}

Result<void> CarrierList::write(QIODevice& device) const
{
    CsvStyle style;
    style.encoding = m_layout.encoding;
    style.lineEnd = m_layout.lineEnd;
    style.quoteAll = m_layout.quoted;
    style.inert = false; // an apostrophe would be printed on the label; pre-flight refuses such values
    CsvWriter writer(device, style);
    if (m_layout.head) {
        QStringList head;
        for (const CarrierColumn& column : m_layout.columns) {
            head << column.header;
        }
        SOSDESK_TRY(writer.row(head));
    }
    for (const QStringList& row : m_rows) {
        SOSDESK_TRY(writer.row(row));
    }
    return writer.finish();
}

void CarrierList::put(CarrierField field, const QString& text)
{
    for (const std::size_t at : m_layout.columnsOf(field)) {
        m_row[static_cast<qsizetype>(at)] = text;
    }
}

void CarrierList::put(CarrierField field, const std::vector<QString>& texts)
{
    const std::vector<std::size_t> columns = m_layout.columnsOf(field);
    for (std::size_t at = 0; at < columns.size() && at < texts.size(); ++at) {
        m_row[static_cast<qsizetype>(columns[at])] = texts[at];
    }
}

void CarrierList::find(
    CarrierField field, const QString& value, const QString& code, const QString& proposal, bool refused)
{
    const std::vector<std::size_t> columns = m_layout.columnsOf(field);
    m_findings.push_back({m_request, columns.empty() ? QString() : m_layout.columns[columns.front()].header, value,
        code, proposal, refused});
    m_good = m_good && !refused;
}

QString CarrierList::take(CarrierField field, const QString& text)
{
    const CarrierText taken = carried(text, m_office.replacements, m_layout.encoding);
    for (const TextRemark& remark : taken.remarks) {
        find(field, remark.code == u"formula" ? text : remark.value, remark.code, remark.proposal, remark.refuses);
    }
    return taken.text;
}

void CarrierList::tooLong(CarrierField field, const QString& text, const QString& proposal)
{
    find(field, text, QStringLiteral("too_long"), proposal, true);
}

void CarrierList::putUnlabelledName(const QString& name)
{
    const std::vector<TextLimit> names = m_layout.limitsOf(CarrierField::Name);
    const std::vector<TextLimit> departments = m_layout.limitsOf(CarrierField::Department);
    if (const auto parts = spread({name}, names, CutKind::Name)) {
        put(CarrierField::Name, *parts);
        if (isCut(*parts)) {
            find(CarrierField::Name, name, QStringLiteral("split"), joined(*parts), false);
        }
        return;
    }
    for (const auto& [head, tail] : halvesOf(name)) {
        const auto department = departments.empty() ? std::nullopt : spread({head}, departments, CutKind::Name);
        const auto rest = spread({tail}, names, CutKind::Name);
        if (department && rest) {
            put(CarrierField::Department, *department);
            put(CarrierField::Name, *rest);
            find(CarrierField::Name, name, QStringLiteral("split"), head + u'｜' + tail, false);
            return;
        }
    }
    const TextLimit head = departments.empty() ? names.front() : departments.front();
    const auto cut = proposedCut(name, head, names.back());
    tooLong(CarrierField::Name, name, cut ? cut->first + u'｜' + cut->second : QString());
}

void CarrierList::putName(const Consignment& consignment)
{
    const QString name = take(CarrierField::Name, consignment.label.name);
    if (!consignment.isLabelled) {
        putUnlabelledName(name);
        return;
    }
    const QString department = take(CarrierField::Department, consignment.label.department);
    const std::vector<TextLimit> names = m_layout.limitsOf(CarrierField::Name);
    const std::vector<TextLimit> departments = m_layout.limitsOf(CarrierField::Department);
    if (departments.empty() || department.isEmpty()) {
        auto parts = spread({department, name}, names, CutKind::Name);
        parts = parts ? parts : spread({(department + u'　' + name).trimmed()}, names, CutKind::Name);
        if (!parts) {
            tooLong(CarrierField::Name, (department + u'　' + name).trimmed(), {});
        }
        put(CarrierField::Name, parts.value_or(std::vector<QString>()));
        return;
    }
    const auto above = spread({department}, departments, CutKind::Name);
    const auto below = spread({name}, names, CutKind::Name);
    if (!above) {
        tooLong(CarrierField::Department, department, {});
    }
    if (!below) {
        tooLong(CarrierField::Name, name, {});
    }
    put(CarrierField::Department, above.value_or(std::vector<QString>()));
    put(CarrierField::Name, below.value_or(std::vector<QString>()));
}

void CarrierList::putAddress(const Consignment& consignment)
{
    const QString address = take(CarrierField::Address, consignment.label.address);
    const QString building = take(CarrierField::Building, consignment.label.building);
    std::vector<TextLimit> fields = m_layout.limitsOf(CarrierField::Address);
    const std::vector<TextLimit> buildings = m_layout.limitsOf(CarrierField::Building);
    const std::size_t own = fields.size();
    const bool carriesOn = buildings.empty();
    if (!carriesOn && consignment.isLabelled && !building.isEmpty()) {
        const auto above = spread({address}, fields, CutKind::Line);
        const auto below = spread({building}, buildings, CutKind::Line);
        if (!above || !below) {
            tooLong(above ? CarrierField::Building : CarrierField::Address, above ? building : address, {});
        }
        put(CarrierField::Address, above.value_or(std::vector<QString>()));
        put(CarrierField::Building, below.value_or(std::vector<QString>()));
        return;
    }
    fields.insert(fields.end(), buildings.begin(), buildings.end());
    const CutKind kind = carriesOn ? CutKind::Line : CutKind::Address;
    auto parts = spread({address, building}, fields, kind);
    parts = parts ? parts : spread({(address + u'　' + building).trimmed()}, fields, kind);
    if (!parts) {
        tooLong(CarrierField::Address, address, {});
        return;
    }
    put(CarrierField::Address, std::vector<QString>(parts->begin(), parts->begin() + static_cast<std::ptrdiff_t>(own)));
    put(CarrierField::Building, std::vector<QString>(parts->begin() + static_cast<std::ptrdiff_t>(own), parts->end()));
    if (!carriesOn && isCut(*parts)) {
        find(CarrierField::Address, address, QStringLiteral("split"), joined(*parts), false);
    }
}

} // namespace sosdesk
