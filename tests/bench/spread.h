// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sosdesk::bench {

/** Sorted figures of several rounds; never empty. */
class Spread
{
public:
    explicit Spread(std::vector<double> figures)
        : m_figures(std::move(figures))
    {
        Q_ASSERT(!m_figures.empty());
        std::sort(m_figures.begin(), m_figures.end());
    }

    [[nodiscard]] double least() const { return m_figures.front(); }
    [[nodiscard]] double most() const { return m_figures.back(); }
    [[nodiscard]] double median() const
    {
        const std::size_t middle = m_figures.size() / 2;
        return m_figures.size() % 2 == 1 ? m_figures[middle] : (m_figures[middle - 1] + m_figures[middle]) / 2;
    }
    /** The smallest figure that @p share of all (0–1) do not exceed. */
    [[nodiscard]] double quantile(double share) const
    {
        const auto count = static_cast<double>(m_figures.size());
        const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(share * count)));
        return m_figures[std::min(rank, m_figures.size()) - 1];
    }

private:
    std::vector<double> m_figures;
};

} // namespace sosdesk::bench
