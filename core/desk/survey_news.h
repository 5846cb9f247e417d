// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/survey.h"

#include <set>

namespace sosdesk {

class Office;
class UnitOfWork;

/** Asks for a second look at decisions that the surveys of this act, of @p days, judge differently: a verdict or a
 *  suggestion is another one than by what the facility had answered when it was last seen. Decisions of others only
 * when they were received before the act of the row @p since: whoever made the rest may have seen these surveys. */
[[nodiscard]] Result<void> flagDecidedOnOlderSurveys(
    Office& office, UnitOfWork& work, SurveyKind kind, const std::set<Day>& days, qint64 since);

} // namespace sosdesk
