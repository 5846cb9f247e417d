// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdio>
#include <optional>

namespace sosdesk::cli {

/** Prints as UTF-8, and as letters at a terminal that would take the bytes for those of its code page. */
void put(std::FILE* stream, const QString& text);

/** One line of standard input; what is typed at a terminal is asked for by @p prompt and not shown. Nothing at the end
 *  of the input. */
[[nodiscard]] std::optional<QString> unseenLine(const QString& prompt);

} // namespace sosdesk::cli
