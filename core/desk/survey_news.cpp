// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/survey_news.h"

#include "core/desk/dossier_of.h"
#include "core/desk/news.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/review/survey_answers.h"
#include "core/store/request_history.h"
#include "core/store/survey_news_store.h"

#include <algorithm>

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

Result<void> lookAt(Office& office, UnitOfWork& work, const QString& number, SurveyKind kind, const std::set<Day>& days)
{
    SOSDESK_TAKE(const StoredRequest stored, requestOf(office, number));
    const SurveyNewsStore news(office.database());
    SOSDESK_TAKE(const std::set<Day> written, news.writtenBy(kind, stored.request.facilityCode, days, work.row()));
    if (written.empty()) {
        return {};
    }
    const auto read = dossierOf(office, stored);
    if (!read && read.error().code == ErrorCode::StoreDamaged) {
        return {}; // something about it cannot be read: the surveys of all others are taken none the less
    }
    SOSDESK_TAKE(const Dossier dossier, read);
    const std::vector<QString> sources = sourcesIn(dossier, kind, written);
    return flagIfJudgedOtherwise(office, work, stored, dossier, sources, QStringLiteral("survey_after_decision"));
}

} // namespace

Result<void> flagDecidedOnOlderSurveys(
    Office& office, UnitOfWork& work, SurveyKind kind, const std::set<Day>& days, qint64 since)
{
    if (days.empty()) {
        return {};
    }
    SOSDESK_TAKE(const QStringList numbers, decidedLately(office, since));
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TRY(lookAt(office, work, number, kind, days));
    }
    return {};
}

} // namespace sosdesk
