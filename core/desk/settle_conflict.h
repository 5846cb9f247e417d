// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/decide.h"

namespace sosdesk {

class Office;

/** What the other officer decided stays: closes the conflict, and nothing else changes. Conflict when theirs is not
 *  the version @p theirs that was looked at any more; UnknownRequest when there is none open. */
[[nodiscard]] Result<OperationId> takeTheirs(Office& office, const QString& number, DecisionId theirs);
/** Decides again what was decided here, knowing theirs: mine on top of theirs, by the rules of decide(). Closes the
 *  conflict when it was saved. The same errors. */
[[nodiscard]] Result<DecisionOutcome> decideMineAgain(Office& office, const QString& number, DecisionId theirs);

} // namespace sosdesk
