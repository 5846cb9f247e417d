// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <span>

namespace sosdesk {

/** Repeatable chance: the same seed and purpose give the same sequence on every machine (SplitMix64).
 *
 *  Cheap to make, so that every facility, item and week has its own: what is drawn for one never shifts another. The
 *  distributions of the standard library differ between libraries and are not used.
 */
class Chance
{
public:
    /** @p purpose and the numbers tell one sequence of a seed from another. */
    explicit Chance(std::uint64_t seed, std::uint64_t purpose = 0, std::uint64_t first = 0, std::uint64_t second = 0);

    /** 0 … @p count − 1; @p count is at least 1. */
    [[nodiscard]] int below(int count);
    /** @p least … @p most, both possible. */
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool percent(int share) { return below(100) < share; }
    /** A factor between @p least and @p most, in steps of a thousandth. */
    [[nodiscard]] double factor(double least, double most);

    template <typename Value, std::size_t Extent>
    [[nodiscard]] const Value& pick(std::span<Value, Extent> values)
    {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }

private:
    std::uint64_t next();

    std::uint64_t m_state;
};

} // namespace sosdesk
