// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/record_of.h"

#include <QLocale>

namespace sosdesk {
namespace {

bool isGmisTheRecord(const Request& request)
{
    return request.status == RequestStatus::Closed && request.gmis.need;
}

std::vector<DecisionLine> withoutZeros(std::vector<DecisionLine> lines)
{
    std::erase_if(lines, [](const DecisionLine& line) { return line.prefecture == 0 && line.state == 0; });
    return lines;
}

} // namespace

std::optional<Decision> recordOf(const Request& request, const std::optional<Decision>& decision)
{
    if (!isGmisTheRecord(request)) {
        return decision && decision->need ? decision : std::nullopt;
    }
    Decision record = decision.value_or(Decision{});
    record.requestNumber = request.number;
    record.need = request.gmis.need;
    record.method = request.gmis.method;
    record.opinion = request.gmis.opinion;
    record.lines = request.gmis.lines;
    record.complete = true;
    if (!decision) {
        record.at = request.lastModified.value_or(request.received.value_or(Instant{}));
    }
    return record;
}

bool differsFromOurs(const Request& request, const std::optional<Decision>& decision)
{
    if (!isGmisTheRecord(request) || !decision || !decision->need) {
        return false;
    }
    return decision->need != request.gmis.need || decision->method != request.gmis.method
        || withoutZeros(decision->lines) != withoutZeros(request.gmis.lines);
}

Day shipDayOf(const Decision& decision, const BusinessCalendar& calendar)
{
    return calendar.nextBusinessDay(dayOf(decision.at));
}

QString grouped(Quantity quantity)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(static_cast<qlonglong>(quantity));
}

} // namespace sosdesk
