// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/record_of.h"
#include "core/documents/response_sections.h"
#include "core/review/figures.h"

#include <QLocale>

#include <algorithm>

namespace sosdesk {
namespace {

/** What the notes below the table must explain. */
struct Explained
{
    bool heard = false;
    bool surveyed = false;
};

Cell number(const QString& text)
{
    return {text, CellLook::Number};
}

Cell label(const QString& text, int columns = 1)
{
    return {text, CellLook::Label, columns};
}

/** As the facility wrote it; corrected on the phone with the new figure below; in brackets when only a survey tells. */
QString shown(
    const FormCase& form, const std::optional<Quantity>& asked, const Figure<Quantity>& used, Explained& explained)
{
    const QString own = asked ? grouped(*asked) : form.words("unknown");
    if (used.origin == FigureOrigin::Heard && used.value) {
        explained.heard = true;
        return own + u'\n' + form.words("corrected", {{QStringLiteral("figure"), grouped(*used.value)}});
    }
    if (used.origin == FigureOrigin::Weekly && used.value) {
        explained.surveyed = true;
        return form.words("surveyed", {{QStringLiteral("figure"), grouped(*used.value)}});
    }
    return own;
}

/** Stock in weeks of use, to a tenth, rounded down: never more than there is. */
QString weeksOf(const FormCase& form, const Figures& figures)
{
    if (!figures.stock.value || !figures.weeklyUse.value || *figures.weeklyUse.value <= 0) {
        return form.words("unknown");
    }
    const Quantity tenths = *figures.stock.value * 10 / *figures.weeklyUse.value;
    return QStringLiteral("%1.%2").arg(grouped(tenths / 10), QString::number(tenths % 10));
}

QString suggested(const FormCase& form, Item item)
{
    const auto& suggestions = form.matter.review.suggestions;
    const auto known = std::find_if(
        suggestions.begin(), suggestions.end(), [item](const Suggestion& each) { return each.item == item; });
    return known == suggestions.end() ? form.words("unknown") : grouped(known->pieces);
}

void addDecided(CellRow& row, const FormCase& form, Item item)
{
    if (!form.record) {
        for (int i = 0; i < 3; ++i) {
            row.push_back(number(form.words("unknown")));
        }
        return;
    }
    const auto& lines = form.record->lines;
    const auto known =
        std::find_if(lines.begin(), lines.end(), [item](const DecisionLine& line) { return line.item == item; });
    const DecisionLine line = known == lines.end() ? DecisionLine{item} : *known;
    row.push_back(number(grouped(line.prefecture)));
    row.push_back(number(grouped(line.state)));
    row.push_back({grouped(line.total()), CellLook::Total});
}

CellRow rowOf(const FormCase& form, const RequestLine& line, Explained& explained)
{
    const Matter& matter = form.matter;
    const Day requestDay =
        matter.dossier.request.received ? dayOf(*matter.dossier.request.received) : matter.review.processingDay;
    const Figures figures =
        figuresOf({matter.dossier, matter.policy, matter.calendar, requestDay, matter.review.processingDay}, line);
    CellRow row{{itemName(form, line.item)}, number(shown(form, line.stock, figures.stock, explained)),
        number(shown(form, line.weeklyUse, figures.weeklyUse, explained)),
        number(shown(form, line.purchase, figures.purchase, explained)), number(grouped(line.asked)),
        number(weeksOf(form, figures)), number(suggested(form, line.item))};
    addDecided(row, form, line.item);
    return row;
}

bool isDecided(const FormCase& form, Item item)
{
    return form.record
        && std::any_of(form.record->lines.begin(), form.record->lines.end(),
            [item](const DecisionLine& line) { return line.item == item && line.total() > 0; });
}

/** What was asked or is given; all that was stated when nothing was asked. */
std::vector<RequestLine> linesOf(const FormCase& form)
{
    std::vector<RequestLine> lines = form.matter.dossier.request.lines;
    for (const DecisionLine& decided : form.record ? form.record->lines : std::vector<DecisionLine>()) {
        const auto same = [&](const RequestLine& line) { return line.item == decided.item; };
        if (std::none_of(lines.begin(), lines.end(), same)) {
            lines.push_back({decided.item});
        }
    }
    std::vector<RequestLine> wanted;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(wanted),
        [&](const RequestLine& line) { return line.asked > 0 || isDecided(form, line.item); });
    return wanted.empty() ? lines : wanted;
}

/** Two rows; what stands over both says its second line in the lower one. */
std::vector<CellRow> headOf(const FormWords& words)
{
    const auto upper = [&](const char* key, int columns = 1) {
        return label(words(key).section(u'\n', 0, 0), columns);
    };
    const auto lower = [&](const char* key) { return Cell{words(key).section(u'\n', 1), CellLook::Label, 1, true}; };
    return {
        {upper("item"), label(words("asked"), 4), upper("weeks"), upper("suggested"), label(words("decided"), 3)},
        {lower("item"), label(words("stock")), label(words("use")), label(words("purchase")), label(words("pieces")),
            lower("weeks"), lower("suggested"), label(words("prefecture")), label(words("state")),
            label(words("total"))},
    };
}

} // namespace

Section figuresSection(const FormCase& form)
{
    Section section{form.words("figuresHeading"), TableShape::Figures};
    section.head = headOf(form.words);
    Explained explained;
    for (const RequestLine& line : linesOf(form)) {
        section.rows.push_back(rowOf(form, line, explained));
    }
    QStringList notes;
    if (explained.heard) {
        notes << form.words("heardNote");
    }
    if (explained.surveyed) {
        notes << form.words("surveyedNote");
    }
    section.note = notes.join(QStringLiteral("　"));
    return section;
}

} // namespace sosdesk
