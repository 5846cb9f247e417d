// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/hold.h"

#include <QString>

#include <vector>

namespace sosdesk {

/** One thing that an officer did, to be taken back as one: what it wrote about each request. A value; an act lives as
 *  long as its session. */
struct Act
{
    enum class Kind { Decision, Batch, Hold, FairShare };

    /** A request, and the version of its decision that the act wrote; 0: whichever is the newest. */
    struct Step
    {
        QString number{};
        int version = 0;
    };
    /** A request that was held, or taken up again. */
    struct Held
    {
        Hold before{};
        int version = 0; ///< of the hold that the act wrote
    };

    Kind kind = Kind::Decision;
    std::vector<Step> steps{};
    std::vector<Held> holds{};

    [[nodiscard]] bool isEmpty() const { return steps.empty() && holds.empty(); }
};

} // namespace sosdesk
