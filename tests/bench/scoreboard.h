// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace sosdesk::bench {

/** A bound and the figure held against it. */
struct Held
{
    double figure = 0;
    double bound = 0; ///< the largest figure that is well
    QString unit{};   ///< ` MB`, ` ms`; empty for a ratio
};

/** One line of the table; cells are Markdown. */
struct Score
{
    QString what{};
    QString peer{};
    QString ours{};
    QString result{}; ///< the ratio with its spread, or the percentiles
    std::optional<Held> held{};
};

/** What was measured, line by line. */
class Scoreboard
{
public:
    /** Shows the line at once on standard error: a run takes minutes. */
    void add(Score score);
    /** True when no bound was missed. */
    [[nodiscard]] bool allKept() const;
    [[nodiscard]] QString table() const;

private:
    std::vector<Score> m_scores;
};

/** A figure with @p digits behind the point, independent of the locale. */
[[nodiscard]] inline QString text(double figure, int digits)
{
    return QString::number(figure, 'f', digits);
}

} // namespace sosdesk::bench
