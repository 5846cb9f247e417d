// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/request.h"

#include <optional>
#include <vector>

namespace sosdesk {

/** A request with what this desk knows beside its source. */
struct StoredRequest
{
    Request request{};
    int version = 0;
    std::optional<Day> processingDay{}; ///< by the calendar that was known when it was written
    std::vector<QString> changed{};     ///< fields that changed since it was first seen or last decided
};

} // namespace sosdesk
