// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace sosdesk {

class Office;
class UnitOfWork;

/** Asks for a second look at decisions that the distributions of this act judge differently (C3): who was decided
 *  before the PUSH list came may have been served by it. Decisions of others only when they were received before the
 * act of the row @p since. */
[[nodiscard]] Result<void> flagDecidedBeforeGoods(Office& office, UnitOfWork& work, qint64 since);

} // namespace sosdesk
