// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/case.h"

#include <QString>

#include <optional>

namespace sosdesk {

/** Where a figure was taken from, the stronger last. */
enum class FigureOrigin { Request, Weekly, Heard };

/** One figure and where it is from. */
template <typename Value>
struct Figure
{
    std::optional<Value> value{};
    FigureOrigin origin = FigureOrigin::Request;
};

/** The figures that checks and S1 use for one item: what was corrected on the phone, else what the request says, else
 *  what the newest qualifying weekly survey says (DOMAIN 6). */
struct Figures
{
    Figure<Quantity> stock{};
    Figure<Quantity> weeklyUse{};
    Figure<Quantity> purchase{};
    Figure<Outlook> outlook{};
    QString weeklySource{}; ///< `weekly:2024-11-20`, when such a survey was looked into
    QString heardSource{};  ///< `contact:<at>` of the newest correction

    /** `request`, `weekly:…` or `contact:…`: the source of a finding that used figures of these origins. */
    [[nodiscard]] QString sourceOf(std::initializer_list<FigureOrigin> origins) const;
};

[[nodiscard]] Figures figuresOf(const Case& judged, const RequestLine& line);

/** `request`, `weekly`, `heard`: an origin among the facts of a finding. */
[[nodiscard]] QString nameOf(FigureOrigin origin);

} // namespace sosdesk
