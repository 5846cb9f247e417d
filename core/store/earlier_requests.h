// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/earlier_request.h"
#include "core/domain/facility.h"
#include "core/store/database.h"

#include <vector>

namespace sosdesk {

/** The facility's requests in reception or closed, sent on the days @p from up to but without @p until; oldest first.
 */
[[nodiscard]] Result<std::vector<EarlierRequest>> requestsBetween(
    Database& database, FacilityCode facility, Day from, Day until);

/** Numbers of all requests that told no code, and in whose name or number @p key (domain/folding.h) stands: few, whose
 *  names are then to be compared. None for an empty key. */
[[nodiscard]] Result<std::vector<QString>> requestsWithoutCode(Database& database, const QString& key);

} // namespace sosdesk
