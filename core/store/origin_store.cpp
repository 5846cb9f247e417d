// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/origin_store.h"

#include "core/domain/survey_bytes.h"
#include "core/store/columns.h"

namespace sosdesk {
namespace {

std::optional<Origin> originFrom(SQLite::Statement& row)
{
    std::optional<Origin> origin;
    if (row.executeStep()) {
        Columns columns(row);
        origin.emplace();
        origin->file = columns.text();
        origin->officer = columns.text();
        origin->at = columns.instant();
    }
    row.reset();
    return origin;
}

} // namespace

Result<std::optional<Origin>> OriginStore::ofRequest(const QString& number) const
{
    // A decision about it is no new version of the request: its arrival and its revisions are.
    return m_database.guarded([&] {
        return originFrom(
            with(m_database.prepare("SELECT ifnull(f.file, ''), o.actor, o.at FROM operation o "
                                    "LEFT JOIN import_file f ON f.operation = o.id "
                                    "JOIN request r ON r.number = ? WHERE o.id = ifnull((SELECT max(v.operation) FROM "
                                    "request_revision v WHERE v.request = r.id), ifnull(r.arrived, r.operation))"),
                number));
    });
}

Result<std::optional<Origin>> OriginStore::ofSurvey(SurveyKind kind, FacilityCode facility, Day day) const
{
    return m_database.guarded([&] {
        auto& row = kind == SurveyKind::Weekly
            ? m_database.prepare("SELECT ifnull(f.file, ''), o.actor, o.at FROM weekly_survey s JOIN operation o "
                                 "ON o.id = s.operation LEFT JOIN import_file f ON f.operation = o.id WHERE s.key = ?")
            : m_database.prepare("SELECT ifnull(f.file, ''), o.actor, o.at FROM daily_survey s JOIN operation o "
                                 "ON o.id = s.operation LEFT JOIN import_file f ON f.operation = o.id WHERE s.key = ?");
        return originFrom(with(row, surveyKey(facility, day)));
    });
}

Result<std::optional<Origin>> OriginStore::ofFacility(FacilityCode code) const
{
    return m_database.guarded([&] {
        return originFrom(
            with(m_database.prepare("SELECT ifnull(f.file, ''), o.actor, o.at FROM facility s JOIN operation o "
                                    "ON o.id = s.operation LEFT JOIN import_file f ON f.operation = o.id "
                                    "WHERE s.code = ?"),
                code));
    });
}

Result<std::optional<Origin>> OriginStore::ofDistributions(FacilityCode facility) const
{
    return m_database.guarded([&] {
        return originFrom(with(m_database.prepare("SELECT ifnull(f.file, ''), o.actor, o.at FROM operation o "
                                                  "LEFT JOIN import_file f ON f.operation = o.id WHERE o.id = "
                                                  "(SELECT max(operation) FROM distribution WHERE facility = ?)"),
            facility));
    });
}

Result<std::optional<Origin>> OriginStore::ofContact(const QString& request, Instant at) const
{
    return m_database.guarded([&] {
        return originFrom(
            with(m_database.prepare("SELECT ifnull(f.file, ''), o.actor, o.at FROM contact s JOIN operation o "
                                    "ON o.id = s.operation LEFT JOIN import_file f ON f.operation = o.id "
                                    "WHERE s.request = ? AND s.at = ?"),
                request, at));
    });
}

} // namespace sosdesk
