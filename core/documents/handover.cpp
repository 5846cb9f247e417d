// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/handover.h"

#include "core/documents/form_frame.h"
#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/told.h"
#include "core/documents/visible_text.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"

#include <array>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "from", "everybody", "nobodys", "to",
    "toBlank", "range", "writer", "counts", "countsLine", "older", "unassigned", "stuckHeading", "untoldHeading",
    "openHeading", "number", "facility", "why", "need", "decided", "unsent", "refused", "conflict", "none", "nothing",
    "place", "phone", "noPhone", "person", "request", "received", "notReceived", "items", "line", "remarks", "lane",
    "unjudged", "leftover", "changed", "clear", "finding", "checkOf", "contact", "contactLine", "missed", "noContact",
    "redial", "hold", "holdUntil", "holdOpen", "draft", "draftOf", "noNeed", "others", "openBy", "unreadable",
    "unknown", "asOf", "imported", "journal"};

Cell wide(const QString& text, CellLook look = CellLook::Text)
{
    return {text, look, 3};
}

QString at(const Instant& moment)
{
    return monthAndDay(dayOf(moment)) + u' ' + clockTime(moment);
}

QString requestLine(const Matter& matter, const FormWords& words)
{
    const Request& request = matter.dossier.request;
    QHash<QString, QString> places{
        {u"number"_s, visibleLine(request.number)}, {u"channel"_s, wording::label(request.channel)}};
    if (!request.received) {
        return words("notReceived", places);
    }
    places.insert(u"at"_s, at(*request.received));
    return words("received", places);
}

QString itemsOf(const Matter& matter, const FormWords& words)
{
    QStringList lines;
    for (const RequestLine& line : matter.dossier.request.lines) {
        if (line.asked > 0) {
            lines << words("line", {{u"item"_s, nameOf(line.item, matter.policy)}, {u"asked"_s, grouped(line.asked)}});
        }
    }
    const QString remarks = visibleText(matter.dossier.request.remarks).trimmed();
    if (!remarks.isEmpty()) {
        lines << words("remarks", {{u"text"_s, remarks}});
    }
    return lines.join(u'\n');
}

/** The lane, what of it is out of the way, and each check that wants a look with its evidence. */
QString whyOpen(const Matter& matter, const HandoverCase& standing, const FormWords& words)
{
    const ItemCatalogue items(matter.policy.items);
    QStringList head{matter.review.lane ? wording::label(*matter.review.lane) : words("unjudged")};
    head << (standing.leftover ? words("leftover") : QString()) << (standing.changed ? words("changed") : QString());
    head.removeAll(QString());
    QStringList lines{head.join(u'　')};
    for (const Finding& finding : matter.review.findings) {
        if (finding.verdict != Verdict::Ok) {
            const QString check = wording::label(finding.id);
            lines << words("finding",
                {{u"verdict"_s, wording::label(finding.verdict)},
                    {u"check"_s,
                        finding.item
                            ? words("checkOf", {{u"check"_s, check}, {u"item"_s, nameOf(*finding.item, matter.policy)}})
                            : check},
                    {u"evidence"_s, visibleLine(wording::evidence(finding, items))}});
        }
    }
    return lines.size() > 1 ? lines.join(u'\n') : lines.front() + u'　' + words("clear");
}

QString lastContact(const Matter& matter, const FormWords& words)
{
    const std::vector<Contact>& contacts = matter.dossier.contacts;
    if (contacts.empty()) {
        return words("noContact");
    }
    const Contact& last = contacts.back();
    int missed = 0;
    for (auto contact = contacts.rbegin(); contact != contacts.rend() && contact->result == ContactResult::NoAnswer;
         ++contact) {
        ++missed;
    }
    QStringList lines{words("contactLine",
        {{u"at"_s, at(last.at)}, {u"means"_s, wording::label(last.means)}, {u"result"_s, wording::label(last.result)},
            {u"person"_s, visibleLine(last.person)}, {u"officer"_s, visibleLine(last.officer)},
            {u"circumstances"_s, last.circumstances ? wording::label(*last.circumstances) : QString()}})
                          .trimmed()};
    lines << visibleText(last.note).trimmed();
    lines << (missed > 1 ? words("missed", {{u"count"_s, QString::number(missed)}}) : QString());
    lines << (last.redialAt ? words("redial", {{u"at"_s, at(*last.redialAt)}}) : QString());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString holdOf(const Hold& hold, const FormWords& words)
{
    const QString until = hold.until ? words("holdUntil", {{u"at"_s, at(*hold.until)}}) : words("holdOpen");
    return QStringList{until, visibleText(hold.reason).trimmed()}.join(u'　').trimmed();
}

QString draftOf(const HandoverCase& standing, const FormWords& words)
{
    return words("draftOf",
        {{u"need"_s, standing.draftNeed ? wording::label(*standing.draftNeed) : words("noNeed")},
            {u"text"_s, visibleText(standing.draft).trimmed()}})
        .trimmed();
}

Section head(const Handover& handover, const FormWords& words)
{
    const HandoverCounts& counts = handover.counts;
    Section section{{}, TableShape::Standing};
    const QString from = handover.nobodys ? words("nobodys") : visibleLine(handover.from);
    section.rows = {
        {labelCell(words("from")), {from.isEmpty() ? words("everybody") : from, CellLook::Strong}},
        {labelCell(words("to")), {words("toBlank"), CellLook::Blank}},
    };
    if (!handover.range.isEmpty()) {
        section.rows.push_back({labelCell(words("range")), {visibleLine(handover.range)}});
    }
    section.rows.push_back({labelCell(words("writer")), {visibleLine(handover.writer)}});
    const auto figure = [](int count) { return grouped(Quantity{count}); };
    QStringList lines{words("countsLine",
        {{u"open"_s, figure(counts.open)}, {u"leftovers"_s, figure(counts.leftovers)}, {u"held"_s, figure(counts.held)},
            {u"redials"_s, figure(counts.redials)}, {u"drafts"_s, figure(counts.drafts)},
            {u"changed"_s, figure(counts.changed)}, {u"stuck"_s, figure(static_cast<int>(handover.stuck.size()))},
            {u"untold"_s, figure(static_cast<int>(handover.untold.size()))}})};
    lines << (counts.older > 0 ? words("older", {{u"count"_s, figure(counts.older)}}) : QString());
    lines << (counts.unassigned > 0 ? words("unassigned", {{u"count"_s, figure(counts.unassigned)}}) : QString());
    lines.removeAll(QString());
    section.rows.push_back({labelCell(words("counts")), {lines.join(u'\n')}});
    return section;
}

Section none(const QString& heading, const QString& text)
{
    Section section{heading, TableShape::Remarks};
    section.rows = {{{text}}};
    return section;
}

QString sentenceOf(const StuckDecision& stuck, const FormWords& words)
{
    const QString why = stuck.why == StuckDecision::Why::Unsent ? words("unsent")
        : stuck.why == StuckDecision::Why::Refused              ? words("refused")
                                                                : words("conflict");
    return QStringList{why, visibleLine(stuck.detail)}.join(u'　').trimmed();
}

Section stuckOnes(const std::vector<StuckDecision>& stuck, const FormWords& words)
{
    const QString heading = words("stuckHeading", {{u"count"_s, QString::number(stuck.size())}});
    if (stuck.empty()) {
        return none(heading, words("none"));
    }
    Section section{heading, TableShape::Contacts};
    section.head = {headRow({words("number"), words("facility"), words("why")})};
    for (const StuckDecision& one : stuck) {
        section.rows.push_back({{visibleLine(one.number)}, {visibleLine(one.facility)}, {sentenceOf(one, words)}});
    }
    return section;
}

Section untoldOnes(const std::vector<OpenEnd>& untold, const FormWords& words)
{
    const QString heading = words("untoldHeading", {{u"count"_s, QString::number(untold.size())}});
    if (untold.empty()) {
        return none(heading, words("none"));
    }
    Section section{heading, TableShape::OpenEnds};
    section.head = {headRow({words("number"), words("facility"), words("need"), words("decided")})};
    for (const OpenEnd& end : untold) {
        section.rows.push_back(
            {{visibleLine(end.number)}, {visibleLine(end.facility)}, {wording::label(end.need)}, {at(end.decided)}});
    }
    return section;
}

} // namespace

Result<FormWords> handoverWords(const QStringList& userFolders)
{
    return FormWords::load(u"handover.json"_s, keys, userFolders);
}

Section handoverCase(const Matter& matter, const HandoverCase& standing, const FormWords& words)
{
    const QString phone = toldPhone(matter.dossier);
    const QString person = toldPerson(matter.dossier);
    Section section{{}, TableShape::CallCase};
    section.together = true;
    section.rows = {
        {labelCell({}), {visibleLine(matter.dossier.request.facilityName), CellLook::Strong}, labelCell(words("phone")),
            phone.isEmpty() ? Cell{words("noPhone"), CellLook::Emphasis} : Cell{phone, CellLook::Strong}},
        {labelCell(words("request")), {requestLine(matter, words)}, labelCell(words("person")),
            {person.isEmpty() ? words("unknown") : person}},
        {labelCell(words("items")), wide(itemsOf(matter, words))},
        {labelCell(words("lane")), wide(whyOpen(matter, standing, words))},
        {labelCell(words("contact")), wide(lastContact(matter, words))},
    };
    if (standing.hold.held) {
        section.rows.push_back({labelCell(words("hold")), wide(holdOf(standing.hold, words))});
    }
    if (standing.draftNeed || !standing.draft.trimmed().isEmpty()) {
        section.rows.push_back({labelCell(words("draft")), wide(draftOf(standing, words))});
    }
    if (!standing.openBy.isEmpty()) {
        const QString names = visibleLine(standing.openBy.join(u'、'));
        section.rows.push_back(
            {labelCell(words("others")), wide(words("openBy", {{u"names"_s, names}}), CellLook::Emphasis)});
    }
    return section;
}

Section unreadableCase(const QString& number, const QString& facility, const FormWords& words)
{
    Section section{{}, TableShape::CallCase};
    section.together = true;
    section.rows = {
        {labelCell({}), {visibleLine(facility), CellLook::Strong}, labelCell(words("request")), {visibleLine(number)}},
        {labelCell(words("lane")), wide(words("unreadable"), CellLook::Emphasis)},
    };
    return section;
}

Paper handoverSheet(
    const Handover& handover, std::vector<Section> cases, const Letterhead& letterhead, const FormWords& words)
{
    Paper paper = framedForm(letterhead, words);
    paper.sections = {head(handover, words), stuckOnes(handover.stuck, words), untoldOnes(handover.untold, words)};
    const QString count = QString::number(cases.size());
    Section opening = none(words("openHeading", {{u"count"_s, count}}), words("nothing"));
    if (cases.empty()) {
        paper.sections.push_back(std::move(opening));
        return paper;
    }
    int position = 0;
    for (Section& each : cases) {
        each.heading = position == 0 ? opening.heading : QString();
        each.rows.front().front().text =
            words("place", {{u"position"_s, QString::number(++position)}, {u"count"_s, count}});
        paper.sections.push_back(std::move(each));
    }
    return paper;
}

} // namespace sosdesk
