// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/import.h"
#include "core/desk/survey_batch.h"
#include "core/desk/survey_news.h"
#include "core/store/survey_store.h"
#include "core/sync/stored_answers.h"
#include "core/sync/survey_count.h"

#include <string>

namespace sosdesk {
namespace {

constexpr qint64 rowsBetweenPauses = 2'048; // known rows are skipped by the million a second

/** One reading of a survey report: each row is held against the store, and written when it differs. */
class SurveyReading
{
public:
    SurveyReading(Import& import, SurveyKind kind, SurveyLoader& loader)
        : m_import(import)
        , m_kind(kind)
        , m_surveys(import.office.database())
        , m_batch(loader, [this] { return m_import.office.pause(); })
    {
    }

    [[nodiscard]] Result<void> run()
    {
        SOSDESK_TRY(m_import.report.eachSurvey(
            [this](const RowPosition& position, const Survey& survey) { return take(position, survey); },
            [this](Day day, quint64 source, qint64 line) {
                if (++m_rows % rowsBetweenPauses == 0) {
                    (void)m_import.office.pause(); // whoever gives up is heard at the next row that is new
                }
                return m_stored.skip(day, source, static_cast<std::uint32_t>(line));
            }));
        SOSDESK_TRY(m_batch.finish());
        return m_surveys.addDays(m_import.work, m_kind, m_days);
    }

    [[nodiscard]] SurveyCount count() { return countSurveys(std::move(m_answers)); }
    [[nodiscard]] qint64 skipped() const { return m_stored.skipped(); }
    [[nodiscard]] const std::set<Day>& days() const { return m_days; }

private:
    Result<void> take(const RowPosition& position, const Survey& survey)
    {
        if (!m_stored.holds(survey.day)) {
            SOSDESK_TAKE(const auto known, m_surveys.known(m_kind, survey.day));
            m_stored.add(survey.day, known);
            m_days.insert(survey.day);
        }
        const SurveyFingerprint print{
            surveyKey(survey.facility, survey.day), contentHash(survey, m_packed), position.source};
        const Standing standing = m_stored.standingOf(print.key, print.hash);
        if (const auto line = m_stored.takeBackSkipped()) {
            m_answers.push_back({print.key, *line, Standing::Unchanged}); // it repeats: counted by its line
        }
        m_answers.push_back({print.key, static_cast<std::uint32_t>(position.line), standing});
        return standing == Standing::Unchanged ? Result<void>() : m_batch.add(survey, print, m_packed);
    }

    Import& m_import;
    SurveyKind m_kind;
    SurveyStore m_surveys;
    SurveyBatch m_batch;
    StoredAnswers m_stored;
    std::set<Day> m_days;
    std::vector<FetchedAnswer> m_answers; ///< every parsed row in 16 bytes, to find the keys that repeat
    std::string m_packed;
    qint64 m_rows = 0;
};

} // namespace

Result<void> importSurveys(Import& import)
{
    const SurveyKind kind = import.report.kind() == ReportKind::Weekly ? SurveyKind::Weekly : SurveyKind::Daily;
    SOSDESK_TAKE(const auto loader, SurveyLoader::begin(import.work, kind));
    SurveyReading reading(import, kind, *loader);
    SOSDESK_TRY(reading.run());
    const SurveyCount count = reading.count();
    import.tally.taken = count.taken;
    import.tally.changed = count.changed;
    import.tally.unchanged = count.unchanged + reading.skipped();
    import.tally.refused += static_cast<qint64>(count.superseded.size());
    for (const std::uint32_t line : count.superseded) {
        if (import.tally.issues.size() < IssueList::mostListed) {
            import.tally.issues.push_back({line, {}, {}, nameOf(IssueCode::DuplicateRow), true});
        }
    }
    return flagDecidedOnOlderSurveys(import.office, import.work, kind, reading.days(), import.work.row());
}

} // namespace sosdesk
