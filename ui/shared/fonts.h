// SPDX-FileCopyrightText: 2026 The sosdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QWidget>

namespace sosdesk::ui {

/** @p count times the size of the widget's text, in pixels: every size of the window follows the text scale. */
[[nodiscard]] int ems(const QWidget* widget, double count);
/** The height that a window with a layout needs at @p width, in pixels: words that wrap need more where the type is
 *  large, and Qt gives a window of its own none for that. */
[[nodiscard]] int heightOfWords(const QWidget* window, int width);

/** The same size with figures of one width, for numbers in columns. */
[[nodiscard]] QFont numberFont(const QFont& font);
[[nodiscard]] QFont boldFont(const QFont& font);
/** The font at @p factor of its size. */
[[nodiscard]] QFont scaledFont(const QFont& font, double factor);

} // namespace sosdesk::ui
