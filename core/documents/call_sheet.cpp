// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/call_sheet.h"

#include "core/documents/form_frame.h"
#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/told.h"
#include "core/documents/visible_text.h"
#include "core/review/figures.h"
#include "core/wording/judgement.h"
#include "core/wording/labels.h"

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "count", "tellHeading", "noChoice",
    "published", "place", "phone", "noPhone", "fax", "request", "received", "notReceived", "person", "unknown", "items",
    "line", "remarks", "questions", "ask", "askWith", "askItems", "askC1", "askC2", "askC3", "askC4", "askC5", "askC6",
    "askC7", "askC9", "askC10", "askC11", "askA1", "askA2", "askA3", "askA4", "askNothing", "past", "pastLine",
    "redial", "answer", "answerBlank", "why", "whyBlank", "corrections", "correctionsBlank", "notes", "nothing", "asOf",
    "imported", "journal"};

using Places = QHash<QString, QString>;

/** A request on its way to the sheet. */
struct CallCase
{
    const Matter& matter;
    const FormWords& words;

    [[nodiscard]] QString orUnknown(const std::optional<Quantity>& pieces) const
    {
        return pieces ? grouped(*pieces) : words("unknown");
    }
};

Cell wide(const QString& text, CellLook look = CellLook::Text)
{
    return {text, look, 3};
}

bool isAsked(const Finding& finding)
{
    return finding.verdict != Verdict::Ok && finding.id != CheckId::C8;
}

Cell phoneOf(const CallCase& call)
{
    const QString phone = toldPhone(call.matter.dossier);
    return phone.isEmpty() ? Cell{call.words("noPhone"), CellLook::Emphasis} : Cell{phone, CellLook::Strong};
}

QString personOf(const CallCase& call)
{
    QStringList parts{toldPerson(call.matter.dossier)};
    const QString fax =
        call.matter.dossier.facility ? visibleLine(call.matter.dossier.facility->fax).trimmed() : QString();
    if (!fax.isEmpty()) {
        parts << call.words("fax", {{QStringLiteral("value"), fax}});
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? call.words("unknown") : parts.join(u'\n');
}

QString requestOf(const CallCase& call)
{
    const Request& request = call.matter.dossier.request;
    Places places{{QStringLiteral("number"), visibleLine(request.number)},
        {QStringLiteral("channel"), wording::label(request.channel)}};
    if (!request.received) {
        return call.words("notReceived", places);
    }
    places.insert(QStringLiteral("day"), monthAndDay(dayOf(*request.received)));
    places.insert(QStringLiteral("time"), clockTime(*request.received));
    return call.words("received", places);
}

/** With the figures that are judged: what was corrected before counts. */
QString itemsOf(const CallCase& call)
{
    const Matter& matter = call.matter;
    const Request& request = matter.dossier.request;
    const Day requestDay = request.received ? dayOf(*request.received) : matter.review.processingDay;
    QStringList lines;
    for (const RequestLine& line : request.lines) {
        const Figures figures =
            figuresOf({matter.dossier, matter.policy, matter.calendar, requestDay, matter.review.processingDay}, line);
        lines << call.words("line",
            {{QStringLiteral("item"), nameOf(line.item, matter.policy)}, {QStringLiteral("asked"), grouped(line.asked)},
                {QStringLiteral("stock"), call.orUnknown(figures.stock.value)},
                {QStringLiteral("use"), call.orUnknown(figures.weeklyUse.value)},
                {QStringLiteral("purchase"), call.orUnknown(figures.purchase.value)},
                {QStringLiteral("outlook"),
                    figures.outlook.value ? wording::label(*figures.outlook.value) : call.words("unknown")}});
    }
    const QString remarks = visibleText(request.remarks).trimmed();
    if (!remarks.isEmpty()) {
        lines << call.words("remarks", {{QStringLiteral("text"), remarks}});
    }
    return lines.join(u'\n');
}

/** One line a check: the items it is about, and what was found about the first of them. */
QString questionOf(const CallCase& call, CheckId check, const std::vector<const Finding*>& findings)
{
    const FormWords& words = call.words;
    const QByteArray key = "ask" + codeOf(check).toLatin1();
    QString question = words(key.constData());
    QStringList items;
    for (const Finding* const finding : findings) {
        if (finding->item) {
            items << nameOf(*finding->item, call.matter.policy);
        }
    }
    if (!items.isEmpty()) {
        question = words("askItems",
            {{QStringLiteral("question"), question}, {QStringLiteral("items"), items.join(QStringLiteral("・"))}});
    }
    const ItemCatalogue catalogue(call.matter.policy.items);
    const QString evidence = visibleLine(wording::evidence(*findings.front(), catalogue));
    return words("askWith", {{QStringLiteral("question"), question}, {QStringLiteral("evidence"), evidence}});
}

QString questionsOf(const CallCase& call)
{
    QStringList lines;
    const std::vector<Finding>& findings = call.matter.review.findings;
    for (auto from = findings.begin(); from != findings.end();) {
        const auto until = std::find_if(from, findings.end(), [&](const Finding& next) { return next.id != from->id; });
        std::vector<const Finding*> asked;
        for (auto finding = from; finding != until; ++finding) {
            if (isAsked(*finding)) {
                asked.push_back(&*finding);
            }
        }
        if (!asked.empty()) {
            lines << questionOf(call, from->id, asked);
        }
        from = until;
    }
    if (lines.isEmpty()) {
        lines << call.words("ask", {{QStringLiteral("question"), call.words("askNothing")}});
    }
    return lines.join(u'\n');
}

QString pastOf(const CallCase& call)
{
    QStringList lines;
    for (const Contact& contact : call.matter.dossier.contacts) {
        QString line = call.words("pastLine",
                               {{QStringLiteral("day"), monthAndDay(dayOf(contact.at))},
                                   {QStringLiteral("time"), clockTime(contact.at)},
                                   {QStringLiteral("means"), wording::label(contact.means)},
                                   {QStringLiteral("result"), wording::label(contact.result)},
                                   {QStringLiteral("person"), visibleLine(contact.person)}})
                           .trimmed();
        if (contact.redialAt) {
            line += u'　'
                + call.words("redial",
                    {{QStringLiteral("day"), monthAndDay(dayOf(*contact.redialAt))},
                        {QStringLiteral("time"), clockTime(*contact.redialAt)}});
        }
        lines << line;
    }
    return lines.join(u'\n');
}

Section toTell(const FormWords& words)
{
    Section section{words("tellHeading"), TableShape::Remarks};
    section.rows = {{{words("noChoice")}}, {{words("published")}}};
    return section;
}

} // namespace

Result<FormWords> callSheetWords(const QStringList& userFolders)
{
    return FormWords::load(QStringLiteral("call-sheet.json"), keys, userFolders);
}

bool isToBeCalled(const Matter& matter)
{
    return std::any_of(matter.review.findings.begin(), matter.review.findings.end(), isAsked);
}

Section callCase(const Matter& matter, const FormWords& words)
{
    const CallCase call{matter, words};
    Section section{{}, TableShape::CallCase};
    section.together = true;
    section.rows = {
        {labelCell({}), {visibleLine(matter.dossier.request.facilityName), CellLook::Strong}, labelCell(words("phone")),
            phoneOf(call)},
        {labelCell(words("request")), {requestOf(call)}, labelCell(words("person")), {personOf(call)}},
        {labelCell(words("items")), wide(itemsOf(call))},
        {labelCell(words("questions")), wide(questionsOf(call))},
    };
    if (const QString past = pastOf(call); !past.isEmpty()) {
        section.rows.push_back({labelCell(words("past")), wide(past)});
    }
    section.rows.push_back({labelCell(words("answer")), wide(words("answerBlank"), CellLook::Blank)});
    section.rows.push_back({labelCell(words("why")), wide(words("whyBlank"), CellLook::Blank)});
    section.rows.push_back({labelCell(words("corrections")), wide(words("correctionsBlank"), CellLook::Blank)});
    section.rows.push_back({labelCell(words("notes")), wide(QStringLiteral("\n\n"))});
    return section;
}

Paper callSheet(std::vector<Section> cases, const Letterhead& letterhead, const FormWords& words)
{
    Paper paper = framedForm(letterhead, words);
    paper.approvals.clear();
    const QString count = QString::number(cases.size());
    Section opening{{}, TableShape::Remarks};
    opening.rows = {{{cases.empty() ? words("nothing") : words("count", {{QStringLiteral("count"), count}})}}};
    paper.sections = {opening, toTell(words)};
    int position = 0;
    for (Section& each : cases) {
        each.rows.front().front().text = words(
            "place", {{QStringLiteral("position"), QString::number(++position)}, {QStringLiteral("count"), count}});
        paper.sections.push_back(std::move(each));
    }
    return paper;
}

} // namespace sosdesk
