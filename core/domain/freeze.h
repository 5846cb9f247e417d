// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk {

/** A request of a frozen list, in the version and the lane that it then had. */
struct FrozenRequest
{
    QString number{};
    int version = 0;
    std::optional<Lane> lane{};

    friend bool operator==(const FrozenRequest&, const FrozenRequest&) = default;
};

/** The list of a day as it stood when it was frozen. Key: day × name. */
struct Freeze
{
    Day day{};
    QString name{}; ///< `13:00`, or as somebody called it
    Instant at{};
    QString officer{};
    std::vector<FrozenRequest> requests{}; ///< by number

    friend bool operator==(const Freeze&, const Freeze&) = default;
};

} // namespace sosdesk
