// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/dossier.h"
#include "core/review/review.h"

#include <optional>

namespace sosdesk {

/** The first lane of DOMAIN 10 that fits; nothing for drafts and error records, which stand in none. A request is late
 *  only while the day that it moved to is still to come: on that day it is a normal one. What the facility withdrew
 *  stands with what is done; an open inquiry keeps a request out of `clean` (D9). */
[[nodiscard]] std::optional<Lane> laneOf(const Dossier& dossier, const Review& review, Day today);

} // namespace sosdesk
