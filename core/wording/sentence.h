// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jst.h"
#include "core/domain/item.h"

#include <QString>

#include <functional>
#include <optional>

namespace sosdesk::wording {

/** @p sentence with each `{key}` replaced by what @p textOf says, once: words of people are never read as keys. */
[[nodiscard]] QString filled(const QString& sentence, const std::function<QString(const QString& key)>& textOf);

/** A sentence as a regular expression: its keys become what @p patternOf says, all else stands for itself. */
[[nodiscard]] QString patternFrom(const QString& sentence, const std::function<QString(const QString& key)>& patternOf);

/** `1,300枚` */
[[nodiscard]] QString pieces(Quantity quantity);
/** `11/20`, with the year unless it is that of @p asOf: `2023/11/20`. */
[[nodiscard]] QString dayText(Day day, std::optional<Day> asOf);
/** `11/20 13:44` */
[[nodiscard]] QString timeText(Instant at, std::optional<Day> asOf);
/** The text on one line, without control characters, cut off after @p most characters. */
[[nodiscard]] QString oneLine(const QString& text, qsizetype most);

} // namespace sosdesk::wording
