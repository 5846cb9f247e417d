// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/survey_news.h"

#include "core/desk/dossier_of.h"
#include "core/desk/news.h"
#include "core/desk/office.h"
#include "core/desk/review_request.h"
#include "core/review/second_look.h"
#include "core/review/survey_answers.h"
#include "core/store/request_history.h"
#include "core/store/survey_news_store.h"

#include <QJsonArray>

#include <algorithm>

namespace sosdesk {
namespace {

/** How long after its day a decision can still be turned. */
constexpr int openDays = 14;

bool differs(const Review& before, const Review& after)
{
    const auto samePieces = [](const Suggestion& a, const Suggestion& b) {
        return a.item == b.item && a.pieces == b.pieces && a.proposed == b.proposed;
    };
    return !compare(before, after, false).shifts.empty()
        || !std::equal(before.suggestions.begin(), before.suggestions.end(), after.suggestions.begin(),
            after.suggestions.end(), samePieces);
}

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
    if (sources.empty()) {
        return {};
    }
    Dossier before = dossier;
    SOSDESK_TRY(putBack(office, before, sources));
    const Policy& policy = policyFor(office, stored.request);
    if (!differs(judge(before, policy, office.calendar(), office.today()),
            judge(dossier, policy, office.calendar(), office.today()))) {
        return {};
    }
    for (const QString& source : sources) {
        SOSDESK_TRY(RequestHistory(office.database()).flag(number, source));
    }
    QJsonArray names;
    for (const QString& source : sources) {
        names.append(source);
    }
    return work.journal({QStringLiteral("survey_after_decision"), number, {}, {{QStringLiteral("surveys"), names}}});
}

} // namespace

Result<void> flagDecidedOnOlderSurveys(
    Office& office, UnitOfWork& work, SurveyKind kind, const std::set<Day>& days, qint64 since)
{
    if (days.empty()) {
        return {};
    }
    SOSDESK_TAKE(
        const QStringList numbers, RequestHistory(office.database()).decidedSince(office.today() - openDays, since));
    for (const QString& number : numbers) {
        SOSDESK_TRY(office.pause());
        SOSDESK_TRY(lookAt(office, work, number, kind, days));
    }
    return {};
}

} // namespace sosdesk
