// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/survey_news_store.h"

#include "core/domain/survey_bytes.h"
#include "core/store/columns.h"

namespace sosdesk {

Result<std::set<Day>> SurveyNewsStore::writtenBy(
    SurveyKind kind, FacilityCode facility, const std::set<Day>& days, qint64 operationRow) const
{
    return m_database.guarded([&] {
        std::set<Day> written;
        for (const Day day : days) {
            auto& row = with(m_database.prepare(kind == SurveyKind::Weekly
                                     ? "SELECT 1 FROM weekly_survey WHERE key = ? AND operation = ?"
                                     : "SELECT 1 FROM daily_survey WHERE key = ? AND operation = ?"),
                surveyKey(facility, day), operationRow);
            if (row.executeStep()) {
                written.insert(day);
            }
            row.reset();
        }
        return written;
    });
}

} // namespace sosdesk
