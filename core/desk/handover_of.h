// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/desk/print_order.h"
#include "core/documents/handover.h"

namespace sosdesk {

class Office;

/** The 引継書 of a share (`order.selection.share`, see shareNamed()): its open requests of the past month, what is
 *  stuck and what is still to be told, as of now. At most 1,000 requests stand on it, the oldest first; all are
 * counted. BadArgument for somebody who is not in the plan; Cancelled. */
[[nodiscard]] Result<Paper> handoverOf(
    Office& office, const PrintOrder& order, const Letterhead& letterhead, const FormWords& words);

} // namespace sosdesk
