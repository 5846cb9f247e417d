// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/survey_bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sosdesk {

/** The stored answers of the days that a file speaks of, held against its rows one after another.
 *
 *  A row whose bytes were taken before (its source hash is known) needs no parsing at all. Days are added as the file
 * is found to speak of them.
 */
class StoredAnswers
{
public:
    /** @p answers of one more day, in the order of their keys. */
    void add(Day day, const std::vector<SurveyFingerprint>& answers);
    [[nodiscard]] bool holds(Day day) const { return m_days.contains(day); }

    /** True when the row of an added day with this source hash was taken before and stands for its key in this file; it
     * is then counted as skipped. Never for 0, nor when another row of the file had the same key. */
    [[nodiscard]] bool skip(Day day, std::uint64_t source, std::uint32_t line);
    /** How a parsed row of a day that was added stands. */
    [[nodiscard]] Standing standingOf(std::int64_t key, std::uint64_t hash);
    /** The line of the skipped row with the key of the last standingOf(), which no longer counts as skipped. */
    [[nodiscard]] std::optional<std::uint32_t> takeBackSkipped();

    [[nodiscard]] std::int64_t skipped() const { return m_skipped; }

private:
    struct Entry
    {
        SurveyFingerprint print{};
        std::uint32_t skippedLine = 0; ///< 0: not skipped
        bool parsed = false;           ///< a row with this key was parsed
    };
    struct OneDay
    {
        std::vector<Entry> entries{};       ///< by key
        std::vector<std::uint32_t> slots{}; ///< entry + 1 by source hash, open addressing; 0 is free
        std::size_t next = 0;               ///< behind the entry asked for last
    };
    [[nodiscard]] OneDay* find(Day day);

    std::map<Day, OneDay> m_days;
    std::pair<Day, OneDay*> m_lastDay{{}, nullptr}; ///< rows of one day often follow one another
    Entry* m_last = nullptr;                        ///< found by the last standingOf()
    std::int64_t m_skipped = 0;
};

} // namespace sosdesk
