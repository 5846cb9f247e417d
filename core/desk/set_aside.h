// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/hold.h"
#include "core/domain/id.h"

namespace sosdesk {

class Office;

/** A request as it was held before and is now. */
struct HeldRequest
{
    OperationId operation{};
    Hold before{};
    Hold now{};
};

/** Whether a request may be what @p hold says: RuleViolated (D8) after 受付完了, (D5) to be held when it is completed
 * or not in reception; UnknownRequest. */
[[nodiscard]] Result<void> mayBecome(Office& office, const Hold& hold);

/** 保留 (L): sets a request aside, or with @p hold.held false takes it up again; reason and moment are optional.
 *  As mayBecome(); BadArgument for a reason longer than 1,000 characters. */
[[nodiscard]] Result<HeldRequest> setAside(Office& office, Hold hold);

} // namespace sosdesk
