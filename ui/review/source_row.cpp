// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/source_row.h"

#include "core/desk/review_request.h"
#include "core/wording/labels.h"
#include "core/wording/sentence.h"
#include "ui/shared/choice_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace sosdesk::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t mostDeliveries = 12;

struct SourceRow
{
    Q_DECLARE_TR_FUNCTIONS(sosdesk::ui::SourceRow)
};

/** `医療機関名 見本病院`; nothing for an empty cell. */
void add(QStringList& cells, const QString& name, const QString& value)
{
    if (!value.isEmpty()) {
        cells << SourceRow::tr("%1 %2").arg(name, value);
    }
}

QString joined(const QStringList& cells)
{
    return cells.join(SourceRow::tr("、"));
}

QString piecesOf(std::optional<Quantity> quantity)
{
    return quantity ? wording::pieces(*quantity) : SourceRow::tr("（空欄）");
}

std::optional<Quantity> cellOf(std::int32_t figure)
{
    return figure < 0 ? std::nullopt : std::optional<Quantity>(figure);
}

/** `N95等マスク　在庫 120枚、消費 300枚…`: the cells of an item stand in the same order in a request and a survey. */
QString itemCells(const QString& name, const RequestLine& line)
{
    QStringList cells;
    add(cells, SourceRow::tr("在庫"), piecesOf(line.stock));
    add(cells, SourceRow::tr("想定消費"), piecesOf(line.weeklyUse));
    add(cells, SourceRow::tr("購入見込"), piecesOf(line.purchase));
    add(cells, SourceRow::tr("見通し"), line.outlook ? wording::label(*line.outlook) : SourceRow::tr("（空欄）"));
    return SourceRow::tr("%1　%2").arg(name, joined(cells));
}

QStringList requestCells(const Request& request, const ItemCatalogue& items, Day asOf)
{
    QStringList head;
    add(head, SourceRow::tr("管理番号"), request.number);
    add(head, SourceRow::tr("申請"), request.received ? wording::timeText(*request.received, asOf) : QString());
    add(head, SourceRow::tr("医療機関"), request.facilityName);
    add(head, SourceRow::tr("コード"), textOf(request.facilityCode));
    add(head, SourceRow::tr("更新"), request.lastModified ? wording::timeText(*request.lastModified, asOf) : QString());
    QStringList lines{joined(head)};
    for (const RequestLine& line : request.lines) {
        const ItemDescription* item = items.find(line.item);
        lines << SourceRow::tr("%1、要請 %2")
                     .arg(itemCells(item != nullptr ? item->name : QString(), line), wording::pieces(line.asked));
    }
    add(lines, SourceRow::tr("備考"), request.remarks.simplified());
    return lines;
}

QString answerText(Answer answer)
{
    return answer == Answer::None ? QString() : answer == Answer::Yes ? SourceRow::tr("はい") : SourceRow::tr("いいえ");
}

QStringList surveyCells(const Survey& survey, const ItemCatalogue& items, Day asOf)
{
    QStringList head;
    add(head, SourceRow::tr("調査日"), wording::dayText(survey.day, asOf));
    add(head, SourceRow::tr("回答"), survey.answered ? wording::timeText(*survey.answered, asOf) : QString());
    add(head, SourceRow::tr("医療機関"), QString::fromStdString(survey.facilityName));
    add(head, SourceRow::tr("コード"), textOf(survey.facility));
    add(head, SourceRow::tr("後方支援"), answerText(survey.support));
    add(head, SourceRow::tr("PCR検査"), answerText(survey.pcr));
    add(head, SourceRow::tr("緊急配布の希望"), answerText(survey.wantsEmergency));
    add(head, SourceRow::tr("入院中"), survey.inpatients < 0 ? QString() : QString::number(survey.inpatients));
    add(head, SourceRow::tr("受入可能"), survey.receivable < 0 ? QString() : QString::number(survey.receivable));
    QStringList lines{joined(head)};
    for (const ItemDescription& item : items.items()) {
        const SurveyLine& line = survey.line(item.item);
        if (!line.isEmpty()) {
            const auto outlook = line.outlook < 0 ? std::nullopt : std::optional(static_cast<Outlook>(line.outlook));
            lines << itemCells(
                item.name, {item.item, 0, cellOf(line.stock), cellOf(line.weeklyUse), cellOf(line.purchase), outlook});
        }
    }
    return lines;
}

template <typename Code>
QString labelsIn(const std::set<Code>& codes)
{
    return labelsOf(codes).join(SourceRow::tr("・"));
}

QStringList facilityCells(const Facility& facility)
{
    QStringList cells;
    add(cells, SourceRow::tr("医療機関"), facility.name);
    add(cells, SourceRow::tr("コード"), textOf(facility.code));
    add(cells, SourceRow::tr("種別"), facility.kind ? wording::label(*facility.kind) : QString());
    add(cells, SourceRow::tr("病床"), facility.beds ? QString::number(*facility.beds) : QString());
    add(cells, SourceRow::tr("協定"), labelsIn(facility.agreements));
    add(cells, SourceRow::tr("指定"), labelsIn(facility.designations));
    return {joined(cells)};
}

/** The newest ones first. */
QStringList deliveryCells(const std::vector<MatchedDistribution>& all, const ItemCatalogue& items, Day asOf)
{
    QStringList lines;
    for (auto at = all.rbegin(); at != all.rend() && lines.size() < qsizetype(mostDeliveries); ++at) {
        const Distribution& sent = at->distribution;
        const ItemDescription* item = items.find(sent.item);
        lines << SourceRow::tr("%1　%2　%3 %4（%5）%6")
                     .arg(wording::dayText(sent.shipDate, asOf), wording::label(sent.kind),
                         item != nullptr ? item->name : QString(), wording::pieces(sent.pieces),
                         wording::label(sent.state), isConfirmed(at->match) ? QString() : sent.facilityName);
    }
    return lines;
}

QStringList contactCells(const Contact& contact)
{
    QStringList cells{wording::label(contact.means), wording::label(contact.result)};
    add(cells, SourceRow::tr("相手"), contact.person);
    add(cells, SourceRow::tr("事情"), contact.circumstances ? wording::label(*contact.circumstances) : QString());
    add(cells, SourceRow::tr("購入可能"), contact.purchasable ? wording::pieces(*contact.purchasable) : QString());
    add(cells, SourceRow::tr("内容"), contact.note.simplified());
    return {joined(cells)};
}

template <typename Noun, typename Match>
const Noun* foundIn(const std::vector<Noun>& nouns, Match match)
{
    const auto found = std::find_if(nouns.begin(), nouns.end(), match);
    return found == nouns.end() ? nullptr : &*found;
}

QStringList cellsOf(const QString& source, const Dossier& dossier, const ItemCatalogue& items, Day asOf)
{
    const QString kind = source.section(u':', 0, 0);
    const QString rest = source.section(u':', 1);
    if (kind == "request"_L1) {
        return requestCells(dossier.request, items, asOf);
    }
    if (kind == "facility_list"_L1 && dossier.facility) {
        return facilityCells(*dossier.facility);
    }
    if (kind == "distribution"_L1) {
        return deliveryCells(dossier.distributions, items, asOf);
    }
    if (kind == "contact"_L1) {
        const auto* contact = foundIn(
            dossier.contacts, [at = instantFromIso(rest)](const Contact& heard) { return at && heard.at == *at; });
        return contact != nullptr ? contactCells(*contact) : QStringList();
    }
    const auto* survey = foundIn(kind == "daily"_L1 ? dossier.daily : dossier.weekly,
        [day = dayFromIso(rest)](const Survey& answer) { return day && answer.day == *day; });
    return survey != nullptr ? surveyCells(*survey, items, asOf) : QStringList();
}

} // namespace

QStringList sourceRow(const QString& source, const ReviewedRequest& reviewed, const ItemCatalogue& items)
{
    const Day asOf = reviewed.review.processingDay;
    QStringList lines = cellsOf(source, reviewed.dossier, items, asOf);
    const auto origin = reviewed.origins.find(source);
    if (lines.isEmpty() || origin == reviewed.origins.end()) {
        return lines;
    }
    const QString at = wording::timeText(origin->second.at, asOf);
    lines.prepend(origin->second.file.isEmpty()
            ? SourceRow::tr("%2 %1 が入力").arg(origin->second.officer, at)
            : SourceRow::tr("ファイル %1（%2 取込）").arg(origin->second.file.section(u'/', -1), at));
    return lines;
}

} // namespace sosdesk::ui
