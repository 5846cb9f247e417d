// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QString>

namespace sosdesk {

/** How a row came into the house: by a file, or typed by an officer. */
struct Origin
{
    QString file{};    ///< its path as it was taken; empty: somebody typed it
    QString officer{}; ///< who took the file in, or typed
    Instant at{};

    friend bool operator==(const Origin&, const Origin&) = default;
};

} // namespace sosdesk
