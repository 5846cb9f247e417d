// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"
#include "core/review/review.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** S1 (配布枚数の目安): what is used beyond what can be bought, for the policy's weeks, in whole packs. Nothing when
 * use or purchase is not known. */
[[nodiscard]] std::optional<Suggestion> suggestionFor(const Case& judged, const RequestLine& line);

} // namespace sosdesk
