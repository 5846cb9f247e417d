// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/ministry_sheet.h"

#include "core/documents/form_frame.h"
#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/wording/labels.h"

#include <array>

namespace sosdesk {
namespace {

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "undecided", "draft", "facilityHeading",
    "facility", "code", "kind", "postalCode", "address", "phone", "person", "day", "received", "conditions", "met",
    "notMet", "idApplied", "unknown", "item", "stock", "use", "purchase", "outlook", "asked", "figuresNote", "remarks",
    "nothing", "prefectureHeading", "need", "method", "state", "prefecture", "total", "opinion", "officer", "officerIs",
    "number", "asOf", "imported", "journal"};

/** The sheet while it is filled. */
struct Filled
{
    const Matter& matter;
    const Letterhead& letterhead;
    const FormWords& words;
    std::optional<Decision> record{};

    [[nodiscard]] QString orUnknown(const QString& text) const { return text.isEmpty() ? words("unknown") : text; }
    [[nodiscard]] QString orUnknown(const std::optional<Quantity>& pieces) const
    {
        return pieces ? grouped(*pieces) : words("unknown");
    }
};

/** How the place is reached: as the sheet told it, else as the list has it. */
QString told(const Filled& sheet, QString RequestForm::*onSheet, QString Facility::*inList)
{
    const Dossier& dossier = sheet.matter.dossier;
    const QString own = dossier.form ? visibleLine((*dossier.form).*onSheet).trimmed() : QString();
    const QString listed = dossier.facility ? visibleLine((*dossier.facility).*inList).trimmed() : QString();
    return sheet.orUnknown(own.isEmpty() ? listed : own);
}

QString kindOf(const Filled& sheet)
{
    const Dossier& dossier = sheet.matter.dossier;
    if (dossier.form && dossier.form->kind) {
        return wording::label(*dossier.form->kind);
    }
    return dossier.facility && dossier.facility->kind ? wording::label(*dossier.facility->kind)
                                                      : sheet.words("unknown");
}

QString dayOfRequest(const Filled& sheet)
{
    const auto& received = sheet.matter.dossier.request.received;
    return received
        ? sheet.words("received",
            {{QStringLiteral("day"), japaneseDate(dayOf(*received))}, {QStringLiteral("time"), clockTime(*received)}})
        : sheet.words("unknown");
}

Section facilityBlock(const Filled& sheet)
{
    const FormWords& words = sheet.words;
    const Dossier& dossier = sheet.matter.dossier;
    const auto wide = [](const QString& text) { return Cell{text, CellLook::Text, 3}; };
    const auto pair = [](const QString& label, const QString& text, const QString& label2, const QString& text2) {
        return CellRow{labelCell(label), {text}, labelCell(label2), {text2}};
    };
    const auto& applied = dossier.form ? dossier.form->idAppliedOn : std::nullopt;
    Section section{words("facilityHeading"), TableShape::Facility};
    section.rows = {
        {labelCell(words("facility")), {visibleLine(dossier.request.facilityName), CellLook::Strong, 3}},
        pair(words("code"), sheet.orUnknown(textOf(dossier.request.facilityCode)), words("kind"), kindOf(sheet)),
        {labelCell(words("postalCode")), wide(told(sheet, &RequestForm::postalCode, &Facility::postalCode))},
        {labelCell(words("address")), wide(told(sheet, &RequestForm::address, &Facility::address))},
        pair(words("phone"), told(sheet, &RequestForm::phone, &Facility::phone), words("person"),
            told(sheet, &RequestForm::contactPerson, &Facility::contactPerson)),
        pair(
            words("day"), dayOfRequest(sheet), words("idApplied"), applied ? japaneseDate(*applied) : words("unknown")),
        {labelCell(words("conditions")),
            wide(dossier.request.conditionsConfirmed.value_or(false) ? words("met") : words("notMet"))},
    };
    return section;
}

Section figures(const Filled& sheet)
{
    const FormWords& words = sheet.words;
    Section section{{}, TableShape::SheetFigures};
    section.head = {
        headRow({words("item"), words("stock"), words("use"), words("purchase"), words("outlook"), words("asked")})};
    for (const RequestLine& line : sheet.matter.dossier.request.lines) {
        const auto number = [&](const std::optional<Quantity>& pieces) {
            return Cell{sheet.orUnknown(pieces), CellLook::Number};
        };
        section.rows.push_back({{nameOf(line.item, sheet.matter.policy)}, number(line.stock), number(line.weeklyUse),
            number(line.purchase), {line.outlook ? wording::label(*line.outlook) : words("unknown")},
            {grouped(line.asked), CellLook::Total}});
    }
    section.note = words("figuresNote");
    return section;
}

Section remarks(const Filled& sheet)
{
    const QString written = visibleText(sheet.matter.dossier.request.remarks).trimmed();
    Section section{{}, TableShape::Standing};
    section.rows.push_back({labelCell(sheet.words("remarks")), {written.isEmpty() ? sheet.words("nothing") : written}});
    return section;
}

Section prefectureBlock(const Filled& sheet)
{
    const FormWords& words = sheet.words;
    Section section{words("prefectureHeading"), TableShape::Standing};
    const auto& record = sheet.record;
    section.rows = {
        {labelCell(words("need")), {record ? wording::label(*record->need) : words("undecided"), CellLook::Strong}},
        {labelCell(words("method")), {record && record->method ? wording::label(*record->method) : words("unknown")}}};
    return section;
}

Section quantities(const Filled& sheet)
{
    const FormWords& words = sheet.words;
    Section section{{}, TableShape::SheetDecision};
    section.head = {headRow({words("item"), words("state"), words("prefecture"), words("total")})};
    for (const RequestLine& line : sheet.matter.dossier.request.lines) {
        DecisionLine decided{line.item};
        for (const DecisionLine& known : sheet.record ? sheet.record->lines : std::vector<DecisionLine>()) {
            decided = known.item == line.item ? known : decided;
        }
        const auto number = [&](Quantity pieces, CellLook look) {
            return Cell{sheet.record ? grouped(pieces) : words("unknown"), look};
        };
        section.rows.push_back({{nameOf(line.item, sheet.matter.policy)}, number(decided.state, CellLook::Number),
            number(decided.prefecture, CellLook::Number), number(decided.total(), CellLook::Total)});
    }
    return section;
}

Section opinion(const Filled& sheet)
{
    const FormWords& words = sheet.words;
    Section section{{}, TableShape::Standing};
    const QString written = sheet.record ? visibleText(sheet.record->opinion).trimmed() : QString();
    section.rows.push_back({labelCell(words("opinion")), {written.isEmpty() ? words("unknown") : written}});
    if (sheet.record) {
        section.rows.push_back({labelCell(words("officer")),
            {words("officerIs",
                {{QStringLiteral("office"), visibleLine(sheet.letterhead.office)},
                    {QStringLiteral("officer"), visibleLine(sheet.record->officer)},
                    {QStringLiteral("day"), japaneseDate(dayOf(sheet.record->at))}})
                    .trimmed()}});
    }
    section.rows.push_back({labelCell(words("number")), {visibleLine(sheet.matter.dossier.request.number)}});
    return section;
}

} // namespace

Result<FormWords> ministrySheetWords(const QStringList& userFolders)
{
    return FormWords::load(QStringLiteral("sheet.json"), keys, userFolders);
}

Paper ministrySheet(const Matter& matter, const Letterhead& letterhead, const FormWords& words)
{
    const Filled sheet{matter, letterhead, words, recordOf(matter.dossier.request, matter.dossier.decision)};
    Paper paper = framedForm(letterhead, words);
    paper.request = visibleLine(matter.dossier.request.number);
    paper.approvals.clear(); // it goes to the ministry
    if (!sheet.record) {
        paper.marks << words("undecided");
    } else if (!sheet.record->complete) {
        paper.marks << words("draft");
    }
    paper.sections = {facilityBlock(sheet), figures(sheet), remarks(sheet), prefectureBlock(sheet), quantities(sheet),
        opinion(sheet)};
    return paper;
}

} // namespace sosdesk
