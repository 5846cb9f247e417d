// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change_set.h"
#include "core/domain/survey_bytes.h"

#include <cstdint>
#include <vector>

namespace sosdesk {

/** One fetched survey row and how it stands against the stored one. A million of them. */
struct FetchedAnswer
{
    std::int64_t key = 0;   ///< surveyKey()
    std::uint32_t line = 0; ///< 1-based, in the file
    Standing standing = Standing::New;
};

/** What became of the rows of a file. */
struct SurveyCount
{
    std::vector<std::uint32_t>
        superseded{}; ///< lines that a later line of the same facility and day replaces, in order
    std::int64_t taken = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
};

/** Counts @p fetched; of rows with the same key only the last one in the file counts. Pure. */
[[nodiscard]] SurveyCount countSurveys(std::vector<FetchedAnswer>&& fetched);

} // namespace sosdesk
