// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/form_frame.h"

#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"

namespace sosdesk {
namespace {

QStringList cornerOf(const Letterhead& letterhead, const FormWords& words)
{
    return {words("documentNumber", {{QStringLiteral("number"), visibleLine(letterhead.documentNumber)}}).trimmed(),
        japaneseDate(dayOf(letterhead.asOf))};
}

QStringList approvalsOf(const Letterhead& letterhead)
{
    QStringList titles;
    for (const QString& title : letterhead.approvals) {
        if (!title.trimmed().isEmpty()) {
            titles << visibleLine(title);
        }
    }
    return titles;
}

QString asOf(const Letterhead& letterhead, const FormWords& words)
{
    return words("asOf",
        {{QStringLiteral("day"), japaneseDate(dayOf(letterhead.asOf))},
            {QStringLiteral("time"), clockTime(letterhead.asOf)}});
}

QString importTime(const Letterhead& letterhead)
{
    const Day day = dayOf(*letterhead.lastImport);
    const QString time = clockTime(*letterhead.lastImport);
    return day == dayOf(letterhead.asOf) ? time : monthAndDay(day) + u' ' + time;
}

Paper framed(const Letterhead& letterhead, const FormWords& words)
{
    Paper paper;
    paper.title = words("title");
    paper.corner = cornerOf(letterhead, words);
    paper.office = visibleLine(letterhead.office);
    if (letterhead.mode == Mode::Drill) {
        paper.marks << words("drill");
        paper.diagonal = words("drill");
    }
    return paper;
}

} // namespace

Paper framedForm(const Letterhead& letterhead, const FormWords& words)
{
    Paper paper = framed(letterhead, words);
    paper.approvals = approvalsOf(letterhead);
    paper.stamp = stampOf(letterhead, words);
    return paper;
}

Paper framedLetter(const Letterhead& letterhead, const FormWords& words)
{
    Paper paper = framed(letterhead, words);
    paper.isLetter = true;
    paper.sender = {visibleLine(letterhead.office), visibleLine(letterhead.contact)};
    paper.sender.removeAll(QString());
    paper.stamp = asOf(letterhead, words);
    return paper;
}

QString stampOf(const Letterhead& letterhead, const FormWords& words, const QString& regime)
{
    QStringList parts{asOf(letterhead, words)};
    if (letterhead.lastImport) {
        parts << words("imported", {{QStringLiteral("time"), importTime(letterhead)}});
    }
    if (!regime.isEmpty()) {
        parts << words("regime", {{QStringLiteral("id"), regime}});
    }
    parts << words("journal", {{QStringLiteral("number"), grouped(letterhead.journal)}});
    return parts.join(QStringLiteral("　"));
}

Cell labelCell(const QString& text)
{
    return {text, CellLook::Label};
}

CellRow headRow(const QStringList& names)
{
    CellRow row;
    for (const QString& name : names) {
        row.push_back(labelCell(name));
    }
    return row;
}

QString nameOf(Item item, const Policy& policy)
{
    const ItemDescription* known = policy.item(item);
    return known != nullptr ? known->name : QString::number(item.number);
}

} // namespace sosdesk
