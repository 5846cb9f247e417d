// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace sosdesk {

/** What became of the judgement of a request that changed after it was seen or decided. */
enum class SecondLookOutcome { Withdrawn, NowFails, NowUnclear, NowPasses, StillFails, StillPasses };

template <>
struct CodeTable<SecondLookOutcome>
{
    static constexpr std::array rows = {
        std::pair{SecondLookOutcome::Withdrawn, std::string_view("withdrawn")},
        std::pair{SecondLookOutcome::NowFails, std::string_view("now_fails")},
        std::pair{SecondLookOutcome::NowUnclear, std::string_view("now_attention")},
        std::pair{SecondLookOutcome::NowPasses, std::string_view("now_passes")},
        std::pair{SecondLookOutcome::StillFails, std::string_view("still_fails")},
        std::pair{SecondLookOutcome::StillPasses, std::string_view("still_passes")},
    };
};

/** A check whose verdict is another one now. Nothing: the check gave, or gives, no such row. */
struct CheckShift
{
    CheckId id{};
    std::optional<Item> item{};
    std::optional<Verdict> before{};
    std::optional<Verdict> after{};

    friend bool operator==(const CheckShift&, const CheckShift&) = default;
};

/** The judgements before and after a change, held against each other. */
struct SecondLook
{
    SecondLookOutcome outcome = SecondLookOutcome::StillPasses;
    std::vector<CheckShift> shifts{}; ///< in the order of the checks
    std::vector<CheckShift> about{};  ///< what the outcome is about: the checks that fail, or ask, or pass now
    std::vector<Item> above{};        ///< decided are more than are asked for since the change (perhaps none)
    std::vector<Item> unanswered{};   ///< asked for since the change, and nothing decided

    bool refused = false; ///< the ministry said 不可 after it was decided (D9)

    /** What was decided no longer answers what is asked for, or what was talked about. */
    [[nodiscard]] bool isOutrun() const { return refused || !above.empty() || !unanswered.empty(); }

    /** Worse than what was seen: never settled among many, only by its name. */
    [[nodiscard]] bool isWorse() const
    {
        return outcome == SecondLookOutcome::Withdrawn || outcome == SecondLookOutcome::NowFails || isOutrun();
    }
};

/** Pure. @p isWithdrawn: the request stands in reception no more. The first that fits, in the order of the outcomes:
 *  withdrawn; a check fails that did not; a check that was ok asks now; what failed, or asked, is all ok now; something
 *  fails as before; nothing got worse. */
[[nodiscard]] SecondLook compare(const Review& before, const Review& after, bool isWithdrawn);

/** Holds a 要 against what the change made of the quantities asked for: fills `above` and `unanswered`. What was above
 *  the asked quantity before is so by the officer's will, as long as that quantity did not sink. Pure. */
void compareQuantities(SecondLook& look, const Decision& decision, const Request& before, const Request& after);

} // namespace sosdesk
