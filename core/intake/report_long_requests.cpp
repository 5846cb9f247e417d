// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/intake/report_inside.h"
#include "core/intake/request_row.h"

#include <algorithm>

namespace sosdesk {
namespace {

using Parts = std::span<const RequestPart>;

/** Rows of one number side by side, the requests in the order in which they begin in the file. */
std::vector<Parts> groupsOf(std::vector<RequestPart>& parts)
{
    std::sort(parts.begin(), parts.end(), [](const RequestPart& left, const RequestPart& right) {
        return std::pair(left.number, left.offset) < std::pair(right.number, right.offset);
    });
    std::vector<Parts> groups;
    for (auto from = parts.begin(); from != parts.end();) {
        const std::size_t number = from->number;
        const auto behind =
            std::find_if(from, parts.end(), [number](const RequestPart& part) { return part.number != number; });
        groups.emplace_back(from, behind);
        from = behind;
    }
    std::sort(groups.begin(), groups.end(),
        [](const Parts& left, const Parts& right) { return left.front().offset < right.front().offset; });
    return groups;
}

/** True when a later row of the same request speaks of the same item. */
bool isSuperseded(const std::vector<Request>& rows, std::size_t at)
{
    const auto itemOf = [](const Request& row) {
        const Item entered = row.gmis.lines.empty() ? Item{} : row.gmis.lines.front().item;
        return row.lines.empty() ? entered : row.lines.front().item;
    };
    const Item item = itemOf(rows[at]);
    return item.number != 0
        && std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, rows.end(),
            [&itemOf, item](const Request& later) { return itemOf(later) == item; });
}

} // namespace

Result<void> Report::Inside::eachLongRequest(const Take<Request>& take)
{
    startOver();
    std::vector<RequestPart> parts;
    RecordPass pass(reader, columns, &issues);
    SOSDESK_TAKE(count, pass.each([&](const CsvRecord& record) -> Result<bool> {
        cells.begin(record, nullptr);
        const QString number = cells.neededKey(Field::Number);
        if (number.isEmpty()) {
            cells.begin(record, &issues);
            static_cast<void>(requestPartFrom(cells));
            return false;
        }
        parts.push_back({std::hash<std::string>()(number.toStdString()), record.line, record.offset, record.length,
            record.terminated});
        return true;
    }));
    for (const Parts& group : groupsOf(parts)) {
        SOSDESK_TRY(takeLongRequest(group, take));
    }
    SOSDESK_TRY(file.checkUnchanged());
    issues.sortByLine();
    return {};
}

Result<void> Report::Inside::takeLongRequest(std::span<const RequestPart> parts, const Take<Request>& take)
{
    std::vector<Request> rows;
    std::vector<bool> good;
    for (const RequestPart& part : parts) {
        SOSDESK_TRY(reader.reread(part.offset, part.length, again));
        again.line = part.line;
        again.terminated = part.terminated;
        cells.begin(again, &issues);
        rows.push_back(requestPartFrom(cells));
        good.push_back(cells.isGood());
    }
    const bool whole = std::find(good.begin(), good.end(), false) == good.end();
    Request request = rows.back(); // where the rows disagree about their request, the last one counts
    request.lines.clear();
    request.gmis.lines.clear();
    quint32 taken = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool superseded = isSuperseded(rows, i);
        if (whole && !superseded) {
            request.lines.insert(request.lines.end(), rows[i].lines.begin(), rows[i].lines.end());
            request.gmis.lines.insert(request.gmis.lines.end(), rows[i].gmis.lines.begin(), rows[i].gmis.lines.end());
            ++taken;
            continue;
        }
        ++count.refused;
        if (good[i]) {
            issues.add({parts[i].line, columns.headerOf(Field::Number), rows[i].number,
                superseded ? IssueCode::DuplicateRow : IssueCode::SiblingRefused, true});
        }
    }
    if (!whole) {
        return {};
    }
    sortByItem(request);
    warnIfNothingAsked(cells, request);
    const RequestPart& first = parts.front();
    return take({first.line, first.offset, first.length, taken}, std::move(request));
}

} // namespace sosdesk
