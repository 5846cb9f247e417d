// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"

#include <QString>

#include <optional>

namespace sosdesk::ui {

/** A day as it is typed: `12/5`, `2024/12/5`, `12月5日`, in any width. Without a year it is the next such day, or one
 * of the past month. */
[[nodiscard]] std::optional<Day> dayFromTyped(const QString& text, Day today);

/** A moment as it is typed: `15:30`, `1530`, `11/26 9:00`. A time without a day is today's, or tomorrow's when it has
 *  passed. */
[[nodiscard]] std::optional<Instant> momentFromTyped(const QString& text, Instant now);

/** The same of something that has been: a time without a day that is still to come was yesterday's. A day that is typed
 *  is that day, also one that is still to come. */
[[nodiscard]] std::optional<Instant> pastMomentFromTyped(const QString& text, Instant now);

} // namespace sosdesk::ui
