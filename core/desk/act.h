// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/check_tick.h"
#include "core/domain/hold.h"
#include "core/domain/inquiry.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sosdesk {

/** One thing that an officer did, to be taken back as one: what it wrote about each request. A value; an act lives as
 *  long as its session. */
struct Act
{
    enum class Kind {
        Decision,
        Draft,
        Batch,
        Hold,
        FairShare,
        Quantities, ///< the ministry's became ours, or did not
        Withdrawal,
        Ticks,
        Contact,    ///< from here on nothing takes it back
        Inquiry,    ///< a question or its answer
        SecondLook, ///< at what had changed
        Entry,      ///< a request that was typed in or corrected
    };

    /** The step wrote no decision. */
    static constexpr int undecided = -1;

    /** What the step wrote about an inquiry. */
    struct Talk
    {
        Inquiry written{};
        Inquiry restored{}; ///< how it is answered once the step is taken back; the moment is that of taking it back
    };
    /** A request, and the version of its decision that the act wrote; 0: whichever is the newest. */
    struct Step
    {
        QString number{};
        int version = 0;
        std::optional<Talk> talk{};
    };
    /** Rows of a checklist. */
    struct Ticked
    {
        QString number{};
        std::vector<CheckTick> before{};
        std::vector<CheckTick> after{};

        friend bool operator==(const Ticked&, const Ticked&) = default;
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
    std::optional<Ticked> ticked{};
    QStringList lasting{}; ///< the requests of an act that nothing takes back

    [[nodiscard]] bool isLasting() const { return steps.empty() && holds.empty() && !ticked; }
    [[nodiscard]] bool isEmpty() const { return isLasting() && lasting.empty(); }
};

} // namespace sosdesk
