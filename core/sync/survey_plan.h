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
