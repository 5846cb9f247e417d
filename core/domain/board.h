// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/codes.h"

#include <QString>

namespace sosdesk {

/** That a request was completed. */
struct Completion
{
    Instant at{};
    QString officer{};
    bool inBatch = false;
};

/** A completed decision of which something is still to be done. */
struct OpenEnd
{
    QString number{};
    QString facility{}; ///< its name
    Need need = Need::Yes;
    Instant decided{};
};

} // namespace sosdesk
