// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"

namespace sosdesk {

/** A policy from the bytes of its file; @p file is only named in errors. ErrorCode::BadResource. */
[[nodiscard]] Result<Policy> readPolicy(const QString& file, const QByteArray& bytes);

} // namespace sosdesk
