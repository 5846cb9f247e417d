// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/console.h"

#include <optional>

namespace sosdesk {

/** What prefecture to make; what is left out is the drill's own choice (a day's 31 requests, a year of surveys …). */
struct DrillOrder
{
    QString folder{};
    QString prefecture{}; ///< empty: that of the settings, else 47
    std::optional<qint64> facilities{};
    std::optional<qint64> requests{};
    std::optional<qint64> weeks{};
    std::optional<qint64> days{};
    std::optional<Day> date{}; ///< nothing: today
    quint64 seed = 1;
    bool cp932 = false;
};

/** Writes a made-up prefecture as importable files (drill). BadArgument, storage. */
[[nodiscard]] Result<Reply> drillReply(Desk& desk, const DrillOrder& order);

} // namespace sosdesk
