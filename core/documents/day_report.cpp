// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/day_report.h"

#include "core/documents/form_frame.h"
#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/documents/visible_text.h"
#include "core/wording/labels.h"

#include <array>

namespace sosdesk {
namespace {

constexpr std::size_t mostListed = 60; ///< of what is open; the number of the others is told

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "day", "countsHeading", "lane", "received",
    "yes", "no", "withdrawn", "open", "drafted", "leftover", "total", "afterHours", "lateNote", "itemsHeading", "item",
    "requests", "asked", "prefecture", "state", "pieces", "itemsNote", "stockHeading", "held", "reserved", "expired",
    "free", "missing", "noStock", "untoldHeading", "unenteredHeading", "number", "facility", "need", "decided", "more",
    "none", "recordHeading", "head", "headIs", "hash", "serverHead", "recordNote", "asOf", "imported", "journal"};

CellRow numbers(const QString& name, std::initializer_list<Quantity> values, CellLook look = CellLook::Number)
{
    CellRow row{{name, look == CellLook::Total ? CellLook::Emphasis : CellLook::Text}};
    for (const Quantity value : values) {
        row.push_back({grouped(value), look});
    }
    return row;
}

CellRow countRow(const QString& name, const DayCount& count, CellLook look = CellLook::Number)
{
    return numbers(name, {count.received, count.yes, count.no, count.withdrawn, count.open, count.begun}, look);
}

Section day(const DayReport& report, const Letterhead& letterhead, const FormWords& words)
{
    Section section{{}, TableShape::Remarks};
    const QString day = japaneseDate(report.day) + monthAndDay(report.day).section(u'日', 1);
    const QString asOf = dayOf(letterhead.asOf) == report.day
        ? clockTime(letterhead.asOf)
        : japaneseDate(dayOf(letterhead.asOf)) + u' ' + clockTime(letterhead.asOf);
    section.rows = {{{words("day", {{QStringLiteral("day"), day}, {QStringLiteral("time"), asOf}}), CellLook::Middle}}};
    return section;
}

Section counts(const DayReport& report, const FormWords& words)
{
    Section section{words("countsHeading"), TableShape::LaneCounts};
    section.head = {headRow({words("lane"), words("received"), words("yes"), words("no"), words("withdrawn"),
        words("open"), words("drafted")})};
    DayCount total;
    for (const DayCount& count : report.counts) {
        section.rows.push_back(countRow(count.lane ? wording::label(*count.lane) : words("leftover"), count));
        total.received += count.received;
        total.yes += count.yes;
        total.no += count.no;
        total.withdrawn += count.withdrawn;
        total.open += count.open;
        total.begun += count.begun;
    }
    section.rows.push_back(countRow(words("total"), total, CellLook::Total));
    section.note = words("lateNote");
    if (report.afterHours > 0) {
        section.note += words("afterHours", {{QStringLiteral("count"), QString::number(report.afterHours)}});
    }
    return section;
}

Section items(const DayReport& report, const FormWords& words)
{
    Section section{words("itemsHeading"), TableShape::ItemCounts};
    section.head = {headRow(
        {words("item"), words("requests"), words("asked"), words("prefecture"), words("state"), words("pieces")})};
    for (const DayItem& item : report.items) {
        CellRow row = numbers(item.name, {item.requests, item.asked, item.prefecture, item.state});
        row.push_back({grouped(item.prefecture + item.state), CellLook::Total});
        section.rows.push_back(std::move(row));
    }
    section.note = words("itemsNote");
    return section;
}

Section stock(const DayReport& report, const FormWords& words)
{
    if (!report.stock) {
        Section section{words("stockHeading"), TableShape::Remarks};
        section.rows = {{{words("noStock")}}};
        return section;
    }
    Section section{words("stockHeading"), TableShape::ItemCounts};
    section.head = {
        headRow({words("item"), words("held"), words("reserved"), words("expired"), words("free"), words("missing")})};
    for (const DayStock& item : *report.stock) {
        const StockBalance& balance = item.balance;
        CellRow row = numbers(item.name, {balance.total, balance.reserved, balance.expired});
        row.push_back({grouped(std::max<Quantity>(0, balance.free())), CellLook::Total});
        row.push_back({grouped(balance.missing()), CellLook::Number});
        section.rows.push_back(std::move(row));
    }
    return section;
}

Section openEnds(const char* heading, const std::vector<OpenEnd>& ends, const FormWords& words)
{
    const QString title = words(heading, {{QStringLiteral("count"), grouped(static_cast<Quantity>(ends.size()))}});
    if (ends.empty()) {
        Section section{title, TableShape::Remarks};
        section.rows = {{{words("none")}}};
        return section;
    }
    Section section{title, TableShape::OpenEnds};
    section.head = {headRow({words("number"), words("facility"), words("need"), words("decided")})};
    for (const OpenEnd& end : ends) {
        if (section.rows.size() == mostListed) {
            section.note =
                words("more", {{QStringLiteral("count"), grouped(static_cast<Quantity>(ends.size() - mostListed))}});
            break;
        }
        const CivilDate date = civilOf(dayOf(end.decided));
        section.rows.push_back({{visibleLine(end.number)}, {visibleLine(end.facility)}, {wording::label(end.need)},
            {QStringLiteral("%1/%2 %3").arg(date.month).arg(date.day).arg(clockTime(end.decided))}});
    }
    return section;
}

/** Eight groups of eight, in two lines: to be compared by eye. */
QString inEights(const QByteArray& hash)
{
    const QString digits = QString::fromLatin1(hash.toHex());
    constexpr qsizetype each = 8;
    QString text;
    for (qsizetype at = 0; at < digits.size(); at += each) {
        text += digits.mid(at, each);
        text += at + each == digits.size() / 2 ? u'\n' : u' ';
    }
    return text.trimmed();
}

Section record(const DayReport& report, const FormWords& words)
{
    Section section{words("recordHeading"), TableShape::Standing};
    section.together = true;
    const auto add = [&](const char* label, qint64 sequence, const QByteArray& hash) {
        section.rows.push_back(
            {labelCell(words(label)), {words("headIs", {{QStringLiteral("sequence"), grouped(sequence)}})}});
        section.rows.push_back({labelCell(words("hash")), {hash.isEmpty() ? words("none") : inEights(hash)}});
    };
    add("head", report.sequence, report.hash);
    if (report.server) {
        add("serverHead", report.server->sequence, report.server->hash);
    }
    section.note = words("recordNote");
    return section;
}

} // namespace

Result<FormWords> dayReportWords(const QStringList& userFolders)
{
    return FormWords::load(QStringLiteral("day-report.json"), keys, userFolders);
}

Paper dayReportForm(const DayReport& report, const Letterhead& letterhead, const FormWords& words)
{
    Paper paper = framedForm(letterhead, words);
    paper.sections = {day(report, letterhead, words), counts(report, words), items(report, words), stock(report, words),
        openEnds("untoldHeading", report.untold, words), openEnds("unenteredHeading", report.unentered, words),
        record(report, words)};
    return paper;
}

} // namespace sosdesk
