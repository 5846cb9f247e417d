// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <cstdint>

namespace sosdesk {

/** Another request of the same facility that was sent before the one at hand. */
struct EarlierRequest
{
    Day day{};               ///< 申請日
    std::uint16_t items = 0; ///< bit n: item n was asked for

    friend bool operator==(const EarlierRequest&, const EarlierRequest&) = default;
};

} // namespace sosdesk
