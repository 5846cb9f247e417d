// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/plausibility.h"
#include "core/policy/resource_object.h"

namespace sosdesk {

/** The part `plausibility` of a policy file; mistakes are kept by @p in. */
[[nodiscard]] Plausibility readPlausibility(ResourceObject& in);

} // namespace sosdesk
