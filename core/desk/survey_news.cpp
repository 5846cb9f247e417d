// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/survey_news.h"

#include "core/desk/news.h"
#include "core/desk/office.h"
#include "core/domain/stored_request.h"
#include "core/review/dossier.h"
#include "core/review/survey_answers.h"
#include "core/store/facility_store.h"
#include "core/store/survey_news_store.h"

namespace sosdesk {
namespace {

/** The surveys of this act that stand in the dossier. */
std::vector<QString> sourcesIn(const Dossier& dossier, SurveyKind kind, const std::set<Day>& written)
{
    std::vector<QString> sources;
    for (const Survey& survey : kind == SurveyKind::Weekly ? dossier.weekly : dossier.daily) {
        if (written.count(survey.day) > 0) {
            sources.push_back(kind == SurveyKind::Weekly ? weeklySource(survey) : dailySource(survey));
        }
    }
    return sources;
}

/** Days of which the place's answer was written by this act, under its code or one that it had. */
Result<std::set<Day>> writtenAbout(
    Office& office, SurveyKind kind, FacilityCode code, const std::set<Day>& days, qint64 act)
{
    SOSDESK_TAKE(std::vector<FacilityCode> codes, FacilityStore(office.database()).formerCodesOf(code));
    codes.push_back(code);
    std::set<Day> written;
    for (const FacilityCode one : codes) {
        SOSDESK_TAKE(const auto found, SurveyNewsStore(office.database()).writtenBy(kind, one, days, act));
        written.insert(found.begin(), found.end());
    }
    return written;
}

} // namespace

Result<void> flagDecidedOnOlderSurveys(
    Office& office, UnitOfWork& work, SurveyKind kind, const std::set<Day>& days, qint64 since)
{
    if (days.empty()) {
        return {};
    }
    std::set<Day> written; // about the request that is being asked about
    return flagDecided(office, work,
        {QStringLiteral("survey_after_decision"),
            [&](const StoredRequest& stored) -> Result<bool> {
                SOSDESK_TAKE(written, writtenAbout(office, kind, stored.request.facilityCode, days, work.row()));
                return !written.empty();
            },
            [&](const Dossier& dossier) { return sourcesIn(dossier, kind, written); }},
        since);
}

} // namespace sosdesk
