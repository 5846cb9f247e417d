// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/facility.h"
#include "core/store/database.h"

#include <optional>

namespace sosdesk {

/** The request of the channel `sheet` that a paper sheet is again: that of the same facility, by its code, or by its
 *  name where the sheet has none; received on @p day, or, when the sheet tells no day, on @p since or later. The newest
 *  of several; empty when there is none. */
[[nodiscard]] Result<QString> requestOfSheet(
    Database& database, FacilityCode facility, const QString& name, std::optional<Day> day, Day since);

} // namespace sosdesk
