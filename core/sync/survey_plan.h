// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/survey_bytes.h"

#include <cstdint>
#include <vector>

namespace sosdesk {

/** One fetched survey row: key and hash of its content, and where it stands in its file. A million of them: 32 bytes.
 */
struct FetchedAnswer
{
    std::int64_t key = 0;
    std::uint64_t hash = 0;
    std::int64_t offset = 0;
    std::uint32_t line = 0; ///< 1-based
    std::uint32_t length : 31 = 0;
    std::uint32_t isNew : 1 = 1; ///< set by planSurveys()
};

/** What an import of surveys must do. */
struct SurveyPlan
{
    std::vector<FetchedAnswer> loads{}; ///< new and changed rows in the order of the keys
    std::vector<FetchedAnswer>
        superseded{}; ///< rows of the same facility and day that a later row of the file replaces
    std::int64_t taken = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
};

/** Known × fetched answers. Sorts @p fetched; the last row of a key in the file wins. Pure. */
[[nodiscard]] SurveyPlan planSurveys(
    std::vector<FetchedAnswer>&& fetched, const std::vector<SurveyFingerprint>& stored);

} // namespace sosdesk
