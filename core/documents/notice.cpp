// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/notice.h"

#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/review/decision_rules.h"

#include <array>

namespace sosdesk {
namespace {

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "receiver", "person", "granted", "refused",
    "undated", "drillNote", "shipmentHeading", "item", "pieces", "shipping", "fromDay", "reasonHeading", "notesHeading",
    "byCarrier", "byState", "gloveSize", "noChoice", "published", "askAgain", "questions", "asOf"};

/** The letter while it is written. */
struct Letter
{
    const Matter& matter;
    const Letterhead& letterhead;
    const FormWords& words;
    Decision record{};
};

CellRow sentence(const QString& text)
{
    return {{text}};
}

QString itemName(const Letter& letter, Item item)
{
    const ItemDescription* known = letter.matter.policy.item(item);
    return known != nullptr ? known->name : QString::number(item.number);
}

QStringList receiverOf(const Letter& letter)
{
    QStringList receiver{letter.words(
        "receiver", {{QStringLiteral("facility"), visibleLine(letter.matter.dossier.request.facilityName)}})};
    const auto& facility = letter.matter.dossier.facility;
    const QString person = facility ? visibleLine(facility->contactPerson) : QString();
    if (!person.isEmpty()) {
        receiver << letter.words("person", {{QStringLiteral("person"), person}});
    }
    return receiver;
}

Section opening(const Letter& letter)
{
    const Request& request = letter.matter.dossier.request;
    const QString day = request.received ? japaneseDate(dayOf(*request.received)) : letter.words("undated");
    const char* key = letter.record.need == Need::Yes ? "granted" : "refused";
    Section section;
    section.rows.push_back(sentence(
        letter.words(key, {{QStringLiteral("day"), day}, {QStringLiteral("number"), visibleLine(request.number)}})));
    if (letter.letterhead.mode == Mode::Drill) {
        section.rows.push_back(sentence(letter.words("drillNote")));
    }
    return section;
}

Section shipment(const Letter& letter)
{
    const FormWords& words = letter.words;
    Section section{words("shipmentHeading"), TableShape::Shipment};
    section.head = {
        {{words("item"), CellLook::Label}, {words("pieces"), CellLook::Label}, {words("shipping"), CellLook::Label}}};
    const QString day = monthAndDay(shipDayOf(letter.record, letter.matter.calendar));
    const auto add = [&](Item item, Quantity pieces, const QString& when) {
        if (pieces > 0) {
            section.rows.push_back({{itemName(letter, item)}, {grouped(pieces), CellLook::Number}, {when}});
        }
    };
    for (const DecisionLine& line : letter.record.lines) {
        add(line.item, line.prefecture, day);
        add(line.item, line.state, words("fromDay", {{QStringLiteral("day"), day}}));
    }
    return section;
}

Section reason(const Letter& letter)
{
    Section section{letter.words("reasonHeading"), TableShape::Reason};
    section.rows.push_back(sentence(visibleText(letter.record.opinion).trimmed()));
    return section;
}

bool anyFrom(const Decision& decision, Quantity DecisionLine::*side)
{
    return std::any_of(
        decision.lines.begin(), decision.lines.end(), [side](const DecisionLine& line) { return line.*side > 0; });
}

Section notes(const Letter& letter)
{
    const FormWords& words = letter.words;
    Section section{words("notesHeading")};
    const auto add = [&](const char* key) { section.rows.push_back(sentence(words(key))); };
    if (letter.record.need == Need::Yes) {
        if (anyFrom(letter.record, &DecisionLine::prefecture)) {
            add("byCarrier");
        }
        if (anyFrom(letter.record, &DecisionLine::state)) {
            add("byState");
        }
        const QString wish =
            visibleLine(carriedGloveSize(letter.record, letter.matter.dossier.request, letter.matter.policy));
        if (!wish.isEmpty()) {
            section.rows.push_back(sentence(words("gloveSize", {{QStringLiteral("wish"), wish}})));
        }
        add("noChoice");
        add("published");
    } else {
        add("askAgain");
    }
    add("questions");
    return section;
}

} // namespace

Result<FormWords> noticeWords(const QStringList& userFolders)
{
    return FormWords::load(QStringLiteral("notice.json"), keys, userFolders);
}

bool canBeToldOf(const Matter& matter)
{
    const auto record = recordOf(matter.dossier.request, matter.dossier.decision);
    return record && record->complete;
}

Paper notice(const Matter& matter, const Letterhead& letterhead, const FormWords& words)
{
    const Letter letter{matter, letterhead, words, recordOf(matter.dossier.request, matter.dossier.decision).value()};
    Paper paper;
    paper.request = visibleLine(matter.dossier.request.number);
    paper.title = words("title");
    paper.isLetter = true;
    paper.corner = {
        words("documentNumber", {{QStringLiteral("number"), visibleLine(letterhead.documentNumber)}}).trimmed(),
        japaneseDate(dayOf(letterhead.asOf))};
    paper.receiver = receiverOf(letter);
    paper.sender = {visibleLine(letterhead.office), visibleLine(letterhead.contact)};
    paper.sender.removeAll(QString());
    paper.sections.push_back(opening(letter));
    paper.sections.push_back(letter.record.need == Need::Yes ? shipment(letter) : reason(letter));
    paper.sections.push_back(notes(letter));
    paper.stamp = words("asOf",
        {{QStringLiteral("day"), japaneseDate(dayOf(letterhead.asOf))},
            {QStringLiteral("time"), clockTime(letterhead.asOf)}});
    paper.office = visibleLine(letterhead.office);
    if (letterhead.mode == Mode::Drill) {
        paper.marks << words("drill");
        paper.diagonal = words("drill");
    }
    return paper;
}

} // namespace sosdesk
