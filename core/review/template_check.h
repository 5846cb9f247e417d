// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"

#include <QString>

namespace sosdesk {

/** Whether what is composed of the policy's templates is found by the policy's rules: the count of D1 a for any number,
 *  the circumstances of D1 b, the reason of D3. ErrorCode::BadResource with the templates' file and the key that the
 *  rules do not understand. */
[[nodiscard]] Result<void> checkTemplates(const Policy& policy);

} // namespace sosdesk
