// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/survey_store.h"

#include "core/store/columns.h"

#include <sqlite3.h>

namespace sosdesk {
namespace {

QString nameOf(SurveyKind kind)
{
    return kind == SurveyKind::Weekly ? QStringLiteral("weekly") : QStringLiteral("daily");
}

Answer answerFrom(const std::optional<qint64>& number)
{
    return number ? (*number != 0 ? Answer::Yes : Answer::No) : Answer::None;
}

std::int32_t figureFrom(const std::optional<qint64>& number)
{
    return number ? static_cast<std::int32_t>(*number) : -1;
}

/** What both kinds begin with. */
Survey headFrom(Columns& columns)
{
    Survey survey;
    survey.facilityName = columns.blob().toStdString();
    if (const auto answered = columns.maybeNumber()) {
        survey.answered = Instant{*answered};
    }
    return survey;
}

Survey weeklyFrom(Columns& columns)
{
    Survey survey = headFrom(columns);
    survey.support = answerFrom(columns.maybeNumber());
    survey.pcr = answerFrom(columns.maybeNumber());
    survey.wantsEmergency = answerFrom(columns.maybeNumber());
    const QByteArray lines = columns.blob();
    if (!unpackLines({lines.constData(), static_cast<std::size_t>(lines.size())}, survey)) {
        throw DamagedRow{"survey lines"};
    }
    return survey;
}

Survey dailyFrom(Columns& columns)
{
    Survey survey = headFrom(columns);
    survey.inpatients = figureFrom(columns.maybeNumber());
    survey.receivable = figureFrom(columns.maybeNumber());
    return survey;
}

/** The answer that @p row gives, if it gives one. */
std::optional<Survey> surveyFrom(SurveyKind kind, FacilityCode facility, Day day, SQLite::Statement& row)
{
    if (!row.executeStep()) {
        return std::nullopt;
    }
    Columns columns(row);
    Survey survey = kind == SurveyKind::Weekly ? weeklyFrom(columns) : dailyFrom(columns);
    row.reset();
    survey.facility = facility;
    survey.day = day;
    return survey;
}

} // namespace

// Raw: SQLiteCpp makes an object of every column, and a million rows pass here when a report comes again.
Result<std::vector<SurveyFingerprint>> SurveyStore::known(SurveyKind kind, std::int64_t first, std::int64_t last) const
{
    return m_database.guarded([&] {
        const char* const sql = kind == SurveyKind::Weekly
            ? "SELECT key, hash, source FROM weekly_survey WHERE key BETWEEN ? AND ? ORDER BY key"
            : "SELECT key, hash, source FROM daily_survey WHERE key BETWEEN ? AND ? ORDER BY key";
        sqlite3_stmt* row = nullptr;
        if (sqlite3_prepare_v2(m_database.handle(), sql, -1, &row, nullptr) != SQLITE_OK) {
            throw SQLite::Exception(m_database.handle());
        }
        sqlite3_bind_int64(row, 1, first);
        sqlite3_bind_int64(row, 2, last);
        std::vector<SurveyFingerprint> answers;
        while (sqlite3_step(row) == SQLITE_ROW) {
            answers.push_back({sqlite3_column_int64(row, 0), static_cast<std::uint64_t>(sqlite3_column_int64(row, 1)),
                static_cast<std::uint64_t>(sqlite3_column_int64(row, 2))});
        }
        if (sqlite3_finalize(row) != SQLITE_OK) {
            throw SQLite::Exception(m_database.handle());
        }
        return answers;
    });
}

Result<std::vector<SurveyFingerprint>> SurveyStore::known(SurveyKind kind, Day day) const
{
    return known(kind, surveyKey({}, day), surveyKey({}, day + 1) - 1);
}

Result<std::optional<Survey>> SurveyStore::find(SurveyKind kind, FacilityCode facility, Day day) const
{
    return m_database.guarded([&] {
        return surveyFrom(kind, facility, day,
            with(m_database.prepare(kind == SurveyKind::Weekly
                         ? "SELECT facility_name, answered_us, support, pcr, wants_emergency, lines "
                           "FROM weekly_survey WHERE key = ?"
                         : "SELECT facility_name, answered_us, inpatients, receivable "
                           "FROM daily_survey WHERE key = ?"),
                surveyKey(facility, day)));
    });
}

Result<std::optional<Survey>> SurveyStore::asOf(SurveyKind kind, FacilityCode facility, Day day, qint64 act) const
{
    return m_database.guarded([&] {
        // The first that was written over since; where none was, the one that stands. Either may have come later.
        return surveyFrom(kind, facility, day,
            with(m_database.prepare(kind == SurveyKind::Weekly
                         ? "SELECT facility_name, answered_us, support, pcr, wants_emergency, lines FROM ("
                           "SELECT *, 0 AS stands FROM former_weekly_survey WHERE key = ?1 AND replaced_by > ?2 "
                           "UNION ALL SELECT key, 0, operation, facility_name, answered_us, support, pcr, "
                           "wants_emergency, lines, 1 FROM weekly_survey WHERE key = ?1 "
                           "ORDER BY stands, replaced_by LIMIT 1) WHERE operation <= ?2"
                         : "SELECT facility_name, answered_us, inpatients, receivable FROM ("
                           "SELECT *, 0 AS stands FROM former_daily_survey WHERE key = ?1 AND replaced_by > ?2 "
                           "UNION ALL SELECT key, 0, operation, facility_name, answered_us, inpatients, receivable, "
                           "1 FROM daily_survey WHERE key = ?1 "
                           "ORDER BY stands, replaced_by LIMIT 1) WHERE operation <= ?2"),
                surveyKey(facility, day), act));
    });
}

Result<std::set<Day>> SurveyStore::days(SurveyKind kind, Day from, Day to) const
{
    return m_database.guarded([&] {
        std::set<Day> days;
        auto& row = with(m_database.prepare("SELECT day FROM survey_day WHERE kind = ? AND day >= ? AND day <= ?"),
            nameOf(kind), from, to);
        while (row.executeStep()) {
            days.insert(Columns(row).day());
        }
        return days;
    });
}

Result<void> SurveyStore::addDays(UnitOfWork&, SurveyKind kind, const std::set<Day>& days)
{
    return m_database.guarded([&] {
        for (const Day day : days) {
            with(m_database.prepare("INSERT OR IGNORE INTO survey_day VALUES (?, ?)"), nameOf(kind), day).exec();
        }
    });
}

} // namespace sosdesk
