// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/team.h"

namespace sosdesk {

class Office;
class UnitOfWork;

/** Somebody decided @p number before the decisions of this desk that wait reached the server: those are marked, stay in
 *  the history, and a conflict is kept for the officer. Nothing when none waits. Inside @p work. */
[[nodiscard]] Result<bool> enterConflict(Office& office, UnitOfWork& work, const QString& number,
    const Decision& theirs, const QString& officer, Instant at);

} // namespace sosdesk
