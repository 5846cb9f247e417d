// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/decision.h"
#include "core/domain/inquiry.h"
#include "core/domain/request.h"

#include <vector>

namespace sosdesk {

/** A completed 要 that nothing may be done for any more: the facility took its request back, in G-MIS or by word, or
 * the ministry said 不可 after it was decided (D9, section 4). What G-MIS closed with is never taken back here (D8).
 * The store reckons by the same rule (core/store/promise_sql.h). */
[[nodiscard]] bool isTakenBack(const Decision& decision, const Request& request, const std::vector<Inquiry>& inquiries);

} // namespace sosdesk
