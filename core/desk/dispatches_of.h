// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/documents/dispatch.h"

#include <vector>

namespace sosdesk {

class Office;

/** What is known of a request's deliveries beyond its decision: means, carrier, day and slips of the prefecture's goods
 *  (F1), and what the ministry answered about the state's (F3). Empty while nobody did anything with them. */
[[nodiscard]] Result<std::vector<Dispatch>> dispatchesOf(Office& office, const QString& request);

} // namespace sosdesk
