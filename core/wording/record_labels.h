// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/inquiry.h"

#include <QString>

namespace sosdesk::wording {

// The names that people read for what is recorded beside a decision.

[[nodiscard]] QString label(InquiryKind value);
[[nodiscard]] QString label(InquiryOutcome value);

} // namespace sosdesk::wording
