// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <QString>

namespace sosdesk::wording {

// The names that people read for the codes of DOMAIN 10.

[[nodiscard]] QString label(Outlook value);
[[nodiscard]] QString label(FacilityKind value);
[[nodiscard]] QString label(Agreement value);
[[nodiscard]] QString label(Designation value);
[[nodiscard]] QString label(Circumstances value);
[[nodiscard]] QString label(ContactResult value);
[[nodiscard]] QString label(Means value);
[[nodiscard]] QString label(DistributionKind value);
[[nodiscard]] QString label(DistributionState value);
[[nodiscard]] QString label(Lane value);
[[nodiscard]] QString label(Channel value);
[[nodiscard]] QString label(RequestStatus value);
[[nodiscard]] QString label(PrefectureStatus value);
[[nodiscard]] QString label(Need value);
[[nodiscard]] QString label(Method value);
[[nodiscard]] QString label(Verdict value);
[[nodiscard]] QString label(CheckId value);
[[nodiscard]] QString label(Mode value);

} // namespace sosdesk::wording
