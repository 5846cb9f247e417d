// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/survey_bytes.h"

#include <cstdint>
#include <vector>

namespace sosdesk {

/** One fetched survey row: how it stands against the stored one, and where its content waits. A million of them. */
struct FetchedAnswer
{
    std::int64_t key = 0;   ///< surveyKey()
    std::int64_t place = 0; ///< in the spool; of no meaning for an unchanged row
    std::uint32_t line = 0; ///< 1-based, in the file
    Standing standing = Standing::New;
};

/** The stored answers of the days a file speaks of, held against the fetched ones row by row. */
class StoredAnswers
{
public:
    /** @p answers of one more day, in the order of their keys. Days come in any order, each once. */
    void add(Day day, std::vector<SurveyFingerprint> answers);
    [[nodiscard]] bool holds(Day day) { return find(day) != nullptr; }
    /** How an answer of a day that was added stands. Fastest when rows come in the order of facilities. */
    [[nodiscard]] Standing standingOf(std::int64_t key, std::uint64_t hash);

private:
    struct OneDay
    {
        Day day{};
        std::vector<SurveyFingerprint> answers{};
        std::size_t next = 0; ///< where the row after the last one asked for stands
    };
    [[nodiscard]] OneDay* find(Day day);

    std::vector<OneDay> m_days; ///< by day
    std::size_t m_last = 0;     ///< index of the day asked for last
};

/** What an import of surveys must do. */
struct SurveyPlan
{
    std::vector<FetchedAnswer> loads{};      ///< new and changed rows in the order of the keys
    std::vector<FetchedAnswer> superseded{}; ///< rows that a later row of the same facility and day replaces
    std::int64_t taken = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
};

/** Sorts @p fetched by key; the last row of a key in the file wins. Pure. */
[[nodiscard]] SurveyPlan planSurveys(std::vector<FetchedAnswer>&& fetched);

} // namespace sosdesk
