// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/survey.h"

#include <set>

namespace sosdesk {

struct Import;

/** Asks for a second look at decisions that the surveys of this import, of @p days, judge differently: a verdict or a
 *  suggestion is another one than without them. Inside the import's act. */
[[nodiscard]] Result<void> flagDecidedOnOlderSurveys(Import& import, SurveyKind kind, const std::set<Day>& days);

} // namespace sosdesk
