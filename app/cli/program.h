// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sosdesk::cli {

/** The whole program: finds the verb, opens the desk, runs, prints, and gives the exit code (DESIGN 4). */
[[nodiscard]] int run(const QStringList& arguments);

/** Whether the verb may draw letters, for which it needs a QGuiApplication. */
[[nodiscard]] bool drawsLetters(const QStringList& arguments);

} // namespace sosdesk::cli
