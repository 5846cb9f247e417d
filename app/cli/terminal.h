// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace sosdesk::cli {

/** What is printed is UTF-8: where the terminal expects something else it is told so. */
void speakUtf8();

/** One line of standard input; what is typed at a terminal is asked for by @p prompt and not shown. Nothing at the end
 *  of the input. */
[[nodiscard]] std::optional<QString> unseenLine(const QString& prompt);

} // namespace sosdesk::cli
