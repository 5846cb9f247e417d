// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/pace.h"

#include <algorithm>

namespace sosdesk {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t hour = 3'600 * second;
constexpr std::int64_t leastSpan = 300 * second;
constexpr int leastCount = 3;

} // namespace

std::optional<Pace> paceOf(const std::vector<Completion>& completions, int left, Instant now)
{
    const std::int64_t from = now.micros - hour;
    const auto byHand = [](const Completion& completion) { return !completion.inBatch; };
    const auto first = std::find_if(completions.begin(), completions.end(), byHand);
    if (first == completions.end() || first->at > now) {
        return std::nullopt;
    }
    // The first one of the day opens the span: how long it took itself is not known.
    const bool beganBefore = first->at.micros < from;
    const auto counts = [&](const Completion& completion) {
        return byHand(completion) && completion.at.micros >= from && completion.at <= now;
    };
    const auto count = std::count_if(completions.begin(), completions.end(), counts) - (beganBefore ? 0 : 1);
    const std::int64_t span = beganBefore ? hour : now.micros - first->at.micros;
    if (count + (beganBefore ? 0 : 1) < leastCount || span < leastSpan) {
        return std::nullopt;
    }
    Pace pace;
    pace.perHour = static_cast<int>((count * hour + span / 2) / span);
    if (left > 0) {
        pace.doneBy = Instant{now.micros + span / count * left};
    }
    return pace;
}

} // namespace sosdesk
