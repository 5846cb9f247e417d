// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/request_row.h"

#include <algorithm>

namespace sosdesk {
namespace {

Request headFrom(CellReader& cells, Channel channel)
{
    Request request;
    request.channel = channel;
    const bool isAggregator = channel == Channel::Aggregator;
    request.number = isAggregator ? cells.key(Field::Number) : cells.neededKey(Field::Number);
    request.title = cells.text(Field::Title);
    request.received = cells.instant(Field::Received, TimeOfDay::Needed);
    request.facilityName = isAggregator && cells.isEmpty(Field::FacilityName) ? cells.text(Field::Aggregator)
                                                                              : cells.neededText(Field::FacilityName);
    request.facilityCode = cells.code(Field::FacilityCode);
    if (channel == Channel::Gmis && cells.isEmpty(Field::FacilityCode)) {
        cells.refuse(Field::FacilityCode, IssueCode::MissingValue);
    }
    request.status = cells.needed(
        Field::Status, cells.word<RequestStatus>(Field::Status, u"request_status", IssueCode::UnknownStatus));
    request.prefectureStatus =
        cells.word<PrefectureStatus>(Field::PrefectureStatus, u"prefecture_status", IssueCode::UnknownStatus)
            .value_or(PrefectureStatus::Untouched);
    request.conditionsConfirmed = cells.answer(Field::Conditions);
    request.remarks = cells.text(Field::Remarks);
    request.lastModified = cells.instant(Field::LastModified, TimeOfDay::MayLack);
    request.gmis.need = cells.word<Need>(Field::Need, u"need", IssueCode::UnknownWord);
    request.gmis.method = cells.word<Method>(Field::Method, u"method", IssueCode::UnknownWord);
    request.gmis.opinion = cells.text(Field::Opinion);
    if (isInReception(request.status) && cells.isGood() && !request.received) {
        cells.refuse(Field::Received, IssueCode::MissingValue); // only a draft or an error may lack it
    }
    return request;
}

/** Adds what the cells of one item say. In the wide form the columns are the item's (@p of), in the long form not. */
void addLine(CellReader& cells, const ItemDescription& item, const ItemDescription* of, Request& request)
{
    const auto quantity = [&](Field field) { return of ? cells.quantity(field, of) : cells.quantityOf(field, &item); };
    const std::optional<Quantity> asked = quantity(Field::Asked);
    RequestLine line{item.item, asked.value_or(0), quantity(Field::Stock), quantity(Field::WeeklyUse),
        quantity(Field::Purchase), cells.word<Outlook>(Field::Outlook, u"outlook", IssueCode::BadOutlook, of)};
    if (asked || line.stock || line.weeklyUse || line.purchase || line.outlook) {
        request.lines.push_back(line);
    }
    const std::optional<Quantity> state = quantity(Field::StatePieces);
    const std::optional<Quantity> prefecture = quantity(Field::PrefecturePieces);
    const std::optional<Quantity> total = quantity(Field::TotalPieces);
    const DecisionLine entry{item.item, prefecture.value_or(0), state.value_or(0)};
    if (total && *total != entry.total()) {
        cells.warn(Field::TotalPieces, IssueCode::TotalMismatch, of);
    }
    if (entry.total() > 0) {
        request.gmis.lines.push_back(entry);
    }
}

} // namespace

void sortByItem(Request& request)
{
    std::sort(request.lines.begin(), request.lines.end(),
        [](const RequestLine& left, const RequestLine& right) { return left.item < right.item; });
    std::sort(request.gmis.lines.begin(), request.gmis.lines.end(),
        [](const DecisionLine& left, const DecisionLine& right) { return left.item < right.item; });
}

Request requestFrom(CellReader& cells, Channel channel)
{
    Request request = headFrom(cells, channel);
    for (const ItemDescription& item : cells.items().items()) {
        addLine(cells, item, &item, request);
    }
    sortByItem(request);
    warnIfNothingAsked(cells, request);
    return request;
}

namespace {

std::optional<int> countIn(CellReader& cells, Field field)
{
    const std::optional<Quantity> count = cells.quantity(field);
    return count ? std::optional<int>(static_cast<int>(*count)) : std::nullopt; // a quantity has seven digits at most
}

} // namespace

AggregatedRequest aggregatedFrom(CellReader& cells)
{
    AggregatedRequest aggregated;
    aggregated.request = requestFrom(cells, Channel::Aggregator);
    aggregated.form.aggregator = cells.neededText(Field::Aggregator);
    aggregated.form.institutions = countIn(cells, Field::Institutions);
    aggregated.form.institutionsWithin1Week = countIn(cells, Field::Institutions1Week);
    aggregated.form.institutionsWithin3Weeks = countIn(cells, Field::Institutions3Weeks);
    if (aggregated.request.number.isEmpty() && !aggregated.request.received) {
        cells.refuse(Field::Received, IssueCode::MissingValue); // nothing would tell its week
    }
    return aggregated;
}

std::string aggregatedKey(CellReader& cells)
{
    const QString number = cells.key(Field::Number);
    return (number.isEmpty() ? cells.key(Field::Aggregator) + u'\n' + cells.key(Field::Received) : number)
        .toStdString();
}

Request requestPartFrom(CellReader& cells)
{
    Request request = headFrom(cells, Channel::Gmis);
    if (const ItemDescription* item = cells.item(Field::Item)) {
        addLine(cells, *item, nullptr, request);
    }
    return request;
}

void warnIfNothingAsked(CellReader& cells, const Request& request)
{
    const bool asks =
        std::any_of(request.lines.begin(), request.lines.end(), [](const RequestLine& line) { return line.asked > 0; });
    if (cells.isGood() && isInReception(request.status) && !asks) {
        // In the wide form there is a column an item: the first one that the file has stands for all.
        const auto& items = cells.items().items();
        const auto has = [&cells](
                             const ItemDescription& item) { return cells.columns().at(Field::Asked, item.item) >= 0; };
        const auto first = std::find_if(items.begin(), items.end(), has);
        cells.warn(Field::Asked, IssueCode::NothingAsked, first == items.end() ? nullptr : &*first);
    }
}

} // namespace sosdesk
