// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/survey_answers.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr int daysPerWeek = 7;

bool hasWeeklyAnswer(const Survey& survey)
{
    return survey.answered || survey.support != Answer::None || survey.pcr != Answer::None
        || survey.wantsEmergency != Answer::None
        || std::any_of(
            survey.lines.begin(), survey.lines.end(), [](const SurveyLine& line) { return !line.isEmpty(); });
}

bool hasDailyAnswer(const Survey& survey)
{
    return survey.answered || survey.inpatients >= 0 || survey.receivable >= 0;
}

/** The stricter of two: a duty outweighs a doubt, a doubt outweighs none. */
Duty stricter(Duty a, Duty b)
{
    if (a == Duty::Yes || b == Duty::Yes) {
        return Duty::Yes;
    }
    return a == Duty::Unknown || b == Duty::Unknown ? Duty::Unknown : Duty::No;
}

} // namespace

std::vector<Day> qualifyingWeeklyDays(const Case& judged)
{
    const int weekday = judged.policy.surveys.weeklyOn;
    const int sinceLast = (weekdayOf(judged.requestDay) - weekday + daysPerWeek) % daysPerWeek;
    const Day last = judged.requestDay - sinceLast;
    if (sinceLast == 0) {
        return {last + daysPerWeek, last, last - daysPerWeek};
    }
    return {last + daysPerWeek, last};
}

const Survey* weeklyAnswer(const Case& judged)
{
    for (const Day day : qualifyingWeeklyDays(judged)) {
        for (const Survey& survey : judged.dossier.weekly) {
            if (survey.day == day && hasWeeklyAnswer(survey)) {
                return &survey;
            }
        }
    }
    return nullptr;
}

const Survey* dailyAnswer(const Case& judged)
{
    for (const Survey& survey : judged.dossier.daily) {
        if (survey.day == judged.requestDay && hasDailyAnswer(survey)) {
            return &survey;
        }
    }
    return nullptr;
}

SurveyDuty dutyOf(const Case& judged)
{
    const SurveyRule& rule = judged.policy.surveys;
    const std::optional<Facility>& facility = judged.dossier.facility;
    std::optional<SurveyDuty> duty;
    for (const Agreement agreement : facility ? facility->agreements : std::set<Agreement>()) {
        if (const auto known = rule.byAgreement.find(agreement); known != rule.byAgreement.end()) {
            const SurveyDuty so = duty.value_or(SurveyDuty{Duty::No, Duty::No});
            duty = SurveyDuty{stricter(so.daily, known->second.daily), stricter(so.weekly, known->second.weekly)};
        }
    }
    if (duty) {
        return *duty;
    }
    if (!facility || !facility->kind) {
        return rule.unknownKind;
    }
    const auto known = rule.byKind.find(*facility->kind);
    return known == rule.byKind.end() ? rule.otherKinds : known->second;
}

QString weeklySource(const Survey& survey)
{
    return QStringLiteral("weekly:") + isoOf(survey.day);
}

QString dailySource(const Survey& survey)
{
    return QStringLiteral("daily:") + isoOf(survey.day);
}

} // namespace sosdesk
