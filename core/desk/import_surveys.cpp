// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/import_file.h"
#include "core/desk/survey_spool.h"
#include "core/intake/report.h"
#include "core/store/survey_store.h"
#include "core/sync/stored_answers.h"
#include "core/sync/survey_plan.h"

#include <string>

namespace sosdesk {
namespace {

/** What the one reading of the file leaves behind: every row in 24 bytes, and the content of those that differ. */
struct Gathered
{
    std::vector<FetchedAnswer> answers{};
    std::set<Day> days{};
    SurveySpool spool;
};

/** Puts one parsed row against the store; a skipped row with its key has now to be counted by its line. */
Result<void> addAnswer(const RowPosition& position, const Survey& survey, const SurveyStore& surveys, SurveyKind kind,
    StoredAnswers& stored, std::string& packed, Gathered& gathered)
{
    if (!stored.holds(survey.day)) {
        SOSDESK_TAKE(const auto known, surveys.known(kind, survey.day, survey.day));
        stored.add(survey.day, known);
        gathered.days.insert(survey.day);
    }
    const SurveyFingerprint print{surveyKey(survey.facility, survey.day), contentHash(survey, packed), position.source};
    FetchedAnswer answer{print.key, 0, static_cast<std::uint32_t>(position.line)};
    answer.standing = stored.standingOf(print.key, print.hash);
    if (const auto line = stored.takeBackSkipped()) {
        gathered.answers.push_back({print.key, 0, *line, Standing::Unchanged});
    }
    if (answer.standing != Standing::Unchanged) {
        SOSDESK_TAKE(answer.place, gathered.spool.append(survey, print, packed));
    }
    gathered.answers.push_back(answer);
    return {};
}

Result<Gathered> gather(Import& import, SurveyKind kind)
{
    SOSDESK_TAKE(auto spool, SurveySpool::open(import.tally.file));
    Gathered gathered{{}, {}, std::move(spool)};
    const SurveyStore surveys(import.office.database());
    StoredAnswers stored;
    std::string packed;
    SOSDESK_TRY(import.report.eachSurvey(
        [&](const RowPosition& position, const Survey& survey) {
            return addAnswer(position, survey, surveys, kind, stored, packed, gathered);
        },
        [&](Day day, quint64 source, qint64 line) {
            return stored.skip(day, source, static_cast<std::uint32_t>(line));
        }));
    import.tally.unchanged = stored.skipped();
    SOSDESK_TRY(gathered.spool.finish());
    return gathered;
}

/** Writes new and changed rows in the order of the store's keys. */
Result<void> load(Import& import, SurveyKind kind, SurveySpool& spool, const std::vector<FetchedAnswer>& answers)
{
    SOSDESK_TAKE(const auto loader, SurveyLoader::begin(import.work, kind));
    for (const FetchedAnswer& answer : answers) {
        SOSDESK_TAKE(const SurveySpool::Spooled* const spooled, spool.read(answer.place));
        SOSDESK_TRY(
            loader->write(spooled->survey, spooled->print, spooled->packedLines, answer.standing == Standing::New));
    }
    return {};
}

} // namespace

Result<void> importSurveys(Import& import)
{
    const SurveyKind kind = import.report.kind() == ReportKind::Weekly ? SurveyKind::Weekly : SurveyKind::Daily;
    SOSDESK_TAKE(Gathered gathered, gather(import, kind));
    const SurveyPlan plan = planSurveys(std::move(gathered.answers));
    SOSDESK_TRY(load(import, kind, gathered.spool, plan.loads));
    SOSDESK_TRY(SurveyStore(import.office.database()).addDays(import.work, kind, gathered.days));
    import.tally.taken = plan.taken;
    import.tally.changed = plan.changed;
    import.tally.unchanged += plan.unchanged;
    import.tally.refused += static_cast<qint64>(plan.superseded.size());
    for (const FetchedAnswer& row : plan.superseded) {
        if (import.tally.issues.size() < IssueList::mostListed) {
            import.tally.issues.push_back({row.line, {}, {}, nameOf(IssueCode::DuplicateRow), true});
        }
    }
    return {};
}

} // namespace sosdesk
