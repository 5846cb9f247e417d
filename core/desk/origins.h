// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/origin.h"
#include "core/review/dossier.h"
#include "core/review/review.h"

#include <map>

namespace sosdesk {

class Office;

/** How each source that the findings name came into the house, by Finding::source; sources that nobody knows more of
 *  are left out. */
[[nodiscard]] Result<std::map<QString, Origin>> originsOf(
    Office& office, const Dossier& dossier, const std::vector<Finding>& findings);

} // namespace sosdesk
