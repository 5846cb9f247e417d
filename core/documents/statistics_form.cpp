// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/statistics_form.h"

#include "core/documents/form_frame.h"
#include "core/documents/japanese_date.h"
#include "core/documents/record_of.h"
#include "core/wording/labels.h"

#include <array>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array keys = {"fileName", "title", "documentNumber", "drill", "period", "gistHeading", "requests",
    "requestsAre", "facilities", "facilitiesAre", "methods", "methodIs", "median", "medianIs", "onTheDay",
    "onTheDayAre", "minutes", "hours", "noTime", "countsHeading", "part", "received", "yes", "no", "withdrawn",
    "undecided", "channelIs", "kindIs", "unknownKind", "itemsHeading", "item", "itemRequests", "asked", "prefecture",
    "state", "pieces", "itemsNote", "nothing", "asOf", "imported", "journal"};

QString counted(int count)
{
    return grouped(Quantity{count});
}

Section opening(const Statistics& figures, const FormWords& words)
{
    Section section{{}, TableShape::Remarks};
    const QString period = words(
        "period", {{u"from"_s, japaneseDate(figures.period.from)}, {u"to"_s, japaneseDate(figures.period.until)}});
    section.rows = {{{period, CellLook::Middle}}};
    return section;
}

QString timeText(int minutes, const FormWords& words)
{
    constexpr int hour = 60;
    const QString rest = QString::number(minutes % hour);
    return minutes < hour ? words("minutes", {{u"minutes"_s, rest}})
                          : words("hours", {{u"hours"_s, counted(minutes / hour)}, {u"minutes"_s, rest}});
}

QString timesOf(const Statistics& figures, const FormWords& words)
{
    if (!figures.medianMinutes || !figures.longestMinutes) {
        return words("noTime");
    }
    return words("medianIs",
        {{u"median"_s, timeText(*figures.medianMinutes, words)},
            {u"longest"_s, timeText(*figures.longestMinutes, words)}, {u"count"_s, counted(figures.timed)}});
}

QString methodsOf(const Statistics& figures, const FormWords& words)
{
    QStringList parts;
    for (const auto& [method, count] : figures.methods) {
        parts << words("methodIs", {{u"method"_s, wording::label(method)}, {u"count"_s, counted(count)}});
    }
    return parts.join(u'　');
}

Section gist(const Statistics& figures, const FormWords& words)
{
    Section section{words("gistHeading"), TableShape::Standing};
    const RequestCount& all = figures.all;
    const QString requests = words("requestsAre",
        {{u"count"_s, counted(all.requests)}, {u"approved"_s, counted(all.approved)},
            {u"denied"_s, counted(all.denied)}, {u"withdrawn"_s, counted(all.withdrawn)},
            {u"open"_s, counted(all.open())}});
    section.rows = {{labelCell(words("requests")), {requests}},
        {labelCell(words("facilities")), {words("facilitiesAre", {{u"count"_s, counted(figures.facilities)}})}},
        {labelCell(words("methods")), {methodsOf(figures, words)}},
        {labelCell(words("median")), {timesOf(figures, words)}},
        {labelCell(words("onTheDay")), {words("onTheDayAre", {{u"count"_s, counted(figures.onTheDay)}})}}};
    return section;
}

CellRow countRow(const QString& name, const RequestCount& count)
{
    CellRow row{{name}};
    for (const int value : {count.requests, count.approved, count.denied, count.withdrawn, count.open()}) {
        row.push_back({counted(value), CellLook::Number});
    }
    return row;
}

Section counts(const Statistics& figures, const FormWords& words)
{
    Section section{words("countsHeading"), TableShape::PeriodCounts};
    section.head = {
        headRow({words("part"), words("received"), words("yes"), words("no"), words("withdrawn"), words("undecided")})};
    for (const auto& [channel, count] : figures.channels) {
        section.rows.push_back(countRow(words("channelIs", {{u"name"_s, wording::label(channel)}}), count));
    }
    for (const auto& [kind, count] : figures.kinds) {
        const QString name = kind ? wording::label(*kind) : words("unknownKind");
        section.rows.push_back(countRow(words("kindIs", {{u"name"_s, name}}), count));
    }
    return section;
}

Section pieces(const Statistics& figures, const ItemCatalogue& catalogue, const FormWords& words)
{
    Section section{words("itemsHeading"), TableShape::ItemCounts};
    section.head = {headRow(
        {words("item"), words("itemRequests"), words("asked"), words("prefecture"), words("state"), words("pieces")})};
    for (const auto& [item, count] : figures.items) {
        const ItemDescription* const known = catalogue.find(item);
        CellRow row{{known != nullptr ? known->name : QString()}, {counted(count.requests), CellLook::Number}};
        for (const Quantity pieces : {count.asked, count.prefecture, count.state}) {
            row.push_back({grouped(pieces), CellLook::Number});
        }
        row.push_back({grouped(count.prefecture + count.state), CellLook::Total});
        section.rows.push_back(std::move(row));
    }
    section.note = words("itemsNote");
    return section;
}

} // namespace

Result<FormWords> statisticsWords(const QStringList& userFolders)
{
    return FormWords::load(u"statistics.json"_s, keys, userFolders);
}

Paper statisticsForm(
    const Statistics& figures, const ItemCatalogue& items, const Letterhead& letterhead, const FormWords& words)
{
    Paper paper = framedForm(letterhead, words);
    if (figures.all.requests == 0) {
        Section nothing{{}, TableShape::Remarks};
        nothing.rows = {{{words("nothing")}}};
        paper.sections = {opening(figures, words), nothing};
        return paper;
    }
    paper.sections = {
        opening(figures, words), gist(figures, words), counts(figures, words), pieces(figures, items, words)};
    return paper;
}

} // namespace sosdesk
