// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey_bytes.h"
#include "core/store/unit_of_work.h"

#include <optional>
#include <set>
#include <vector>

namespace sosdesk {

/** Weekly and daily survey answers, clustered by day and facility. Loads a million rows in one transaction. */
class SurveyStore
{
public:
    explicit SurveyStore(Database& database)
        : m_database(database)
    {
    }

    /** All stored answers with a surveyKey() of @p first … @p last, in the order of their keys. */
    [[nodiscard]] Result<std::vector<SurveyFingerprint>> known(
        SurveyKind kind, std::int64_t first, std::int64_t last) const;
    /** All of one day. */
    [[nodiscard]] Result<std::vector<SurveyFingerprint>> known(SurveyKind kind, Day day) const;
    [[nodiscard]] Result<std::optional<Survey>> find(SurveyKind kind, FacilityCode facility, Day day) const;
    /** The answer as it stood after the act with the row @p act; nothing when it came later. What was written over
     *  before a decision of its facility was complete is not kept: such an answer counts as come later. */
    [[nodiscard]] Result<std::optional<Survey>> asOf(SurveyKind kind, FacilityCode facility, Day day, qint64 act) const;
    /** Days from … to on which anybody's answer is stored. */
    [[nodiscard]] Result<std::set<Day>> days(SurveyKind kind, Day from, Day to) const;
    [[nodiscard]] Result<void> addDays(UnitOfWork& work, SurveyKind kind, const std::set<Day>& days);

private:
    Database& m_database;
};

} // namespace sosdesk
