// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QString>

#include <optional>

namespace sosdesk {

/** 保留: a request that an officer set aside; nothing else of it changes. Key: the request. */
struct Hold
{
    QString requestNumber{};
    int version = 0;                ///< counted up by each change; 0: never held
    bool held = false;              ///< false: taken up again
    QString reason{};               ///< may be empty
    std::optional<Instant> until{}; ///< when to look at it again

    friend bool operator==(const Hold&, const Hold&) = default;
};

} // namespace sosdesk
