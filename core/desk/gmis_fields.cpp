// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/gmis_fields.h"

#include <algorithm>

namespace sosdesk {
namespace {

const DecisionLine* lineFor(const std::vector<DecisionLine>& lines, Item item)
{
    const auto found =
        std::find_if(lines.begin(), lines.end(), [item](const DecisionLine& line) { return line.item == item; });
    return found == lines.end() ? nullptr : &*found;
}

QString quantityOf(const DecisionLine& line, const QString& field)
{
    const Quantity quantity = field == QStringLiteral("state") ? line.state
        : field == QStringLiteral("prefecture")                ? line.prefecture
                                                               : line.total();
    return QString::number(quantity);
}

GmisStanding standingOf(const QString& value, const QString& gmisValue)
{
    if (value == gmisValue) {
        return GmisStanding::AsDecided;
    }
    return gmisValue.isEmpty() ? GmisStanding::Missing : GmisStanding::Differs;
}

GmisField itemField(const GmisForm::Entry& entry, const ItemDescription& item, const Matter& matter)
{
    const Request& request = matter.dossier.request;
    const DecisionLine* ours = lineFor(matter.dossier.decision->lines, item.item);
    const DecisionLine* theirs = lineFor(request.gmis.lines, item.item);
    GmisField field;
    field.key = item.code + u'.' + entry.field;
    field.item = item.name;
    field.label = entry.label;
    field.value = quantityOf(ours != nullptr ? *ours : DecisionLine{item.item}, entry.field);
    field.gmisValue = theirs != nullptr ? quantityOf(*theirs, entry.field) : QString();
    field.standing = standingOf(field.value, field.gmisValue);
    return field;
}

/** Line ends differ between systems, and G-MIS trims: that is no difference. */
QString comparable(const QString& opinion)
{
    return QString(opinion).remove(u'\r').trimmed();
}

GmisField wholeField(const GmisForm& form, const GmisForm::Entry& entry, const Matter& matter)
{
    const Decision& decision = *matter.dossier.decision;
    const Request& request = matter.dossier.request;
    GmisField field{entry.field, {}, entry.label};
    if (entry.field == QStringLiteral("need")) {
        field.value = form.needs.value(codeOf(decision.need));
        field.gmisValue = form.needs.value(codeOf(request.gmis.need));
    } else if (entry.field == QStringLiteral("method")) {
        field.value = form.methods.value(codeOf(decision.method));
        field.gmisValue = form.methods.value(codeOf(request.gmis.method));
    } else if (entry.field == QStringLiteral("opinion")) {
        field.value = decision.opinion;
        field.gmisValue = request.gmis.opinion;
    } else {
        field.value = form.statuses.value(codeOf(PrefectureStatus::Complete));
        const bool untouched = request.prefectureStatus == PrefectureStatus::Untouched;
        field.gmisValue = untouched ? QString() : form.statuses.value(codeOf(request.prefectureStatus));
    }
    field.standing = standingOf(comparable(field.value), comparable(field.gmisValue));
    return field;
}

bool concerns(const Matter& matter, Item item)
{
    const auto& lines = matter.dossier.request.lines;
    const DecisionLine* decided = lineFor(matter.dossier.decision->lines, item);
    return (decided != nullptr && decided->total() > 0)
        || std::any_of(lines.begin(), lines.end(),
            [item](const RequestLine& line) { return line.item == item && line.asked > 0; });
}

} // namespace

std::vector<GmisField> gmisFieldsOf(const GmisForm& form, const Matter& matter)
{
    std::vector<GmisField> fields;
    const std::optional<Decision>& decision = matter.dossier.decision;
    if (!decision || !decision->complete || !decision->need) {
        return fields;
    }
    for (const ItemDescription& item : matter.policy.items) {
        if (!concerns(matter, item.item)) {
            continue;
        }
        for (const GmisForm::Entry& entry : form.perItem) {
            fields.push_back(itemField(entry, item, matter));
        }
    }
    for (const GmisForm::Entry& entry : form.then) {
        fields.push_back(wholeField(form, entry, matter));
    }
    return fields;
}

GmisEntryList::GmisEntryList(const GmisForm& form, const ItemCatalogue& items, Mode mode)
    : m_form(form)
{
    if (mode == Mode::Drill) {
        m_table.mark = form.drill;
        m_table.columns.push_back({form.drillHead});
    }
    m_table.columns.push_back({form.number});
    m_table.columns.push_back({form.facility});
    for (const ItemDescription& item : items.items()) {
        for (const GmisForm::Entry& entry : form.perItem) {
            m_keys << item.code + u'.' + entry.field;
            m_table.columns.push_back({item.name + u'_' + entry.label, SheetType::Number});
        }
    }
    for (const GmisForm::Entry& entry : form.then) {
        m_keys << entry.field;
        m_table.columns.push_back({entry.label});
    }
}

bool GmisEntryList::add(const Matter& matter)
{
    const std::vector<GmisField> fields = gmisFieldsOf(m_form, matter);
    if (fields.empty()) {
        return false;
    }
    std::vector<SheetCell> row;
    if (!m_table.mark.isEmpty()) {
        row.emplace_back(m_table.mark);
    }
    row.emplace_back(matter.dossier.request.number);
    row.emplace_back(matter.dossier.request.facilityName);
    for (const QString& key : m_keys) {
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const GmisField& each) { return each.key == key; });
        if (field == fields.end()) {
            row.emplace_back();
        } else if (field->item.isEmpty()) {
            row.emplace_back(field->value);
        } else {
            row.emplace_back(Quantity{field->value.toLongLong()});
        }
    }
    m_table.rows.push_back(std::move(row));
    return true;
}

} // namespace sosdesk
