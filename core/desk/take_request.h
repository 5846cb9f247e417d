// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/office.h"
#include "core/domain/change_set.h"
#include "core/intake/told_fields.h"

namespace sosdesk {

/** A request that came, from a file or from another desk: what it changes becomes the record, with its processing day
 *  by the rules of this office. The officer's own fields and decisions stay; what happened to a closed request is the
 *  end of it (D8). */
[[nodiscard]] Result<RequestChange> takeRequest(
    Office& office, UnitOfWork& work, const ToldFields& told, Request&& fetched);

} // namespace sosdesk
