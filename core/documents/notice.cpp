// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/notice.h"

#include "core/documents/form_frame.h"
#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/review/decision_rules.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "receiver", "person", "greeting",
    "granted", "refused", "undated", "institutions", "drillNote", "below", "shipmentHeading", "item", "pieces",
    "shipping", "means", "fromDay", "shipped", "viaDesignated", "viaOwn", "viaHand", "viaState", "via", "reasonHeading",
    "notesHeading", "byCarrier", "byOwn", "byHand", "byState", "stateKnown", "slips", "gloveSize", "noChoice",
    "published", "handOn", "askAgain", "tellOn", "questions", "end", "asOf"};

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

const Dispatch* dispatchOf(const Matter& matter, bool fromState)
{
    const auto known = std::find_if(matter.dispatches.begin(), matter.dispatches.end(),
        [fromState](const Dispatch& each) { return (each.by == Carriage::State) == fromState; });
    return known == matter.dispatches.end() ? nullptr : &*known;
}

bool anyFrom(const Decision& decision, bool state)
{
    return std::any_of(decision.lines.begin(), decision.lines.end(),
        [state](const DecisionLine& line) { return (state ? line.state : line.prefecture) > 0; });
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
    const auto& form = letter.matter.dossier.form;
    const QString day = request.received ? japaneseDate(dayOf(*request.received)) : letter.words("undated");
    const QString institutions = form && form->institutions
        ? letter.words("institutions", {{QStringLiteral("count"), QString::number(*form->institutions)}})
        : QString();
    const char* key = letter.record.need == Need::Yes ? "granted" : "refused";
    Section section;
    section.rows = {sentence(letter.words("greeting")),
        sentence(letter.words(key,
            {{QStringLiteral("day"), day}, {QStringLiteral("number"), visibleLine(request.number)},
                {QStringLiteral("institutions"), institutions}}))};
    if (letter.letterhead.mode == Mode::Drill) {
        section.rows.push_back(sentence(letter.words("drillNote")));
    }
    section.rows.push_back({{letter.words("below"), CellLook::Middle}});
    return section;
}

Section shipment(const Letter& letter)
{
    const FormWords& words = letter.words;
    Section section{words("shipmentHeading"), TableShape::Shipment};
    section.head = {headRow({words("item"), words("pieces"), words("shipping"), words("means")})};
    section.rows = shipmentRows(letter.matter, letter.record, words);
    return section;
}

Section reason(const Letter& letter)
{
    Section section{letter.words("reasonHeading"), TableShape::Reason};
    section.rows.push_back(sentence(visibleText(letter.record.opinion).trimmed()));
    return section;
}

const char* noteOf(const Dispatch* dispatch)
{
    switch (dispatch != nullptr ? dispatch->by : Carriage::Designated) {
    case Carriage::Own:
        return "byOwn";
    case Carriage::HandedOver:
        return "byHand";
    default:
        return "byCarrier";
    }
}

/** How the goods come, and under which numbers they are found. */
QStringList deliveryNotes(const Letter& letter)
{
    const FormWords& words = letter.words;
    QStringList notes;
    if (anyFrom(letter.record, false)) {
        notes << words(noteOf(dispatchOf(letter.matter, false)));
    }
    if (anyFrom(letter.record, true)) {
        const Dispatch* const state = dispatchOf(letter.matter, true);
        notes << words(state != nullptr && state->shipDay ? "stateKnown" : "byState");
    }
    for (const Dispatch& dispatch : letter.matter.dispatches) {
        if (!dispatch.slips.isEmpty()) {
            notes << words(
                "slips", {{QStringLiteral("numbers"), visibleLine(dispatch.slips.join(QStringLiteral("、")))}});
        }
    }
    return notes;
}

Section notes(const Letter& letter)
{
    const FormWords& words = letter.words;
    const bool aggregated = letter.matter.dossier.request.channel == Channel::Aggregator;
    QStringList told;
    if (letter.record.need == Need::Yes) {
        told << deliveryNotes(letter);
        const QString wish =
            visibleLine(carriedGloveSize(letter.record, letter.matter.dossier.request, letter.matter.policy));
        if (!wish.isEmpty()) {
            told << words("gloveSize", {{QStringLiteral("wish"), wish}});
        }
        told << words("noChoice") << words("published");
        if (aggregated) {
            told << words("handOn");
        }
    } else {
        told << words("askAgain");
        if (aggregated) {
            told << words("tellOn");
        }
    }
    told << words("questions");
    Section section{words("notesHeading")};
    for (const QString& note : told) {
        section.rows.push_back(sentence(note));
    }
    section.rows.push_back({{words("end"), CellLook::End}});
    return section;
}

/** The rows of one side. */
struct SideRows
{
    const Matter& matter;
    const FormWords& words;
    bool fromState = false;

    [[nodiscard]] QString day(const Decision& record) const
    {
        const Dispatch* const known = dispatchOf(matter, fromState);
        const bool sure = known != nullptr && known->shipDay;
        const QString day = monthAndDay(sure ? *known->shipDay : shipDayOf(record, matter.calendar));
        const char* const key = sure && known->shipped ? "shipped" : fromState && !sure ? "fromDay" : nullptr;
        return key != nullptr ? words(key, {{QStringLiteral("day"), day}}) : day;
    }

    [[nodiscard]] QString means() const
    {
        const Dispatch* const known = dispatchOf(matter, fromState);
        const Carriage by = known != nullptr ? known->by : fromState ? Carriage::State : Carriage::Designated;
        const char* const key = by == Carriage::State ? "viaState"
            : by == Carriage::Own                     ? "viaOwn"
            : by == Carriage::HandedOver              ? "viaHand"
                                                      : "viaDesignated";
        const QString carrier = known != nullptr ? visibleLine(known->carrier) : QString();
        return carrier.isEmpty()
            ? words(key)
            : words("via", {{QStringLiteral("means"), words(key)}, {QStringLiteral("carrier"), carrier}});
    }

    void add(std::vector<CellRow>& rows, const Decision& record) const
    {
        const Dispatch* const known = dispatchOf(matter, fromState);
        for (const DecisionLine& line : record.lines) {
            const Quantity decided = fromState ? line.state : line.prefecture;
            const auto actual =
                known != nullptr ? known->pieces.find(line.item) : std::map<Item, Quantity>::const_iterator();
            const bool isKnown = known != nullptr && !known->pieces.empty();
            const Quantity pieces = !isKnown ? decided : actual == known->pieces.end() ? 0 : actual->second;
            if (pieces > 0) {
                rows.push_back({{nameOf(line.item, matter.policy)}, {grouped(pieces), CellLook::Number}, {day(record)},
                    {means()}});
            }
        }
    }
};

} // namespace

Result<NoticeWords> NoticeWords::load(const QStringList& userFolders)
{
    NoticeWords words;
    SOSDESK_TAKE(words.facility, FormWords::load(QStringLiteral("notice.json"), keys, userFolders));
    SOSDESK_TAKE(words.aggregator, FormWords::load(QStringLiteral("aggregator-notice.json"), keys, userFolders));
    return words;
}

const FormWords& NoticeWords::of(Channel channel) const
{
    return channel == Channel::Aggregator ? aggregator : facility;
}

bool canBeToldOf(const Matter& matter)
{
    const auto record = recordOf(matter.dossier.request, matter.dossier.decision);
    return record && record->complete;
}

std::vector<CellRow> shipmentRows(const Matter& matter, const Decision& record, const FormWords& words)
{
    std::vector<CellRow> rows;
    SideRows{matter, words, false}.add(rows, record);
    SideRows{matter, words, true}.add(rows, record);
    return rows;
}

Paper notice(const Matter& matter, const Letterhead& letterhead, const NoticeWords& words)
{
    const Request& request = matter.dossier.request;
    const Letter letter{
        matter, letterhead, words.of(request.channel), recordOf(request, matter.dossier.decision).value()};
    Paper paper = framedLetter(letterhead, letter.words);
    paper.request = visibleLine(request.number);
    paper.receiver = receiverOf(letter);
    paper.sections = {
        opening(letter), letter.record.need == Need::Yes ? shipment(letter) : reason(letter), notes(letter)};
    return paper;
}

} // namespace sosdesk
