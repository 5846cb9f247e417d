// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/response_sections.h"
#include "core/documents/visible_text.h"
#include "core/wording/record_labels.h"

namespace sosdesk {
namespace {

QString toldIn(const FormCase& form, const Inquiry& inquiry)
{
    QStringList lines{visibleText(inquiry.question).trimmed()};
    for (const DecisionLine& line : inquiry.lines) {
        lines << form.words("inquiryLine",
            {{QStringLiteral("item"), itemName(form, line.item)},
                {QStringLiteral("prefecture"), grouped(line.prefecture)},
                {QStringLiteral("state"), grouped(line.state)}});
    }
    if (inquiry.answeredAt) {
        const QString outcome = inquiry.outcome ? wording::label(*inquiry.outcome) : QString();
        lines << form.words("inquiryAnswer",
                         {{QStringLiteral("day"), monthAndDay(dayOf(*inquiry.answeredAt))},
                             {QStringLiteral("time"), clockTime(*inquiry.answeredAt)},
                             {QStringLiteral("outcome"), outcome},
                             {QStringLiteral("answer"), visibleText(inquiry.answer).trimmed()}})
                     .trimmed();
    } else if (isOpen(inquiry)) {
        lines << form.words("openInquiry");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

CellRow rowOf(const FormCase& form, const Inquiry& inquiry)
{
    QStringList from{wording::label(inquiry.kind), visibleLine(inquiry.person),
        form.words("heardBy", {{QStringLiteral("officer"), visibleLine(inquiry.officer)}})};
    from.removeAll(QString());
    return {
        {monthAndDay(dayOf(inquiry.at)) + u'\n' + clockTime(inquiry.at)}, {from.join(u'\n')}, {toldIn(form, inquiry)}};
}

} // namespace

Section inquiriesSection(const FormCase& form)
{
    Section section{form.words("inquiriesHeading"), TableShape::Contacts};
    for (const Inquiry& inquiry : form.matter.dossier.inquiries) {
        section.rows.push_back(rowOf(form, inquiry));
    }
    return section;
}

} // namespace sosdesk
