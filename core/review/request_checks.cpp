// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/deadlines.h"
#include "core/review/checks.h"
#include "core/review/occasions.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

QJsonArray describe(const std::vector<Occasion>& occasions)
{
    QJsonArray described;
    for (const Occasion& occasion : occasions) {
        QJsonArray lines;
        for (const DecisionLine& line : occasion.lines) {
            lines.append(QJsonObject{{u"item"_s, line.item.number}, {u"pieces"_s, static_cast<qint64>(line.total())}});
        }
        described.append(QJsonObject{{u"date"_s, isoOf(occasion.day)},
            {u"by"_s, codeOf(occasion.byState ? Method::State : Method::Prefecture)}, {u"listed"_s, occasion.listed},
            {u"confirmed"_s, occasion.confirmed}, {u"lines"_s, lines}});
    }
    return described;
}

} // namespace

Findings checkPriorOccasions(const Case& judged)
{
    const std::vector<Occasion> occasions = occasionsUntil(judged.dossier, judged.processingDay);
    const Day since = judged.processingDay - judged.policy.occasionDays;
    const auto recent = [&](bool confirmed) {
        return std::count_if(occasions.begin(), occasions.end(),
            [&](const Occasion& occasion) { return since <= occasion.day && occasion.confirmed == confirmed; });
    };
    const int count = confirmedCount(occasions);
    Finding finding{CheckId::C4, {}, Verdict::Ok, u"occasions_none"_s, {}, u"distribution"_s};
    finding.facts = {{u"count"_s, count}, {u"recent"_s, static_cast<qint64>(recent(true))},
        {u"unconfirmed"_s, static_cast<qint64>(occasions.size()) - count}, {u"days"_s, judged.policy.occasionDays},
        {u"occasions"_s, describe(occasions)}};
    if (!occasions.empty()) {
        finding.facts[u"latest"_s] = isoOf(occasions.back().day);
        finding.facts[u"latestBy"_s] = codeOf(occasions.back().byState ? Method::State : Method::Prefecture);
        const bool frequent = recent(true) + recent(false) >= judged.policy.occasionsForAttention;
        finding.verdict = frequent ? Verdict::Attention : Verdict::Ok;
        finding.cause = frequent ? u"occasions_frequent"_s : u"occasions_few"_s;
    }
    return {finding};
}

Findings checkCutOff(const Case& judged)
{
    const Request& request = judged.request();
    if (request.channel == Channel::Urgent || !request.received) {
        return {};
    }
    const bool moved = isAfterCutOff(request.channel, *request.received, judged.policy, judged.calendar);
    Finding finding{CheckId::C8, {}, Verdict::Ok, u"in_time"_s, {}, u"request"_s};
    finding.verdict = moved ? Verdict::Attention : Verdict::Ok;
    finding.cause = moved ? u"moved_to_later_day"_s : u"in_time"_s;
    finding.facts = {{u"received"_s, isoOf(*request.received)}, {u"processingDay"_s, isoOf(judged.processingDay)},
        {u"announced"_s, judged.calendar.isAnnounced(judged.processingDay)}};
    return {finding};
}

Findings checkConditions(const Case& judged)
{
    Finding finding{CheckId::C11, {}, Verdict::Attention, u"conditions_blank"_s, {}, u"request"_s};
    if (judged.request().conditionsConfirmed) {
        const bool confirmed = *judged.request().conditionsConfirmed;
        finding.verdict = confirmed ? Verdict::Ok : Verdict::Attention;
        finding.cause = confirmed ? u"conditions_confirmed"_s : u"conditions_denied"_s;
    }
    return {finding};
}

} // namespace sosdesk
