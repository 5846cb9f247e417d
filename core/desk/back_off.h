// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>

namespace sosdesk {

/** How long to leave a server alone: not at all while it answers; after a failure for a while, which doubles with each
 *  one more up to a minute. */
class BackOff
{
public:
    explicit constexpr BackOff(std::chrono::milliseconds first)
        : m_first(first)
    {
    }

    void answered() { m_length = {}; }
    void failed() { m_length = std::clamp(m_length * 2, m_first, longest); }
    [[nodiscard]] std::chrono::milliseconds length() const { return m_length; }
    [[nodiscard]] bool isOver() const { return m_length.count() == 0; }

private:
    static constexpr std::chrono::milliseconds longest = std::chrono::minutes(1);

    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_length{};
};

} // namespace sosdesk
