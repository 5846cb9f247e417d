// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"
#include "core/review/survey_answers.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sosdesk {
namespace {

using namespace Qt::StringLiterals;

enum class Standing { Answered, Absent, NotImported };

/** How one of the two surveys stands, and whether it is needed. */
struct NeededSurvey
{
    QString name{};
    Duty duty{};
    Standing standing{};
};

using BothSurveys = std::array<NeededSurvey, 2>;

Standing standingOf(const Survey* answer, const std::vector<Day>& days, const std::set<Day>& imported)
{
    if (answer != nullptr) {
        return Standing::Answered;
    }
    const bool others = std::any_of(days.begin(), days.end(), [&](Day day) { return imported.count(day) > 0; });
    return others ? Standing::Absent : Standing::NotImported;
}

template <typename Wanted>
QJsonArray those(const BothSurveys& surveys, Wanted wanted)
{
    QJsonArray names;
    for (const NeededSurvey& survey : surveys) {
        if (wanted(survey)) {
            names.append(survey.name);
        }
    }
    return names;
}

/** The first of the things that can be wrong, and with which survey. */
void judgeSurveys(Finding& finding, const BothSurveys& surveys)
{
    const auto object = [&finding](Verdict verdict, const QString& cause, const QJsonArray& missing) {
        if (finding.verdict == Verdict::Ok && !missing.isEmpty()) {
            finding.verdict = verdict;
            finding.cause = cause;
            finding.facts[u"missing"_s] = missing;
        }
    };
    object(Verdict::Fail, u"survey_absent"_s, those(surveys, [](const NeededSurvey& survey) {
        return survey.duty == Duty::Yes && survey.standing == Standing::Absent;
    }));
    object(Verdict::Unknown, u"survey_not_imported"_s, those(surveys, [](const NeededSurvey& survey) {
        return survey.duty == Duty::Yes && survey.standing == Standing::NotImported;
    }));
    object(Verdict::Unknown, u"survey_duty_unknown"_s, those(surveys, [](const NeededSurvey& survey) {
        return survey.duty == Duty::Unknown && survey.standing != Standing::Answered;
    }));
}

} // namespace

Findings checkSurveys(const Case& judged)
{
    if (judged.request().channel != Channel::Gmis) {
        return {};
    }
    const Dossier& dossier = judged.dossier;
    const SurveyDuty duty = dutyOf(judged);
    const Survey* daily = dailyAnswer(judged);
    const Survey* weekly = weeklyAnswer(judged);
    Finding finding{
        CheckId::C7, {}, Verdict::Ok, u"surveys_answered"_s, {}, weekly ? weeklySource(*weekly) : u"survey"_s};
    finding.facts[u"requestDay"_s] = isoOf(judged.requestDay);
    if (daily != nullptr) {
        finding.facts[u"dailyDay"_s] = isoOf(daily->day);
    }
    if (weekly != nullptr) {
        finding.facts[u"weeklyDay"_s] = isoOf(weekly->day);
    }
    judgeSurveys(finding,
        {NeededSurvey{u"daily"_s, duty.daily, standingOf(daily, {judged.requestDay}, dossier.dailyDays)},
            NeededSurvey{
                u"weekly"_s, duty.weekly, standingOf(weekly, qualifyingWeeklyDays(judged), dossier.weeklyDays)}});
    return {finding};
}

} // namespace sosdesk
