// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/deadlines.h"
#include "core/review/checks.h"
#include "core/review/occasions.h"
#include "core/review/survey_answers.h"

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

/** How one needed survey stands. */
enum class Standing { Answered, Absent, NotImported };

Standing standingOf(const Survey* answer, const std::vector<Day>& days, const std::set<Day>& imported)
{
    if (answer != nullptr) {
        return Standing::Answered;
    }
    const bool others = std::any_of(days.begin(), days.end(), [&](Day day) { return imported.count(day) > 0; });
    return others ? Standing::Absent : Standing::NotImported;
}

} // namespace

Findings checkPriorOccasions(const Case& judged)
{
    const std::vector<Occasion> occasions = occasionsUntil(judged.dossier, judged.processingDay);
    const Day since = judged.processingDay - judged.policy.occasionDays;
    const auto recent = std::count_if(
        occasions.begin(), occasions.end(), [&](const Occasion& occasion) { return since <= occasion.day; });
    const int count = confirmedCount(occasions);
    Finding finding{CheckId::C4, {}, Verdict::Ok, u"occasions_none"_s, {}, u"distribution"_s};
    finding.facts = {{u"count"_s, count}, {u"recent"_s, static_cast<qint64>(recent)},
        {u"unconfirmed"_s, static_cast<qint64>(occasions.size()) - count}, {u"days"_s, judged.policy.occasionDays},
        {u"occasions"_s, describe(occasions)}};
    if (!occasions.empty()) {
        finding.facts[u"latest"_s] = isoOf(occasions.back().day);
        finding.facts[u"latestBy"_s] = codeOf(occasions.back().byState ? Method::State : Method::Prefecture);
        const bool frequent = recent >= judged.policy.occasionsForAttention;
        finding.verdict = frequent ? Verdict::Attention : Verdict::Ok;
        finding.cause = frequent ? u"occasions_frequent"_s : u"occasions_few"_s;
    }
    return {finding};
}

Findings checkSurveys(const Case& judged)
{
    if (judged.request().channel != Channel::Gmis) {
        return {};
    }
    const SurveyDuty duty = dutyOf(judged);
    const Survey* daily = dailyAnswer(judged);
    const Survey* weekly = weeklyAnswer(judged);
    const Standing dailyStanding = standingOf(daily, {judged.requestDay}, judged.dossier.dailyDays);
    const Standing weeklyStanding = standingOf(weekly, qualifyingWeeklyDays(judged), judged.dossier.weeklyDays);
    const auto either = [&](Duty wanted, Standing standing) {
        return (duty.daily == wanted && dailyStanding == standing)
            || (duty.weekly == wanted && weeklyStanding == standing);
    };
    QJsonArray missing;
    if (duty.daily != Duty::No && daily == nullptr) {
        missing.append(u"daily"_s);
    }
    if (duty.weekly != Duty::No && weekly == nullptr) {
        missing.append(u"weekly"_s);
    }
    Finding finding{
        CheckId::C7, {}, Verdict::Ok, u"surveys_answered"_s, {}, weekly ? weeklySource(*weekly) : u"survey"_s};
    finding.facts = {{u"missing"_s, missing}, {u"requestDay"_s, isoOf(judged.requestDay)}};
    if (daily != nullptr) {
        finding.facts[u"dailyDay"_s] = isoOf(daily->day);
    }
    if (weekly != nullptr) {
        finding.facts[u"weeklyDay"_s] = isoOf(weekly->day);
    }
    if (either(Duty::Yes, Standing::Absent)) {
        finding.verdict = Verdict::Fail;
        finding.cause = u"survey_absent"_s;
    } else if (either(Duty::Yes, Standing::NotImported)) {
        finding.verdict = Verdict::Unknown;
        finding.cause = u"survey_not_imported"_s;
    } else if (!missing.isEmpty()) {
        finding.verdict = Verdict::Unknown;
        finding.cause = u"survey_duty_unknown"_s;
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
