// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/response_sections.h"

#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/review/decision_rules.h"
#include "core/wording/labels.h"

namespace sosdesk {
namespace {

Cell label(const QString& text)
{
    return {text, CellLook::Label};
}

Cell wide(const QString& text, int columns)
{
    return {text, CellLook::Text, columns};
}

QString kindOf(const FormCase& form)
{
    const Dossier& dossier = form.matter.dossier;
    QStringList parts{form.words("code", {{QStringLiteral("code"), textOf(dossier.request.facilityCode)}})};
    if (!dossier.facility) {
        return (parts << form.words("unlisted")).join(QStringLiteral("　"));
    }
    if (dossier.facility->kind) {
        parts << wording::label(*dossier.facility->kind);
    }
    if (dossier.facility->beds) {
        parts << form.words("beds", {{QStringLiteral("beds"), grouped(*dossier.facility->beds)}});
    }
    return parts.join(QStringLiteral("　"));
}

QString placeOf(const FormCase& form)
{
    const Facility facility = form.matter.dossier.facility.value_or(Facility{});
    const auto told = [&](const char* key, const QString& value) {
        const QString seen = visibleLine(value);
        return seen.isEmpty() ? QString() : form.words(key, {{QStringLiteral("value"), seen}});
    };
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral("　"));
    };
    QStringList lines{joined({told("postal", facility.postalCode), visibleLine(facility.address)}),
        joined(
            {told("phone", facility.phone), told("fax", facility.fax), told("contactPerson", facility.contactPerson)})};
    lines.removeAll(QString());
    return lines.isEmpty() ? form.words("unknown") : lines.join(u'\n');
}

QString receivedOf(const FormCase& form)
{
    const std::optional<Instant> received = form.matter.dossier.request.received;
    return received
        ? form.words("received",
            {{QStringLiteral("day"), japaneseDate(dayOf(*received))}, {QStringLiteral("time"), clockTime(*received)}})
        : form.words("notReceived");
}

QString channelOf(const FormCase& form)
{
    QString text = wording::label(form.matter.dossier.request.channel);
    text += form.words("processingDay", {{QStringLiteral("day"), monthAndDay(form.matter.review.processingDay)}});
    return text;
}

QString shippingOf(const FormCase& form)
{
    if (!form.record || form.record->need != Need::Yes || !form.record->method) {
        return form.words("unknown");
    }
    const QString day = monthAndDay(shipDayOf(*form.record, form.matter.calendar));
    return form.record->method == Method::State ? form.words("fromDay", {{QStringLiteral("day"), day}}) : day;
}

QString methodOf(const FormCase& form)
{
    if (!form.record || !form.record->method) {
        return form.words("unknown");
    }
    const QString method = wording::label(*form.record->method);
    return form.record->method == Method::Prefecture ? method + form.words("byCarrier") : method;
}

QString deciderOf(const FormCase& form)
{
    const Decision& record = *form.record;
    QString text = form.words("decisionBy",
        {{QStringLiteral("day"), japaneseDate(dayOf(record.at))}, {QStringLiteral("time"), clockTime(record.at)},
            {QStringLiteral("officer"), visibleLine(record.officer)}});
    return record.inBatch ? text + form.words("inBatch") : text;
}

/** Our own decision in one line, beside G-MIS's which is the record. */
QString oursOf(const FormCase& form)
{
    const Decision& ours = *form.matter.dossier.decision;
    QStringList parts{wording::label(*ours.need)};
    if (ours.method) {
        parts << wording::label(*ours.method);
    }
    for (const DecisionLine& line : ours.lines) {
        parts << QStringLiteral("%1 %2 %3・%4 %5")
                     .arg(itemName(form, line.item), form.words("prefecture"), grouped(line.prefecture),
                         form.words("state"), grouped(line.state));
    }
    return form.words("differenceIs", {{QStringLiteral("ours"), parts.join(QStringLiteral("、"))}});
}

} // namespace

QString itemName(const FormCase& form, Item item)
{
    const ItemDescription* known = form.matter.policy.item(item);
    return known != nullptr ? known->name : QString::number(item.number);
}

Section facilitySection(const FormCase& form)
{
    const Request& request = form.matter.dossier.request;
    const FormWords& words = form.words;
    Section section{{}, TableShape::Facility};
    section.rows = {
        {label(words("facility")), {visibleLine(request.facilityName), CellLook::Strong, 3}},
        {label(words("codeLabel")), wide(kindOf(form), 3)},
        {label(words("place")), wide(placeOf(form), 3)},
        {label(words("request")), wide(visibleLine(request.number) + QStringLiteral("　") + receivedOf(form), 1),
            label(words("channel")), wide(channelOf(form), 1)},
    };
    const QString remarks = visibleText(request.remarks).trimmed();
    if (!remarks.isEmpty()) {
        section.rows.push_back({label(words("remarks")), wide(remarks, 3)});
    }
    return section;
}

Section outcomeSection(const FormCase& form)
{
    const FormWords& words = form.words;
    const Dossier& dossier = form.matter.dossier;
    Section section{{}, TableShape::Outcome};
    const QString need = form.record ? wording::label(*form.record->need) : words("undecided");
    section.rows.push_back({label(words("need")), {need, CellLook::Strong}, label(words("method")),
        wide(methodOf(form), 1), label(words("shipping")), wide(shippingOf(form), 1)});
    if (!form.record) {
        return section;
    }
    section.rows.push_back({label(words("decision")), wide(deciderOf(form), 5)});
    const auto add = [&](const char* key, const QString& text) {
        if (!text.isEmpty()) {
            section.rows.push_back({label(words(key)), wide(text, 5)});
        }
    };
    add("gloveSize", visibleText(carriedGloveSize(*form.record, dossier.request, form.matter.policy)).trimmed());
    add("override", visibleText(form.record->overrideReason).trimmed());
    add("difference", differsFromOurs(dossier.request, dossier.decision) ? oursOf(form) : QString());
    return section;
}

Section opinionSection(const FormCase& form)
{
    Section section{form.words("opinionHeading"), TableShape::Opinion};
    const QString opinion = form.record ? visibleText(form.record->opinion).trimmed() : QString();
    section.rows.push_back({wide(opinion.isEmpty() ? form.words("noOpinion") : opinion, 1)});
    return section;
}

} // namespace sosdesk
