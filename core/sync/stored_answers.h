// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/survey_bytes.h"

#include <cstdint>
#include <map>
#include <optional>
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

    /** True when the row with this source hash was taken before and stands for its key in this file; it is then counted
     *  as skipped. Never for 0, nor when another row of the file had the same key. */
    [[nodiscard]] bool skip(std::uint64_t source, std::uint32_t line);
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
    struct Range
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t next = 0; ///< behind the row asked for last
    };
    void index(std::size_t entry);
    void grow();

    std::vector<Entry> m_entries;
    std::map<Day, Range> m_days;
    std::vector<std::uint32_t> m_slots; ///< entry + 1 by source hash, open addressing; 0 is free
    std::size_t m_indexed = 0;
    Entry* m_last = nullptr; ///< found by the last standingOf()
    std::int64_t m_skipped = 0;
};

} // namespace sosdesk
