// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/documents/matter.h"

namespace sosdesk {

class Office;

/** Who writes, from the settings, and as of when. */
[[nodiscard]] Result<Letterhead> letterheadOf(Office& office);

} // namespace sosdesk
