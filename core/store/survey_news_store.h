// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey.h"
#include "core/store/database.h"

#include <set>

namespace sosdesk {

/** Which survey answers an act wrote. */
class SurveyNewsStore
{
public:
    explicit SurveyNewsStore(Database& database)
        : m_database(database)
    {
    }

    /** Those of @p days on which the facility's answer was written by the act with this row, new or changed. */
    [[nodiscard]] Result<std::set<Day>> writtenBy(
        SurveyKind kind, FacilityCode facility, const std::set<Day>& days, qint64 operationRow) const;

private:
    Database& m_database;
};

} // namespace sosdesk
