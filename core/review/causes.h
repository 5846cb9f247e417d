// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/codes.h"

#include <QLatin1StringView>

#include <span>

namespace sosdesk {

/** A finding that a check can make. */
struct FindingCause
{
    CheckId id;
    QLatin1StringView cause;
    Verdict verdict;
};

/** A violation that a decision can have. */
struct ViolationCause
{
    QLatin1StringView rule;
    QLatin1StringView cause;
    bool blocking;
    bool evenAsDraft;
};

/** All of them: whoever words findings must have a sentence for each. */
[[nodiscard]] std::span<const FindingCause> findingCauses();
[[nodiscard]] std::span<const ViolationCause> violationCauses();

} // namespace sosdesk
