// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/import_file.h"
#include "core/domain/survey_bytes.h"
#include "core/intake/report.h"
#include "core/store/survey_store.h"
#include "core/sync/survey_plan.h"

#include <string>

namespace sosdesk {
namespace {

/** First pass: what every good row is, in 32 bytes. */
struct Gathered
{
    std::vector<FetchedAnswer> answers{};
    std::set<Day> days{};
};

Result<Gathered> gather(Report& report)
{
    Gathered gathered;
    std::string packed;
    Day lastDay{-1};
    SOSDESK_TRY(report.eachSurvey([&](const RowPosition& position, const Survey& survey) -> Result<void> {
        gathered.answers.push_back({surveyKey(survey.facility, survey.day), contentHash(survey, packed),
            position.offset, static_cast<std::uint32_t>(position.line), position.length & 0x7fff'ffffU, 1});
        if (survey.day != lastDay) {
            gathered.days.insert(survey.day);
            lastDay = survey.day;
        }
        return {};
    }));
    return gathered;
}

/** Second pass: only new and changed rows, in the order of the store's keys. A row that reads otherwise than before
 * means that somebody wrote into the file meanwhile. */
Result<void> load(Import& import, SurveyKind kind, const std::vector<FetchedAnswer>& answers)
{
    SOSDESK_TAKE(const auto loader, SurveyLoader::begin(import.work, kind));
    std::string packed;
    Survey survey;
    for (const FetchedAnswer& answer : answers) {
        SOSDESK_TRY(import.report.surveyAt({answer.line, answer.offset, answer.length, 1}, survey));
        if (contentHash(survey, packed) != answer.hash || surveyKey(survey.facility, survey.day) != answer.key) {
            return fail({ErrorCode::FileChanged, import.tally.file, answer.line});
        }
        SOSDESK_TRY(loader->write(survey, answer.hash, packed, answer.isNew != 0));
    }
    return {};
}

} // namespace

Result<void> importSurveys(Import& import)
{
    const SurveyKind kind = import.report.kind() == ReportKind::Weekly ? SurveyKind::Weekly : SurveyKind::Daily;
    SurveyStore surveys(import.office.database());
    SOSDESK_TAKE(Gathered gathered, gather(import.report));
    if (gathered.answers.empty()) {
        return {};
    }
    SOSDESK_TAKE(const auto known, surveys.known(kind, *gathered.days.begin(), *gathered.days.rbegin()));
    const SurveyPlan plan = planSurveys(std::move(gathered.answers), known);
    SOSDESK_TRY(load(import, kind, plan.loads));
    SOSDESK_TRY(surveys.addDays(import.work, kind, gathered.days));
    import.tally.taken = plan.taken;
    import.tally.changed = plan.changed;
    import.tally.unchanged = plan.unchanged;
    import.tally.refused += static_cast<qint64>(plan.superseded.size());
    for (const FetchedAnswer& row : plan.superseded) {
        if (import.tally.issues.size() < IssueList::mostListed) {
            import.tally.issues.push_back({row.line, {}, {}, nameOf(IssueCode::DuplicateRow), true});
        }
    }
    return {};
}

} // namespace sosdesk
